import { describeWritten } from '../../calendar/describe-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { inRow } from '../../util/lists.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { ReviewedState } from '../reviewed-state.ts';
import { list, named, quoted } from './quotes.ts';

/** How the parties take turns in the chair: `the parties in turns of 2 years, Nordbank first`. */
export function turnsInWords({ rotates, first }: PlainMapping, { model }: ReviewedState): Text {
  return inRow([
    rotates === undefined ? t`each party in turn` : t`the parties in turns of ${describeWritten(rotates)}`,
    first === undefined ? '' : t`${named(model.nameOf(String(first)))} first`,
  ]);
}

/** What a forum may decide, and how: `decisions on “Budget”, by consensus`. */
export function authorityInWords(
  { decides, recommends, how, votes, finalSay, mayChangeContract }: PlainMapping,
  { model }: ReviewedState,
): Text {
  const texts = (value: unknown) =>
    list((Array.isArray(value) ? value : []).map(each => quoted(String(each))));
  const last = (Array.isArray(finalSay) ? finalSay : []) as PlainMapping[];
  const facts: Text[] = [
    decides === undefined ? '' : t`decisions on ${texts(decides)}`,
    recommends === undefined ? '' : t`recommendations on ${texts(recommends)}`,
    (how !== undefined && inVocabulary('DecisionMethod', String(how))) || '',
    (votes !== undefined && inVocabulary('Votes', String(votes))) || '',
    ...last.map(each => finalSayInWords(each, model)),
    mayChangeContract === true ? t`it may change the contract` : '',
    mayChangeContract === false ? t`it may not change the contract` : '',
  ];
  return inRow(facts);
}

/** Who decides on a subject in the end: `“Safety” is for Nordbank to decide`. */
export function finalSayInWords({ on, party }: PlainMapping, model: ReviewedState['model']): Text {
  return t`${quoted(String(on ?? '?'))} is for ${named(model.nameOf(String(party ?? '?')))} to decide`;
}
