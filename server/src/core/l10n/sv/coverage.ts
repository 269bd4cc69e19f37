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
  'the level': 'nivån',
  'What was here is to stand in the contract now, in {0}, where this review cannot see it. {1}':
    'Det som stod här ska nu stå i huvudavtalet, i {0}, där den här granskningen inte ser det. {1}',
  '{0} of {1} is to stand in the contract now, in {2}: nobody can see here whether it says the same':
    '{0} i {1} ska nu stå i huvudavtalet, i {2}: ingen kan se här om det säger detsamma',
  // In hovers, lenses, outline and status.
  'covered by {0}': 'står i {0}',
  '{0}: covered by {1}': '{0}: står i {1}',
};
