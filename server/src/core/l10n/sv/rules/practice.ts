import type { Dictionary } from '../../message.ts';

/** Findings about arrangements that look complete and do not work in practice. */
export const practice: Dictionary = {
  '{0} of {1} have no deputy: what hangs on them stops while they are away. Name somebody as `deputy` of each.':
    '{0} hos {1} har ingen ersättare: det som hänger på dem stannar när de är borta. Ange någon som `deputy` för var och en.',
  '{0} has no deputy': '{0} har ingen ersättare',
  'The deputy of {0} ({1}) is {2} of {3}, who cannot decide for {4}: while {5} is away, nobody there stands in. Name somebody of {6} as `deputy`.':
    'Ersättare för {0} ({1}) är {2} från {3}, som inte kan besluta för {4}: när {5} är borta finns ingen där som träder in. Ange någon från {6} som `deputy`.',
};
