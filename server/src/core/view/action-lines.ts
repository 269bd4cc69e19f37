import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { saying, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { partyOf } from '../model/parties.ts';
import type { Asked } from '../status/due.ts';
import { type OpenAction, openActionsOf } from '../status/open-actions.ts';
import { Audience } from './audience.ts';
import type { DateView } from './basics.ts';
import { type DueOptions, titleOf } from './due.ts';
import { Reader } from './reader.ts';

/** One action of the minutes that is open, for people. */
export interface ActionLine {
  readonly action: OpenAction;
  readonly what: string;
  /** The person who is to do it; empty where nobody is named. */
  readonly owner: string;
  /** The party that person belongs to. */
  readonly party: string;
  readonly due: DateView | undefined;
  /** The forum that agreed on it, and on which day. */
  readonly forum: string;
  readonly agreed: DateView | undefined;
  readonly agreement: string;
  /** The URI of its agreement. */
  readonly uri: string;
  readonly isOverdue: boolean;
  /** Whether something that proves nothing may say that it is done. */
  readonly isUncertain: boolean;
}

/** The open actions of some agreements: by the day by which they are to be done, those without one last. */
export function actionLinesOf(
  files: readonly FileModel[],
  checker: Checker,
  today: IsoDate,
  { askedIn }: Pick<DueOptions, 'askedIn'> = {},
): ActionLine[] {
  const say = saying(checker.dictionary);
  const lines = files.flatMap(file => {
    const evidence = checker.workspace.evidenceOf(file, today);
    const asked = evidence && askedIn?.(evidence);
    if (!evidence || (askedIn && !asked)) return [];
    const { model } = evidence;
    const reader = new Reader(model, say, new Audience('internal', model));
    return openActionsOf(evidence)
      .filter(({ owner }) => !asked || isOf(owner, asked))
      .map(action => lineOf(action, reader));
  });
  return lines.sort(byDay);
}

function isOf(owner: string | undefined, asked: Asked): boolean {
  if (owner === undefined) return false;
  return 'person' in asked ? owner === asked.person : partyOf(owner) === asked.party;
}

function lineOf(action: OpenAction, reader: Reader): ActionLine {
  const { model } = reader;
  const { name, owner, due, forum, agreed, isOverdue, doubts } = action;
  return {
    action,
    what: reader.text(name),
    owner: reader.person(owner),
    party: owner === undefined ? '' : reader.party(partyOf(owner)),
    due: due === undefined ? undefined : reader.day(due),
    forum: reader.text(model.forum(forum)?.name ?? forum ?? t`not said`),
    agreed: agreed === undefined ? undefined : reader.day(agreed),
    agreement: titleOf(reader),
    uri: model.file.uri,
    isOverdue,
    isUncertain: doubts.length > 0,
  };
}

function byDay(a: ActionLine, b: ActionLine): number {
  const key = ({ due, agreement, what }: ActionLine) => `${due?.date ?? '9'} ${agreement} ${what}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
