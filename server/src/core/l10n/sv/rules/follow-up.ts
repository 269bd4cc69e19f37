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
  '“{0}” has missed its target of {1} twice in a row: {2} on {3} and {4} on {5}.':
    '”{0}” har missat sitt mål på {1} två gånger i rad: {2} den {3} och {4} den {5}.',
  '{0} Talk about it in {1}: what to change, or whether the target is still the right one.':
    '{0} Tala om det i {1}: vad som ska ändras, eller om målet fortfarande är det rätta.',
  '{0} Talk about what to change, or whether the target is still the right one.':
    '{0} Tala om vad som ska ändras, eller om målet fortfarande är det rätta.',
  'Recorded for {0}': 'Dokumenterat för {0}',
  '{0} noticed “{1}” on {2} and told it on {3}, though it was to be told by {4}. What is told late leaves no time to act: talk about what kept it back.':
    '{0} märkte ”{1}” den {2} och berättade det den {3}, fast det skulle ha berättats senast {4}. Det som berättas sent ger ingen tid att handla: tala om vad som höll det tillbaka.',
  'Promised within {0}': 'Lovat inom {0}',
  '“{0}” has been on the {1} level since {2}. Its time there ran out on {3}, and it is neither settled nor carried on. Settle it or carry it to {4}, and record that with `id: {5}`.':
    '”{0}” har legat på {1} nivå sedan {2}. Tiden där gick ut den {3}, och det är varken avgjort eller fört vidare. Avgör det eller för det vidare till {4}, och dokumentera det med `id: {5}`.',
  'the next step': 'nästa steg',
  'the {0} level': '{0} nivå',
  'Raised on {0}': 'Väckt den {0}',
  '`{0}` is also the id of {1} in other records of the agreement. Ids must differ, since later records carry things on by them. Choose another one.':
    '`{0}` är också id för {1} i andra poster för avtalet. Id måste skilja sig åt, eftersom senare poster för saker vidare med dem. Välj ett annat.',
  'No minutes have an action `{0}`, so this leads nowhere.':
    'Inget protokoll har någon åtgärd `{0}`, så detta leder ingenstans.',
  'There is no measure `{0}` in the scorecard, so this leads nowhere.':
    'Det finns inget mått `{0}` i styrkortet, så detta leder ingenstans.',
  'There is no early warning `{0}`, so this leads nowhere.':
    'Det finns ingen tidig varning `{0}`, så detta leder ingenstans.',
  'Correct the name, or add the action to the minutes of the meeting that agreed on it.':
    'Rätta namnet, eller lägg till åtgärden i protokollet från det möte som kom överens om den.',
  'Each of {0}': 'Var och en av {0}',
};
