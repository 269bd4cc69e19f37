import type { FirstChoiceCommitment } from '../../schema/generated/types.ts';

/** The mechanisms that let the partner act before others may; to be informed gives no right (format.md). */
export const preemptive: ReadonlySet<FirstChoiceCommitment['mechanism']> = new Set([
  'first-negotiation',
  'first-offer',
  'first-refusal',
]);

/**
 * Those whose content is another offer, which terms have to describe. A first negotiation is its own content, and `response` its
 * deadline (decision 71).
 */
export const onTerms: ReadonlySet<FirstChoiceCommitment['mechanism']> = new Set([
  'first-offer',
  'first-refusal',
]);
