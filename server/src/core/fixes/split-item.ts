import { entryAt } from '../edits/replacements.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemaOfEntry } from '../schema/at.ts';
import { typesOf, valuesOf } from '../schema/navigate.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
import { idsMeant } from '../workspace/ids-meant.ts';
import { asList, partsOf, severalNames } from './listed-names.ts';

/** `owner: nordbank/mika-salo and cirrus/sara-berg`: several names, written as one where a list may stand too. */
export function listInstead(range: Range, { file, workspace }: FixContext): Fix[] {
  const entry = entryAt(file, range);
  const schema = entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema;
  if (!schema || entry.value.kind !== 'scalar' || !typesOf(schema).includes('array')) return [];
  const { 'x-references': kind, 'x-except': except } = schema;
  if (!kind || kind === 'file') return [];
  const { targets } = workspace.scopeOf(file);
  const names = severalNames(kind, String(entry.value.value), targets, except);
  return names.length > 0 ? [asList(entry.value.range, names)] : [];
}

/** `[market; technology]`, `[nordbank/mika-salo and cirrus/sara-berg]`: several entries of a list, written as one. */
export function splitItem(range: Range, { file, workspace }: FixContext): Fix[] {
  const entry = entryAt(file, range);
  const schema = entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema;
  if (!schema || entry.kind !== 'item' || !entry.parent.flow || entry.value.kind !== 'scalar') return [];
  const parts = partsOf(String(entry.value.value));
  if (parts.length < 2) return [];
  const { 'x-references': kind, 'x-except': except } = schema;
  const words = valuesOf(schema);
  const { targets } = workspace.scopeOf(file);
  const named = parts.map(part => {
    if (!kind || kind === 'file') return words.includes(part) ? [part] : [];
    return targets.some(({ name }) => name === part) ? [part] : idsMeant(kind, part, targets, except).names;
  });
  if (named.some(names => names.length !== 1)) return [];
  const list = [...new Set(named.flat())].join(', ');
  return [
    { title: t`Make it several entries: ${list}`, edits: [replace(entry.value.range, list)], sure: !kind },
  ];
}
