import type { Dictionary } from '../message.ts';

/** What a week begins with: what is due, and the open actions. */
export const week: Dictionary = {
  'Not shown: {0}': 'Visas inte: {0}',
  'papers of “{0}”': 'underlag till ”{0}”',
  'Due by {0}': 'Ska göras av {0}',
  'Due to {0}': 'Ska fås av {0}',
  'Today and tomorrow': 'I dag och i morgon',
  Today: 'I dag',
  'Next {0} days': 'Närmaste {0} dagarna',
  'To whom': 'Till vem',
  'not said': 'inte sagt',
  'Overdue actions': 'Försenade åtgärder',
  Id: 'Id',
  'None.': 'Inga.',
  '`--person` and `--party` do not go together.': '`--person` och `--party` går inte ihop.',
  '`--days {0}` is not possible.': '`--days {0}` är inte möjligt.',
  'Write a number of days, at most {0}, such as --days 30.':
    'Skriv ett antal dagar, högst {0}, såsom --days 30.',
  'Name an agreement, or a folder that holds some.': 'Ange ett avtal, eller en mapp med några.',
};
