import type { Dictionary } from '../../message.ts';

/** Findings about what stands in the contract instead, and about what an agreement is for. */
export const coverage: Dictionary = {
  'What is absent here is to stand in {0}, but no contract is named, so nobody knows in which text to look. Add `contract` to `legal`.':
    'Det som saknas här ska stå i {0}, men inget huvudavtal anges, så ingen vet i vilken text det står. Lägg till `contract` i `legal`.',
  'What is absent is to stand in {0}, but no contract is named, so nobody knows in which text to look. Add `contract` to `legal`.':
    'Det som saknas ska stå i {0}, men inget huvudavtal anges, så ingen vet i vilken text det står. Lägg till `contract` i `legal`.',
  '{0} of the {1} principles are missing, so nobody can be held to them: {2}. Add {3}, each with what the parties promise each other.':
    '{0} av de {1} principerna saknas, så ingen kan hållas vid dem: {2}. Lägg till {3}, var och en med vad parterna lovar varandra.',
  'Add all {0} missing sections, to adapt': 'Lägg till alla {0} avsnitt som saknas, att anpassa',
  '{0} to complete': '{0} att komplettera',
  'Nothing says what the partnership is for, so where the text leaves something open each party decides by its own purpose. Add `purpose` in a sentence or two, or `objectives`.':
    'Det framgår inte vad partnerskapet är till för, så där texten lämnar något öppet avgör varje part efter sitt eget syfte. Lägg till `purpose` i en mening eller två, eller `objectives`.',
};
