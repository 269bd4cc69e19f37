import { sentence, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { CommitmentModel } from '../../model/commitments.ts';
import { principleByKey } from '../../principles/principles.ts';
import { inRow, wordsOf } from '../../util/lists.ts';
import { encloses, type Range } from '../../util/text.ts';
import { firstText } from '../outline/item.ts';

/** What an item is, in a form that survives the way to the client and back. */
export interface CallKey {
  /** Of the agreement. */
  readonly uri: string;
  readonly kind: 'party' | 'commitment' | 'step';
  /** The party's id, the commitment's path, the number of the step among those of all ladders, one after the other. */
  readonly id: string;
}

export interface CallItem {
  readonly key: CallKey;
  readonly name: Text;
  readonly detail: Text;
  readonly range: Range;
  /** Lies in `range`. */
  readonly selection: Range;
}

/** An item that is led to (or leads here), and the places in the text that say so. */
export interface Call {
  readonly item: CallItem;
  readonly from: readonly Range[];
}

/** A party as it stands in the agreement, also where its people stand in a `Party` file. */
export function partyItem(model: AgreementModel, id: string): CallItem | undefined {
  const party = model.party(id);
  if (!party) return undefined;
  const { entry, name, role } = party;
  const ranges = rangesOf(model, entry, entry.id === undefined ? 'party' : 'id');
  return {
    key: { uri: model.file.uri, kind: 'party', id },
    name: name || id,
    detail: wordsOf(role ?? ''),
    ...ranges,
  };
}

export function commitmentItem(
  model: AgreementModel,
  { commitment, section, id, path }: CommitmentModel,
): CallItem {
  const what = 'what' in commitment ? firstText(commitment.what) : '';
  return {
    key: { uri: model.file.uri, kind: 'commitment', id: path },
    name: id ?? (what || t`commitment`),
    detail: inRow([
      sentence(principleByKey(section)?.name ?? 'Additional principle'),
      id === undefined ? '' : what,
    ]),
    ...rangesOf(model, commitment, 'id'),
  };
}

/** A mapping as it is written, and in it the place of a key's value. */
export function rangesOf(
  model: AgreementModel,
  owner: object,
  key: string,
): Pick<CallItem, 'range' | 'selection'> {
  const range = model.file.source.nodeOf(owner)?.range ?? model.headOf(owner);
  const place = model.at(owner, key);
  return { range, selection: encloses(range, place) ? place : model.file.source.firstLineOf(range) };
}
