import type { Dictionary } from '../message.ts';

/** What stands in the contract instead, and where things come from. */
export const coverage: Dictionary = {
  'The place in the contract that is named for {0} is now {1} instead of {2}':
    'Stället i huvudavtalet som anges för {0} är nu {1} i stället för {2}',
  'The place in the contract is now named for {0}: {1}': 'Stället i huvudavtalet anges nu för {0}: {1}',
  'The place in the contract is no longer named for {0} (before: {1})':
    'Stället i huvudavtalet anges inte längre för {0} (förut: {1})',
  'What the agreement does not say of {0} now stands in the contract in another place, {1} instead of {2}':
    'Det som avtalet inte säger om {0} står nu på ett annat ställe i huvudavtalet, {1} i stället för {2}',
  'What the agreement does not say of {0} now stands in the contract: {1}':
    'Det som avtalet inte säger om {0} står nu i huvudavtalet: {1}',
  'What the agreement does not say of {0} no longer stands in the contract (before: {1})':
    'Det som avtalet inte säger om {0} står inte längre i huvudavtalet (förut: {1})',
  'the escalation path': 'eskaleringsvägen',
  'the reports': 'rapporterna',
  'the legal terms': 'de rättsliga villkoren',
  'Plan for parting': 'Plan för avslut',
  'the plan for parting': 'planen för avslut',
  'the procedure for changes': 'ordningen för ändringar',
  'the reviews of the partnership': 'genomgångarna av partnerskapet',
  'the scope': 'omfattningen',
  'the term': 'löptiden',
  'the level': 'nivån',
  'What was here is to stand in the contract now, in {0}, where this review cannot see it. {1}':
    'Det som stod här ska nu stå i huvudavtalet, i {0}, där den här granskningen inte ser det. {1}',
  '{0} of {1} is to stand in the contract now, in {2}: nobody can see here whether it says the same':
    '{0} i {1} ska nu stå i huvudavtalet, i {2}: ingen kan se här om det säger detsamma',
  // In hovers, lenses, outline and status.
  'covered by {0}': 'står i {0}',
  '{0}: covered by {1}': '{0}: står i {1}',

  // What an agreement is for, and how it is changed.
  'what the partnership is for': 'vad partnerskapet är till för',
  'What the partnership is for now reads {0} instead of {1}':
    'Vad partnerskapet är till för lyder nu {0} i stället för {1}',
  'New among how the parties mean to treat each other: {0}': 'Nytt i hur parterna vill bemöta varandra: {0}',
  'No longer among how the parties mean to treat each other: {0}':
    'Ingår inte längre i hur parterna vill bemöta varandra: {0}',
  'Of how the parties mean to treat each other, {0} took the place of {1}':
    'I hur parterna vill bemöta varandra har {0} kommit i stället för {1}',
  'The objective that read {0} now reads {1}': 'Målet som löd {0} lyder nu {1}',
  'how {0} is measured': 'hur {0} mäts',
  '{0} is now measured by {1} instead of {2}': '{0} mäts nu med {1} i stället för {2}',
  'by when {0} is to be reached': 'när {0} ska vara nått',
  '{0} is now to be reached by {1} instead of {2}': '{0} ska nu vara nått senast {1} i stället för {2}',
  'The partnership now also covers {0}': 'Partnerskapet omfattar nu även {0}',
  'The text no longer says that the partnership covers {0}':
    'Texten säger inte längre att partnerskapet omfattar {0}',
  'The text now says that the partnership covers {0}, and no longer {1}':
    'Texten säger nu att partnerskapet omfattar {0}, och inte längre {1}',
  'The text now says that the partnership does not cover {0}':
    'Texten säger nu att partnerskapet inte omfattar {0}',
  'The text no longer says that the partnership does not cover {0}':
    'Texten säger inte längre att partnerskapet inte omfattar {0}',
  'The text now says that the partnership does not cover {0}, and no longer that of {1}':
    'Texten säger nu att partnerskapet inte omfattar {0}, och inte längre det om {1}',
  'who may ask for a change of the agreement': 'vem som får begära en ändring av avtalet',
  'A change of the agreement may now be asked for by {0} instead of {1}':
    'En ändring av avtalet får nu begäras av {0} i stället för {1}',
  'where a change of the agreement is decided': 'var en ändring av avtalet beslutas',
  'A change of the agreement is now decided in {0} instead of {1}':
    'En ändring av avtalet beslutas nu i {0} i stället för {1}',
  'how long the decision on a change of the agreement may take':
    'hur länge beslutet om en ändring av avtalet får dröja',
  'The decision on a change of the agreement may now take {0}':
    'Beslutet om en ändring av avtalet får nu dröja {0}',
  'The parties now want to reach {0} together': 'Parterna vill nu nå {0} tillsammans',
  'The parties no longer want to reach {0} together': 'Parterna vill inte längre nå {0} tillsammans',
  'by {0}': 'senast {0}',
  'measured by {0}': 'mätt med {0}',
  'It is now agreed how a change of the agreement is decided':
    'Det är nu överenskommet hur en ändring av avtalet beslutas',
  'It is no longer agreed how a change of the agreement is decided':
    'Det är inte längre överenskommet hur en ändring av avtalet beslutas',
  'asked for by {0}': 'begärs av {0}',
  'decided in {0}': 'beslutas i {0}',
  'the objective {0}': 'målet {0}',
  objective: 'mål',
  'an objective': 'ett mål',
  'There is no measure `{0}` in the scorecard, so this leads nowhere.':
    'Det finns inget mått `{0}` i styrkortet, så detta leder ingenstans.',
  'Name a measure of the scorecard by its id, such as forecast-accuracy.':
    'Ange ett mått i styrkortet med dess id, till exempel `forecast-accuracy`.',
  Objectives: 'Mål',
  Measure: 'Mått',
};
