import { type IsoDate, isIsoDate } from '../calendar/date.ts';
import type { Draft } from '../model/draft.ts';
import type { Action } from '../schema/generated/types.ts';
import type { RecordModel } from './record.ts';

/** One action of the minutes. Later meetings may name it again by its id: then it is the same one. */
export interface ActionModel {
  /** What is to be done, else its id, for people. */
  readonly name: string;
  readonly id: string | undefined;
  readonly owner: string | undefined;
  readonly due: IsoDate | undefined;
  readonly status: NonNullable<Action['status']>;
  /** What no meeting says of it. */
  readonly lacks: readonly ('owner' | 'due')[];
  /** Where it is named, the first meeting first. */
  readonly mentions: readonly { readonly record: RecordModel; readonly action: Draft<Action> }[];
  /** Something about it could not be read. */
  readonly isDoubtful: boolean;
}

/**
 * The actions of some records, in the order of their first meetings; what the last meeting says holds.
 *
 * @param records in the order of their days
 */
export function actionsIn(records: readonly RecordModel[]): ActionModel[] {
  const mentions = new Map<unknown, { record: RecordModel; action: Draft<Action> }[]>();
  for (const record of records) {
    for (const action of record.record.actions ?? []) {
      const key = action.id ?? action;
      const known = mentions.get(key);
      if (known) known.push({ record, action });
      else mentions.set(key, [{ record, action }]);
    }
  }
  return [...mentions.values()].map(toModel);
}

function toModel(mentions: ActionModel['mentions']): ActionModel {
  const last = <Key extends keyof Action>(key: Key) =>
    mentions.findLast(({ action }) => action[key] !== undefined)?.action[key];
  const due = last('due');
  const isDoubtfulIn = (key: string) =>
    mentions.some(({ record, action }) => record.file.source.isDoubtful(action, key));
  return {
    name: last('what') ?? last('id') ?? '',
    id: last('id'),
    owner: last('owner'),
    due: isIsoDate(due) ? due : undefined,
    status: last('status') ?? 'open',
    lacks: (['owner', 'due'] as const).filter(key => last(key) === undefined && !isDoubtfulIn(key)),
    mentions,
    isDoubtful: ['id', 'due', 'status'].some(isDoubtfulIn),
  };
}
