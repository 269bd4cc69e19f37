import { formatDate, type IsoDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import { isMeetingOnRecord } from '../meeting-on-record.ts';
import { actionNamed } from '../named-records.ts';
import type { NewRecord } from '../new-record.ts';
import { isNothing } from '../nothing.ts';
import { actionParts } from './action-parts.ts';
import type { Scribe } from './scribe.ts';

/** A meeting, and news of actions that it heard of. */
export function meeting(scribe: Scribe, written: string): NewRecord[] {
  const { model } = scribe;
  const forum = scribe.subject('forum', written);
  const name = model.forum(forum)?.name ?? forum;
  const date = scribe.plannedDate(`forum ${forum}`, name);
  if (isMeetingOnRecord(scribe.evidence.written, forum, date))
    scribe.refuse(
      'date',
      t`A meeting of this forum on ${formatDate(date)} is on record already.`,
      t`Correct that record, or say another day with --date.`,
      true,
    );
  const present = presentAt(scribe, forum);
  const apologies = scribe.people('apologies');
  const both = apologies.find(person => present.includes(person));
  if (both !== undefined && !isEverybody(scribe))
    scribe.refuse(
      'apologies',
      t`\`${both}\` is among those who were there and among those who could not come.`,
      t`Leave them out of --present or of --apologies.`,
      true,
    );
  if (present.length === 0)
    scribe.notes.push(
      t`Nobody is written down as present, so nobody can tell whether the forum had its quorum.`,
    );
  const record: NewRecord = {
    type: 'meeting',
    forum,
    date,
    present: present.filter(person => !apologies.includes(person)),
    apologies,
    // As in packs: a dash, or “None”, is no decision.
    decisions: scribe.texts('decision').filter(text => !isNothing(text)),
    actions: scribe.texts('action').map(text => actionFrom(text, date, scribe)),
    evidence: scribe.text('evidence'),
    note: scribe.text('note'),
  };
  const done = scribe.texts('done').map((text): NewRecord => {
    const found = scribe.certain('done', actionNamed(scribe.evidence, text));
    return { type: 'action', action: found?.id ?? '', date, status: 'done' };
  });
  return [record, ...done];
}

const everybody = new Set(['all', 'alla']);

function isEverybody(scribe: Scribe): boolean {
  const written = scribe.texts('present').flatMap(each => each.split(','));
  return written.some(each => everybody.has(each.trim().toLowerCase()));
}

function presentAt(scribe: Scribe, forum: string): string[] {
  const others = scribe.people('present', everybody);
  if (!isEverybody(scribe)) return others;
  const members = scribe.model.forum(forum)?.forum.members ?? [];
  // A seat that nobody fills was not there.
  const filled = members.filter(member => scribe.model.person(member)?.isVacant !== true);
  if (filled.length > 0) return [...new Set([...filled, ...others])];
  scribe.refuse(
    'present',
    t`The forum \`${forum}\` has no members in the agreement, so nobody can tell who “all” are.`,
    t`Write their names after --present, with commas between.`,
    true,
  );
  return others;
}

function actionFrom(text: string, date: IsoDate, scribe: Scribe) {
  const { what, owner, due } = actionParts(text);
  if (what === '')
    scribe.refuse(
      'action',
      t`\`--action "${text}"\` does not say what is to be done.`,
      t`Write what; who; by when: --action "Send the plan; Anna Lind; 2026-02-01".`,
      true,
    );
  const lacks = [owner ? undefined : t`who does it`, due ? undefined : t`by when`].filter(
    each => each !== undefined,
  );
  for (const each of lacks) scribe.notes.push(t`The action “${what}” does not say ${each}.`);
  return {
    what,
    owner: owner ? scribe.personOf('action.owner', owner) : undefined,
    due: due ? scribe.dayOf('action.due', due, date) : undefined,
    status: 'open' as const,
  };
}
