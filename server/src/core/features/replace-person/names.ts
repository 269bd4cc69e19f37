import { removeItem, removePair } from '../../edits/remove.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { finished } from '../../util/steps.ts';
import type { TextEdit } from '../../util/text-edit.ts';
import type { Name } from '../../workspace/names.ts';
import { renameEdits } from '../rename/edits.ts';
import { placeInWords } from './in-words.ts';
import type { PersonPlace, PlaceLeft } from './types.ts';

/** What becomes of the places that name somebody. */
export interface Passing {
  readonly edits: ReadonlyMap<FileModel, readonly TextEdit[]>;
  readonly changed: readonly PersonPlace[];
  readonly left: readonly PlaceLeft[];
  /** The paths of what is changed. */
  readonly paths: readonly string[];
}

interface Question {
  /** The whole name and the own part of who takes over. */
  readonly successor: { readonly reference: string; readonly id: string };
  /** The entries of the one who hands over: what they say of themselves passes in another way. */
  readonly own: ReadonlySet<object>;
  /** Whether a file is one that the user asked to change. */
  readonly isAsked: (file: FileModel) => boolean;
}

/**
 * Passes every reference on, whatever part of the format it stands in: schemas say what names a person, and nothing else does.
 * Records and approvals tell what was, and stay.
 */
export function passNames(names: readonly Name[], { successor, own, isAsked }: Question): Passing {
  const changed: PersonPlace[] = [];
  const left: PlaceLeft[] = [];
  const removals = new Map<FileModel, TextEdit[]>();
  const renamed: Name[] = [];
  const paths: string[] = [];
  for (const name of names) {
    const { file, reference, range } = name;
    if (reference?.kind !== 'person' || own.has(reference.owner)) continue;
    const place = { file, range, what: placeInWords(reference.path, file) };
    const why = staysIn(file, isAsked);
    if (why) {
      left.push({ ...place, why });
      continue;
    }
    const removal = superfluous(name, successor.reference);
    paths.push(reference.path);
    if (removal === undefined) {
      renamed.push(name);
      changed.push(place);
    } else if (removal.edits.length === 0) left.push({ ...place, why: removal.cannot });
    else {
      removals.set(file, [...(removals.get(file) ?? []), ...removal.edits]);
      changed.push({ ...place, what: removal.what(place.what) });
    }
  }
  const edits = new Map(finished(renameEdits(renamed, successor.id)));
  for (const [file, some] of removals) edits.set(file, [...(edits.get(file) ?? []), ...some]);
  return { edits, changed, left, paths };
}

function staysIn(file: FileModel, isAsked: (file: FileModel) => boolean): PlaceLeft['why'] | undefined {
  if (file.kind === 'Records') return t`what is on record stays as it was`;
  if (file.kind === 'Config') return t`who approved it stays as it was`;
  return isAsked(file) ? undefined : t`the file is none of those that were named, or others use it too`;
}

/** What is taken out, since it would name the successor twice in a list, or as their own deputy. */
function superfluous(
  { file, node, reference }: Name,
  successor: string,
):
  | {
      readonly edits: readonly TextEdit[];
      readonly what: (place: PersonPlace['what']) => PersonPlace['what'];
      readonly cannot: PlaceLeft['why'];
    }
  | undefined {
  if (!reference) return undefined;
  const { owner, key } = reference;
  const entry = node.parent;
  if (Array.isArray(owner)) {
    const isThere = file.references.some(
      each => each.owner === owner && each.key !== key && each.kind === 'person' && each.name === successor,
    );
    if (!isThere) return undefined;
    return {
      edits: entry?.kind === 'item' ? removeItem(file, entry) : [],
      what: place => t`${place} (taken out, since the successor is there already)`,
      cannot: t`the successor is there already, and a comment would be lost; take it out by hand`,
    };
  }
  const itself = file.definitions.find(({ kind, owner: each }) => kind === 'person' && each === owner);
  if (itself?.name !== successor) return undefined;
  return {
    edits: entry?.kind === 'pair' ? removePair(file, entry) : [],
    what: place => t`${place} (taken out, since nobody stands in for themselves)`,
    cannot: t`nobody stands in for themselves, and a comment would be lost; take it out by hand`,
  };
}
