import { rulePage } from '../../docs/rule-page.ts';
import { t } from '../../l10n/message.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { reasonPlaceholder } from '../../suppressions/suppressions.ts';
import { stop } from '../../templates/snippet.ts';
import type { Range } from '../../util/text.ts';
import type { Completion } from './types.ts';

const directives = {
  'partnership-ignore-next-line': t`Leaves out one rule on the next line.`,
  'partnership-ignore-file': t`Leaves out one rule in this file.`,
} as const;

const commonStart = 'partnership-';

/** In a comment that leaves out a rule: the rules; in one that begins like it, the words for it. */
export function commentCompletions(text: string, comment: Range, offset: number): Completion[] {
  const before = text.slice(comment.start, offset);
  const rest = /^[\w/-]*/.exec(text.slice(offset, comment.end))?.[0] ?? '';
  const rule = /^#\s*partnership-ignore-(?:next-line|file)\s+([\w/-]*)$/.exec(before)?.[1];
  if (rule !== undefined) {
    const range = { start: offset - rule.length, end: offset + rest.length };
    const reasoned = /^\s*--/.test(text.slice(range.end, comment.end));
    return catalogue.map((each, index) => ({
      label: each.id,
      kind: 'rule',
      detail: each.title,
      documentation: () => rulePage(each),
      range,
      insert: reasoned ? [each.id] : [each.id, ' -- ', stop(reasonPlaceholder)],
      filter: each.id,
      sort: String(index).padStart(4, '0'),
    }));
  }
  const word = /^#\s*([\w-]+)$/.exec(before)?.[1];
  // A comment is a text like any other: not until nothing else can be meant.
  if (word === undefined || !word.startsWith(commonStart)) return [];
  const range = { start: offset - word.length, end: offset + rest.length };
  return Object.entries(directives)
    .filter(([directive]) => directive.startsWith(word))
    .map(([directive, detail], index) => ({
      label: directive,
      kind: 'word',
      detail,
      range,
      insert: [
        `${directive} `,
        stop(
          'rule/id',
          catalogue.map(({ id }) => id),
        ),
        ' -- ',
        stop(reasonPlaceholder),
      ],
      filter: directive,
      sort: String(index),
    }));
}
