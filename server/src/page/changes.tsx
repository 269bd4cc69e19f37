import type { ChangesView } from '../core/index.ts';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** What changed since an earlier state, the gravest first. */
export const Changes = memo(function Changes({ changes: view }: { readonly changes: ChangesView }) {
  const labels = useLabels();
  const { summary, changes, legend, facts, notes } = view;
  return (
    <Section id="changes" title={labels.changes}>
      <p class="summary" dir="auto">
        {summary}
      </p>
      {notes.map(note => (
        <p key={note} class="note" dir="auto">
          {note}
        </p>
      ))}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map(({ sign, sentence, remarks }, index) => (
            <li key={String(index)} dir="auto">
              {/* The sentence says in words for whom it is worse or better. */}
              <span class="sign" aria-hidden="true">
                {sign}
              </span>{' '}
              {sentence}
              {remarks.map(remark => (
                <span key={remark} class="quiet">
                  {' '}
                  · {remark}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {facts.map(fact => (
        <p key={fact} dir="auto">
          {fact}
        </p>
      ))}
      {legend !== undefined && <p class="quiet">{legend}</p>}
    </Section>
  );
});
