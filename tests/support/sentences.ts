import { readFileSync } from 'node:fs';
import { Message } from '../../server/src/core/l10n/message.ts';

/** The English sentences in whatever a feature returns, with those inside them. */
export function keysIn(value: unknown): string[] {
  if (value instanceof Message) return [value.key, ...value.values.flatMap(keysIn)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(keysIn);
}

/** The sentences that a source file marks with the tag `t`, also inside each other. */
export function keysOfSource(file: string): string[] {
  return taggedIn(readFileSync(file, 'utf8'));
}

function taggedIn(source: string): string[] {
  const found: string[] = [];
  for (const { index } of source.matchAll(/(?<![\w$.\\])t`/g)) found.push(keyAt(source, index + 2));
  return found;
}

/** Reads a template from behind its first backtick; what stands in `${…}` becomes a place. */
function keyAt(source: string, start: number): string {
  let key = '';
  let values = 0;
  for (let at = start; source[at] !== '`'; at++) {
    if (source[at] === '\\') key += source[++at];
    else if (source.startsWith('${', at)) {
      key += `{${values++}}`;
      at = endOfValue(source, at + 2);
    } else key += source[at];
  }
  return key;
}

/** The place of the brace that closes a value. */
function endOfValue(source: string, start: number): number {
  let at = start;
  for (let depth = 1; ; at++) {
    if (source[at] === '`') at = endOfTemplate(source, at + 1);
    else if (source[at] === "'") at = source.indexOf("'", at + 1);
    else if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return at;
  }
}

function endOfTemplate(source: string, start: number): number {
  let at = start;
  for (; source[at] !== '`'; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith('${', at)) at = endOfValue(source, at + 2);
  }
  return at;
}
