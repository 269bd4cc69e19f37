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
  approval: 'godkännande',
  text: 'text',
  refused: 'avböjt',
  'names `{0}`, who could not be found, as the one who approved it':
    'anger `{0}`, som inte kunde hittas, som den som godkände det',
  'does not say who approved it': 'säger inte vem som godkände det',
  'Record that {0} has approved this version today': 'Dokumentera att {0} har godkänt denna version i dag',
  'the version that the agreement has': 'den version som avtalet har',
  'the text that the agreement has': 'den text som avtalet har',
  'the record of an approval': 'posten om ett godkännande',
  'the record of a promise that was kept': 'posten om ett löfte som hölls',
  'Copy the fingerprint as partnership status prints it: f and 16 digits or letters a to f.':
    'Kopiera fingeravtrycket så som partnership status skriver det: f och 16 siffror eller bokstäver a till f.',
  'Approvals of version {0}': 'Godkännanden av version {0}',
  'Approvals of version {0}, text {1}': 'Godkännanden av version {0}, text {1}',
  State: 'Läge',
  Date: 'Datum',
  approved: 'godkänd',
  'approved another text': 'godkände en annan text',
  'not recorded': 'inte dokumenterat',
};
