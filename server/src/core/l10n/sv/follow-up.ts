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
  'Version {0} was approved by {1}': 'Version {0} godkändes av {1}',
  'What changes here is not covered by that approval': 'Det som ändras här täcks inte av det godkännandet',
  'Version {0} is approved by {1}': 'Version {0} är godkänd av {1}',
  'What {0} approved as version {1} is another text than this one':
    'Det som {0} godkände som version {1} är en annan text än denna',
  'Version {0} is refused by {1}': 'Version {0} är avböjd av {1}',
  'No approval of version {0} is recorded for {1}': 'Inget godkännande av version {0} är dokumenterat för {1}',
  'The approval of version {0} by {1} is recorded by people of {2} only: have {3} confirm it':
    'Godkännandet av version {0} från {1} är dokumenterat bara av personer från {2}: låt {3} bekräfta det',
  '{0} ({1}, {2})': '{0} ({1}, {2})',
};
