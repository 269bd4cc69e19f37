import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemaOfEntry } from '../schema/at.ts';
import { keysOfFormat } from '../schema/keys-of-format.ts';
import { resolveSchema, typesOf } from '../schema/navigate.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
import { idsMeant } from '../workspace/ids-meant.ts';
import { findAt } from '../yaml/find.ts';
import { colonFor, colonSignIn } from '../yaml/recovery/colon-signs.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import { asList, listedNames, severalNames } from './listed-names.ts';
import { keysIn } from './swallowed.ts';
import type { Candidate } from './try-edits.ts';

/**
 * What may be meant by words behind a comma in braces: the rest of the text before it, a list without its brackets, or a key
 * of the format that lacks its colon.
 *
 * @param range the words
 * @param cut the text before the comma, up to the end of the words
 */
export function mendCut(range: Range, cut: Range, context: FixContext): Fix[] {
  const { file } = context;
  const words = file.text.slice(range.start, range.end);
  const [, key = '', rest = ''] = /^([A-Za-z]\w*)(.*)$/s.exec(words) ?? [];
  // The key alone: only somebody who knows its value can go on.
  if (keysOfFormat.has(key) && rest === '') return [];
  return [...addColon(words, range.start), ...asValue(words, cut, context)];
}

/** The whole text as what its key asks for. */
function asValue(words: string, cut: Range, { file, workspace }: FixContext): Fix[] {
  const entry = findAt(file.yaml.root, cut.start)?.entry;
  const schema = (entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema) || {};
  const types = typesOf(schema);
  const mayBeList = types.includes('array');
  const isList = mayBeList && !types.includes('string');
  const { 'x-references': kind, 'x-except': except } = isList ? resolveSchema(schema.items ?? {}) : schema;
  // Spaces that are none may hide a key.
  if (keysIn(words) > 0) return [];
  const text = wholeText(cut, file);
  const quotes = putInQuotes(cut, file);
  const round = mayBeList ? bracketed(cut, file.text) : [];
  if (round.length > 0) return [...round, quotes];
  const { targets } = workspace.scopeOf(file);
  if (isList) {
    const names = kind && kind !== 'file' ? listedNames(kind, text, targets, except) : [];
    return [asList(cut, names.length > 0 ? names : [file.text.slice(cut.start, cut.end).trim()])];
  }
  // One word may as well be a key that is still being typed.
  if (!kind || kind === 'file') return [{ ...quotes, sure: /\s/.test(words) }];
  const several = mayBeList ? severalNames(kind, text, targets, except) : [];
  const { names, isCertain } = idsMeant(kind, text, targets, except);
  const meant = names.slice(0, MOST_NAMES).map(name => ({
    title: t`Change “${inShort(text)}” to “${name}”`,
    edits: [replace(cut, name)],
    sure: isCertain && several.length === 0,
  }));
  const found = several.length > 0 ? [asList(cut, several), ...meant] : meant;
  return found.length > 0 ? found : [{ ...quotes, sure: false }];
}

/** More of those who may be meant are no help. */
const MOST_NAMES = 4;

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
  const words = whole.replace(/\s*[\r\n]\s*/g, ' ');
  return /^[“„”«»][^“„”«»]*[”“»«]$/.test(words) ? words.slice(1, -1) : words;
}
