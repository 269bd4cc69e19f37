import { calendarFeature } from './calendar.ts';
import { callHierarchyFeature } from './call-hierarchy.ts';
import { codeActionsFeature } from './code-actions.ts';
import { codeLensesFeature } from './code-lenses.ts';
import { completionFeature } from './completion.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticsFeature } from './diagnostics.ts';
import { documentLinksFeature } from './document-links.ts';
import type { Feature } from './feature.ts';
import { foldingFeature } from './folding.ts';
import { formattingFeature } from './formatting.ts';
import { highlightFeature } from './highlight.ts';
import { hoverFeature } from './hover.ts';
import { inlayHintsFeature } from './inlay-hints.ts';
import { linkedEditingFeature } from './linked-editing.ts';
import { outlineFeature } from './outline.ts';
import { packFeature } from './pack.ts';
import { peopleFeature } from './people.ts';
import { recordFeature } from './record.ts';
import { referencesFeature } from './references.ts';
import { renameFeature } from './rename.ts';
import { reviewFeature } from './review.ts';
import { selectionRangesFeature } from './selection-ranges.ts';
import { semanticTokensFeature } from './semantic-tokens.ts';
import { statusFeature } from './status.ts';
import { viewFeature } from './view.ts';
import { workspaceSymbolsFeature } from './workspace-symbols.ts';

/** Every feature that the server offers. */
export const features: readonly Feature[] = [
  diagnosticsFeature,
  hoverFeature,
  completionFeature,
  codeActionsFeature,
  definitionFeature,
  referencesFeature,
  highlightFeature,
  renameFeature,
  outlineFeature,
  workspaceSymbolsFeature,
  documentLinksFeature,
  foldingFeature,
  formattingFeature,
  selectionRangesFeature,
  linkedEditingFeature,
  callHierarchyFeature,
  codeLensesFeature,
  inlayHintsFeature,
  semanticTokensFeature,
  statusFeature,
  reviewFeature,
  viewFeature,
  calendarFeature,
  recordFeature,
  peopleFeature,
  packFeature,
];
