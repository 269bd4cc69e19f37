import type { ChangesView } from '../core/index.ts';
import type { Block } from './block.ts';

/** What changed since an earlier state, below a title; nothing where nobody asked. */
export function changeBlocks(changes: ChangesView | undefined, title: string): Block[] {
  if (!changes) return [];
  const { summary, changes: lines, legend, facts, notes } = changes;
  const items = lines.map(({ sign, sentence, remarks }) => [`${sign} ${sentence}`, ...remarks].join(' · '));
  return [
    { kind: 'heading', level: 1, text: title, id: 'changes' },
    { kind: 'paragraph', text: summary, tone: 'strong' },
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...facts.map((text): Block => ({ kind: 'paragraph', text })),
    ...(legend === undefined ? [] : [{ kind: 'paragraph' as const, text: legend, tone: 'quiet' as const }]),
  ];
}
