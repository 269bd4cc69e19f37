/**
 * The seven principles: what an experienced relationship manager would tell a colleague about each.
 * This one source serves the hover, the completion detail, the rule pages and `partnership explain`.
 */
import { benchmarking } from './principles/benchmarking.ts';
import { firstChoice } from './principles/first-choice.ts';
import { governance } from './principles/governance.ts';
import { openDialogue } from './principles/open-dialogue.ts';
import type { Principle } from './principles/principle.ts';
import { proactivity } from './principles/proactivity.ts';
import { sharing } from './principles/sharing.ts';
import { trustedAdviser } from './principles/trusted-adviser.ts';

/** To be shown wherever `usual` values are. */
export const usualNote =
  'These are usual values, not rules. Sources differ, and your organisation may set its own.';

/** The seven in canonical order: the order of the articles in an agreement. */
export const principles: readonly Principle[] = [
  firstChoice,
  sharing,
  governance,
  benchmarking,
  trustedAdviser,
  proactivity,
  openDialogue,
];

/** The principle of a section's key; `undefined` for any other key. */
export function principleByKey(key: string): Principle | undefined {
  return principles.find(principle => principle.key === key);
}
