import type { Dictionary } from '../../message.ts';

/** The pages of rules about records. */
export const records: Dictionary = {
  'A record lies outside the agreement’s term': 'En post ligger utanför avtalstiden',
  'Either its date is mistyped, so that the right occasion looks missed, or it belongs to another agreement.':
    'Antingen är dess datum felskrivet, så att det rätta tillfället ser missat ut, eller så hör den till ett annat avtal.',
  'Correct the date, move the record to the agreement that it belongs to, or correct the term.':
    'Rätta datumet, flytta posten till det avtal som den hör till, eller rätta avtalstiden.',
  'A record has a date in the future': 'En post har ett datum i framtiden',
  'Records say what has happened. One for a day to come is mistyped, or made in advance, and would hide that it was missed.':
    'Dokumentationen säger vad som har hänt. En post för en dag som ska komma är felskriven, eller gjord i förväg, och skulle dölja att det missades.',
  'Correct the date, or add the record when it has happened.':
    'Rätta datumet, eller lägg till posten när det har hänt.',
  'The same thing is recorded twice': 'Samma sak är dokumenterad två gånger',
  'Counted twice, it makes the partnership look better kept than it is; and later corrections miss one of the two.':
    'Räknad två gånger får den partnerskapet att se bättre skött ut än det är; och senare rättelser missar den ena av de två.',
  'Merge the two into one record.': 'Slå ihop de två till en post.',
  'Not all parties concerned agreed to skip something':
    'Inte alla berörda parter gick med på att ställa in något',
  'What one side may excuse by itself binds nobody. So the waiver does not count, and the occasion is judged as if nobody had skipped it.':
    'Det som en sida kan ursäkta ensam binder ingen. Därför räknas undantaget inte, och tillfället bedöms som om ingen hade ställt in det.',
  'Name in `agreedBy` a person of each party concerned: of those with members in the forum, or of those who give and receive what was promised.':
    'Ange i `agreedBy` en person från varje berörd part: från dem som har medlemmar i forumet, eller dem som ger och får det som lovats.',
  'Nothing has been recorded yet for an agreement in force':
    'Inget är ännu dokumenterat för ett gällande avtal',
  'Without records nobody can tell whether the partnership is kept alive, so all rules about meetings, sharing and answers stay silent.':
    'Utan dokumentation kan ingen säga om partnerskapet hålls vid liv, så alla regler om möten, delande och svar tiger.',
  'Add a file of `kind: Records` with the first meeting; a line for each is enough.':
    'Lägg till en fil med `kind: Records` och det första mötet; en rad för varje räcker.',
};
