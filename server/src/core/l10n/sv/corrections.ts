import type { Dictionary } from '../message.ts';

/** Records that were changed or taken out. */
export const corrections: Dictionary = {
  'Records that were changed or taken out': 'Poster som har ändrats eller tagits ut',
  'Records that were changed or taken out: {0}': 'Poster som har ändrats eller tagits ut: {0}',
  'Not all of {0} can be read, so nobody can say which of its records changed':
    'Allt i {0} går inte att läsa, så ingen kan säga vilka av dess poster som har ändrats',
  '{0} says something else: {1}': '{0} säger något annat: {1}',
  '{0} was taken out': '{0} har tagits ut',
  '{0} – by {1}': '{0} – av {1}',
  'version {0}': 'version {0}',
  '{0} {1} → {2}': '{0} {1} → {2}',
  '{0} added: {1}': '{0} tillagt: {1}',
  '{0} added': '{0} tillagt',
  '{0} taken out: {1}': '{0} borttaget: {1}',
  '{0} taken out': '{0} borttaget',
  '{0} changed': '{0} ändrat',
  '{0} without {1}': '{0} utan {1}',
  '{0} with {1}': '{0} med {1}',
};
