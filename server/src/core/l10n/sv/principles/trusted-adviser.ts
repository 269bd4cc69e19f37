import type { Dictionary } from '../../message.ts';

export const trustedAdviser: Dictionary = {
  'Trusted adviser': 'Betrodd rådgivare',
  'Each party is an adviser whom the other can trust.':
    'Varje part är en rådgivare som den andra kan lita på.',
  'Each party gives the other its honest advice on what it knows best, also when that advice sells nothing. The customer advises too: on its industry, its regulation, and how to succeed in its organisation. Trust is the word that says most about a strategic partnership, and advice is where it is tested.':
    'Varje part ger den andra ärliga råd om det den kan bäst, också när rådet inte säljer något. Kunden ger också råd: om sin bransch, sina regelverk och hur man lyckas i dess organisation. Förtroende är det ord som säger mest om ett strategiskt partnerskap, och det är i råden det prövas.',
  'A named adviser each way, and the topics on which each is asked.':
    'En namngiven rådgivare åt varje håll, och de ämnen som var och en tillfrågas om.',
  "The adviser's own interest is disclosed together with the advice.":
    'Rådgivarens egenintresse redovisas tillsammans med rådet.',
  'Now and then the advice is to buy less, or to wait.':
    'Då och då är rådet att köpa mindre, eller att vänta.',
  'Advisers change with a handover, not by an email.':
    'Rådgivare byts med en överlämning, inte med ett mejl.',
  'Selling disguised as advice.': 'Försäljning förklädd till råd.',
  'The adviser is the account manager, with a sales target in the same quarter.':
    'Rådgivaren är kundansvarig säljare, med försäljningsmål samma kvartal.',
  'Advice goes one way only, so the vendor never learns the business it serves.':
    'Råden går bara åt ett håll, så leverantören lär sig aldrig verksamheten den betjänar.',
  'Nobody is named, so everybody advises and no one is asked.':
    'Ingen är namngiven, så alla ger råd och ingen blir tillfrågad.',
  'Conflict of interest: what an adviser has to disclose, and when to step back.':
    'Intressekonflikt: vad en rådgivare måste redovisa, och när den ska kliva åt sidan.',
  'Key personnel: how long a named adviser stays, and who succeeds.':
    'Nyckelpersoner: hur länge en namngiven rådgivare stannar, och vem som efterträder.',
  'Reliance on advice and liability for it: whether advice in a meeting binds anyone. Have this reviewed.':
    'Tillit till råd och ansvar för dem: om råd vid ett möte binder någon. Låt granska detta.',
  Knowledge: 'Kunskap',
  'The lifecycle stage of strategy, business case and risks, before a partner is chosen; advisers keep these true.':
    'Det skede i livscykeln då strategi, affärsnytta och risker arbetas fram, innan en partner väljs; rådgivare håller dem sanna.',
  Integrity: 'Integritet',
  'Words and actions agree over time, so that a party can be relied on.':
    'Ord och handling stämmer överens över tid, så att man kan lita på en part.',
  'Relationship management': 'Relationshantering',
  'The practice of building links on strategic and tactical level. An adviser is one of those links.':
    'Arbetssättet att bygga band på strategisk och taktisk nivå. En rådgivare är ett av dem.',
};
