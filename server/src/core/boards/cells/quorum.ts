import { t } from '../../l10n/message.ts';
import { trimmed } from '../words.ts';
import { inPlainEnglish } from './english.ts';
import type { CellReading } from './reading.ts';

export interface WrittenQuorum {
  readonly eachParty?: number;
  readonly members?: number;
}

const each =
  /\b(?:at least|minimum(?: of)?|min\.?)? ?(\d{1,3}) (?:[a-zåäö]+ ){0,4}?(?:(?:from|of|for|från|av|per|representing) )?(?:each|both|every|varje|vardera|per|båda) (?:of the )?(?:part(?:y|ies|en|er|erna)?|sides?|organisations?|sida|sidan)\b/;
const count =
  /^(?:at least|minimum(?: of)?|min\.?)? ?(\d{1,3})(?: (?:members?|people|persons|attendees|voting members|ledamöter|personer|medlemmar))?(?: present)?$/;

/** How many must be there for a board to decide. */
export function readQuorum(text: string): CellReading<WrittenQuorum> {
  const said = inPlainEnglish(text.length > 200 ? '' : text).replace(/\.$/, '');
  const ofEach = each.exec(said);
  if (ofEach) {
    const rest = trimmed(
      said
        .replace(ofEach[0], '')
        .replace(/\b(?:present|including|and|with|representatives?|varav|inklusive)\b/g, ''),
    );
    const counted = count.exec(rest)?.[1];
    const members = counted === undefined ? undefined : Number(counted);
    const value = {
      eachParty: Number(ofEach[1]),
      ...(members !== undefined && { members }),
    };
    if (value.eachParty > 0 && members !== 0)
      return rest === '' || members !== undefined ? { value } : { value, rest };
  }
  const members = Number(count.exec(said)?.[1] ?? 0);
  if (members > 0) return { value: { members } };
  return {
    wrong: t`It is not known how many of whom that is.`,
    remedy: t`Write { eachParty: 1 }, { members: 3 }, or both.`,
  };
}
