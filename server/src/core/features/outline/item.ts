import { capital, type Message, type Text } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { DefinitionKind } from '../../model/references.ts';
import { isMapping } from '../../schema/walk.ts';
import { wordsOf } from '../../util/lists.ts';
import { encloses, type Range } from '../../util/text.ts';
import { keyOf, resolved, type YamlEntry, type YamlNode } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';

/** What a part of a file is, for its icon. */
export type ItemKind =
  | DefinitionKind
  | 'section'
  | 'level'
  | 'step'
  | 'adviser'
  | 'warning'
  | 'record'
  | 'setting';

/** One line of the outline. */
export interface OutlineItem {
  /** Never empty. */
  readonly name: Text;
  /** Shown paler behind the name; may be empty. */
  readonly detail: Text;
  readonly kind: ItemKind;
  readonly range: Range;
  /** What to select when the user goes there; lies in `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
}

/** How an entry is called. */
export type Label = Pick<OutlineItem, 'name' | 'detail' | 'kind'>;

/** An entry of the text with the value that it became; without the entries that say nothing. */
export interface Part {
  readonly entry: YamlEntry;
  /** The key, also where it is misspelt; empty for the items of a list. */
  readonly key: string;
  readonly value: unknown;
}

/** The parts of a mapping or list as they are written, without `x-` keys; none for a text and for an alias. */
export function partsOf(file: FileModel, node: YamlNode): Part[] {
  const entries = node.kind === 'mapping' ? node.pairs : node.kind === 'sequence' ? node.items : [];
  return entries
    .map(entry => {
      const key = entry.kind === 'pair' ? (file.source.meantKey(entry) ?? keyOf(entry) ?? '') : '';
      return { entry, key, value: plainValue(file, entry.value) };
    })
    .filter(({ key }) => !key.startsWith('x-'));
}

/** The items of a list that are mappings, each with its value. */
export function itemsOf(file: FileModel, node: YamlNode): (Part & { readonly value: PlainMapping })[] {
  return partsOf(file, node).filter((part): part is Part & { value: PlainMapping } => isMapping(part.value));
}

/** Makes the outline's line for an entry. Its id, else its key, else its first line is what gets selected. */
export function toItem(
  file: FileModel,
  { entry, value }: Part,
  { name, detail, kind }: Label,
  children: readonly OutlineItem[] = [],
): OutlineItem {
  const id = isMapping(value) ? file.source.entry(value, 'id')?.value.range : undefined;
  const head = entry.kind === 'pair' ? entry.key.range : file.source.firstLineOf(entry.range);
  const selection = id && entry.kind === 'item' && encloses(entry.range, id) ? id : head;
  return { name: line(name) || '…', detail: line(detail), kind, range: entry.range, selection, children };
}

/** `healthCheck` → `Health check`. */
export function spoken(key: string): Message {
  return capital(wordsOf(key));
}

/** The first of several values that says something. */
export function firstText(...values: unknown[]): string {
  const found = values.find(value => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? '' : String(found);
}

function plainValue(file: FileModel, written: YamlNode): unknown {
  const node = resolved(written);
  return node?.kind === 'scalar' ? node.value : node && file.source.valueOfNode(node);
}

/** Texts of agreements on one line; our own are. */
function line(text: Text): Text {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : text;
}
