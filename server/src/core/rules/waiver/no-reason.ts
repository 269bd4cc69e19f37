import { removeComment } from '../../edits/comments.ts';
import { suppressionsIn } from '../../suppressions.ts';
import type { FileRule } from '../rule.ts';

export const noReason: FileRule = {
  on: 'file',
  id: 'waiver/no-reason',
  severity: 'error',
  title: 'A comment that suppresses findings gives no reason.',
  why: 'Whoever reads it next year has to know why this was accepted; without a reason nothing is suppressed.',
  remedy: 'Write the reason behind two dashes: `# partnership-ignore-next-line rule-id -- reason`.',
  bad: '# partnership-ignore-file schema/unknown-key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  good: '# partnership-ignore-file schema/unknown-key -- the register reads our own key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nregisterNumber: 2741\n',
  *check(file) {
    for (const { reason, rules, scope, range } of suppressionsIn(file)) {
      if (reason !== undefined) continue;
      const what = rules.map(({ id }) => `\`${id}\``).join(', ') || 'the findings';
      yield {
        range,
        path: `${scope} ${rules.map(({ id }) => id).join(' ')}`,
        message: `No reason is given for accepting ${what}, so nothing is suppressed. Write behind it: \`-- \` and why this is right.`,
        data: {},
      };
    }
  },
  fix: ({ range }, { file }) => [{ title: 'Remove the comment', edits: removeComment(file, range) }],
};
