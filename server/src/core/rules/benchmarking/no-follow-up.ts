import { formatDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { pastRecordsOfFile, relatedRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const benchmark = (rest: string) =>
  justStarted +
  recordsWith(
    'type: benchmark, activity: market-update, date: 2026-11-17, forum: steering-committee',
    `type: meeting, forum: steering-committee, date: 2026-11-19, present: [nordbank/anna-lind, cirrus/erik-dahl]${rest}`,
  );

export const benchmarkingNoFollowUp: FileRule = {
  on: 'file',
  id: 'benchmarking/no-follow-up',
  severity: 'warning',
  principle: 'benchmarking',
  dated: true,
  title: 'A benchmark led to no decision and no action.',
  why: 'A benchmark that changes nothing costs money and trust, and the next one is not taken seriously.',
  remedy:
    'Decide in the forum what follows from it, also if that is “nothing, because …”, and record the decision or action.',
  bad: benchmark(''),
  good: benchmark(', decisions: [Two tools from the market update are tried]'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    if (!found) return;
    const { evidence, model, own, all } = found;
    for (const benchmark of own) {
      const forum = benchmark.type === 'benchmark' ? forumOf(benchmark, evidence) : undefined;
      if (!forum) continue;
      const meetings = all.filter(
        ({ type, subject, day }) =>
          type === 'meeting' && subject === `forum ${forum}` && benchmark.day <= day && day <= evidence.today,
      );
      const next = meetings.find(({ day }) => day > benchmark.day);
      const looked = meetings.filter(meeting => meeting.day === benchmark.day || meeting === next);
      if (looked.some(mayHaveDecided) || mayBeLookedAt(forum, benchmark, next, evidence)) continue;
      if (!next && !isNextOver(forum, benchmark, evidence)) continue;
      const [what, day, name] = [
        benchmark.record.activity ?? '',
        formatDate(benchmark.date),
        model.forum(forum)?.name ?? forum,
      ];
      yield {
        range: file.source.headOf(benchmark.record),
        path: benchmark.path,
        message: t`Nothing followed from the benchmark “${what}” of ${day}: “${name}” has recorded no decision and no action on that day or at its next meeting. A benchmark that changes nothing is not taken seriously the next time. Record what was decided, or put it on the agenda.`,
        related: looked.map(meeting =>
          relatedRecord(meeting, t`The meeting of ${formatDate(meeting.date)}, without decision or action`),
        ),
      };
    }
  },
};

/** The forum that looked at the findings: the one that the record names, else that of the activity. */
function forumOf({ record, subject }: RecordModel, { model }: Evidence): string | undefined {
  const activity = model.agreement.benchmarking?.activities?.find(({ id }) => subject === `activity ${id}`);
  return model.forum(record.forum ?? activity?.forum)?.id;
}

function mayHaveDecided({ record, file }: RecordModel): boolean {
  if ((record.decisions?.length ?? 0) > 0 || (record.actions?.length ?? 0) > 0) return true;
  return ['decisions', 'actions'].some(key => file.source.isDoubtful(record, key));
}

/** Whether a record that proves nothing may be a meeting of the forum on that day, or its next one. */
function mayBeLookedAt(
  forum: string,
  { day }: RecordModel,
  next: RecordModel | undefined,
  { doubts }: Evidence,
): boolean {
  return doubts.some(({ kinds, subjects, entry }) => {
    const isOfForum = kinds === 'any' || kinds.includes('forum') || subjects.includes(`forum ${forum}`);
    return isOfForum && (!entry || (entry.day >= day && !(next && entry.day > next.day)));
  });
}

/** Whether the meeting that was planned next is over without a record; one that is skipped is none. */
function isNextOver(forum: string, { day }: RecordModel, evidence: Evidence): boolean {
  const promise = evidence.promises.find(({ kind, id }) => kind === 'forum' && id === forum);
  const track = promise && evidence.track(promise);
  if (!track?.isCertain) return false;
  const next = track.occurrences.find(({ planned, state }) => planned > day && state !== 'waived');
  return next?.state === 'missed';
}
