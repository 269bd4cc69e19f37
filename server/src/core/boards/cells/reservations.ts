import { plain, wordPattern } from '../words.ts';
import { isPosition } from './titles.ts';

/** What is not certain of somebody who is named: which of several it is, or what holds for them. */
export type Reservation = 'several' | 'condition';

const notSettled =
  'tb[acdn]|to be (?:confirmed|agreed|decided|determined|nominated|appointed|named|advised|identified|recruited)|not yet (?:appointed|named|known|agreed|confirmed)|subject to \\p{L}+|provisional(?:ly)?|tentative(?:ly)?|vacant|unfilled|(?:ska |skall |kommer att )?(?:utses|bekräftas|bestämmas|fastställas|meddelas)(?: senare)?|att (?:utse|bekräfta|bestämma)|(?:ej|inte|ännu (?:inte|ej)) (?:utsedd|bestämd|klar|tillsatt)|preliminär(?:t)?|vakant';
const withoutVote =
  '(?:non|no)[- ]?vot(?:e|es|ing)(?: (?:member|rights?))?|without (?:a )?vot(?:e|es|ing)(?: rights?)?|utan (?:röst|rösträtt)|(?:ej|icke|inte)[- ]?(?:röstande|röstberättigad(?:e)?)';
const forATime =
  'interim|acting|temporar(?:y|ily)|until further notice|tills vidare|tillförordnad|t\\.?f\\.?';
const conditions = [notSettled, withoutVote];

const several = wordPattern([
  'or|and/or|with|alternatively|either|plus',
  '(?:his|her|their|its) \\p{L}+|on behalf of|in (?:the )?absence(?: of)?|instead of|if (?:un)?available',
  'delegates?|delegated|nominees?|nominated|designates?|designee|substitutes?|alternates?|stand-?ins?|prox(?:y|ies)|replacements?',
  'eller|och/eller|med|alternativt|antingen|samt/eller|jämte|i stället för|istället för|för \\p{L}+ räkning',
  '(?:hans|hennes|deras|dess) \\p{L}+|ersättare(?:n)?|suppleant(?:en|er)?|ställföreträdare(?:n)?|vikarie(?:n)?|ombud(?:et)? för|delegat(?:en)?',
]);
const condition = wordPattern(conditions);
const wholly = new RegExp(`^(?:${[...conditions, forATime].join('|')})$`, 'iu');

/** What is not certain of somebody whom a text names, as far as its words say so. */
export function reservationIn(text: string): Reservation | undefined {
  if (several.test(text) || hasTwoPositions(text)) return 'several';
  return condition.test(text) ? 'condition' : undefined;
}

/** “CIO/CTO”, “Service Manager / Contract Manager”; an “IT/HR Director” is one. */
function hasTwoPositions(text: string): boolean {
  const parts = text.split('/').map(part => part.trim());
  return parts.length > 1 && parts.every(part => isPosition(part) && !/^(?:ict|it|hr)$/i.test(part));
}

/** Whether a text says only what holds for somebody: “to be confirmed”, “non-voting”. */
export function isReservation(text: string): boolean {
  return text.length <= 40 && wholly.test(plain(text));
}
