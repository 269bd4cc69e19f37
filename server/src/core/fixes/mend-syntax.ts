import { lineEndAt, nextLineAt } from '../edits/columns.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { indentationOf } from '../templates/indentation.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { insert, remove, replace } from '../util/text-edit.ts';
import { endOfText } from '../yaml/recovery/failure.ts';
import { situationAt } from '../yaml/scan.ts';
import { openBracket, replaceCloser, requote } from './mend-closers.ts';
import { addColon, mendCut } from './mend-cut.ts';
import { separateKeys } from './separate-keys.ts';
import { keysIn } from './swallowed.ts';
import { type Candidate, readable } from './try-edits.ts';

/**
 * Ways to mend what cannot be read. What stands at the place suggests changes; those that really make the text
 * readable are offered.
 *
 * @param cut a text that a comma has cut, where that may be the mistake
 */
export function mendSyntax(range: Range, context: FixContext, cut?: Range): Fix[] {
  if (cut) return mendCut(range, cut, context);
  const { file } = context;
  const written = file.text.slice(range.start, range.end);
  const candidates = guessers.flatMap(guess => guess(written, range, file));
  return readable(file, range, candidates);
}

type Guesser = (written: string, range: Range, file: FileModel) => Candidate[];

const guessers: readonly Guesser[] = [
  tabs,
  closeQuote,
  closeBracket,
  openBracket,
  replaceCloser,
  deleteSign,
  doubleBackslash,
  separate,
  separateKeys,
  (written, { start }) => addColon(written, start),
  requote,
  quoteWhole,
];

/** Tabs before the first word: as many spaces as some line nearby has, or as a tab often stands for. */
function tabs(written: string, { start }: Range, { lines }: FileModel): Candidate[] {
  if (!written.startsWith('\t')) return [];
  const line = lines.lineAt(start);
  const margin = /^[ \t]*/.exec(lines.lineText(line))?.[0] ?? '';
  const { step } = indentationOf(lines);
  const near = [line - 1, line + 1, line - 2, line + 2].flatMap(other => {
    const beside = other < 0 || other >= lines.count ? '' : lines.lineText(other);
    const indent = /^ *(?:- +)*(?=[^\s#-])/.exec(beside)?.[0].length;
    if (indent === undefined) return [];
    // Below a key that opens something, the line stands further in.
    return other < line && /:\s*(?:#.*)?$/.test(beside) ? [indent + step, indent] : [indent];
  });
  const widths = [
    ...near,
    ...[step, 2, 4, 8].map(width => margin.replaceAll('\t', ' '.repeat(width)).length),
  ];
  return [...new Set(widths)].map(width => ({
    title: t`Replace the tab by spaces`,
    edits: [
      replace(
        { start: lines.line(line).start, end: lines.line(line).start + margin.length },
        ' '.repeat(width),
      ),
    ],
  }));
}

/** A quote without its partner: the text ends with the line, or before a sign that ends an entry in brackets. */
function closeQuote(written: string, { start }: Range, { text }: FileModel): Candidate[] {
  if (written !== '"' && written !== "'") return [];
  // Word processors turn one of two quotes into another sign.
  const line = text.slice(start + 1, endOfText(text, start));
  const turned = [...line.matchAll(/[“”„‟«»‘’](?=\s*(?:[,\]}]|$))/g)].slice(0, 8);
  if (turned.length > 0)
    return turned.map(({ 0: sign, index }) => {
      const place = { start: start + 1 + index, end: start + 2 + index };
      return { title: t`Replace “${sign}” by “${written}”`, edits: [replace(place, written)] };
    });
  return entryEnds(text, start + 1).map(end => ({
    title: t`Close the quote ${written}`,
    edits: [insert(end, written)],
  }));
}

function closeBracket(written: string, { start }: Range, file: FileModel): Candidate[] {
  if (written !== '[' && written !== '{') return [];
  const closer = written === '[' ? ']' : '}';
  const { text, lines } = file;
  const ends: number[] = [];
  const first = lines.lineAt(start);
  for (let line = first; line < Math.min(lines.count, first + 4); line++) {
    const from = line === first ? start + 1 : lines.line(line).start;
    ends.push(...entryEnds(text, from));
  }
  return ends.map(end => {
    const spaced = written === '{' && /\s/.test(text[start + 1] ?? '') ? ` ${closer}` : closer;
    return { title: t`Close the bracket ${written}`, edits: [insert(end, spaced)] };
  });
}

/** The places on a line at which a text or a list may end: its end, and before each comma and bracket. */
function entryEnds(text: string, from: number): number[] {
  const end = endOfText(text, from);
  const signs = [...text.slice(from, end).matchAll(/\s*[,\]}]/g)].map(match => from + match.index);
  return [end, ...signs].slice(0, 24);
}

/** A sign too many: a bracket that closes nothing, a comma without an entry, a letter that nobody sees. */
function deleteSign(written: string, { start, end }: Range, { text, lines }: FileModel): Candidate[] {
  const line = lines.lineAt(start);
  if (/^["']$/.test(written) && lines.lineText(line).trim() === written)
    return [
      {
        title: t`Delete “${written}”`,
        edits: [remove(lines.line(line).start, nextLineAt({ text, lines }, start))],
      },
    ];
  if (/^[\]},]$/.test(written)) return [{ title: t`Delete “${written}”`, edits: [remove(start, end)] }];
  const invisible = /^(?![\t\r\n])[\p{Cc}\p{Cf}\uFFFE\uFFFF]/u.exec(text.slice(start, start + 2));
  return invisible
    ? [{ title: t`Delete the invisible character`, edits: [remove(start, start + invisible[0].length)] }]
    : [];
}

function doubleBackslash(written: string, { start }: Range): Candidate[] {
  return written.startsWith('\\')
    ? [{ title: t`Write “\\\\” for a plain “\\”`, edits: [insert(start, '\\')] }]
    : [];
}

/** A space that is missing behind a colon or dash, or a comma between two entries. */
function separate(written: string, { start }: Range, { text }: FileModel): Candidate[] {
  const found: Candidate[] = [];
  const colon = /^[^\s:"'[{]+ ?:(?=[^\s/])/.exec(written)?.[0];
  if (colon)
    found.push({ title: t`Add a space behind the colon`, edits: [insert(start + colon.length, ' ')] });
  if (/^-[^\s-]/.test(written))
    found.push({ title: t`Add a space behind the dash`, edits: [insert(start + 1, ' ')] });
  const before = text.slice(0, start).trimEnd();
  if (before.length > 0 && !/[,[{:]$/.test(before)) {
    found.push({ title: t`Add a comma before it`, edits: [insert(before.length, ',')] });
  }
  return found;
}

/** Ordinary text with a sign in it that YAML takes for its own. */
function quoteWhole(written: string, range: Range, file: FileModel): Candidate[] {
  if (/^["'[{\]},\t]$|^-\s|[\r\n]/.test(written) || written.trim() === '') return [];
  // Of a key in braces that has no value, quotes would only hide that.
  if (isKeyInBraces(file, range.start)) return [];
  const endOfLine = endOfText(file.text, range.start);
  // Inside brackets the line holds more than one text.
  const closesMore = /^[^[{]*[\]}]/.test(file.text.slice(range.end, endOfLine));
  const ends = [...new Set(closesMore ? [range.end] : [range.end, endOfLine])].filter(
    end => end <= lineEndAt(file, range.start),
  );
  const texts = ends.map(end => ({ text: file.text.slice(range.start, end), end }));
  return texts
    .filter(({ text }) => keysIn(text) === 0)
    .map(({ text, end }) => ({
      title: t`Put “${inShort(text)}” in quotes`,
      edits: [replace({ start: range.start, end }, JSON.stringify(text))],
    }));
}

/** Whether something stands in braces where a key is to stand. */
function isKeyInBraces({ text }: FileModel, start: number): boolean {
  if (!/[{,]\s*$/.test(text.slice(Math.max(0, start - 200), start))) return false;
  const open = situationAt(text, start).brackets.at(-1);
  return open !== undefined && text[open] === '{' && /[{,]\s*$/.test(text.slice(open, start));
}
