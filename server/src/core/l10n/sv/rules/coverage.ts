import type { Dictionary } from '../../message.ts';

/** Findings about what stands in the contract instead, and about what an agreement is for. */
export const coverage: Dictionary = {
  'What is absent here is to stand in {0}, but no contract is named, so nobody knows in which text to look. Add `contract` to `legal`.':
    'Det som saknas här ska stå i {0}, men inget huvudavtal anges, så ingen vet i vilken text det står. Lägg till `contract` i `legal`.',
  'What is absent is to stand in {0}, but no contract is named, so nobody knows in which text to look. Add `contract` to `legal`.':
    'Det som saknas ska stå i {0}, men inget huvudavtal anges, så ingen vet i vilken text det står. Lägg till `contract` i `legal`.',
};
