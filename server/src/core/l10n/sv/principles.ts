import type { Dictionary } from '../message.ts';
import { benchmarking } from './principles/benchmarking.ts';
import { firstChoice } from './principles/first-choice.ts';
import { governance } from './principles/governance.ts';
import { openDialogue } from './principles/open-dialogue.ts';
import { page } from './principles/page.ts';
import { proactivity } from './principles/proactivity.ts';
import { sharing } from './principles/sharing.ts';
import { trustedAdviser } from './principles/trusted-adviser.ts';

/** The pages of the seven principles, a file for each. */
export const principles: Dictionary = {
  ...page,
  ...firstChoice,
  ...sharing,
  ...governance,
  ...benchmarking,
  ...trustedAdviser,
  ...proactivity,
  ...openDialogue,
};
