import type { Dictionary } from '../../message.ts';

/** Findings about advice, proposals and warnings. */
export const proactivity: Dictionary = {
  '“{0}” does not say by when a proposal gets its answer, and ideas that nobody answers stop coming. Add `answer`, such as 20 working days.':
    '”{0}” säger inte när ett förslag får svar, och idéer som ingen svarar på slutar komma. Lägg till `answer`, till exempel `20 working days`.',
  'Early warning is one-sided: {0} promises none, so the others learn of its trouble too late. Add a warning by {1}, or write `by: both`.':
    'Den tidiga varningen är ensidig: {0} lovar ingen, så de andra får veta om dess problem för sent. Lägg till en varning från {1}, eller skriv `by: both`.',
  'Early warning is one-sided: {0} promise none, so the others learn of their trouble too late. Add warnings by {1}, or write `by: both`.':
    'Den tidiga varningen är ensidig: {0} lovar ingen, så de andra får veta om deras problem för sent. Lägg till varningar från {1}, eller skriv `by: both`.',
  'The proposal “{0}” of {1} should have been answered by {2} ({3}), and no answer is recorded. Ideas that vanish without an answer are the last ones: answer, and add `answered` and `outcome`.':
    'Förslaget ”{0}” ({1}) skulle ha besvarats senast {2} ({3}), och inget svar är dokumenterat. Idéer som försvinner utan svar blir de sista: svara, och lägg till `answered` och `outcome`.',
  '“{0}” rests on nothing that is shared, so it can only be guesswork. Name the plans or forecasts that it builds on in `basedOn`.':
    '”{0}” vilar inte på något som delas, så det kan bara bli gissningar. Ange i `basedOn` de planer eller prognoser som det bygger på.',
  'Advice goes one way only: nobody of {0} advises the others, so they miss what it knows of its business. Name an adviser of {1}.':
    'Råden går bara åt ett håll: ingen från {0} ger de andra råd, så de går miste om vad den parten vet om sin verksamhet. Ange en rådgivare från {1}.',
  'Advice goes one way only: nobody of {0} advises the others, so they miss what these know of their business. Name an adviser of each.':
    'Råden går bara åt ett håll: ingen från {0} ger de andra råd, så de går miste om vad dessa vet om sin verksamhet. Ange en rådgivare från var och en.',
  '{0} of {1} advises without saying which interests of its own {2} has in that, so the advice may be taken for selling. Add `discloses`, such as `[own-products]`.':
    '{0} från {1} ger råd utan att säga vilka egna intressen {2} har i det, så råden kan uppfattas som försäljning. Lägg till `discloses`, till exempel `[own-products]`.',
};
