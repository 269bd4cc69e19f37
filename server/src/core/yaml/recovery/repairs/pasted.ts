import { endOfLine } from '../../characters.ts';
import { indentOf, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { nextLine } from '../../words.ts';
import { titles } from '../corrections.ts';
import { endOfText, type Failure } from '../failure.ts';
import type { Mend } from '../mended.ts';
import type { Repair } from './repair.ts';

/** Signs that come with a text from elsewhere: commas of JSON behind entries, fences of a chat, signs of another keyboard. */
export function pasted(failure: Failure, lines: readonly number[]): Repair[] {
  return [
    ...trailingComma(failure),
    ...lines.flatMap(line => fences(failure, line)),
    ...lines.flatMap(line => fullWidth(failure, line)),
  ];
}

/** `- { then: mediation },`: entries on lines of their own, each with a comma behind its bracket or quote. */
function trailingComma(failure: Failure): Repair[] {
  const { text, lines, place, situation } = failure;
  const line = lines.lineAt(place);
  if (situation.brackets.length > 0 || commaOn(failure, line) !== place) return [];
  const found = [line];
  const column = indentOf(failure, line);
  let next = neighbour(failure, line, 1);
  for (; next !== undefined && indentOf(failure, next) >= column; next = neighbour(failure, next, 1))
    if (indentOf(failure, next) === column && commaOn(failure, next) !== undefined) found.push(next);
  const mends = found.map((each): Mend => {
    const start = commaOn(failure, each) ?? text.length;
    return { start, end: start + 1, text: ' ' };
  });
  return [
    {
      range: { start: place, end: place + 1 },
      message: messages.trailingComma(),
      mends,
      written: mends.map(mend => ({ ...mend, text: '' })),
      last: found.at(-1) ?? line,
      title: titles.deleteCommas(found.length),
    },
  ];
}

/** Where a comma ends a line behind a closing bracket or quote. */
function commaOn({ text, lines }: Failure, line: number): number | undefined {
  const { start } = lines.line(line);
  const end = endOfText(text, start);
  return /[\]}"'],$/.test(text.slice(Math.max(start, end - 2), end)) ? end - 1 : undefined;
}

/** Three backquotes, as a chat or a web page has them before and behind a piece of text. */
function fences({ text, lines }: Failure, line: number): Repair[] {
  const isFence = /^ *`{3,}[\w-]* *$/;
  if (!isFence.test(lines.lineText(line).trimEnd())) return [];
  const found = [...text.matchAll(/^ *`{3,}[\w-]* *$/gm)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const [first = lines.line(line)] = found;
  return [
    {
      range: first,
      message: messages.fence(),
      mends: found.map(fence => ({ ...fence, text: ' '.repeat(fence.end - fence.start) })),
      written: found.map(({ start, end }) => ({
        start,
        end: Math.min(nextLine(text, end), text.length),
        text: '',
      })),
      last: line,
      title: titles.deleteFences(found.length),
    },
  ];
}

const ASCII: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};

/** `｛ id: x，name: y ｝`: brackets and commas as wide as a Chinese character. */
function fullWidth({ text, lines }: Failure, line: number): Repair[] {
  const { start } = lines.line(line);
  const signs = [...text.slice(start, endOfLine(text, start)).matchAll(/[，、｛｝［］]/g)];
  const [first] = signs;
  if (!first) return [];
  const mends = signs.map(({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + 1,
    text: ASCII[sign] ?? sign,
  }));
  const [sign] = first;
  return [
    {
      range: { start: start + first.index, end: start + first.index + 1 },
      message: messages.otherKeyboard(sign, ASCII[sign] ?? sign),
      mends,
      written: mends.map(mend =>
        mend.text === ',' && /\S/.test(text[mend.end] ?? ' ') ? { ...mend, text: ', ' } : mend,
      ),
      last: line,
      title: titles.replaceWideSigns(signs.length),
    },
  ];
}
