import type { Dictionary } from '../message.ts';

/** Forums and escalation paths: in hovers, outlines and reviews. */
export const forumsAndLadders: Dictionary = {
  // Keys and things of a list.
  ladders: 'eskaleringstrappor',
  ladder: 'eskaleringstrappa',
  for: 'gäller',
  between: 'mellan',
  steps: 'steg',

  // Hovers.
  'escalation path': 'eskaleringstrappa',
  Between: 'Mellan',
  Steps: 'Steg',

  // Reviews.
  'Ladder “{0}”': 'Eskaleringstrappan ”{0}”',
  'the ladder {0}': 'eskaleringstrappan {0}',
  'what {0} is for': 'vad {0} gäller',
  'What {0} is for now reads {1} instead of {2}': 'Vad {0} gäller lyder nu {1} i stället för {2}',
  '{0} is now also for matters of {1}': '{0} gäller nu också frågor mellan {1}',
  '{0} is no longer for matters of {1}': '{0} gäller inte längre frågor mellan {1}',
  '{0} is now for matters of {1} and no longer of {2}': '{0} gäller nu frågor mellan {1} och inte längre {2}',
  'in which forum {0} settles a disagreement': 'i vilket forum {0} löser en oenighet',
  'In a disagreement, {0} now settles it in {1} instead of {2}':
    'Vid en oenighet löser {0} den nu i {1} i stället för {2}',
  'Disagreements now also go up {0}': 'Oenigheter går nu också via {0}',
  'Disagreements no longer go up {0}': 'Oenigheter går inte längre via {0}',
  'between {0}': 'mellan {0}',
};
