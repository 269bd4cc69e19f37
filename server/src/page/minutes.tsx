import type { ActionView, DecisionsView, PersonActions } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Recordable } from './recordable.tsx';
import { type Column, Table } from './table.tsx';

/** What meetings left open, by the person who is to do it. */
export const Actions = memo(function Actions({ people }: { readonly people: readonly PersonActions[] }) {
  const labels = useLabels();
  type Row = ActionView & { readonly person: string };
  // A person is named on the first line, and in every line for those who hear the table.
  const rows = people.flatMap(({ owner, actions }) =>
    actions.map((action, index): Row => ({ ...action, person: index === 0 ? owner || labels.nobody : '' })),
  );
  const columns: Column<Row>[] = [
    {
      heading: labels.who,
      cell: ({ person, owner }) =>
        person ? <bdi>{person}</bdi> : <bdi class="heard">{owner || labels.nobody}</bdi>,
    },
    {
      heading: labels.what,
      isName: true,
      cell: ({ what, place, record }) => (
        <>
          <bdi>{place ? <Linked to={place}>{what}</Linked> : what}</bdi>{' '}
          <Recordable record={record} of={what} />
        </>
      ),
    },
    {
      heading: labels.due,
      cell: ({ due, isOverdue }) => (
        <>
          {due && <time dateTime={due.date}>{due.short}</time>}
          {isOverdue && <strong> ({labels.overdue})</strong>}
        </>
      ),
    },
    { heading: labels.agreedIn, cell: ({ agreed }) => <bdi>{agreed}</bdi> },
  ];
  return <Table label={labels.actions} columns={columns} rows={rows} ifEmpty={labels.nothing} />;
});

/** What meetings decided, the newest first, folded. */
export const Decisions = memo(function Decisions({
  meetings,
}: {
  readonly meetings: readonly DecisionsView[];
}) {
  const labels = useLabels();
  return (
    <details class="decisions">
      <summary>
        {labels.decisions}: {meetings.length}
      </summary>
      <ul>
        {meetings.map(({ forum, day, decisions, attendance, note, place }, index) => (
          <li key={String(index)} class="meeting">
            <p>
              <time dateTime={day.date}>{day.short}</time>{' '}
              <bdi>
                <Linked to={place}>{forum}</Linked>
              </bdi>
              {attendance && <strong> ({attendance})</strong>}
            </p>
            <ul class="plain">
              {decisions.map((decision, nth) => (
                <li key={String(nth)} dir="auto">
                  {decision}
                </li>
              ))}
            </ul>
            {note && (
              <p class="quiet" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
});
