import { formatDate } from '../../calendar/date.ts';
import { type ActionModel, actionsIn } from '../../evidence/action.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';

const meeting = (rest: string) =>
  recordsWith(
    `type: meeting, forum: service-board, date: 2026-11-05, present: [nordbank/mika-salo, cirrus/sara-berg], actions: [{ id: a1, what: Send the plan${rest} }]`,
  );

export const governanceMinutesIncomplete: FileRule = {
  on: 'file',
  id: 'governance/minutes-incomplete',
  severity: 'warning',
  principle: 'governance',
  title: 'An action in the minutes has no owner or no due date.',
  why: 'What nobody owns is done by nobody, and what has no date is never late.',
  remedy: 'Name one person as the `owner`, and a day as `due`.',
  bad: meeting(', owner: nordbank/mika-salo'),
  good: meeting(', owner: nordbank/mika-salo, due: 2026-12-15'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const incomplete = actionsIn(found.all).filter(action => action.lacks.length > 0);
    for (const record of found.own) {
      const actions = incomplete.filter(({ mentions }) => mentions[0]?.record === record);
      if (actions.length === 0) continue;
      const forum = found.model.forum(record.subject?.replace('forum ', ''))?.name;
      const list = and(actions.map(described));
      const day = formatDate(record.date);
      yield {
        range: file.source.headOf(record.record),
        path: record.path,
        message: forum
          ? t`The minutes of “${forum}” of ${day} leave something open: ${list}. Without a person and a day an action is nobody’s; add them.`
          : t`The minutes of ${day} leave something open: ${list}. Without a person and a day an action is nobody’s; add them.`,
        related: actions.map(action => ({
          uri: file.uri,
          range: file.source.headOf(action.mentions[0]?.action ?? record.record),
          message: described(action),
        })),
      };
    }
  },
};

function described({ name, lacks }: ActionModel): Text {
  if (lacks.length === 2) return t`“${name}” has neither an \`owner\` nor a \`due\` date`;
  return lacks[0] === 'owner' ? t`“${name}” has no \`owner\`` : t`“${name}” has no \`due\` date`;
}
