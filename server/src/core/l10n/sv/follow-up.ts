import type { Dictionary } from '../message.ts';

/** Following up what was promised: words for records and what they prove. */
export const followUp: Dictionary = {
  evidence: 'underlag',
  fulfilled: 'uppfyllt',
  'a commitment of open dialogue or of a principle of your own':
    'ett åtagande inom öppen dialog eller en egen princip',
  'There is no commitment `{0}` of open dialogue or of a principle of your own, so this leads nowhere.':
    'Det finns inget åtagande `{0}` inom öppen dialog eller en egen princip, så detta leder ingenstans.',
  'Record that it was done today': 'Dokumentera att det gjordes i dag',
};
