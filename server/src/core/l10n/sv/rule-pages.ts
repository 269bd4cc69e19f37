import type { Dictionary } from '../message.ts';
import { agreement } from './rule-pages/agreement.ts';
import { benchmarking } from './rule-pages/benchmarking.ts';
import { coverage } from './rule-pages/coverage.ts';
import { files } from './rule-pages/files.ts';
import { firstChoice } from './rule-pages/first-choice.ts';
import { followUp } from './rule-pages/follow-up.ts';
import { forums } from './rule-pages/forums.ts';
import { governance } from './rule-pages/governance.ts';
import { governanceKept } from './rule-pages/governance-kept.ts';
import { openDialogue } from './rule-pages/open-dialogue.ts';
import { people } from './rule-pages/people.ts';
import { practice } from './rule-pages/practice.ts';
import { principle } from './rule-pages/principle.ts';
import { proactivity } from './rule-pages/proactivity.ts';
import { records } from './rule-pages/records.ts';
import { references } from './rule-pages/references.ts';
import { reporting } from './rule-pages/reporting.ts';
import { sharing } from './rule-pages/sharing.ts';
import { trustedAdviser } from './rule-pages/trusted-adviser.ts';
import { waiver } from './rule-pages/waiver.ts';

/** What the pages of rules say, by the principle or part that they are about. Titles stand without their full stop. */
export const rulePages: Dictionary = {
  ...agreement,
  ...coverage,
  ...benchmarking,
  ...files,
  ...firstChoice,
  ...governance,
  ...governanceKept,
  ...openDialogue,
  ...principle,
  ...proactivity,
  ...records,
  ...references,
  ...sharing,
  ...trustedAdviser,
  ...waiver,
  ...reporting,
  ...forums,
  ...followUp,
  ...people,
  ...practice,
};
