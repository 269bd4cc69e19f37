import { toDate } from '../calendar/date.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Text, t } from '../l10n/message.ts';
import { recordFor } from '../recording/begun.ts';
import type { Adherence, Keeping } from '../status/adherence.ts';
import type { Duty } from '../status/duty.ts';
import type { OpenAction } from '../status/open-actions.ts';
import type { AgreementStatus } from '../status/status.ts';
import { and } from '../util/lists.ts';
import type { Hidden } from './audience.ts';
import { countsOf } from './counts.ts';
import { decisionsOf } from './decisions.ts';
import { dutyInWords } from './duty-in-words.ts';
import { lapsesOf } from './lapses.ts';
import { mattersOf } from './matters.ts';
import type { Reader } from './reader.ts';
import type { ActionView, CountRow, DueView, PersonActions, TrackRecordView } from './record-view.ts';
import { scorecardOf } from './scorecard.ts';

const keeping: Readonly<Record<Keeping, Text>> = {
  kept: t`kept`,
  'mostly kept': t`mostly kept`,
  'partly kept': t`partly kept`,
  'rarely kept': t`rarely kept`,
  uncertain: t`uncertain`,
  'nothing due yet': t`nothing due yet`,
  'on demand': t`on demand`,
};

/** The last twelve months in counts: per forum, and per party of what it owes alone; and what is open. */
export function trackRecordOf(
  evidence: Evidence,
  status: AgreementStatus,
  reader: Reader,
): { readonly view: TrackRecordView; readonly hidden: Hidden } {
  const { model, audience } = reader;
  const shown = status.actions.filter(({ forum }) => audience.forum(forum));
  const actions = shown.map(action => actionViewOf(action, reader));
  const matters = mattersOf(evidence, reader);
  const scorecard = scorecardOf(evidence, reader);
  const decisions = decisionsOf(evidence, reader);
  const today = toDate(evidence.today);
  const isShown = (duty: Duty) => isDutyShown(duty, status.actions, reader);
  return {
    view: {
      isRecorded: status.isRecorded,
      forums: status.promises
        .filter(({ kind }) => kind === 'forum')
        .map(({ name, lastYear }) => rowOf(reader.text(name), lastYear, reader)),
      parties: status.parties.map(({ id, name }) => {
        const own = evidence.tracks.filter(
          track =>
            track.promise.parties.length === 1 && track.promise.parties[0] === id && audience.track(track),
        );
        return rowOf(reader.text(name), countsOf(own, evidence), reader);
      }),
      overdue: status.overdue.filter(isShown).map(dueOf),
      upcoming: status.upcoming.filter(isShown).map(dueOf),
      lapses: lapsesOf(evidence, reader),
      actions,
      actionsBy: byPerson(actions),
      escalations: matters.escalations,
      warnings: matters.warnings,
      scorecard: scorecard.shown,
      decisions: decisions.shown,
    },
    hidden: {
      actions: status.actions.length - shown.length,
      meetings: decisions.hidden,
      matters: matters.hidden,
      measures: scorecard.hidden,
    },
  };

  function dueOf(duty: Duty): DueView {
    const { kind, name, parties, person, due, times, written } = duty;
    const record = audience.isInternal ? recordFor(duty, today) : undefined;
    return {
      what: reader.heading(dutyInWords(kind, name)),
      who:
        person === undefined
          ? reader.heading(reader.parties(parties))
          : reader.text(t`${reader.person(person)} (${and(parties.map(party => model.nameOf(party)))})`),
      day: reader.day(due),
      times,
      place: reader.place(written.owner, written.file),
      ...(record && { record }),
    };
  }
}

function isDutyShown(
  { id, kind, parties, name }: Duty,
  actions: readonly OpenAction[],
  { audience, model }: Reader,
): boolean {
  // Several forums may have agreed on something of the same name.
  if (kind === 'action')
    return actions
      .filter(action => action.id === id && action.name === name)
      .every(({ forum }) => audience.forum(forum));
  if (kind === 'internal-review') return audience.ownOf(parties);
  const report = model.reports.find(each => each.id !== undefined && each.id === id);
  if (kind === 'report' && report) return audience.report(report);
  const commitment = model.commitments.find(each => each.id !== undefined && each.id === id);
  return commitment === undefined || audience.commitment(commitment);
}

/** An action that is still open. */
export function actionViewOf(
  { id, name, owner, due, isOverdue, agreed, forum, written }: OpenAction,
  reader: Reader,
): ActionView {
  return {
    what: reader.text(name),
    owner: reader.person(owner),
    due: due === undefined ? undefined : reader.day(due),
    isOverdue,
    agreed:
      agreed === undefined
        ? ''
        : reader.text(t`${reader.model.forum(forum)?.name ?? forum ?? ''}, ${reader.day(agreed).short}`),
    place: written && reader.place(written.owner, written.file),
    ...(id !== undefined && reader.audience.isInternal && { record: { kind: 'action', subject: id } }),
  };
}

/** By the person who is to do them: those with most overdue first, then in the order of the minutes. */
function byPerson(actions: readonly ActionView[]): PersonActions[] {
  const owners = [...new Set(actions.map(({ owner }) => owner))];
  return owners
    .map(owner => {
      const own = actions.filter(action => action.owner === owner);
      return { owner, overdue: own.filter(({ isOverdue }) => isOverdue).length, actions: own };
    })
    .sort((a, b) => b.overdue - a.overdue);
}

function rowOf(name: string, { keeping: word, ...tally }: Adherence, reader: Reader): CountRow {
  return { name, word: reader.text(keeping[word]), ...tally };
}
