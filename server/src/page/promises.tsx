import type { PromiseCard, PromiseMatrix, PromisePair, PromisesView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels, usePage } from './page-context.ts';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

/** Who promises what to whom: a column for each party that promises something, a list for each that it promises to. */
export const Promises = memo(function Promises({ promises }: { readonly promises: PromisesView }) {
  const labels = useLabels();
  return (
    <Section id="promises" title={labels.promises}>
      {promises.pairs.length === 0 && <p class="none">{labels.nothing}</p>}
      {promises.matrix && <Matrix matrix={promises.matrix} />}
      <div class="columns">
        {promises.pairs.map(pair => (
          <Pair key={`${pair.by} ${pair.to}`} pair={pair} />
        ))}
      </div>
    </Section>
  );
});

const Pair = memo(function Pair({ pair }: { readonly pair: PromisePair }) {
  const { by, byName, to, toName, promises: cards } = pair;
  return (
    <div id={pairAnchor(by, to)}>
      <h3>
        <bdi>{byName}</bdi> → <bdi>{toName}</bdi>
      </h3>
      {cards.map((card, index) => (
        <Card key={card.id ?? String(index)} card={card} />
      ))}
    </div>
  );
});

function pairAnchor(by: string, to: string): string {
  return `promises-${by}-to-${to}`;
}

/** How many promises each makes to each; a number leads to them. */
const Matrix = memo(function Matrix({ matrix: { parties, rows } }: { readonly matrix: PromiseMatrix }) {
  const labels = useLabels();
  type Row = PromiseMatrix['rows'][number];
  const columns: Column<Row>[] = [
    { heading: labels.giver, isName: true, cell: ({ name }) => <bdi>{name}</bdi> },
    ...parties.map(({ id, name }, index) => ({
      heading: name,
      isNumber: true as const,
      cell: ({ by, counts }: Row) => {
        const count = counts[index];
        if (count === undefined || count === null) return '–';
        return count === 0 ? 0 : <a href={`#${pairAnchor(by, id)}`}>{count}</a>;
      },
    })),
  ];
  return <Table label={labels.promises} columns={columns} rows={rows} ifEmpty={labels.nothing} />;
});

const Card = memo(function Card({
  card: { principle, what, facts, kept, place },
}: {
  readonly card: PromiseCard;
}) {
  const { labels, hasLinks } = usePage();
  return (
    <details class="promise">
      <summary>
        <bdi>{what}</bdi> <span class="quiet">{kept ?? principle}</span>
      </summary>
      <dl>
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
        {kept && (
          <div>
            <dt>{labels.track}</dt>
            <dd>{kept}</dd>
          </div>
        )}
      </dl>
      {(kept || hasLinks) && (
        <p class="quiet">
          <Linked to={place}>{principle}</Linked>
        </p>
      )}
    </details>
  );
});
