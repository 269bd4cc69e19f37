import type { Dictionary } from '../message.ts';

/** What people see who read no YAML: pages, pictures, tables. */
export const view: Dictionary = {
  // Headings.
  'The seven principles at a glance': 'De sju principerna i korthet',
  'Whom do I call': 'Vem ringer jag',
  'Governance map': 'Styrningen som karta',
  Escalation: 'Eskalering',
  'The year': 'Året',
  'The year as a wheel': 'Året som ett hjul',
  'Who promises what to whom': 'Vem lovar vad till vem',
  'All duties': 'Alla åtaganden',
  'Track record': 'Vad som har hållits',
  'Points to settle': 'Att reda ut',
  'Document control': 'Om dokumentet',
  Contents: 'Innehåll',
  'What each party owes alone': 'Vad varje part ansvarar för ensam',
  'The next 30 days': 'De närmaste 30 dagarna',
  'Left out for this reader': 'Utelämnat för den här läsaren',

  // Labels.
  Parties: 'Parter',
  Contract: 'Avtal',
  Version: 'Version',
  Term: 'Avtalstid',
  'As of': 'Läget den',
  Agreed: 'Överenskommet',
  'Track record, twelve months': 'Hållet, tolv månader',
  Name: 'Namn',
  Position: 'Befattning',
  Deputy: 'Ersättare',
  'How often': 'Hur ofta',
  Chair: 'Ordförande',
  Members: 'Ledamöter',
  Next: 'Nästa gång',
  'The last occasions, the newest last': 'De senaste tillfällena, det nyaste sist',
  Level: 'Nivå',
  Within: 'Inom',
  Owners: 'Ansvariga',
  Then: 'Därefter',
  Date: 'Datum',
  What: 'Vad',
  Who: 'Vem',
  'To whom': 'Till vem',
  State: 'Läge',
  by: 'senast',
  'Source clause': 'Klausul',
  'Approved by': 'Godkänt av',
  'Last evidence': 'Senast styrkt',
  Kept: 'Hållet',
  'In a word': 'I ett ord',
  Meetings: 'Möten',
  Due: 'Ska vara gjort',
  'Agreed in': 'Bestämt på',
  'Nothing is recorded yet.': 'Ingenting är dokumenterat ännu.',
  'No forum.': 'Inget forum.',
  People: 'Personer',
  Signature: 'Underskrift',
  'Name and date': 'Namn och datum',
  'Fingerprint of the text': 'Textens fingeravtryck',
  'Made from': 'Skapat ur',
  Today: 'I dag',
  'to be settled': 'måste redas ut',
  'worth settling': 'bör redas ut',
  'worth knowing': 'bra att veta',
  'more than are shown': 'till som inte visas',

  Partnerships: 'Partnerskap',
  Agreements: 'Avtal',
  Agreement: 'Avtal',
  Search: 'Sök',
  'Only those with something open': 'Bara de som har något öppet',
  Ends: 'Löper ut',
  'The next twelve months': 'De närmaste tolv månaderna',
  'The same party in several agreements': 'Samma part i flera avtal',
  'The same person in several forums': 'Samma person i flera forum',
  'agreed, with points to settle': 'överenskommet, med saker att reda ut',
  'A portfolio of several agreements is a page: end its name in .html.':
    'En översikt över flera avtal är en sida: låt namnet sluta på .html.',
  'Or name one of the {0} agreements, such as {1}.': 'Eller ange ett av de {0} avtalen, till exempel {1}.',
  'A portfolio shows everything to whoever has it; {0} is for reports of one agreement.':
    'En översikt visar allt för den som har den; {0} gäller rapporter om ett avtal.',
  'Name one agreement.': 'Ange ett avtal.',

  // States and counts.
  planned: 'planerat',
  'due now': 'ska göras nu',
  held: 'hållet',
  'held late': 'hållet för sent',
  missed: 'uteblivet',
  waived: 'överhoppat',
  passed: 'passerat',
  'not recorded': 'inte dokumenterat',
  '{0} of {1} kept, {2} of them late': '{0} av {1} hållna, {2} av dem för sent',
  '{0} of {1} kept': '{0} av {1} hållna',
  '{0}; {1} uncertain, {2} waived': '{0}; {1} osäkra, {2} överhoppade',
  '{0}; {1} uncertain': '{0}; {1} osäkra',
  '{0}; {1} waived': '{0}; {1} överhoppade',
  '{0} {1}': '{0} {1}',

  // What is agreed.
  agreed: 'överenskommet',
  'agreed, with 1 point to settle': 'överenskommet, med 1 sak att reda ut',
  'agreed, with {0} points to settle': 'överenskommet, med {0} saker att reda ut',
  'only words, nothing that can be kept': 'bara ord, ingenting som kan hållas',
  'covered by the contract': 'reglerat i avtalet',
  missing: 'saknas',
  'cannot be read': 'går inte att läsa',
  'tells of {0}': 'berättar om {0}',
  'a promise without a name': 'ett löfte utan namn',
  'principle of their own': 'egen princip',
  Notice: 'Förvarning',
  'Time to answer': 'Svarstid',
  'Answer within': 'Svar inom',
  'Looks ahead': 'Blickar framåt',
  'The other may': 'Den andra får',
  Terms: 'Villkor',
  Owner: 'Ansvarig',
  Forum: 'Forum',
  'each other': 'varandra',
  itself: 'sig själv',
  '{0} before it happens': '{0} innan det händer',
  'at all times': 'alltid',

  '{0} · {1} of {2} principles': '{0} · {1} av {2} principer',

  // The term.
  'in force': 'i kraft',
  'in force until {0}': 'i kraft till och med {0}',
  'ended on {0}': 'löpte ut den {0}',
  'begins on {0}': 'börjar den {0}',
  'no status': 'ingen status',
  'decide about renewal': 'besluta om förlängning',
  'last day for notice': 'sista dag för uppsägning',
  'last day': 'sista dag',
  'the agreement begins': 'avtalet börjar',
  'the agreement ends': 'avtalet löper ut',
  'shared, reviewed, decided': 'delat, granskat, beslutat',

  // What is not known.
  'An agreement without a title': 'Ett avtal utan titel',
  'Some lines of the agreement cannot be read; what stands there is not shown.':
    'Några rader i avtalet går inte att läsa; vad som står där visas inte.',
  'Some files are still being read; more may be known in a moment.':
    'Några filer läses fortfarande; strax kan mer vara känt.',
  'Some records could not be understood; what they may be about counts neither as kept nor as missed.':
    'En del av dokumentationen går inte att förstå; det som den kan handla om räknas varken som hållet eller som uteblivet.',

  // What is left out.
  '1 promise is left out: it is classified, and not meant for this reader.':
    '1 löfte är utelämnat: det är klassificerat och inte avsett för den här läsaren.',
  '{0} promises are left out: they are classified, and not meant for this reader.':
    '{0} löften är utelämnade: de är klassificerade och inte avsedda för den här läsaren.',
  'Internal reviews of a party are left out: they are for that party only.':
    'En parts egna utvärderingar är utelämnade: de är bara för den parten.',
  '1 open action is left out: it was agreed in a forum in which this reader does not sit.':
    '1 öppen åtgärd är utelämnad: den bestämdes i ett forum där läsaren inte sitter.',
  '{0} open actions are left out: they were agreed in forums in which this reader does not sit.':
    '{0} öppna åtgärder är utelämnade: de bestämdes i forum där läsaren inte sitter.',
  'Points to settle are left out: they are for the desk of whoever made this page.':
    'Det som är att reda ut är utelämnat: det är för den som har skapat sidan.',
  'The reader {0} is not known.': 'Läsaren {0} är okänd.',
  'Write internal, shared, or one of: {0}.': 'Skriv internal, shared eller en av: {0}.',

  // Writing reports.
  'Name an agreement, its records, or a folder that holds one: {0}':
    'Ange ett avtal, dess dokumentation eller en mapp som innehåller ett: {0}',
  'The name {0} has no ending that says the format.': 'Namnet {0} har ingen ändelse som säger formatet.',
  'There is no report in the format {0}.': 'Det finns ingen rapport i formatet {0}.',
  'End the name in one of: {0}.': 'Låt namnet sluta på en av: {0}.',
  'Name agreements, or a folder that holds some: {0}': 'Ange avtal, eller en mapp som innehåller några: {0}',
};
