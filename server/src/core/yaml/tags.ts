import type { Text } from '../l10n/message.ts';
import { messages } from './messages.ts';
import { resolveTagged } from './scalar.ts';
import type { YamlScalar } from './tree.ts';

const CORE = 'tag:yaml.org,2002:';
const NAMES = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map']);

/**
 * What a value with a tag is, and what is wrong with the tag if anything is. A value whose tag is unknown or
 * does not fit stays the text that was written.
 */
export function readTagged(tag: string, source: string): { value: YamlScalar['value']; message?: Text } {
  const name = tag === '!' ? 'str' : coreTag(tag);
  if (name === undefined) return { value: source, message: messages.unknownTag(tag) };
  const value = resolveTagged(name, source);
  return value === undefined ? { value: source, message: messages.tagMismatch(tag) } : { value };
}

/** What is wrong with the tag of a mapping or list; `undefined` when it fits. */
export function collectionTagMessage(tag: string, kind: 'mapping' | 'sequence'): Text | undefined {
  const name = coreTag(tag);
  if (tag === '!' || name === (kind === 'mapping' ? 'map' : 'seq')) return undefined;
  return name === undefined ? messages.unknownTag(tag) : messages.tagMismatch(tag);
}

/** The short name of a tag of YAML's core schema: `str` for `!!str` and for `!<tag:yaml.org,2002:str>`. */
function coreTag(tag: string): string | undefined {
  const verbatim = tag.startsWith(`!<${CORE}`) && tag.endsWith('>');
  const name = verbatim ? tag.slice(2 + CORE.length, -1) : tag.startsWith('!!') ? tag.slice(2) : '';
  return NAMES.has(name) ? name : undefined;
}
