import type { FactView } from '../core/index.ts';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** What to know before the parties decide whether to go on. */
export const Readiness = memo(function Readiness({ facts }: { readonly facts: readonly FactView[] }) {
  const labels = useLabels();
  return (
    <Section id="readiness" title={labels.readiness}>
      <dl class="facts">
        {facts.map(({ label, text }, index) => (
          <div key={String(index)}>
            <dt dir="auto">{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
});
