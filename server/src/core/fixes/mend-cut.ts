import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix } from '../rule/rule.ts';
import { keysOfFormat } from '../schema/keys-of-format.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
import { findAt } from '../yaml/find.ts';
import { colonFor, colonSignIn } from '../yaml/recovery/colon-signs.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import type { Candidate } from './try-edits.ts';

/**
 * What may be meant by words behind a comma in braces: the rest of the text before it, or a key of the format that lacks
 * its colon.
 *
 * @param range the words
 * @param cut the text before the comma, up to the end of the words
 */
export function mendCut(range: Range, cut: Range, file: FileModel): Fix[] {
  const words = file.text.slice(range.start, range.end);
  const [, key = '', rest = ''] = /^([A-Za-z]\w*)(.*)$/s.exec(words) ?? [];
  // The key alone: only somebody who knows its value can go on.
  if (keysOfFormat.has(key) && rest === '') return [];
  const colon = addColon(words, range.start);
  // One word may as well be a key that is still being typed.
  const quotes = { ...putInQuotes(cut, file), sure: /\s/.test(words) };
  return [...colon, ...bracketed(cut, file.text), quotes];
}

/** `role customer`, `role – customer`: a key of the format without its colon, or with another sign for it. */
export function addColon(words: string, start: number): Candidate[] {
  const found = colonSignIn(words);
  // Reading knows the others.
  if (!found?.isCommon || found.rest === '' || !keysOfFormat.has(found.key)) return [];
  const { key, sign } = found;
  const place = { start: start + key.length, end: start + key.length + sign.length };
  const title = sign === '' ? titles.addColon(key) : titles.replaceByColon(sign.trim());
  return [{ title, edits: [replace(place, colonFor(found))] }];
}

/** `(a, b)`: what is a list elsewhere. */
function bracketed({ start, end }: Range, text: string): Fix[] {
  if (text[start] !== '(' || text[end - 1] !== ')') return [];
  const edits = [replace({ start, end: start + 1 }, '['), replace({ start: end - 1, end }, ']')];
  return [{ title: t`Write it in brackets, as a list`, edits }];
}

/** A text that a comma or colon has cut, whole again. */
export function putInQuotes(cut: Range, file: FileModel): Fix {
  const text = wholeText(cut, file);
  return { title: t`Put “${inShort(text)}” in quotes`, edits: [replace(cut, JSON.stringify(text))] };
}

/** On one line, and without the quotes that the first piece has of its own. */
function wholeText(cut: Range, { text, yaml }: FileModel): string {
  const first = findAt(yaml.root, cut.start)?.node;
  const isQuoted = first?.kind === 'scalar' && first.style !== 'plain' && first.range.start === cut.start;
  const whole = isQuoted
    ? String(first.value) + text.slice(first.range.end, cut.end)
    : text.slice(cut.start, cut.end);
  return whole.replace(/\s*[\r\n]\s*/g, ' ');
}
