import type { PointView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** What is found, in sentences, the gravest first. */
export const Points = memo(function Points({ points }: { readonly points: readonly PointView[] }) {
  const labels = useLabels();
  return (
    <Section id="points" title={labels.points}>
      {points.length === 0 && <p class="none">{labels.nothing}</p>}
      <ol class="points">
        {points.map(({ severity, sentences, place }, index) => (
          <li key={String(index)} class={severity}>
            <p>
              <strong class="severity">{labels[severity]}</strong>{' '}
              <span dir="auto">
                <Linked to={place}>{sentences[0]}</Linked>
              </span>
            </p>
            {sentences.slice(1).map(sentence => (
              <p key={sentence} class="quiet" dir="auto">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
});
