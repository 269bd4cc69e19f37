import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { insert, replace } from '../util/text-edit.ts';
import { endOfText } from '../yaml/recovery/failure.ts';
import type { Candidate } from './try-edits.ts';

/** `[a, b}`: a list or group that is closed by the sign of the other. */
export function replaceCloser(written: string, { start }: Range, { text }: FileModel): Candidate[] {
  if (written !== '[' && written !== '{') return [];
  const right = written === '[' ? ']' : '}';
  const line = text.slice(start, endOfText(text, start));
  return [...line.matchAll(written === '[' ? /[})]/g : /[\])]/g)].slice(0, 8).map(({ 0: sign, index }) => ({
    title: t`Replace “${sign}” by “${right}”`,
    edits: [replace({ start: start + index, end: start + index + 1 }, right)],
  }));
}

/** `topics: market, technology]`: a list or group whose first bracket was lost. */
export function openBracket(_: string, { start }: Range, { text }: FileModel): Candidate[] {
  const line = text.slice(start, endOfText(text, start));
  const expected: string[] = [];
  for (const { 0: sign, index } of line.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') expected.push(sign === '[' ? ']' : '}');
    else if (expected.at(-1) === sign) expected.pop();
    else {
      const before = line.slice(0, index);
      // A list begins behind the key before it, a group where the line does.
      const at = sign === ']' ? (/.*: +/.exec(before)?.[0].length ?? 0) : 0;
      const opener = sign === ']' ? '[' : '{ ';
      const word = /^[^\s,\]}]+/.exec(line.slice(at))?.[0] ?? '';
      return [{ title: t`Write “${opener.trim()}” before “${word}”`, edits: [insert(start + at, opener)] }];
    }
  }
  return [];
}

/** `'Nordbank's partnership'`, `"Services" and more`: a text that its quotes close too early. */
export function requote(_: string, { start }: Range, { text }: FileModel): Candidate[] {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const quoted = /(["'])(?:(?!\1).)*\1\s*$/.exec(line)?.[0];
  const [quote] = quoted ?? '';
  if (quoted === undefined || quote === undefined) return [];
  const from = start - quoted.length;
  const end = endOfText(text, start);
  const rest = text.slice(start, end);
  const ends = [end, ...[...rest.matchAll(/\s*[,\]}]/g)].map(({ index }) => start + index)].slice(0, 8);
  return ends.map(end => {
    const whole = text.slice(from, end);
    const words = whole.endsWith(quote) ? whole.slice(1, -1) : whole;
    return {
      title: t`Put “${inShort(words)}” in quotes`,
      edits: [replace({ start: from, end }, JSON.stringify(words))],
    };
  });
}
