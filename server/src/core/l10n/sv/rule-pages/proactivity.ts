import type { Dictionary } from '../../message.ts';

/** The pages of rules about proactivity. */
export const proactivity: Dictionary = {
  'A promise to propose something rests on nothing that is shared':
    'Ett löfte om att föreslå något bygger inte på något som delas',
  'Sharing is the precondition of proactivity: who does not know the other’s plans can only propose what suits everybody, or oneself.':
    'Delande är en förutsättning för proaktivitet: den som inte känner den andras planer kan bara föreslå det som passar alla, eller en själv.',
  'Name in `basedOn` the plans or forecasts that the proposals rest on, or share some first.':
    'Ange i `basedOn` de planer eller prognoser som förslagen bygger på, eller dela några först.',
  'Nothing says by when a proposal gets its answer': 'Inget säger när ett förslag ska få sitt svar',
  'Ideas that nobody answers stop coming: an answer by a date, even a no, is what keeps people proposing.':
    'Idéer som ingen besvarar slutar komma: ett svar till en viss dag, även ett nej, är det som får folk att fortsätta föreslå.',
  'Add `answer`, such as 20 working days.': 'Lägg till `answer`, till exempel 20 working days.',
  'A proposal has not been answered in time': 'Ett förslag har inte besvarats i tid',
  'Ideas that vanish without an answer are the last ones; nothing ends proactivity as surely as silence.':
    'Idéer som försvinner utan svar är de sista; inget gör slut på proaktivitet så säkert som tystnad.',
  'Answer, also if the answer is no, and add `answered` and `outcome`.':
    'Svara, även om svaret är nej, och lägg till `answered` och `outcome`.',
  'Only some of the parties promise to warn early': 'Bara några av parterna lovar att varna tidigt',
  'A warning costs whoever gives it; where only one side owes it, warnings become a stick for the other.':
    'En varning kostar den som ger den; där bara en sida är skyldig den blir varningar ett tillhygge för den andra.',
  'Add an early warning by the party that promises none yet, or write `by: both`.':
    'Lägg till en tidig varning av den part som ännu inte lovar någon, eller skriv `by: both`.',
};
