import type { NewRecord } from '../../core/index.ts';
import { benchmark, fulfilled, notice, proposal, report, shared } from './deliveries.ts';
import { meeting } from './meeting.ts';
import { action, approval, escalation, healthCheck, measure, review, warning } from './relationship.ts';
import type { Scribe } from './scribe.ts';
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

/**
 * The records that are meant.
 *
 * @param kind one of those that can be recorded
 * @param subject what it is about, as typed
 * @throws CliError where that cannot be understood in this agreement
 */
export function makeRecords(kind: string, subject: string | undefined, scribe: Scribe): NewRecord[] {
  return withSubject[kind]?.(scribe, subject ?? '') ?? others[kind]?.(scribe, subject) ?? [];
}
