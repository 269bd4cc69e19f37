import type { Dictionary } from '../message.ts';

/** Minima, phases and what takes place on demand. */
export const rhythms: Dictionary = {
  'at least {0}': 'minst {0}',
  'at least {0} a year': 'minst {0} per år',
  '{0} until {1}': '{0} till och med {1}',
  '{0}, then {1}': '{0}, därefter {1}',
  '{0}, and {1}': '{0}, och {1}',
  'on demand': 'vid behov',
  'on demand (at most {0})': 'vid behov (högst {0})',
  'on demand (notice: {0})': 'vid behov (varsel: {0})',
  'on demand (at most {0}, notice: {1})': 'vid behov (högst {0}, varsel: {1})',
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

  'at least': 'minst',
  'at most': 'högst',
  'called by': 'begärs av',
  phases: 'faser',
};
