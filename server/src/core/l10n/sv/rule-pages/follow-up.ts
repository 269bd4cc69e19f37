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
  'An escalation has stopped on its way': 'En eskalering har stannat på vägen',
  'A ladder on which matters lie still settles nothing, and the next one is taken to a lawyer at once.':
    'En stege där ärenden blir liggande avgör inget, och nästa ärende går direkt till en jurist.',
  'Settle it or carry it to the next step, and record that under the same id.':
    'Avgör det eller för det vidare till nästa steg, och dokumentera det under samma id.',
  'An early warning came later than promised': 'En tidig varning kom senare än lovat',
  'What is told late leaves no time to act, and teaches the other side to ask instead of to trust.':
    'Det som berättas sent ger ingen tid att handla, och lär den andra sidan att fråga i stället för att lita på.',
  'Talk about what kept it back; correct `noticed` or `date` if they are wrong.':
    'Tala om vad som höll det tillbaka; rätta `noticed` eller `date` om de är fel.',
  'A measure has missed its target twice in a row': 'Ett mått har missat sitt mål två gånger i rad',
  'Once is chance. Twice is worth a talk: about what to change, or about a target that nobody believes in.':
    'En gång är en slump. Två gånger är värt ett samtal: om vad som ska ändras, eller om ett mål som ingen tror på.',
  'Take it to the forum of the measure, and agree on an action or on another target.':
    'Ta upp det i måttets forum, och kom överens om en åtgärd eller om ett annat mål.',
};
