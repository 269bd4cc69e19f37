import type { IsoDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { NewRecord } from '../new-record.ts';
import { answerTo } from './answer.ts';
import { benchmark, fulfilled, notice, proposal, report, shared } from './deliveries.ts';
import { meeting } from './meeting.ts';
import { action, approval, escalation, healthCheck, measure, review, warning } from './relationship.ts';
import { type Misunderstood, Scribe, type Told } from './scribe.ts';
import { waived } from './waived.ts';

/** What is made of what was typed, by the kind of record. Those with an argument that has to be given get it. */
const withSubject: Readonly<Record<string, (scribe: Scribe, written: string) => NewRecord[]>> = {
  meeting,
  report,
  shared,
  fulfilled,
  notice,
  proposal,
  benchmark,
  review,
  measure,
  action,
  waived,
};

const others: Readonly<Record<string, (scribe: Scribe, written: string | undefined) => NewRecord[]>> = {
  'health-check': healthCheck,
  approval,
  warning,
  escalation,
};

/** What somebody told, as it is to be written, or why it is no record. */
export type Understood =
  | ({ readonly ok: true } & Pick<Scribe, 'notes' | 'taken'> & WhatIsWritten)
  /** The first thing that cannot be understood, and all of them. */
  | ({ readonly ok: false; readonly all: readonly Misunderstood[] } & Misunderstood);

/** New records, or an answer that goes into a record that is there. */
export type WhatIsWritten =
  | { readonly records: readonly NewRecord[]; readonly answer?: undefined }
  | { readonly answer: NonNullable<ReturnType<typeof answerTo>>; readonly records?: undefined };

/**
 * Understands what somebody told of a thing that happened.
 *
 * @param kind one of those that can be recorded, as `partnership record …` calls it
 * @param subject what it is about, as told; undefined where nothing was said
 * @param told the rest of it
 */
export function understood(
  kind: string,
  subject: string | undefined,
  told: Told,
  evidence: Evidence,
  today: IsoDate,
): Understood {
  const scribe = new Scribe(evidence, today, told);
  const answer = kind === 'answer' ? answerTo(scribe, subject ?? '') : undefined;
  const records = withSubject[kind]?.(scribe, subject ?? '') ?? others[kind]?.(scribe, subject) ?? [];
  const { misunderstood, notes, taken } = scribe;
  const [first] = misunderstood;
  if (first) return { ok: false, ...first, all: misunderstood };
  return { ok: true, notes, taken, ...(answer ? { answer } : { records }) };
}
