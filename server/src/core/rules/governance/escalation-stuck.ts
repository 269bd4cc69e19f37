import { formatDate } from '../../calendar/date.ts';
import { escalationsIn } from '../../evidence/escalation.ts';
import { t } from '../../l10n/message.ts';
import { levelNames } from '../../model/sections.ts';
import type { FileRule } from '../../rule/rule.ts';
import { own } from '../../util/own.ts';
import { pastRecordsOfFile, relatedRecord } from '../evidence.ts';
import { meetingsFromJanuary, recordsWith, startingOn } from '../examples.ts';

const escalated = (more: string) =>
  startingOn('2026-10-26') +
  meetingsFromJanuary() +
  recordsWith(
    `type: escalation, id: e1, level: operational, date: 2026-11-16, about: Two releases without a test${more}`,
  );

export const governanceEscalationStuck: FileRule = {
  on: 'file',
  id: 'governance/escalation-stuck',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'An escalation has stopped on its way.',
  why: 'A ladder on which matters lie still settles nothing, and the next one is taken to a lawyer at once.',
  remedy: 'Settle it or carry it to the next step, and record that under the same id.',
  bad: escalated(''),
  good: escalated(', settled: 2026-11-18, outcome: Nothing goes live untested'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    if (!found?.evidence.isComplete) return;
    const { evidence, model, own: written } = found;
    for (const { id, name, last, records, settled, due, next, doubts } of escalationsIn(model, evidence)) {
      if (settled !== undefined || doubts.length > 0 || due === undefined || due >= evidence.asOf) continue;
      if (!written.includes(last)) continue;
      const level = levelOf(last.record.level);
      const higher = next?.level === undefined ? t`the next step` : t`the ${levelOf(next.level)} level`;
      yield {
        range: file.source.headOf(last.record),
        path: `records[escalation ${id}]`,
        message: t`“${name}” has been on the ${level} level since ${formatDate(last.date)}. Its time there ran out on ${formatDate(due)}, and it is neither settled nor carried on. Settle it or carry it to ${higher}, and record that with \`id: ${id}\`.`,
        related:
          records[0] === last ? [] : [relatedRecord(records[0], t`Raised on ${formatDate(records[0].date)}`)],
      };
    }
  },
};

function levelOf(level: string | undefined) {
  return own(levelNames, level ?? '') ?? level ?? '?';
}
