import { useMemo } from 'preact/hooks';
import type { DutyRow } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

/** Everything that somebody owes, in one table. */
export const Duties = memo(function Duties({ duties }: { readonly duties: readonly DutyRow[] }) {
  const labels = useLabels();
  const hasClauses = duties.some(({ clause }) => clause !== '');
  const hasOwners = duties.some(({ owner }) => owner !== '');
  const columns = useMemo(
    (): Column<DutyRow>[] => [
      { heading: labels.what, isName: true, cell: row => <Linked to={row.place}>{row.what}</Linked> },
      { heading: labels.who, cell: row => <bdi>{row.who}</bdi> },
      ...(hasOwners ? [{ heading: labels.owner, cell: (row: DutyRow) => <bdi>{row.owner}</bdi> }] : []),
      { heading: labels.toWhom, cell: row => <bdi>{row.toWhom}</bdi> },
      { heading: labels.rhythm, cell: row => row.howOften },
      {
        heading: labels.next,
        cell: row => row.next && <time dateTime={row.next.date}>{row.next.short}</time>,
      },
      ...(hasClauses ? [{ heading: labels.clause, cell: (row: DutyRow) => <bdi>{row.clause}</bdi> }] : []),
      {
        heading: labels.lastEvidence,
        cell: row =>
          row.lastEvidence && <time dateTime={row.lastEvidence.date}>{row.lastEvidence.short}</time>,
      },
      { heading: labels.kept, cell: row => row.kept },
    ],
    [labels, hasClauses, hasOwners],
  );
  return (
    <Section id="duties" title={labels.duties}>
      <Table label={labels.duties} columns={columns} rows={duties} ifEmpty={labels.nothing} />
    </Section>
  );
});
