import type { FirstChoiceCommitment } from '../../schema/generated/types.ts';

/** The mechanisms that let the partner act before others may; to be informed gives no right (format.md). */
export const preemptive: ReadonlySet<FirstChoiceCommitment['mechanism']> = new Set([
  'first-negotiation',
  'first-offer',
  'first-refusal',
]);
