import { dayBefore } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Text, t } from '../l10n/message.ts';
import { phraseOf } from '../model/vocabulary.ts';
import { wordsOf } from '../util/lists.ts';
import type { HeadView, TermMark, TermView } from './agreement-view.ts';
import type { Reader } from './reader.ts';

/** Who agreed on what, until when, and where it stands. */
export function headOf(evidence: Evidence, reader: Reader): HeadView {
  const { agreement } = evidence.model;
  const { version, status, legal } = agreement;
  return {
    standing: reader.heading(standingOf(evidence, reader)),
    status: reader.heading(status === undefined ? t`no status` : phraseOf('AgreementStatus', status)),
    version: reader.text(version),
    parties: evidence.model.parties.map(({ id, name, role }) => ({
      id,
      name: reader.text(name),
      role: reader.text(role === undefined ? '' : wordsOf(role)),
    })),
    contract: legal?.contract === undefined ? undefined : reader.text(legal.contract),
    term: termOf(evidence, reader),
    place: reader.place(agreement),
  };
}

function standingOf({ model, starts, ends, today, isInForce, isOver }: Evidence, reader: Reader): Text {
  const { status } = model.agreement;
  if (isInForce && isOver && ends !== undefined) return t`ended on ${reader.day(ends).long}`;
  if (isInForce) return ends === undefined ? t`in force` : t`in force until ${reader.day(ends).long}`;
  if (status === 'active' && starts !== undefined && starts > today)
    return t`begins on ${reader.day(starts).long}`;
  return status === undefined ? t`no status` : phraseOf('AgreementStatus', status);
}

function termOf({ model, starts, ends, today, free }: Evidence, reader: Reader): TermView | undefined {
  const { term } = model.agreement;
  if (starts === undefined && ends === undefined) return undefined;
  const at = (day: Day) =>
    starts === undefined || ends === undefined || ends <= starts
      ? undefined
      : Math.min(Math.max((day - starts) / (ends - starts), 0), 1);
  const mark = (kind: TermMark['kind'], label: Text, day: Day | undefined): TermMark[] =>
    day === undefined ? [] : [{ kind, label: reader.heading(label), day: reader.day(day), at: at(day) }];
  const notice = parseDuration(term?.terminationNotice ?? '');
  const noticeBy = notice.ok && ends !== undefined ? dayBefore(ends, notice.value, free) : undefined;
  const isWithin = (starts === undefined || today >= starts) && (ends === undefined || today <= ends);
  const marks = [
    ...(isWithin ? mark('today', t`today`, today) : []),
    ...mark('decide-by', t`decide about renewal`, readDay(term?.renewalDecisionBy)),
    ...mark('notice', t`last day for notice`, noticeBy),
    ...mark('end', t`last day`, ends),
  ];
  return {
    starts: starts === undefined ? undefined : reader.day(starts),
    ends: ends === undefined ? undefined : reader.day(ends),
    marks: marks.sort((a, b) => (a.day.date < b.day.date ? -1 : a.day.date > b.day.date ? 1 : 0)),
  };
}
