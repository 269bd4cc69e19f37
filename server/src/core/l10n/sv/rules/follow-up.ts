import type { Dictionary } from '../../message.ts';

/** Findings about following up what was promised. */
export const followUp: Dictionary = {
  '“{0}”, promised by {1},': '”{0}”, som {1} har lovat,',
  '“{0}”': '”{0}”',
  '{0} was to be done by {1}; the last time is recorded for {2}.':
    '{0} skulle ha gjorts senast {1}; den senaste gången är dokumenterad för {2}.',
  '{0} was to be done by {1}, and has never been recorded as done.':
    '{0} skulle ha gjorts senast {1}, och har aldrig dokumenterats som gjort.',
  '{0} What is promised and left undone makes the other promises hard to believe. {1} sees to it: do it, or record it if it was done.':
    '{0} Det som lovas men inte görs gör det svårt att tro på de andra löftena. {1} ansvarar för det: gör det, eller dokumentera det om det är gjort.',
  '{0} What is promised and left undone makes the other promises hard to believe. Do it, or record it if it was done.':
    '{0} Det som lovas men inte görs gör det svårt att tro på de andra löftena. Gör det, eller dokumentera det om det är gjort.',
  'Record it with `type: {0}`.': 'Dokumentera det med `type: {0}`.',
};
