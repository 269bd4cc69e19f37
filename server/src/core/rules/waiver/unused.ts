import type { Waiver } from '../../config/waivers.ts';
import { mappingAt } from '../../edits/around.ts';
import { removeComment } from '../../edits/comments.ts';
import { removeItem } from '../../edits/remove.ts';
import { t } from '../../l10n/message.ts';
import type { UnusedSuppression } from '../../rule/idle.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { Fix, FixContext, Report, RuleContext, SuppressionRule } from '../../rule/rule.ts';
import type { Suppression } from '../../suppressions/suppressions.ts';
import { and } from '../../util/lists.ts';
import { suggestions } from '../../util/suggest.ts';
import type { Range } from '../../util/text.ts';
import { replace } from '../../util/text-edit.ts';

export const waiverUnused: SuppressionRule = {
  on: 'suppressions',
  id: 'waiver/unused',
  severity: 'warning',
  acceptable: false,
  title: 'A comment or waiver accepts a finding that is not there.',
  why: 'What was accepted has been put right, or stands elsewhere now: left there, it would hide the next mistake.',
  remedy:
    'Remove it; or correct the rule’s id in a comment and move it to the line above the finding, or the fingerprint in a waiver.',
  bad: '# partnership-ignore-file schema/unknown-key -- the register reads our own key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n# partnership-ignore-next-line schema/unknown-key -- the register reads our own key\nregisterNumber: 2741\n',
  *check({ comments, waivers }, context) {
    for (const suppression of comments) yield reportComment(suppression, context);
    for (const waiver of waivers) yield reportWaiver(waiver);
  },
  fix({ range, data }, context) {
    const { rename, others, waiver } = data as Data;
    if (waiver !== undefined) return removeWaiver(waiver, context);
    if (rename) {
      return [{ title: t`Change to “${rename.to}”`, edits: [replace(rename.range, rename.to)], sure: true }];
    }
    // Of several rules, the others are still needed.
    if (others) return [];
    return [{ title: t`Remove the comment`, edits: removeComment(context.file, range), sure: true }];
  },
};

interface Data {
  readonly rename?: { readonly range: Range; readonly to: string };
  readonly others?: boolean;
  /** Where the mapping of a waiver begins. */
  readonly waiver?: number;
}

function reportComment(
  { rules, scope, range, unmatched }: UnusedSuppression,
  { ruleIds }: RuleContext,
): Report {
  const stray = unmatched.find(({ id }) => !ruleIds.some(known => known === id));
  const [near] = stray ? suggestions(stray.id, ruleIds, 1) : [];
  const data: Data = {
    ...(stray && near ? { rename: { range: stray.range, to: near } } : {}),
    others: unmatched.length < rules.length,
  };
  return {
    range,
    message: wordsFor(scope, rules, unmatched, stray?.id, near),
    path: `${scope} ${unmatched.map(({ id }) => id).join(' ')}`,
    data,
  };
}

function wordsFor(
  scope: Suppression['scope'],
  rules: Suppression['rules'],
  unmatched: Suppression['rules'],
  stray: string | undefined,
  near: string | undefined,
): Report['message'] {
  if (rules.length === 0)
    return t`This comment names no rule, so it suppresses nothing. Write the rule’s id in front of the two dashes, or remove the comment.`;
  if (stray !== undefined)
    return near
      ? t`There is no rule \`${stray}\`. Did you mean \`${near}\`?`
      : t`There is no rule \`${stray}\`. Correct its id, or remove the comment.`;
  const what = and(unmatched.map(({ id }) => `\`${id}\``));
  return scope === 'file'
    ? t`There is no finding of ${what} in this file, so this comment would only hide the next one. Remove it.`
    : t`There is no finding of ${what} on the next line, so this comment would only hide the next one. Remove it, or move it to the line above the finding.`;
}

function reportWaiver({ file, entry, finding = '' }: Waiver): Report {
  const data: Data = { waiver: file.source.startOf(entry) ?? -1 };
  return {
    range: file.source.placeOf(entry, 'finding'),
    path: itemPath('waivers', finding),
    message: t`No file that this configuration governs has a finding \`${finding}\`, so this waiver would only hide the next one. Remove it, or correct the fingerprint; \`partnership check --format json\` shows those of all findings.`,
    data,
  };
}

function removeWaiver(start: number, { file }: FixContext): Fix[] {
  const item = mappingAt(file, start)?.parent;
  if (item?.kind !== 'item') return [];
  return [{ title: t`Remove the waiver`, edits: removeItem(file, item), sure: true }];
}
