import type { Dictionary } from '../../message.ts';

/** The pages of rules about what stands in the contract instead, and about what an agreement is for. */
export const coverage: Dictionary = {
  'Something is said to stand in the contract, but no contract is named':
    'Något sägs stå i huvudavtalet, men inget huvudavtal anges',
  'What `coveredBy` names is looked up in the contract; without the name of the contract, “Schedule 2.2” leads nowhere.':
    'Det som `coveredBy` anger slår man upp i huvudavtalet; utan huvudavtalets namn leder ”Bilaga 2.2” ingenstans.',
  'Name the contract as `contract` in the `legal` section.':
    'Ange huvudavtalet som `contract` i avsnittet `legal`.',
  'Nothing says what the partnership is for': 'Det framgår inte vad partnerskapet är till för',
  'Where a text leaves something open, people decide by what it is for; without a common purpose, each by their own.':
    'Där en text lämnar något öppet avgör man efter vad den är till för; utan ett gemensamt syfte var och en efter sitt eget.',
  'Add `purpose`, a sentence or two in the words of both, or `objectives` that you want to reach together.':
    'Lägg till `purpose`, en mening eller två med bådas ord, eller `objectives` som ni vill nå tillsammans.',
};
