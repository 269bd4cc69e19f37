import { useMemo } from 'preact/hooks';
import type { CountRow, DueView, TrackRecordView } from '../core/index.ts';
import type { Drawn } from './fold.tsx';
import { Lapses } from './lapses.tsx';
import { Linked } from './linked.tsx';
import { Matters } from './matters.tsx';
import { memo } from './memo.ts';
import { Actions, Decisions } from './minutes.tsx';
import { useLabels } from './page-context.ts';
import { Recordable } from './recordable.tsx';
import { Scorecard } from './scorecard.tsx';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

/** What was kept in the last twelve months, what is overdue, what comes, and what is open. */
export const TrackRecord = memo(function TrackRecord(props: {
  readonly record: TrackRecordView;
  readonly drawn: Drawn;
}) {
  const { record, drawn } = props;
  const labels = useLabels();
  return (
    <Section id="record" title={labels.record}>
      {!record.isRecorded && <p class="none">{labels.nothingRecorded}</p>}
      {record.isRecorded && (
        <>
          <h3>{labels.overdue}</h3>
          <Dues rows={record.overdue} label={labels.overdue} />
          <Matters record={record} />
          <Lapses lapses={record.lapses} drawn={drawn} />
        </>
      )}
      <h3>{labels.upcoming}</h3>
      <Dues rows={record.upcoming} label={labels.upcoming} />
      {record.isRecorded && (
        <>
          <h3>{labels.meetings}</h3>
          <Counts rows={record.forums} name={labels.forum} done={labels.held} label={labels.meetings} />
          <h3>{labels.ownPromises}</h3>
          <Counts rows={record.parties} name={labels.party} done={labels.done} label={labels.ownPromises} />
          <h3>{labels.actions}</h3>
          <Actions people={record.actionsBy} />
        </>
      )}
      {record.scorecard.length > 0 && <Scorecard measures={record.scorecard} />}
      {record.decisions.length > 0 && <Decisions meetings={record.decisions} />}
    </Section>
  );
});

const Dues = memo(function Dues({
  rows,
  label,
}: {
  readonly rows: readonly DueView[];
  readonly label: string;
}) {
  const labels = useLabels();
  const columns = useMemo(
    (): Column<DueView>[] => [
      { heading: labels.date, cell: ({ day }) => <time dateTime={day.date}>{day.short}</time> },
      {
        heading: labels.what,
        isName: true,
        cell: ({ what, times, place, record }) => (
          <>
            <bdi>
              <Linked to={place}>{what}</Linked>
            </bdi>
            {times > 1 && ` × ${times}`} <Recordable record={record} of={what} />
          </>
        ),
      },
      { heading: labels.who, cell: ({ who }) => <bdi>{who}</bdi> },
    ],
    [labels],
  );
  return <Table label={label} columns={columns} rows={rows} ifEmpty={labels.nothing} />;
});

const Counts = memo(function Counts(props: {
  readonly rows: readonly CountRow[];
  readonly name: string;
  readonly done: string;
  readonly label: string;
}) {
  const labels = useLabels();
  const columns: Column<CountRow>[] = [
    { heading: props.name, isName: true, cell: ({ name }) => <bdi>{name}</bdi> },
    { heading: props.done, isNumber: true, cell: ({ held }) => held },
    { heading: labels.late, isNumber: true, cell: ({ late }) => late },
    { heading: labels.missed, isNumber: true, cell: ({ missed }) => missed },
    { heading: labels.waived, isNumber: true, cell: ({ waived }) => waived },
    { heading: labels.uncertain, isNumber: true, cell: ({ uncertain }) => uncertain },
    { heading: labels.adherence, cell: ({ word }) => word },
  ];
  return <Table label={props.label} columns={columns} rows={props.rows} ifEmpty={labels.nothing} />;
});
