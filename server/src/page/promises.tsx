import type { PromiseCard, PromisesView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** Who promises what to whom: a column for each party that promises something, a list for each that it promises to. */
export function Promises({ promises }: { readonly promises: PromisesView }) {
  const labels = useLabels();
  return (
    <Section id="promises" title={labels.promises}>
      {promises.pairs.length === 0 && <p class="none">{labels.nothing}</p>}
      <div class="columns">
        {promises.pairs.map(({ by, byName, to, toName, promises: cards }) => (
          <div key={`${by} ${to}`}>
            <h3>
              <bdi>{byName}</bdi> → <bdi>{toName}</bdi>
            </h3>
            {cards.map((card, index) => (
              <Card key={card.id ?? String(index)} card={card} />
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}

function Card({ card: { principle, what, facts, kept, place } }: { readonly card: PromiseCard }) {
  const labels = useLabels();
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
      <p class="quiet">
        <Linked to={place}>{principle}</Linked>
      </p>
    </details>
  );
}
