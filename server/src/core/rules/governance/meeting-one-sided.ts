import { formatDate } from '../../calendar/date.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type PartyModel, partyOf } from '../../model/parties.ts';
import type { FileRule, RuleContext } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { evidenceInForce, recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';
import { belowQuorum } from './quorum-not-met.ts';

export const governanceMeetingOneSided: FileRule = {
  on: 'file',
  id: 'governance/meeting-one-sided',
  severity: 'warning',
  principle: 'governance',
  title: 'Nobody of one party was at a meeting.',
  why: 'What one side decides by itself does not bind the other, and is told to it afterwards.',
  remedy: 'Add who was there, or hold the meeting again with both sides.',
  bad: recordsWith(
    'type: meeting, forum: service-board, date: 2026-11-05, present: [nordbank/mika-salo], decisions: [Freeze in December]',
  ),
  good: recordsWith(
    'type: meeting, forum: service-board, date: 2026-11-05, present: [nordbank/mika-salo, cirrus/sara-berg], decisions: [Freeze in December]',
  ),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    for (const meeting of found.own) {
      if (meeting.type !== 'meeting') continue;
      const absent = absentParties(meeting, found.model);
      // A quorum says more exactly what the forum may decide; then that is what is told.
      if (absent.length === 0 || isToldByQuorum(meeting, found.model, context)) continue;
      const forum = found.model.forum(meeting.subject?.replace('forum ', ''));
      yield {
        range: file.source.headOf(meeting.record),
        path: meeting.path,
        message: t`Nobody from ${and(absent)} was at “${forum?.name ?? ''}” on ${formatDate(meeting.date)}: what was decided there does not bind who was not there. Add who else was present, or hold the meeting again together.`,
      };
    }
  },
};

function isToldByQuorum(meeting: RecordModel, model: AgreementModel, context: RuleContext): boolean {
  const evidence = evidenceInForce(model, context);
  return !!evidence?.hasPassed(meeting.day) && belowQuorum(meeting, evidence) !== undefined;
}

/** Observers may come, and need not. */
function isExpected(party: PartyModel | undefined): boolean {
  return party !== undefined && party.role !== 'observer';
}

/** The parties with members in the forum of which nobody was there (decision 33); none where that is not certain. */
function absentParties({ record, subject, file }: RecordModel, model: AgreementModel): string[] {
  const forum = model.forum(subject?.replace('forum ', ''))?.forum;
  const { present = [] } = record;
  if (!forum?.members || present.length === 0) return [];
  if (file.source.hasDoubts(present) || model.file.source.hasDoubts(forum.members)) return [];
  const parties = [...new Set(forum.members.map(partyOf))].filter(id => isExpected(model.party(id)));
  // Somebody misspelt may be of any party.
  if (parties.length < 2 || present.some(person => !model.party(partyOf(person)))) return [];
  const there = new Set(present.map(partyOf));
  return parties.filter(id => !there.has(id)).map(id => model.nameOf(id));
}
