import type { Dictionary } from '../../message.ts';

/** Messages of the rules about reports. */
export const reporting: Dictionary = {
  'who sends it': 'vem som skickar den',
  'who gets it': 'vem som får den',
  'who sees that it is sent': 'vem som ser till att den skickas',
  'how often it comes': 'hur ofta den kommer',
  'The report “{0}” does not say {1}, so nobody can count on it. Add {2}.':
    'Rapporten ”{0}” säger inte {1}, så ingen kan räkna med den. Lägg till {2}.',
  'Nothing says what is reported, and no forum has both `papers` and `minutes`, so each party goes by what it remembers. Add `reporting` with what is reported, by whom, how often and by when.':
    'Ingenting säger vad som rapporteras, och inget forum har både `papers` och `minutes`, så varje part går efter vad den minns. Lägg till `reporting` med vad som rapporteras, av vem, hur ofta och till när.',
  'The report “{0}” may come {1} after its period, but “{2}” has met before that as a rule (after {3} of {4} periods), so it talks without the figures. Shorten `due`, or let the forum meet later.':
    'Rapporten ”{0}” får komma {1} efter sin period, men ”{2}” har som regel redan mötts då (efter {3} av {4} perioder), så det talar utan siffrorna. Korta `due`, eller låt forumet mötas senare.',
  'When “{0}” meets': 'När ”{0}” möts',
  '{0}; and {1} before': '{0}; och {1} tidigare',
  'The report “{0}”': 'Rapporten ”{0}”',
  'The report “{0}” of {1}': 'Rapporten ”{0}” från {1}',
  '{0} was due by {1}, and is not recorded as sent.':
    '{0} skulle komma senast {1}, och är inte dokumenterad som skickad.',
  '{0} for {1} was due by {2}, and is not recorded as sent.':
    '{0} för {1} skulle komma senast {2}, och är inte dokumenterad som skickad.',
  '{0} is not recorded as sent for {1} periods ({2}); the last of them was due by {3}.':
    '{0} är inte dokumenterad som skickad för {1} perioder ({2}); den sista av dem skulle komma senast {3}.',
  '{0} Meanwhile others learn how things go from the consequences. {1} sees to it: send it, or record it if it was sent.':
    '{0} Under tiden märker andra hur det går först på följderna. {1} ansvarar för den: skicka den, eller dokumentera den om den har skickats.',
  '{0} Meanwhile others learn how things go from the consequences. Send it, or record it if it was sent.':
    '{0} Under tiden märker andra hur det går först på följderna. Skicka den, eller dokumentera den om den har skickats.',
  'This record {0}, so it counts for none of them. Write `period` with one of its periods, {1}':
    'Den här posten {0}, så den räknas inte för någon av dem. Skriv `period` med en av dess perioder, {1}',
  'such as `{0}` for {1}.': 'till exempel `{0}` för {1}.',
  'or a date inside of it.': 'eller ett datum i den.',
  'The report for {0} is recorded already. Counted twice, the partnership looks better kept than it is. Merge the two, or write with `period` which one it is for.':
    'Rapporten för {0} är redan dokumenterad. Räknad två gånger ser partnerskapet bättre skött ut än det är. Slå ihop de två, eller skriv med `period` vilken den gäller.',
};
