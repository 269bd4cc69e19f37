import type { Dictionary } from '../message.ts';

/** What a review says of properties of the agreement, its parties, meetings and benchmarks. */
export const reviewProperties: Dictionary = {
  'It is now agreed {0}: {1}': 'Nu är det överenskommet {0}: {1}',
  'It is no longer agreed {0} (before: {1})': 'Det är inte längre överenskommet {0} (förut: {1})',

  // The agreement.
  'which version of the format the text follows': 'vilken version av formatet texten följer',
  'The text now follows version {0} of the format instead of {1}':
    'Texten följer nu version {0} av formatet i stället för {1}',
  'what the file holds': 'vad filen innehåller',
  'The file is now of the kind {0} instead of {1}': 'Filen är nu av slaget {0} i stället för {1}',
  'what the agreement is called': 'vad avtalet heter',
  'The agreement is now called {0} instead of {1}': 'Avtalet heter nu {0} i stället för {1}',
  'which version the agreement is': 'vilken version avtalet är',
  'The version is now {0} instead of {1}': 'Versionen är nu {0} i stället för {1}',
  'where the agreement stands': 'hur det står till med avtalet',
  'The agreement is now {0}; before, it was {1}': 'Avtalet är nu {0}; förut var det {1}',
  'at which stage the relationship is': 'i vilket skede relationen är',
  'The relationship is now at the stage “{0}” instead of “{1}”':
    'Relationen är nu i skedet ”{0}” i stället för ”{1}”',
  'in which language the agreement is written': 'på vilket språk avtalet är skrivet',
  'The agreement is now written in the language {0} instead of {1}':
    'Avtalet är nu skrivet på språket {0} i stället för {1}',
  'in which time zone times of day are meant': 'i vilken tidszon klockslag gäller',
  'Times of day are now meant in the time zone {0} instead of {1}':
    'Klockslag gäller nu i tidszonen {0} i stället för {1}',
  'No longer counted as working days: {0}': 'Räknas inte längre som arbetsdagar: {0}',
  'No longer counted as working days: {0}; counted as working days again: {1}':
    'Räknas inte längre som arbetsdagar: {0}; räknas åter som arbetsdagar: {1}',
  'Counted as working days again: {0}': 'Räknas åter som arbetsdagar: {0}',
  'how the agreement stands in law': 'hur avtalet står sig rättsligt',
  'In law, the agreement is now {0}; before, it was {1}': 'Rättsligt är avtalet nu {0}; förut var det {1}',
  'which contract the agreement stands beside': 'vilket huvudavtal avtalet står vid sidan av',
  'The agreement now stands beside the contract {0} instead of {1}':
    'Avtalet står nu vid sidan av huvudavtalet {0} i stället för {1}',
  'which text wins where agreement and contract differ':
    'vilken text som gäller där avtal och huvudavtal skiljer sig',
  'Where agreement and contract differ, {0} now wins, and no longer {1}':
    'Där avtal och huvudavtal skiljer sig gäller nu {0}, och inte längre {1}',
  'when the agreement starts': 'när avtalet börjar',
  'The agreement now starts on {0} instead of {1}': 'Avtalet börjar nu {0} i stället för {1}',
  'when the agreement ends': 'när avtalet slutar',
  'The agreement now ends on {0} instead of {1}': 'Avtalet slutar nu {0} i stället för {1}',
  'how long before a party has to say that it leaves': 'hur långt i förväg en part måste säga att den lämnar',
  'A party that leaves now has to say so {0} before': 'En part som lämnar måste nu säga det {0} i förväg',
  'by when the parties decide whether to go on': 'när parterna senast beslutar om de går vidare',
  'The parties now decide by {0} instead of {1} whether to go on':
    'Parterna beslutar nu senast {0} i stället för {1} om de går vidare',
  'The plan for parting is now {0} instead of {1}': 'Planen för avslut är nu {0} i stället för {1}',
  'There is now a plan for parting: {0}': 'Det finns nu en plan för avslut: {0}',
  'There is no longer a plan for parting (before: {0})':
    'Det finns inte längre någon plan för avslut (förut: {0})',
  'how often each party reviews the partnership by itself':
    'hur ofta varje part själv ser över partnerskapet',
  'Each party now reviews the partnership by itself {0} instead of {1}':
    'Varje part ser nu själv över partnerskapet {0} i stället för {1}',
  'how often the parties review the partnership together':
    'hur ofta parterna tillsammans ser över partnerskapet',
  'The parties now review the partnership together {0} instead of {1}':
    'Parterna ser nu tillsammans över partnerskapet {0} i stället för {1}',

  // Parties and people.
  'The party {0} is now called {1}': 'Parten {0} heter nu {1}',
  'A party now goes by its name: {0}': 'En part kallas nu vid namn: {0}',
  'A party no longer goes by its name (before: {0})': 'En part kallas inte längre vid namn (förut: {0})',
  'what {0} is in the agreement': 'vad {0} är i avtalet',
  '{0} is now {1} in the agreement instead of {2}': '{0} är nu {1} i avtalet i stället för {2}',
  'whether {0} is a private or a public organisation': 'om {0} är en privat eller en offentlig organisation',
  '{0} now counts as {1} instead of {2}': '{0} räknas nu som {1} i stället för {2}',
  'At {0}, {1} now stands where {2} stood': 'Hos {0} står nu {1} där {2} stod',
  'which title {0} has': 'vilken titel {0} har',
  '{0} now has the title {1} instead of {2}': '{0} har nu titeln {1} i stället för {2}',
  'how senior {0} is': 'vilken befattningsnivå {0} har',
  '{0} is now also {1}': '{0} är nu också {1}',
  '{0} is now {1} and no longer {2}': '{0} är nu {1} och inte längre {2}',
  '{0} is no longer {1}': '{0} är inte längre {1}',
  'who stands in for {0}': 'vem som ersätter {0}',
  '{0} now stands in for {1} instead of {2}': '{0} ersätter nu {1} vid förfall i stället för {2}',

  // Meetings and disagreements.
  'when the governance was last reviewed': 'när styrningen senast sågs över',
  'The governance was last reviewed on {0}; before, it said {1}':
    'Styrningen sågs senast över den {0}; förut stod det {1}',
  'what {0} is there for': 'vad {0} är till för',
  'What {0} is there for now reads {1} instead of {2}': 'Vad {0} är till för lyder nu {1} i stället för {2}',
  'how often {0} meets': 'hur ofta {0} möts',
  '{0} now meets {1} instead of {2}': '{0} möts nu {1} i stället för {2}',
  'how long a meeting of {0} lasts': 'hur länge ett möte i {0} varar',
  'A meeting of {0} now lasts {1}': 'Ett möte i {0} varar nu {1}',
  'who leads {0}': 'vem som leder {0}',
  '{0} is now led by {1} instead of {2}': '{0} leds nu av {1} i stället för {2}',
  'New in {0}: {1}': 'Nya i {0}: {1}',
  'New in {0}: {1}; no longer there: {2}': 'Nya i {0}: {1}; inte längre där: {2}',
  'No longer in {0}: {1}': 'Inte längre i {0}: {1}',
  'how many {0} needs to decide': 'hur många {0} behöver för att besluta',
  '{0} now needs {1} to decide instead of {2}': '{0} behöver nu {1} för att besluta i stället för {2}',
  'New on the agenda of {0}: {1}': 'Nytt på dagordningen för {0}: {1}',
  'New on the agenda of {0}: {1}; no longer on it: {2}':
    'Nytt på dagordningen för {0}: {1}; inte längre på den: {2}',
  'No longer on the agenda of {0}: {1}': 'Inte längre på dagordningen för {0}: {1}',
  'The agenda of {0} is in another order': 'Dagordningen för {0} har en annan ordning',
  'how long before {0} the papers go out': 'hur långt före {0} underlagen går ut',
  'The papers for {0} now go out {1} before': 'Underlagen för {0} går nu ut {1} före',
  'how long after {0} the minutes come': 'hur långt efter {0} protokollet kommer',
  'The minutes of {0} now come {1} after': 'Protokollet från {0} kommer nu {1} efter',
  'how many of each party {0} needs to decide': 'hur många från varje part {0} behöver för att besluta',
  '{0} now needs {1} instead of {2} of each party to decide':
    '{0} behöver nu {1} i stället för {2} från varje part för att besluta',
  'how many in all {0} needs to decide': 'hur många sammanlagt {0} behöver för att besluta',
  '{0} now needs {1} instead of {2} in all to decide':
    '{0} behöver nu {1} i stället för {2} sammanlagt för att besluta',
  'on which level a disagreement is settled{0}': 'på vilken nivå en meningsskiljaktighet{0} löses',
  'A disagreement{0} now goes to {1} instead of {2}':
    'En meningsskiljaktighet{0} går nu till {1} i stället för {2}',
  'how long {0} has to settle a disagreement': 'hur länge {0} har på sig att lösa en meningsskiljaktighet',
  'In a disagreement, {0} now has {1} to settle it':
    'Vid en meningsskiljaktighet har {0} nu {1} på sig att lösa den',
  'Added to those who settle disagreements at {0}: {1}':
    'Nya bland dem som löser meningsskiljaktigheter på {0}: {1}',
  'Disagreements at {0} are now settled by {1} and no longer by {2}':
    'Meningsskiljaktigheter på {0} löses nu av {1} och inte längre av {2}',
  'No longer among those who settle disagreements at {0}: {1}':
    'Inte längre bland dem som löser meningsskiljaktigheter på {0}: {1}',
  'where a matter goes that the parties cannot settle{0}': 'vart en sak går som parterna inte kan lösa{0}',
  'What the parties cannot settle{0} now goes to {1} instead of {2}':
    'Det som parterna inte kan lösa{0} går nu till {1} i stället för {2}',

  // Benchmarks.
  'The text now says that the parties compete with each other; before, that they do not':
    'Texten säger nu att parterna konkurrerar med varandra; förut att de inte gör det',
  'The text now says that the parties do not compete with each other; before, that they do':
    'Texten säger nu att parterna inte konkurrerar med varandra; förut att de gör det',
  'The text now says that the parties compete with each other':
    'Texten säger nu att parterna konkurrerar med varandra',
  'The text now says that the parties do not compete with each other':
    'Texten säger nu att parterna inte konkurrerar med varandra',
  'The text no longer says whether the parties compete with each other':
    'Texten säger inte längre om parterna konkurrerar med varandra',
  'of which kind {0} is': 'av vilket slag {0} är',
  'What was {0} is now {1}': 'Det som var {0} är nu {1}',
  '{0} now also looks at {1}': '{0} omfattar nu också {1}',
  '{0} no longer looks at {1}': '{0} omfattar inte längre {1}',
  'how {0} treats prices': 'hur {0} hanterar priser',
  'Of prices in {0} it now holds that {1}; before, that {2}':
    'För priser i {0} gäller nu att {1}; förut att {2}',
  'how often {0} takes place': 'hur ofta {0} görs',
  '{0} now takes place {1} instead of {2}': '{0} görs nu {1} i stället för {2}',
  'who carries out {0}': 'vem som utför {0}',
  'Who carries out {0} now reads {1} instead of {2}': 'Vem som utför {0} lyder nu {1} i stället för {2}',
  'who pays for {0}': 'vem som betalar {0}',
  'Who pays for {0} now reads {1} instead of {2}': 'Vem som betalar {0} lyder nu {1} i stället för {2}',
  'how {0} compares': 'hur {0} jämför',
  'How {0} compares now reads {1} instead of {2}': 'Hur {0} jämför lyder nu {1} i stället för {2}',
  'what follows from {0}': 'vad som följer av {0}',
  'What follows from {0} now reads {1} instead of {2}':
    'Vad som följer av {0} lyder nu {1} i stället för {2}',
};
