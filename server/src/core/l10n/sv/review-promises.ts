import type { Dictionary } from '../message.ts';

/** What a review says of the properties of promises. */
export const reviewPromises: Dictionary = {
  'what the parties mean by “{0}”': 'vad parterna menar med ”{0}”',
  'What the parties mean by “{0}” now reads {1} instead of {2}':
    'Vad parterna menar med ”{0}” lyder nu {1} i stället för {2}',
  'what {0} is about': 'vad {0} handlar om',
  'What read {0} now reads {1}': 'Det som löd {0} lyder nu {1}',
  'who sees to {0}': 'vem som ansvarar för {0}',
  '{0} is now seen to by {1} instead of {2}': '{0} sköts nu av {1} i stället för {2}',
  'where {0} is looked at': 'var {0} tas upp',
  '{0} is now looked at in {1} instead of {2}': '{0} tas nu upp i {1} i stället för {2}',
  'how often {0} is due': 'hur ofta {0} ska hållas',
  '{0} is now due {1} instead of {2}': '{0} ska nu hållas {1} i stället för {2}',
  '{0} now also draws on {1}': '{0} bygger nu också på {1}',
  '{0} now draws on {1} and no longer on {2}': '{0} bygger nu på {1} och inte längre på {2}',
  '{0} no longer draws on {1}': '{0} bygger inte längre på {1}',
  'what {0} is called': 'vad {0} heter',
  '{0} is now called {1}': '{0} heter nu {1}',

  '{0} is now also told of {1} by {2}': '{0} får nu också besked om {1} från {2}',
  '{0} is no longer told of {1} by {2}': '{0} får inte längre besked om {1} från {2}',
  '{0} now has {1} notice of {2}': '{0} har nu {1} varsel om {2}',
  'It is no longer agreed how long before {0} hears of {1} (before: {2})':
    'Det är inte längre överenskommet hur långt i förväg {0} får höra om {1} (förut: {2})',
  'how long {0} has to answer when told of {1}': 'hur länge {0} har på sig att svara efter besked om {1}',
  '{0} now has {1} to answer when told of {2}': '{0} har nu {1} på sig att svara efter besked om {2}',
  'who answers': 'som svarar',
  'what {0} may do when told of {1}': 'vad {0} får göra efter besked om {1}',
  'When told of {0}, {1} may now {2}; before, it could {3}':
    'Efter besked om {0} får {1} nu {2}; förut fick den {3}',
  'what keeps {0} from those who compete': 'vad som håller {0} borta från dem som konkurrerar',
  'What keeps {0} from those who compete now reads {1} instead of {2}':
    'Det som håller {0} borta från dem som konkurrerar lyder nu {1} i stället för {2}',
  'on which terms, when it comes to {0}': 'på vilka villkor, när det gäller {0}',
  'The terms for {0} now read {1} instead of {2}': 'Villkoren för {0} lyder nu {1} i stället för {2}',
  'whether {0} is a plan, a forecast or a roadmap': 'om {0} är en plan, en prognos eller en färdplan',
  '{0} is now {1} instead of {2}': '{0} är nu {1} i stället för {2}',
  'how far ahead {0} looks': 'hur långt framåt {0} ser',
  '{0} now looks {1} ahead': '{0} ser nu {1} framåt',
  'how often {0} gets {1}': 'hur ofta {0} får {1}',
  '{0} now gets {1} {2} instead of {3}': '{0} får nu {1} {2} i stället för {3}',
  'how firm {0} is': 'hur bindande {0} är',
  '{0} is now {1}; before, it was {2}': '{0} är nu {1}; förut {2}',
  '{0} is less confidential now: it may be passed on to more people, {1} instead of {2}':
    'Sekretessen är nu lägre för {0}: innehållet får spridas till fler, {1} i stället för {2}',
  '{0} is more confidential now: it may be passed on to fewer people, {1} instead of {2}':
    'Sekretessen är nu högre för {0}: innehållet får spridas till färre, {1} i stället för {2}',
  'only {0}': 'bara {0}',
  'It is now agreed how confidential {0} is: it may be passed on to {1}':
    'Nu är det överenskommet vilken sekretess som gäller för {0}: innehållet får spridas till {1}',
  'It is no longer agreed how confidential {0} is (before: it could be passed on to {1})':
    'Det är inte längre överenskommet vilken sekretess som gäller för {0} (förut fick innehållet spridas till {1})',
  'Added to those who may see {0}: {1}': 'Nya bland dem som får se {0}: {1}',
  'No longer among those who may see {0}: {1}': 'Inte längre bland dem som får se {0}: {1}',
  '{0} may now be seen by {1} and no longer by {2}': '{0} får nu ses av {1} och inte längre av {2}',
  'for how long {0} is firm': 'hur länge {0} är bindande',
  '{0} is now firm for {1}': '{0} är nu bindande i {1}',
  'by how much {0} may be off': 'hur mycket {0} får slå fel',
  '{0} may now be off by {1} instead of {2} while it is firm':
    '{0} får nu slå fel med {1} i stället för {2} medan den är bindande',

  'who advises {0}': 'vem som ger råd till {0}',
  '{0} now advises {1} instead of {2}': '{0} ger nu råd till {1} i stället för {2}',
  'whom {0} advises': 'vem {0} ger råd till',
  '{0} now also advises {1} on {2}': '{0} ger nu också råd till {1} om {2}',
  '{0} no longer advises {1} on {2}': '{0} ger inte längre råd till {1} om {2}',
  '{0} now says that there are no own interests': '{0} säger nu att det inte finns några egna intressen',
  '{0} now says that there are no own interests (before: {1})':
    '{0} säger nu att det inte finns några egna intressen (förut: {1})',
  '{0} no longer says that there are no own interests':
    '{0} säger inte längre att det inte finns några egna intressen',
  '{0} now tells of own interests: {1}; before, it said that there are none':
    '{0} redovisar nu egna intressen: {1}; förut hette det att det inte fanns några',
  '{0} now also tells of own interests: {1}': '{0} redovisar nu också egna intressen: {1}',
  '{0} no longer tells of own interests: {1}': '{0} redovisar inte längre egna intressen: {1}',
  'how soon {0} gets an answer under {1}': 'hur snart {0} får svar enligt {1}',
  '{0} now gets an answer within {1} under {2}': '{0} får nu svar inom {1} enligt {2}',
  'who waits for the answer': 'som väntar på svaret',
  '{0} is now also warned early of {1} by {2}': '{0} varnas nu också tidigt om {1} av {2}',
  '{0} is no longer warned early of {1} by {2}': '{0} varnas inte längre tidigt om {1} av {2}',
  'where {0} is given': 'hur {0} ges',
  '{0} is now given by {1} instead of {2}': '{0} ges nu genom {1} i stället för {2}',
  'how soon {0} gets {1}': 'hur snart {0} får {1}',
  '{0} now gets {1} within {2}': '{0} får nu {1} inom {2}',
  'how often the health of the relationship is checked': 'hur ofta relationens hälsa kontrolleras',
  'The health of the relationship is now checked {0} instead of {1}':
    'Relationens hälsa kontrolleras nu {0} i stället för {1}',
  'when the first health check is': 'när den första hälsokontrollen är',
  'The health checks now start on {0} instead of {1}': 'Hälsokontrollerna börjar nu {0} i stället för {1}',
  'how the health of the relationship is checked': 'hur relationens hälsa kontrolleras',
  'How the health of the relationship is checked now reads {0} instead of {1}':
    'Hur relationens hälsa kontrolleras lyder nu {0} i stället för {1}',
  'what follows from the health check': 'vad som följer av hälsokontrollen',
  'What follows from the health check now reads {0} instead of {1}':
    'Vad som följer av hälsokontrollen lyder nu {0} i stället för {1}',
  'what {0} is to reach': 'vad {0} ska nå',
  'The target of {0} is now {1} instead of {2}': 'Målet för {0} är nu {1} i stället för {2}',
};
