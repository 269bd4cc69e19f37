import { columnAt, eolOf } from '../../edits/columns.ts';
import { fill } from '../../edits/fill.ts';
import { addItemBefore, addItems } from '../../edits/fill-list.ts';
import { removeItem, removePairs } from '../../edits/remove.ts';
import { type Text, t } from '../../l10n/message.ts';
import { propertyNames, resolveSchema } from '../../schema/navigate.ts';
import { indentationOf } from '../../templates/indentation.ts';
import { toPlainText } from '../../templates/snippet.ts';
import { type MapTemplate, map, plain, text, writeBlock, writeFlow } from '../../templates/template.ts';
import { replace, type TextEdit } from '../../util/text-edit.ts';
import type { Target } from '../../workspace/scope.ts';
import type { YamlMapping } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { PersonPlace, PlaceLeft } from './types.ts';

/** What is written of somebody in one list of people. */
export interface Passed {
  readonly edits: readonly TextEdit[];
  readonly changed: readonly PersonPlace[];
  readonly left: readonly PlaceLeft[];
}

interface Wanted {
  readonly id: string;
  /** For an entry that is made anew. */
  readonly name: string | undefined;
  readonly title: string | undefined;
  /** The whole name. */
  readonly reference: string;
  /** Whether what the old entry says of the relationship passes; else it stays, and only the successor is made known. */
  readonly passes: boolean;
  readonly removes: boolean;
}

/** What an entry says of the part that somebody plays: it passes on. All else is of the person, and does not. */
const ofThePart = ['roles', 'deputy', 'keyPerson'] as const;

const words: Readonly<Record<(typeof ofThePart)[number], (name: string) => Text>> = {
  roles: name => t`${name}: roles`,
  deputy: name => t`${name}: deputy`,
  keyPerson: name => t`${name}: key person`,
};

/**
 * Hands on what the entry of a person says, in the list of people that it stands in: the successor is added where the list
 * lacks them, and gets roles, deputy and what is agreed for key people.
 *
 * @returns undefined where the list is not written as one, but repeated from elsewhere
 */
export function passEntry({ file, owner, range }: Target, wanted: Wanted): Passed | undefined {
  const node = file.source.nodeOf(owner);
  const item = node?.parent;
  if (node?.kind !== 'mapping' || item?.kind !== 'item') return undefined;
  const { passes, removes, id, reference } = wanted;
  const entry = file.definitions.find(
    ({ kind, name, owner: each }) => kind === 'person' && name === reference && each !== owner,
  );
  const parts = passes ? partsOf(owner, reference) : {};
  const said = String(owner.name ?? owner.title ?? owner.id);
  const places: PersonPlace[] = ofThePart
    .filter(key => owner[key] !== undefined)
    .map(key => ({ file, range: file.source.placeOf(owner, key), what: words[key](said) }));
  const handed = passes ? places : [];
  const left = passes ? [] : places.map(place => ({ ...place, why: t`other agreements use the file too` }));
  if (!entry) {
    const added = map({ id, name: wanted.name, title: wanted.title, ...parts });
    const what = t`${wanted.name ?? id}: a new entry among the people`;
    const changed = [{ file, range, what }, ...handed];
    if (removes) return { edits: [writeInstead(file, node, added)], changed, left };
    return { edits: [...addItemBefore(file, item, added), ...stripped(file, node, passes)], changed, left };
  }
  const successor = file.source.nodeOf(entry.owner);
  if (successor?.kind !== 'mapping') return undefined;
  const edits = [
    ...(passes ? given(file, entry.owner, successor, parts) : []),
    ...(removes ? removeItem(file, item) : stripped(file, node, passes)),
  ];
  const gone = removes ? [{ file, range, what: t`${said}: no longer among the people` }] : [];
  return { edits, changed: [...handed, ...gone], left };
}

type Parts = Readonly<Partial<Record<(typeof ofThePart)[number], MapTemplate['pairs'][number][1]>>>;

/** @param reference of the successor, who cannot be their own deputy */
function partsOf(owner: PlainMapping, reference: string): Parts {
  const { roles, deputy, keyPerson } = owner;
  return {
    ...(Array.isArray(roles) && { roles: plain(roles) }),
    ...(typeof deputy === 'string' && deputy !== reference && { deputy: text(deputy) }),
    ...(typeof keyPerson === 'object' && keyPerson !== null && { keyPerson: plain(keyPerson) }),
  };
}

/** What the successor says already stays; roles are added to. */
function given(
  file: Target['file'],
  owner: PlainMapping,
  node: YamlMapping,
  { roles, ...others }: Parts,
): TextEdit[] {
  const order = propertyNames(resolveSchema({ $ref: '#/definitions/person' }));
  const list = file.source.pair(owner, 'roles')?.value;
  const known = Array.isArray(owner.roles) ? owner.roles : [];
  const more =
    roles?.kind === 'list'
      ? roles.items.filter(each => each.kind === 'text' && !known.includes(toPlainText(each.pieces)))
      : [];
  const added = list?.kind === 'sequence' && known.length > 0 ? addItems(file, list, more) : [];
  const missing = Object.fromEntries(Object.entries(others).filter(([key]) => owner[key] === undefined));
  const filled = map({ ...missing, ...(known.length === 0 && roles && { roles }) });
  return [...added, ...fill(file, node, filled, order)];
}

/** Takes out what has passed on. */
function stripped(file: Target['file'], { pairs }: YamlMapping, passes: boolean): TextEdit[] {
  const isPassed = (key: string) => (ofThePart as readonly string[]).includes(key);
  if (!passes) return [];
  return removePairs(
    file,
    pairs.filter(({ key }) => key.kind === 'scalar' && isPassed(String(key.value))),
  );
}

/** In the place of another entry, written as that one is. */
function writeInstead(file: Target['file'], { flow, range }: YamlMapping, entry: MapTemplate): TextEdit {
  const written = flow
    ? writeFlow(entry)
    : writeBlock(entry, columnAt(file, range.start), indentationOf(file.lines), eolOf(file.text));
  return replace(range, toPlainText(written));
}
