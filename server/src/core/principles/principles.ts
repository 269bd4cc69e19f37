/**
 * The seven principles: what an experienced relationship manager would tell a colleague about each.
 * This one source serves the hover, the completion detail, the rule pages and `partnership explain`.
 */
import { benchmarking } from './benchmarking.ts';
import { firstChoice } from './first-choice.ts';
import { governance } from './governance.ts';
import { openDialogue } from './open-dialogue.ts';
import type { Principle } from './principle.ts';
import { proactivity } from './proactivity.ts';
import { sharing } from './sharing.ts';
import { trustedAdviser } from './trusted-adviser.ts';

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
