import type { PrincipleTile } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

const signs = { agreed: '●', gaps: '◐', words: '○', missing: '✕', unreadable: '?', covered: '◇' } as const;

/** Seven tiles: what is agreed, and what was kept. */
export const Glance = memo(function Glance({ tiles }: { readonly tiles: readonly PrincipleTile[] }) {
  const labels = useLabels();
  return (
    <Section id="glance" title={labels.principles}>
      <ol class="tiles">
        {tiles.map(({ principle, name, summary, agreed, agreedWords, track, place }) => (
          <li key={principle} class={`tile ${agreed}`} title={summary}>
            <h3>
              <Linked to={place}>{name}</Linked>
            </h3>
            <p>
              <span aria-hidden="true">{signs[agreed]}</span> {agreedWords}
            </p>
            {track && (
              <p class="quiet">
                {labels.track}: {track}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
});
