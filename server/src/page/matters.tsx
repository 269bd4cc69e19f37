import type { MatterView, TrackRecordView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { type Column, Table } from './table.tsx';

/** The escalations and early warnings that are not over; nothing where there are none. */
export const Matters = memo(function Matters({ record }: { readonly record: TrackRecordView }) {
  const labels = useLabels();
  const lists = [
    [labels.escalations, labels.where, record.escalations],
    [labels.warnings, labels.warnedBy, record.warnings],
  ] as const;
  return (
    <>
      {lists.map(([title, where, matters]) =>
        matters.length === 0 ? null : (
          <div key={title}>
            <h3>{title}</h3>
            <MatterTable title={title} where={where} matters={matters} />
          </div>
        ),
      )}
    </>
  );
});

const MatterTable = memo(function MatterTable(props: {
  readonly title: string;
  readonly where: string;
  readonly matters: readonly MatterView[];
}) {
  const labels = useLabels();
  const hasDue = props.matters.some(({ due }) => due !== undefined);
  const columns: Column<MatterView>[] = [
    {
      heading: labels.what,
      isName: true,
      cell: ({ what, place }) => (
        <bdi>
          <Linked to={place}>{what}</Linked>
        </bdi>
      ),
    },
    { heading: props.where, cell: ({ where }) => <bdi>{where}</bdi> },
    { heading: labels.since, cell: ({ since }) => <time dateTime={since.date}>{since.short}</time> },
    ...(hasDue
      ? [
          {
            heading: labels.due,
            cell: ({ due }: MatterView) => due && <time dateTime={due.date}>{due.short}</time>,
          },
        ]
      : []),
    { heading: labels.state, cell: ({ word, isLate }) => (isLate ? <strong>{word}</strong> : word) },
  ];
  return <Table label={props.title} columns={columns} rows={props.matters} ifEmpty={labels.nothing} />;
});
