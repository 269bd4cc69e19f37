import { type Effect, gravestEffect } from '../review/change.ts';
import type { ReviewedAgreement, ReviewedChange } from './review.ts';

/** What a reader looks for first: who loses. */
const order: readonly Effect[] = ['weakened', 'undetermined', 'strengthened', 'reworded', 'unaffected'];

/** How early a change is told: 0 comes first. */
export function rankOf({ change }: ReviewedChange): number {
  return order.indexOf(gravestEffect(change));
}

/** The changes of an agreement as they are told, the gravest first. The step of the version is a line of its own. */
export function toldChanges({ changes, review: { version } }: ReviewedAgreement): ReviewedChange[] {
  return changes
    .filter(({ change }) => version === undefined || change.path !== 'version')
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** The line about the version says the same as the rule. */
export function saysTheVersion(rule: string, { version }: ReviewedAgreement['review']): boolean {
  return rule === 'agreement/version-not-raised' && version !== undefined && !version.isEnough;
}
