import type { Dictionary } from '../../message.ts';

/** The pages of rules about meetings that are held, and who sees to them. */
export const governanceKept: Dictionary = {
  'A planned meeting was not held': 'Ett planerat möte hölls inte',
  'Meetings are the first thing to be dropped under pressure. What they would have settled waits, and after two in a row the forum exists on paper only; then this is an error.':
    'Möten är det första som ställs in under press. Det som de skulle ha löst väntar, och efter två i rad finns forumet bara på papperet; då är det ett fel.',
  'Hold the meeting, or record it if it took place. If both agreed to skip it, record that with `type: waived`.':
    'Håll mötet, eller dokumentera det om det ägde rum. Om båda var överens om att ställa in det, dokumentera det med `type: waived`.',
  'A meeting was held after its window': 'Ett möte hölls efter sitt tidsfönster',
  'It counts as held, but what depended on it had to wait; when it happens often, the plan no longer fits.':
    'Det räknas som hållet, men det som berodde på det fick vänta; när det händer ofta passar planen inte längre.',
  'Nothing, if it happened once. Otherwise choose a day that suits, or a wider `window`.':
    'Inget, om det hände en gång. Välj annars en dag som passar, eller ett vidare `window`.',
  'Nobody of one party was at a meeting': 'Ingen från en av parterna var med på ett möte',
  'What one side decides by itself does not bind the other, and is told to it afterwards.':
    'Det som en sida beslutar ensam binder inte den andra, och den får veta det i efterhand.',
  'Add who was there, or hold the meeting again with both sides.':
    'Lägg till vilka som var med, eller håll om mötet med båda sidor.',
  'A meeting decided below its quorum': 'Ett möte beslutade utan att vara beslutsfört',
  'The parties agreed how many have to be there for a decision. What fewer decide, somebody who was not there need not accept.':
    'Parterna kom överens om hur många som måste vara med för ett beslut. Vad färre beslutar behöver den som inte var med inte godta.',
  'Add who else was there, also as a deputy, or confirm the decisions in the next meeting.':
    'Lägg till vilka mer som var med, även som ersättare, eller bekräfta besluten vid nästa möte.',
  'An action in the minutes has no owner or no due date':
    'En åtgärd i protokollet har ingen ägare eller inget datum',
  'What nobody owns is done by nobody, and what has no date is never late.':
    'Det som ingen äger gör ingen, och det som inte har något datum är aldrig försenat.',
  'Name one person as the `owner`, and a due date as `due`.':
    'Ange en person som `owner`, och dagen då det ska vara klart som `due`.',
  'An action is still open after its due date': 'En åtgärd är fortfarande öppen efter sin sista dag',
  'Actions that quietly grow old teach everybody that minutes do not count.':
    'Åtgärder som stilla åldras lär alla att protokoll inte räknas.',
  'Set `status` to `done` or `cancelled`, or agree on a new `due` date in the next meeting.':
    'Sätt `status` till `done` eller `cancelled`, eller kom överens om en ny dag i `due` vid nästa möte.',
  'The governance model has not been reviewed within a year': 'Styrmodellen har inte setts över på ett år',
  'People and needs change; forums that once fitted are kept out of habit, or skipped because they no longer do.':
    'Människor och behov förändras; forum som en gång passade hålls av vana, eller hoppas över för att de inte längre gör det.',
  'Look together at the forums, their members and how often they meet, then set `governance.reviewed` to that day.':
    'Se tillsammans på forumen, deras medlemmar och hur ofta de möts, och sätt sedan `governance.reviewed` till den dagen.',
  'A customer or vendor has no executive sponsor': 'En kund eller leverantör har ingen ledningssponsor',
  'A partnership needs somebody at the top of each side who wants it and can decide; without one it lasts as long as nothing costs anything.':
    'Ett partnerskap behöver någon högst upp på varje sida som vill det och kan besluta; utan en sådan varar det så länge inget kostar något.',
  'Give one person of the party `roles: [executive-sponsor]`.':
    'Ge en person hos parten `roles: [executive-sponsor]`.',
  'A customer or vendor has no relationship manager': 'En kund eller leverantör har ingen relationsansvarig',
  'What is everybody’s business is nobody’s: somebody on each side has to see that the promises are kept from day to day.':
    'Det som är allas sak är ingens: någon på varje sida måste se till att löftena hålls från dag till dag.',
  'Give one person of the party `roles: [relationship-manager]`.':
    'Ge en person hos parten `roles: [relationship-manager]`.',
  'An executive sponsor or relationship manager has no deputy':
    'En ledningssponsor eller relationsansvarig har ingen ersättare',
  'People fall ill, change jobs and go on holiday; a partnership that hangs on one of them stops with that one.':
    'Människor blir sjuka, byter jobb och tar semester; ett partnerskap som hänger på en av dem stannar med den personen.',
  'Name somebody as `deputy` who can stand in.': 'Ange någon som `deputy` som kan rycka in.',
  'One person spends more hours a year in forums than usual':
    'En person tillbringar fler timmar om året i forum än vad som är vanligt',
  'Whoever sits in every meeting prepares none of them, and stays away in the first busy week.':
    'Den som sitter i varje möte förbereder inget av dem, och uteblir den första jäktiga veckan.',
  'Shorten a meeting, hold it less often, or let somebody else take a part of them.':
    'Förkorta ett möte, håll det mer sällan, eller låt någon annan ta en del av dem.',
  'How many hours a year one person may spend in the forums of an agreement.':
    'Hur många timmar om året en person får tillbringa i ett avtals forum.',
};
