import { askedNamed, type Recording, writeAnswer } from '../../core/index.ts';
import { certain, type Scribe } from './scribe.ts';

/** The answer to a notice or proposal, written into the record that it belongs to. */
export function answerTo(scribe: Scribe, written: string): Recording {
  const record = certain(askedNamed(scribe.evidence, written, scribe.pastDay('asked')));
  const outcome = scribe.word('outcome', '--outcome', ['accepted', 'declined', 'deferred']);
  return writeAnswer(record, { answered: scribe.date(), outcome });
}
