import type { Dictionary } from '../../message.ts';

/** The pages of rules about following up what was promised. */
export const followUp: Dictionary = {
  'A regular commitment has not been kept when it was due':
    'Ett återkommande åtagande har inte hållits när det skulle',
  'A promise that nobody follows up is soon none, and then nobody believes the others either.':
    'Ett löfte som ingen följer upp är snart inget, och då tror ingen på de andra heller.',
  'Keep it, and record it with `type: fulfilled`; or record it if it was kept already.':
    'Håll det, och dokumentera det med `type: fulfilled`; eller dokumentera det om det redan har hållits.',
  'A version is active that not every party has approved':
    'En version är aktiv som inte varje part har godkänt',
  'Whoever has not agreed to this very version may in good faith still keep the last one, and nobody notices before it matters.':
    'Den som inte har gått med på just denna version kan i god tro fortfarande hålla den förra, och ingen märker det förrän det spelar roll.',
  'Have the version approved by each customer and vendor and record it with `type: approval`; until then the status is not `active`.':
    'Låt varje kund och leverantör godkänna versionen och dokumentera det med `type: approval`; till dess är statusen inte `active`.',
  'The text has changed since this very version was approved':
    'Texten har ändrats sedan just denna version godkändes',
  'What was signed is no longer what stands here, under the same number: whoever signed has not read it.':
    'Det som undertecknades är inte längre det som står här, under samma nummer: den som undertecknade har inte läst det.',
  'Raise `version` and have the new one approved, or take the change back.':
    'Höj `version` och få den nya godkänd, eller ta tillbaka ändringen.',
  'Somebody approved a version for another party': 'Någon godkände en version för en annan part',
  'Nobody signs for the other side. Such an approval does not count, so the version is not approved.':
    'Ingen undertecknar för den andra sidan. Ett sådant godkännande räknas inte, så versionen är inte godkänd.',
  'Name in `by` a person of the party that approved, or correct `party`.':
    'Ange i `by` en person från den part som godkände, eller rätta `party`.',
};
