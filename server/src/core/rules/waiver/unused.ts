import { removeComment } from '../../edits/comments.ts';
import { replace } from '../../edits/edit.ts';
import { suggestions } from '../../schema/suggest.ts';
import type { Suppression } from '../../suppressions.ts';
import type { Range } from '../../text.ts';
import type { Report, RuleContext, SuppressionRule } from '../rule.ts';

export const unusedWaiver: SuppressionRule = {
  on: 'suppressions',
  id: 'waiver/unused',
  severity: 'warning',
  title: 'A comment suppresses a finding that is not there.',
  why: 'What was accepted has been put right, or stands elsewhere now: left there, the comment would hide the next mistake.',
  remedy: 'Remove the comment, or correct the rule’s id, or move it to the line above the finding.',
  bad: '# partnership-ignore-file schema/unknown-key -- the register reads our own key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n# partnership-ignore-next-line schema/unknown-key -- the register reads our own key\nregisterNumber: 2741\n',
  *check(unused, context) {
    for (const suppression of unused) yield report(suppression, context);
  },
  fix({ range, data }, { file }) {
    const { rename, others } = data as { rename?: { range: Range; to: string }; others: boolean };
    if (rename) {
      return [{ title: `Change to “${rename.to}”`, edits: [replace(rename.range, rename.to)], sure: true }];
    }
    // Of several rules, the others are still needed.
    return others ? [] : [{ title: 'Remove the comment', edits: removeComment(file, range), sure: true }];
  },
};

function report({ rules, scope, range, unmatched }: UnusedSuppression, { ruleIds }: RuleContext): Report {
  const stray = unmatched.find(({ id }) => !ruleIds.some(known => known === id));
  const [near] = stray ? suggestions(stray.id, ruleIds, 1) : [];
  const what = unmatched.map(({ id }) => `\`${id}\``).join(', ');
  const where = scope === 'file' ? 'in this file' : 'on the next line';
  const message =
    rules.length === 0
      ? 'This comment names no rule, so it suppresses nothing. Write the rule’s id in front of the two dashes, or remove the comment.'
      : stray
        ? `There is no rule \`${stray.id}\`. ${near ? `Did you mean \`${near}\`?` : 'Correct its id, or remove the comment.'}`
        : `There is no finding of ${what} ${where}, so this comment would only hide the next one. Remove it, or move it to the line above the finding.`;
  return {
    range,
    message,
    path: `${scope} ${unmatched.map(({ id }) => id).join(' ')}`,
    data: {
      ...(stray && near ? { rename: { range: stray.range, to: near } } : {}),
      others: unmatched.length < rules.length,
    },
  };
}

/** A comment with those of its rules that suppress nothing. */
export interface UnusedSuppression extends Suppression {
  readonly unmatched: Suppression['rules'];
}
