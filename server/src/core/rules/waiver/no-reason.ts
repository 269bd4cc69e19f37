import { adoptionsIn } from '../../config/adopted.ts';
import { waiversIn } from '../../config/waivers.ts';
import { removeComment } from '../../edits/comments.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import { suppressionsIn } from '../../suppressions/suppressions.ts';
import { and } from '../../util/lists.ts';

export const waiverNoReason: FileRule = {
  on: 'file',
  id: 'waiver/no-reason',
  severity: 'error',
  acceptable: false,
  title: 'A comment or waiver that accepts findings gives no reason.',
  why: 'Whoever reads it next year has to know why this was accepted; without a reason nothing is accepted.',
  remedy:
    'Write the reason: behind two dashes in a comment, `# partnership-ignore-next-line rule-id -- reason`, or as `reason` in a waiver.',
  bad: '# partnership-ignore-file schema/unknown-key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  good: '# partnership-ignore-file schema/unknown-key -- the register reads our own key\nkind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nregisterNumber: 2741\n',
  *check(file) {
    yield* inComments(file);
    yield* inWaivers(file);
    yield* inAdoptions(file);
  },
  fix: ({ range, data }, { file }) =>
    (data as { comment?: true }).comment
      ? [{ title: t`Remove the comment`, edits: removeComment(file, range) }]
      : [],
};

function* inComments(file: FileModel): Iterable<Report> {
  for (const { reason, rules, scope, range } of suppressionsIn(file)) {
    if (reason !== undefined) continue;
    const named = and(rules.map(({ id }) => `\`${id}\``));
    yield {
      range,
      path: `${scope} ${rules.map(({ id }) => id).join(' ')}`,
      message:
        rules.length > 0
          ? t`No reason is given for accepting ${named}, so nothing is suppressed. Write behind it: \`-- \` and why this is right.`
          : t`No reason is given for accepting the findings, so nothing is suppressed. Write behind it: \`-- \` and why this is right.`,
      data: { comment: true },
    };
  }
}

function* inWaivers(file: FileModel): Iterable<Report> {
  for (const { entry, reason, finding, change } of waiversIn(file)) {
    if (reason !== undefined || file.source.isDoubtful(entry, 'reason')) continue;
    yield {
      range: file.source.placeOf(entry, 'reason'),
      path: itemPath('waivers', finding ?? change ?? '', 'reason'),
      message: t`This waiver gives no reason, so nothing is accepted. Whoever reads it next year has to know why: write it as \`reason\`.`,
      data: {},
    };
  }
}

function* inAdoptions(file: FileModel): Iterable<Report> {
  for (const { entry, reason } of adoptionsIn(file)) {
    // That it is not there at all is said of the shape already.
    if (reason !== undefined || !file.source.pair(entry, 'reason') || file.source.isDoubtful(entry, 'reason'))
      continue;
    yield {
      range: file.source.placeOf(entry, 'reason'),
      path: 'adopted.reason',
      message: t`No reason is given for what was adopted, so nothing of it is accepted. Whoever reads it next year has to know why: write it as \`reason\`.`,
      data: {},
    };
  }
}
