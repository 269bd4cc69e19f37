import type { RecordEntry } from '../schema/generated/types.ts';
import { fingerprint } from '../util/fingerprint.ts';
import { idFrom } from './ids.ts';
import { dayOf } from './new-record.ts';

/** What systems take without complaint, with room for the folder. */
const longestName = 100;

/**
 * The name of a new file for some records: `2026-01-14-steering-committee.partnership.yaml`. It is made from what they say
 * and counts nothing, so that two branches have the same name only where they record one thing: in the same words that merges, and
 * else somebody has to say which of the two holds.
 *
 * @param records at least one, with their ids
 * @param among a word that tells the agreement from others whose records go into the same folder; undefined: there are none
 * @param isTaken whether the folder has a file of this name
 */
export function recordsFileName(
  records: readonly RecordEntry[],
  among: string | undefined,
  isTaken: (name: string) => boolean,
): string {
  const [first, ...others] = records as [RecordEntry, ...RecordEntry[]];
  const day = dayOf(first);
  // The news of actions in the minutes of a meeting belong to the meeting.
  const isOneThing = others.every(({ type }) => first.type === 'meeting' && type === 'action');
  const whole = JSON.stringify(records);
  const words = [among, ...subjectOf(first), isOneThing ? undefined : fingerprint(whole).slice(-4)];
  const name = idFrom(
    day,
    words.filter(Boolean).join(' '),
    [whole],
    each => isTaken(fileOf(each)),
    longestName,
  );
  return fileOf(name);
}

const fileOf = (name: string) => `${name}.partnership.yaml`;

/** What a record is about, in the words that tell it from others of the same day. */
function subjectOf(record: RecordEntry): (string | undefined)[] {
  switch (record.type) {
    case 'meeting':
      return [record.forum];
    case 'shared':
    case 'fulfilled':
      return [record.commitment, record.by];
    case 'notice':
      return [record.commitment, record.event, record.by];
    case 'proposal':
      return [record.commitment, record.what, record.by];
    case 'benchmark':
      return [record.activity];
    case 'report':
      return [record.report, record.period === undefined ? undefined : String(record.period), record.by];
    case 'health-check':
      return ['health-check'];
    case 'review':
      return ['review', record.scope, record.party];
    case 'approval':
      return [record.refused ? 'refusal' : 'approval', record.version.replaceAll('.', '-'), record.party];
    case 'warning':
      return ['warning', withoutDay(record.id)];
    case 'escalation':
      return ['escalation', withoutDay(record.id), record.level ?? record.then, record.settled && 'settled'];
    case 'measure':
      return ['measure', record.measure];
    case 'action':
      // One may put it off while another passes it on, each on a branch.
      return [
        ...['action', withoutDay(record.action), record.status, record.owner],
        record.due === undefined ? undefined : `due ${record.due}`,
      ];
    case 'waived':
      return [
        'waived',
        record.forum ?? record.commitment ?? record.activity ?? record.report ?? record.review,
        record.party,
        record.healthCheck ? 'health-check' : undefined,
      ];
  }
}

/** An id that was made from a day says it already. */
function withoutDay(id: string): string {
  return id.replace(/^\d{4}-\d{2}-\d{2}-/, '');
}
