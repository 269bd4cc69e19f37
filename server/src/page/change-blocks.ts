import type { AgreementView } from '../core/index.ts';
import type { Block } from './block.ts';

/** What changed since an earlier state; nothing where nobody asked. */
export function changeBlocks({ changes, labels }: AgreementView): Block[] {
  if (!changes) return [];
  const { summary, changes: lines, legend, facts, notes } = changes;
  const items = lines.map(({ sign, sentence, remarks }) => [`${sign} ${sentence}`, ...remarks].join(' · '));
  return [
    { kind: 'heading', level: 1, text: labels.changes, id: 'changes' },
    { kind: 'paragraph', text: summary, tone: 'strong' },
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...facts.map((text): Block => ({ kind: 'paragraph', text })),
    ...(legend === undefined ? [] : [{ kind: 'paragraph' as const, text: legend, tone: 'quiet' as const }]),
  ];
}
