import type { Text } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Recording } from '../../recording/write-records.ts';
import type { Range } from '../../util/text.ts';
import type { TextEdit } from '../../util/text-edit.ts';

/** Who takes over: somebody of the same party, by id; where nobody of it has the id, with the name that is written for it. */
export interface Successor {
  /** The own part, behind the slash. */
  readonly id: string;
  readonly name?: string | undefined;
  /** The position. */
  readonly title?: string | undefined;
}

export interface PersonReplacement {
  /** Who hands over: `party/person`. */
  readonly old: string;
  readonly successor: Successor;
  /** Whether the one who hands over goes from the people, where nothing names them any more. */
  readonly removes?: boolean | undefined;
  /** The URIs of the agreements that it is about; undefined: all of the workspace. */
  readonly within?: ReadonlySet<string> | undefined;
}

/** A place that is changed, or stays as it is. */
export interface PersonPlace {
  readonly file: FileModel;
  readonly range: Range;
  /** What stands there: `Steering Committee: members`. */
  readonly what: Text;
}

/** A place that stays as it is, and why. */
export interface PlaceLeft extends PersonPlace {
  readonly why: Text;
}

/** All that is to be done so that one person takes over from another. */
export interface ReplacementPlan {
  readonly old: { readonly reference: string; readonly name: string };
  readonly successor: { readonly reference: string; readonly name: string; readonly isNew: boolean };
  readonly edits: ReadonlyMap<FileModel, readonly TextEdit[]>;
  /** The records by which open actions pass. */
  readonly recordings: readonly Exclude<Recording, { kind: 'refused' }>[];
  readonly changed: readonly PersonPlace[];
  readonly left: readonly PlaceLeft[];
  /** What is worth knowing, in sentences. */
  readonly notes: readonly Text[];
  /** Whether nothing will name the one who hands over, so that they may go. */
  readonly isRemovable: boolean;
}

/** Why it cannot be done: what is wrong, and what to do. */
export interface ReplacementRefusal {
  readonly refused: Text;
  readonly remedy: Text;
}
