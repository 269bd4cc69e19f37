import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { t } from '../l10n/message.ts';
import type { Draft } from '../model/draft.ts';
import type { Action } from '../schema/generated/types.ts';
import { anyRecord, type Doubt } from './doubt.ts';
import type { RecordModel } from './record.ts';

/** One action of the minutes. Later meetings and records may name it again by its id: then it is the same one. */
export interface ActionModel {
  /** What is to be done, else its id, for people. */
  readonly name: string;
  readonly id: string | undefined;
  readonly owner: string | undefined;
  readonly due: Day | undefined;
  readonly status: NonNullable<Action['status']>;
  /** What no meeting says of it. */
  readonly lacks: readonly ('owner' | 'due')[];
  /** Where it is named, the first meeting first. */
  readonly mentions: readonly Mention[];
  /** What may say that it is done, or due later, but proves nothing: whether it is still open is not proved. */
  readonly doubts: readonly Doubt[];
}

interface Mention {
  readonly record: RecordModel;
  /** What is said of it: in the minutes the entry of the action, else the whole record. */
  readonly action: Draft<Action>;
  readonly id: string | undefined;
}

/**
 * The actions of some records, in the order of their first meetings. What the last meeting says holds, as far as it is
 * proved which meeting that was; that an action was agreed on counts in any case.
 *
 * @param records in the order of their days, also those that prove nothing
 * @param doubts what may be further records
 */
export function actionsIn(records: readonly RecordModel[], doubts: readonly Doubt[] = []): ActionModel[] {
  const mentions = new Map<unknown, Mention[]>();
  const nameless: Doubt[] = [];
  for (const record of records) {
    for (const action of record.record.actions ?? []) {
      const { id } = action;
      if (record.file.source.isDoubtful(action, 'id')) nameless.push(unreadable({ record, action, id }));
      const key = id ?? action;
      const known = mentions.get(key);
      if (known) known.push({ record, action, id });
      else mentions.set(key, [{ record, action, id }]);
    }
  }
  for (const news of newsIn(records)) {
    const known = mentions.get(news.id);
    if (known) known.push(news);
    else nameless.push(unknownAction(news));
  }
  for (const each of mentions.values()) each.sort((a, b) => a.record.day - b.record.day);
  const closers = new Closers([...doubts, ...nameless]);
  return [...mentions.values()].map(each => toModel(each, closers));
}

/** What records outside of meetings say of actions. */
function newsIn(records: readonly RecordModel[]): Mention[] {
  return records
    .filter(({ type }) => type === 'action')
    .map(record => ({ record, action: record.record as Draft<Action>, id: record.record.action }));
}

function toModel(mentions: readonly Mention[], closers: Closers): ActionModel {
  const proved = mentions.filter(({ record }) => record.isProof);
  const certain = proved.length > 0 ? proved : mentions.slice(0, 1);
  const lastIn = <Key extends keyof Action>(all: readonly Mention[], key: Key) =>
    all.findLast(({ action }) => action[key] !== undefined)?.action[key];
  // Who is to do what by when is told by any; that it is done only by what is proved.
  const last = <Key extends keyof Action>(key: Key) => lastIn(certain, key) ?? lastIn(mentions, key);
  const due = last('due');
  const isDoubtfulIn = (key: string) =>
    mentions.some(({ record, action }) => record.file.source.isDoubtful(action, key));
  const { id } = mentions[0] as Mention;
  return {
    name: last('what') ?? id ?? '',
    id,
    owner: last('owner'),
    due: readDay(due),
    status: lastIn(certain, 'status') ?? 'open',
    lacks: (['owner', 'due'] as const).filter(
      key => lastIn(mentions, key) === undefined && !isDoubtfulIn(key),
    ),
    mentions,
    doubts: [
      ...mentions.filter(isHalfRead).map(unreadable),
      ...(id === undefined ? [] : closers.of(id, certain.at(-1)?.record.day, due)),
    ],
  };
}

function isHalfRead({ record, action }: Mention): boolean {
  return ['id', 'action', 'due', 'status'].some(key => record.file.source.isDoubtful(action, key));
}

/** What could not be read of an action may say that it is done. */
function unreadable({ record: { file }, action }: Mention): Doubt {
  return anyRecord(file, file.source.headOf(action), 'unreadable', t`cannot be read`);
}

/** News of an action that no minutes have may be news of any. */
function unknownAction({ record: { file, record }, id = '?' }: Mention): Doubt {
  const why = t`names the action \`${id}\`, which no minutes have`;
  return anyRecord(file, file.source.headOf(record), 'unknown-subject', why);
}

/** Doubtful records by the actions that they may be about. */
class Closers {
  /** One of those that may name any action. */
  readonly #any: readonly Doubt[];
  readonly #byId = new Map<string, { doubt: Doubt; action: Draft<Action> }[]>();

  constructor(doubts: readonly Doubt[]) {
    const meetings = doubts.filter(
      ({ record }) => !record?.type || record.type === 'meeting' || record.type === 'action',
    );
    this.#any = meetings.filter(mayNameAnyAction).slice(0, 1);
    for (const doubt of meetings) {
      const { record } = doubt;
      const news = record?.type === 'action' ? [{ ...record, id: record.action } as Draft<Action>] : [];
      for (const action of [...(record?.actions ?? []), ...news]) {
        if (action.id === undefined) continue;
        const same = this.#byId.get(action.id);
        if (same) same.push({ doubt, action });
        else this.#byId.set(action.id, [{ doubt, action }]);
      }
    }
  }

  /** Those that may say after a day that an action is done, or due later. */
  of(id: string, after: Day | undefined, due: unknown): readonly Doubt[] {
    const named = (this.#byId.get(id) ?? []).filter(({ doubt: { entry }, action }) => {
      const isLater = !entry || after === undefined || entry.day > after;
      const isOther = action.due !== undefined && action.due !== due;
      return isLater && (isOther || (action.status !== undefined && action.status !== 'open'));
    });
    return [...named.map(({ doubt }) => doubt), ...this.#any];
  }
}

function mayNameAnyAction({ record, file: { source } }: Doubt): boolean {
  if (!record || source.isDoubtful(record, 'actions')) return true;
  if (record.type === 'action') return record.action === undefined;
  return record.actions !== undefined && source.hasDoubts(record.actions);
}
