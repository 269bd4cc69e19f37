import { dates } from './agreement/dates.ts';
import { oneSided } from './first-choice/one-sided.ts';
import { responseExceedsNotice } from './first-choice/response-exceeds-notice.ts';
import { cadenceInverted } from './governance/cadence-inverted.ts';
import { forumIncomplete } from './governance/forum-incomplete.ts';
import { levelMissing } from './governance/level-missing.ts';
import { onePartyForum } from './governance/one-party-forum.ts';
import { roles } from './parties/roles.ts';
import { missing } from './principle/missing.ts';
import { placeholderText } from './principle/placeholder.ts';
import { proseOnly } from './principle/prose-only.ts';
import { duplicateId } from './reference/duplicate-id.ts';
import { unknown } from './reference/unknown.ts';
import { unused } from './reference/unused.ts';
import type { Rule, RuleId } from './rule.ts';
import { enumeration } from './schema/enum.ts';
import { format } from './schema/format.ts';
import { range } from './schema/range.ts';
import { required } from './schema/required.ts';
import { type } from './schema/type.ts';
import { unknownKey } from './schema/unknown-key.ts';
import { forumTooRare } from './sharing/forum-too-rare.ts';
import { incomplete } from './sharing/incomplete.ts';
import { noLongTerm } from './sharing/no-long-term.ts';
import { noShortTerm } from './sharing/no-short-term.ts';
import { noReason } from './waiver/no-reason.ts';
import { unusedWaiver } from './waiver/unused.ts';
import { duplicateKey } from './yaml/duplicate-key.ts';
import { mergeKey } from './yaml/merge-key.ts';
import { syntax } from './yaml/syntax.ts';

/** Every rule, in the order in which `partnership rules` and the documentation list them. */
export const catalogue: readonly Rule[] = [
  missing,
  proseOnly,
  placeholderText,
  oneSided,
  responseExceedsNotice,
  incomplete,
  noShortTerm,
  noLongTerm,
  forumTooRare,
  levelMissing,
  forumIncomplete,
  onePartyForum,
  cadenceInverted,
  dates,
  roles,
  unknown,
  duplicateId,
  unused,
  required,
  unknownKey,
  type,
  enumeration,
  format,
  range,
  syntax,
  duplicateKey,
  mergeKey,
  noReason,
  unusedWaiver,
];

/** All ids, in the same order. */
export const ruleIds: readonly RuleId[] = catalogue.map(rule => rule.id);

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return catalogue.find(rule => rule.id === id);
}
