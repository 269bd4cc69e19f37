import type { RecordModel } from '../../evidence/record.ts';
import { askedNamed, type NewAnswer } from '../answer.ts';
import type { Scribe } from './scribe.ts';

/** The answer to a notice or proposal, and the record that it belongs to; undefined where nobody can tell which. */
export function answerTo(
  scribe: Scribe,
  written: string,
): { readonly record: RecordModel; readonly answer: NewAnswer } | undefined {
  const answered = scribe.date();
  const asked = askedNamed(scribe.evidence, written, answered, scribe.pastDay('asked'));
  const record = scribe.certain('subject', asked);
  const outcome = scribe.word('outcome', '--outcome', ['accepted', 'declined', 'deferred']);
  return record && { record, answer: { answered, outcome } };
}
