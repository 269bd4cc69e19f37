import type { Dictionary } from '../message.ts';
import { agreement } from './rules/agreement.ts';
import { benchmarking } from './rules/benchmarking.ts';
import { coverage } from './rules/coverage.ts';
import { files } from './rules/files.ts';
import { firstChoice } from './rules/first-choice.ts';
import { followUp } from './rules/follow-up.ts';
import { forums } from './rules/forums.ts';
import { governance } from './rules/governance.ts';
import { meetings } from './rules/meetings.ts';
import { openDialogue } from './rules/open-dialogue.ts';
import { people } from './rules/people.ts';
import { practice } from './rules/practice.ts';
import { proactivity } from './rules/proactivity.ts';
import { references } from './rules/references.ts';
import { reporting } from './rules/reporting.ts';
import { sharing } from './rules/sharing.ts';

/** The findings of rules, by what they are about. */
export const rules: Dictionary = {
  ...agreement,
  ...coverage,
  ...firstChoice,
  ...sharing,
  ...governance,
  ...meetings,
  ...benchmarking,
  ...proactivity,
  ...openDialogue,
  ...references,
  ...files,
  ...reporting,
  ...forums,
  ...followUp,
  ...people,
  ...practice,
};
