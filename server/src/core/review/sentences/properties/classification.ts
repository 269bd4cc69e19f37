import { type Text, t } from '../../../l10n/message.ts';
import { namedPersons } from '../../audience.ts';
import { openness, upwards } from '../../comparisons/ranks.ts';
import { list } from '../quotes.ts';
import type { Saying } from '../saying.ts';
import { itemsInWords } from '../values.ts';
import type { PropertySentences } from './property.ts';

/** To whom something may be passed on. */
export const classification: PropertySentences = {
  changed: saying => {
    const { thing, about } = saying;
    const [was, is] = [circle(saying, 'before'), circle(saying, 'after')];
    return upwards(...openness)(...about.values) === 'better'
      ? t`${thing} is less confidential now: it may be passed on to more people, ${is} instead of ${was}`
      : t`${thing} is more confidential now: it may be passed on to fewer people, ${is} instead of ${was}`;
  },
  added: saying =>
    t`It is now agreed how confidential ${saying.thing} is: it may be passed on to ${circle(saying, 'after')}`,
  removed: saying =>
    t`It is no longer agreed how confidential ${saying.thing} is (before: it could be passed on to ${circle(saying, 'before')})`,
};

/** Who they are: by their names where these are named. */
function circle({ about, sides, was, is }: Saying, state: 'before' | 'after'): Text {
  const people = itemsInWords(
    namedPersons(about.holder?.[state] ?? {}),
    { items: { 'x-references': 'person' } },
    sides[state],
  );
  if (people.length > 0) return t`only ${list(people)}`;
  return state === 'before' ? was : is;
}
