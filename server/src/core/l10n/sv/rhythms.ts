import type { Dictionary } from '../message.ts';

/** Minima, phases and what takes place on demand. */
export const rhythms: Dictionary = {
  'at least {0}': 'minst {0}',
  'at least {0} a year': 'minst {0} per år',
  '{0} until {1}': '{0} till och med {1}',
  '{0}, then {1}': '{0}, därefter {1}',
  '{0}, and {1}': '{0}, och {1}',
  'on demand': 'vid behov',
  'when a party calls for it': 'när en part begär det',
  'when {0} calls for it': 'när {0} begär det',
  'at most {0}': 'högst {0}',
  'notice: {0}': 'varsel: {0}',
  'second working day': 'andra arbetsdagen',
  'third working day': 'tredje arbetsdagen',
  'fourth working day': 'fjärde arbetsdagen',
  'fifth working day': 'femte arbetsdagen',
  'sixth working day': 'sjätte arbetsdagen',
  'seventh working day': 'sjunde arbetsdagen',
  'eighth working day': 'åttonde arbetsdagen',
  'ninth working day': 'nionde arbetsdagen',
  'tenth working day': 'tionde arbetsdagen',
  'next: {0} at the latest, in the phase that holds then': 'nästa: senast {0}, i den fas som då gäller',
  'Next by {0}, in the phase that holds then.': 'Nästa senast {0}, i den fas som då gäller.',

  '`every` says how often already: write one of the two':
    '`every` säger redan hur ofta: skriv det ena av dem',
  '`phases` says how often already: write one of the two':
    '`phases` säger redan hur ofta: skriv det ena av dem',
  'a day belongs to an interval: write `on` beside `every` or `atLeast`, or leave it out':
    'en dag hör till ett intervall: skriv `on` bredvid `every` eller `atLeast`, eller utelämna det',
  'say who may call for it, e.g. `{ calledBy: both, notice: 10 days }`':
    'säg vem som får begära det, t.ex. `{ calledBy: both, notice: 10 days }`',
  'with `atLeast` it is counted from the last time: leave out `from`':
    'med `atLeast` räknas det från förra gången: utelämna `from`',
  'write a list, e.g. `[{ until: 2026-06-30, every: week }, { every: quarter }]`':
    'skriv en lista, t.ex. `[{ until: 2026-06-30, every: week }, { every: quarter }]`',
  'write a mapping, e.g. `{ until: 2026-06-30, every: week }`':
    'skriv en mappning, t.ex. `{ until: 2026-06-30, every: week }`',
  'only the first to the tenth and the last working day can be named':
    'bara den första till den tionde och den sista arbetsdagen kan anges',

  'The phases of a cadence do not follow each other within the term':
    'Faserna i en takt följer inte på varandra inom avtalstiden',
  'Which rhythm holds when is then open, and everybody goes by the one that suits.':
    'Vilken takt som gäller när är då öppet, och alla går efter den som passar dem.',
  'Give each phase but the last an `until`, each later than the one before, between the first and the last day of the agreement.':
    'Ge varje fas utom den sista ett `until`, vart och ett senare än det förra, mellan avtalets första och sista dag.',
  'Only the last phase may go without an end: until when this one holds is not said, so the next one never begins. Add `until` with its last day.':
    'Bara den sista fasen får sakna slut: det sägs inte hur länge den här gäller, så nästa börjar aldrig. Lägg till `until` med dess sista dag.',
  'This phase ends on {0}, no later than the one before it, on {1}: it never holds. Put the phases in order.':
    'Den här fasen slutar {0}, inte senare än den före, {1}: den gäller aldrig. Sätt faserna i ordning.',
  'This phase ends on {0}, before the agreement starts on {1}: it never holds. Change the day, or leave the phase out.':
    'Den här fasen slutar {0}, innan avtalet börjar {1}: den gäller aldrig. Ändra dagen, eller utelämna fasen.',
  'This phase ends on {0}, and the agreement on {1}: the next phase never begins. Change the day, or leave out what comes after it.':
    'Den här fasen slutar {0}, och avtalet {1}: nästa fas börjar aldrig. Ändra dagen, eller utelämna det som kommer efter.',
  'This phase ends on {0}, after the agreement has ended on {1}. Leave out `until`, or choose a day within the term.':
    'Den här fasen slutar {0}, efter att avtalet har upphört {1}. Utelämna `until`, eller välj en dag inom avtalstiden.',

  'a minimum: more often is as good': 'ett minimum: oftare går lika bra',
  'several rhythms in turn': 'flera takter efter varandra',
  'on demand: nothing is ever missed': 'vid behov: inget missas någonsin',

  'The firm windows of a forecast do not widen': 'De bindande perioderna i en prognos vidgas inte',
  'Each window counts from now. One that is longer and no looser than the one before it leaves that one without a meaning.':
    'Varje period räknas från nu. En som är längre och inte lösare än den före gör den meningslös.',
  'Order the windows from the shortest to the longest, each with a larger tolerance than the one before it.':
    'Ordna perioderna från den kortaste till den längsta, var och en med större tolerans än den före.',
  'The firm windows of “{0}” do not rise: that of {1} is no longer than the one before it. Order them from the shortest to the longest.':
    'De bindande perioderna för ”{0}” växer inte: den på {1} är inte längre än den före. Ordna dem från den kortaste till den längsta.',
  'The firm windows of “{0}” do not widen: that of {1} allows no more than the shorter one before it, which then means nothing. Give it a larger `tolerance`, or leave the shorter one out.':
    'De bindande perioderna för ”{0}” vidgas inte: den på {1} tillåter inte mer än den kortare före, som då inte betyder något. Ge den en större `tolerance`, eller utelämna den kortare.',
  'from what change on {0} is shared anew at once': 'från vilken förändring {0} genast delas på nytt',
  '{0} is now shared anew at once when it changes by {1} instead of {2}':
    '{0} delas nu genast på nytt när siffrorna ändras med {1} i stället för {2}',
  'update when': 'uppdateras vid',

  'When told of {0}, {1} now also gets {2}': 'När {1} får veta om {0} får den nu också {2}',
  'When told of {0}, {1} no longer gets {2}': 'När {1} får veta om {0} får den inte längre {2}',
  'how long {0} are negotiated with {1} before others are asked':
    'hur länge {0} förhandlas med {1} innan andra tillfrågas',
  '{0} now has {1} to negotiate before others are asked about {2}':
    '{0} har nu {1} på sig att förhandla innan andra tillfrågas om {2}',
  with: 'med',
  negotiate: 'förhandla',

  'From {0} to {1} there is no forum on the {2} level: those that there are begin later, or end before. Add one for that time, or change `from` and `until`.':
    'Från {0} till {1} finns inget forum på {2} nivå: de som finns börjar senare eller slutar tidigare. Lägg till ett för den tiden, eller ändra `from` och `until`.',
  'that {0} begins later than the agreement': 'att {0} börjar senare än avtalet',
  '{0} now begins on {1} instead of {2}': '{0} börjar nu {1} i stället för {2}',
  'that {0} ends earlier than the agreement': 'att {0} slutar tidigare än avtalet',
  '{0} now ends on {1} instead of {2}': '{0} slutar nu {1} i stället för {2}',

  'at least': 'minst',
  'at most': 'högst',
  'called by': 'begärs av',
  phases: 'faser',
};
