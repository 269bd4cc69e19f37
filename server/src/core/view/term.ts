import { dayBefore } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Text, t } from '../l10n/message.ts';
import { keyOfNoticeBeforeEnd } from '../model/term.ts';
import type { TermMark, TermView } from './head-view.ts';
import type { Reader } from './reader.ts';

/** The term as a bar; how it may go on is told with what to know before (`readiness-in-words.ts`). */
export function termOf(evidence: Evidence, reader: Reader): TermView | undefined {
  const { model, starts, ends, today, free } = evidence;
  const { term } = model.agreement;
  if (starts === undefined && ends === undefined) return undefined;
  const at = (day: Day) =>
    starts === undefined || ends === undefined || ends <= starts
      ? undefined
      : Math.min(Math.max((day - starts) / (ends - starts), 0), 1);
  const mark = (kind: TermMark['kind'], label: Text, day: Day | undefined): TermMark[] =>
    day === undefined ? [] : [{ kind, label: reader.heading(label), day: reader.day(day), at: at(day) }];
  const notice = parseDuration(term?.[keyOfNoticeBeforeEnd(term)] ?? '');
  const noticeBy = notice.ok && ends !== undefined ? dayBefore(ends, notice.value, free) : undefined;
  const isWithin = (starts === undefined || today >= starts) && (ends === undefined || today <= ends);
  const marks = [
    ...(isWithin ? mark('today', t`today`, today) : []),
    ...mark('decide-by', t`decide about renewal`, readDay(term?.renewalDecisionBy)),
    ...(term?.extensions ?? []).flatMap(extension =>
      mark('extension', extensionInWords(extension.for), readDay(extension.decideBy)),
    ),
    ...mark('notice', t`last day for notice`, noticeBy),
    ...mark('end', t`last day`, ends),
  ];
  return {
    starts: starts === undefined ? undefined : reader.day(starts),
    ends: ends === undefined ? undefined : reader.day(ends),
    marks: marks.sort((a, b) => (a.day.date < b.day.date ? -1 : a.day.date > b.day.date ? 1 : 0)),
  };
}

function extensionInWords(length: string | undefined): Text {
  return length === undefined
    ? t`decide about the extension`
    : t`decide about the extension by ${describeWritten(length)}`;
}
