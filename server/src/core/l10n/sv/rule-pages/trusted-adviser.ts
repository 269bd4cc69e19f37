import type { Dictionary } from '../../message.ts';

/** The pages of rules about trusted adviser. */
export const trustedAdviser: Dictionary = {
  'Advice goes one way only': 'Råden går bara åt ett håll',
  'Trust that only one side earns is a service; a customer knows its business and its market, and the vendor needs that advice as much.':
    'Förtroende som bara en sida förtjänar är en tjänst; en kund kan sin verksamhet och sin marknad, och leverantören behöver de råden lika mycket.',
  'Name an adviser of the party that gives no advice yet, and whom and on what that person advises.':
    'Ange en rådgivare från den part som ännu inte ger råd, och vem den personen ger råd och om vad.',
  'An adviser who sells something does not disclose it': 'En rådgivare som säljer något redovisar det inte',
  'Advice on one’s own offering can be honest, but only while everybody knows whose interest is in it; else it is selling in disguise.':
    'Råd om ens eget utbud kan vara ärliga, men bara så länge alla vet vems intresse som ligger i dem; annars är det förtäckt försäljning.',
  'Add `discloses` with the adviser’s own interests, such as `[own-products]`.':
    'Lägg till `discloses` med rådgivarens egna intressen, till exempel `[own-products]`.',
};
