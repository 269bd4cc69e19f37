import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Range } from '../../../../server/src/core/util/text.ts';
import type { Mutation, SoundFolder } from '../../../support/mutations.ts';
import { type Line, linesOf } from './lines.ts';

type Slip = (
  line: Line,
  file: FileModel,
) => { readonly start: number; readonly end: number; readonly text: string } | undefined;

/** Slips in how lines are arranged: each is one finding of YAML, on the line or right beside it. */
const slips: Readonly<Record<string, Slip>> = {
  'no colon behind a key that opens a block': line => behindKey(line, /^ *[\w-]+(?=:$)/, '', 1),
  'a semicolon instead of that colon': line => behindKey(line, /^ *[\w-]+(?=:$)/, ';', 1),
  'a full-width colon instead of that colon': line => behindKey(line, /^ *[\w-]+(?=:$)/, '：', 1),
  'no space behind a dash': line => behindKey(line, /^ *-(?= )/, '', 1),
  'a long dash': line => behindKey(line, /^ *(?=- )/, '–', 1),
  'a bullet instead of a dash': line => behindKey(line, /^ *(?=- )/, '•', 1),
  'a document mark above': ({ start, isFirst }) =>
    isFirst ? undefined : { start, end: start, text: '---\n' },
  'the end of a document above': ({ start, isFirst }) =>
    isFirst ? undefined : { start, end: start, text: '...\n' },
  'a tab behind the indentation': ({ start, indent, text }) =>
    indent > 0 && !text.trimStart().startsWith('-')
      ? { start: start + indent, end: start + indent, text: '\t' }
      : undefined,
  'no-break spaces as indentation': ({ start, indent }) =>
    indent > 0 ? { start, end: start + indent, text: '\u00a0'.repeat(indent) } : undefined,
  'a NUL in the first word': ({ start, indent }) => {
    const at = start + indent + 1;
    return { start: at, end: at, text: '\0' };
  },
  'a bell before the line': ({ start }) => ({ start, end: start, text: '\u0007' }),
  'a byte order mark before the line': ({ start, number }) =>
    number > 0 ? { start, end: start, text: '\ufeff' } : undefined,
};

function behindKey({ start, text }: Line, pattern: RegExp, insert: string, length: number) {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return undefined;
  const at = start + found.length;
  return { start: at, end: at + length, text: insert };
}

/** Every slip in every line with something on it, outside of brackets and longer texts. */
export function structuralSlips(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(file => {
    const lines = linesOf(file);
    return Object.entries(slips).flatMap(([name, slip]) =>
      lines.flatMap(line => {
        const edit = slip(line, file);
        if (!edit) return [];
        const what = `${name}, line ${line.number + 1}: ${line.text}`;
        return [
          { uri: file.uri, what, edit, expected: [{ rule: 'yaml/syntax', within: around(line, edit.text) }] },
        ];
      }),
    );
  });
}

/** The line and what was put above it. */
function around({ start, end }: Line, inserted: string): Range {
  return { start, end: end + inserted.length };
}
