import { spans } from '../../../docs/markup.ts';
import type { Text } from '../../../l10n/message.ts';
import type { SchemaNode } from '../../../schema/schema-node.ts';
import { text } from '../../../templates/template.ts';
import type { Choice } from '../choice.ts';
import type { CompletionKind } from '../types.ts';

/** The words of a fixed or open vocabulary, with what they mean. */
export function vocabulary(
  schema: SchemaNode,
  listed: readonly string[],
  kind: CompletionKind = 'word',
): Choice[] {
  const words = schema.enum ?? schema.examples ?? [];
  const meanings = schema.enum ? schema.enumDescriptions : schema['x-exampleDescriptions'];
  return words.flatMap((word, index) =>
    listed.includes(word) ? [] : [wordChoice(word, meanings?.[index], kind)],
  );
}

export function wordChoice(word: string, meaning: Text | undefined, kind: CompletionKind = 'word'): Choice {
  return {
    label: word,
    kind,
    detail: meaning,
    value: text(word),
    documentation: meaning
      ? () => [{ text: typeof meaning === 'string' ? spans(meaning) : [meaning] }]
      : undefined,
  };
}

export function booleans(): Choice[] {
  return ['false', 'true'].map(word => ({ label: word, kind: 'word', value: text(word, 'raw') }));
}

/** The number that holds where nothing is written; where there is none, the first few that are allowed. */
export function numbers({ minimum = 0, default: usual }: SchemaNode): Choice[] {
  const offered = typeof usual === 'number' ? [usual] : [minimum, minimum + 1, minimum + 2];
  return offered.map(number => ({
    label: String(number),
    kind: 'word',
    value: text(String(number), 'raw'),
  }));
}

/** Times of day, in quotes: YAML readers of other makes take `09:00` for a number. */
export function times(): Choice[] {
  return ['09:00', '10:00', '13:00', '14:00', '15:00'].map(time => ({
    label: `"${time}"`,
    kind: 'word',
    value: text(time, 'quoted'),
    filter: time,
  }));
}
