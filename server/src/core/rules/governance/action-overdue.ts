import { formatDate } from '../../calendar/date.ts';
import { actionsIn } from '../../evidence/action.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { pastRecordsOfFile, relatedRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const meeting = (status: string) =>
  justStarted +
  recordsWith(
    `type: meeting, forum: stand-up, date: 2026-11-17, present: [nordbank/mika-salo, cirrus/sara-berg], actions: [{ id: a1, what: Send the plan, owner: nordbank/mika-salo, due: 2026-11-20, status: ${status} }]`,
  );

export const governanceActionOverdue: FileRule = {
  on: 'file',
  id: 'governance/action-overdue',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'An action is still open after its due date.',
  why: 'Actions that quietly grow old teach everybody that minutes do not count.',
  remedy: 'Set `status` to `done` or `cancelled`, or agree on a new `due` date in the next meeting.',
  bad: meeting('open'),
  good: meeting('done'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    if (!found) return;
    const { evidence, model, all, own } = found;
    // The meeting that says it is done may be still to be read.
    if (!evidence.isComplete) return;
    // What later meetings say counts as far as they have taken place.
    const actions = actionsIn(
      all.filter(({ day }) => day <= evidence.today),
      evidence.doubts,
    );
    for (const { name, id, owner, due, status, mentions, doubts } of actions) {
      const [first, last] = [mentions[0], mentions.at(-1)];
      // The meeting that says it is done may be one that proves nothing.
      if (!first || !last || doubts.length > 0 || status !== 'open') continue;
      if (due === undefined || due >= evidence.asOf) continue;
      if (!own.includes(last.record)) continue;
      const day = formatDate(due);
      const who = owner === undefined ? undefined : (model.person(owner)?.name ?? owner);
      const path = id === undefined ? `${last.record.path}.actions[${name}]` : `actions[${id}]`;
      yield {
        range: file.source.headOf(last.action),
        path,
        // It stood on the meeting that named it last.
        formerly: [{ path, range: file.source.headOf(last.record.record) }],
        message: who
          ? t`“${name}”, which ${who} was to do by ${day}, is still open. Say that it is done or cancelled, or agree on a new due date.`
          : t`“${name}”, due by ${day}, is still open. Say that it is done or cancelled, or agree on a new due date.`,
        related:
          first === last ? [] : [relatedRecord(first.record, t`Agreed on ${formatDate(first.record.date)}`)],
      };
    }
  },
};
