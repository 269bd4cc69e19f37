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
  '{0} refused version {1}{2}, but it is active.': '{0} avböjde version {1}{2}, men den är aktiv.',
  ' on {0}': ' den {0}',
  'Version {0} is active, but no approval of it is recorded for {1}.':
    'Version {0} är aktiv, men inget godkännande av den är dokumenterat för {1}.',
  'Whoever has not agreed may still keep to the last version. Have this one approved and record it with `type: approval`, or set the status back until it is.':
    'Den som inte har gått med på den kan fortfarande hålla sig till den förra versionen. Få den godkänd och dokumentera det med `type: approval`, eller sätt tillbaka statusen tills den är det.',
  'The refusal': 'Avböjandet',
  'The approval': 'Godkännandet',
  'What {0} approved on {1} as version {2} is not what stands here now: the text has changed since (it is `{3}` now). Raise the version and have it approved, or take the change back.':
    'Det som {0} godkände den {1} som version {2} är inte det som står här nu: texten har ändrats sedan dess (den är `{3}` nu). Höj versionen och få den godkänd, eller ta tillbaka ändringen.',
  '{0} belongs to {1} and cannot approve for {2}, so this counts for nothing. Name who approved it there, or correct `party`.':
    '{0} hör till {1} och kan inte godkänna för {2}, så detta räknas inte. Ange vem som godkände det där, eller rätta `party`.',
};
