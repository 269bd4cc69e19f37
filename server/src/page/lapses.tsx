import { useMemo } from 'preact/hooks';
import type { LapseView } from '../core/index.ts';
import { type Drawn, Fold } from './fold.tsx';
import { Linked } from './linked.tsx';
import { Mark } from './mark.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { type Column, Table } from './table.tsx';

/** How many are seen at once in a preview; the others are folded away. */
export const mostLapses = 100;
/** The id of that fold. */
export const restOfLapses = 'lapses-rest';

/** What was not kept as planned, each with what that rests on. */
export const Lapses = memo(function Lapses(props: {
  readonly lapses: readonly LapseView[];
  readonly drawn: Drawn;
}) {
  const { lapses, drawn } = props;
  const labels = useLabels();
  const columns = useMemo(
    (): Column<LapseView>[] => [
      { heading: labels.planned, cell: ({ day }) => <time dateTime={day.date}>{day.short}</time> },
      {
        heading: labels.what,
        isName: true,
        cell: ({ what, who, place }) => (
          <>
            <bdi>
              <Linked to={place}>{what}</Linked>
            </bdi>
            <span class="quiet below" dir="auto">
              {who}
            </span>
          </>
        ),
      },
      {
        heading: labels.state,
        cell: ({ state, word }) => (
          <span class={`state ${state}`}>
            <Mark state={state} /> {word}
          </span>
        ),
      },
      {
        heading: labels.basis,
        cell: ({ basis, record }) => {
          const text = basis.join(' ');
          return <bdi>{record ? <Linked to={record}>{text}</Linked> : text}</bdi>;
        },
      },
    ],
    [labels],
  );
  // On paper and in a file it is one table; beside a text, nobody looks through so many of them.
  const isFolded = drawn !== undefined && lapses.length > mostLapses;
  const [first, rest] = useMemo(
    () => (isFolded ? [lapses.slice(0, mostLapses), lapses.slice(mostLapses)] : [lapses, []]),
    [lapses, isFolded],
  );
  return (
    <>
      <h3>{labels.lapses}</h3>
      <Table label={labels.lapses} columns={columns} rows={first} ifEmpty={labels.nothing} />
      {rest.length > 0 && (
        <Fold
          class="rest"
          isOpen={false}
          isDrawn={drawn?.has(restOfLapses) ?? true}
          id={restOfLapses}
          summary={`${rest.length} ${labels.andMore}`}
        >
          {() => <Table label={labels.lapses} columns={columns} rows={rest} ifEmpty={labels.nothing} />}
        </Fold>
      )}
    </>
  );
});
