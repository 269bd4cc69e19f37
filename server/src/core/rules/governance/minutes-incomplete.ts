import { formatDate } from '../../calendar/date.ts';
import { type ActionModel, actionsIn } from '../../evidence/action.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
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
  remedy: 'Name one person as the `owner`, and a due date as `due`.',
  bad: meeting(', owner: nordbank/mika-salo'),
  good: meeting(', owner: nordbank/mika-salo, due: 2026-12-15'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const incomplete = actionsIn(found.all).filter(action => action.lacks.length > 0);
    for (const record of found.own) {
      const forum = found.model.forum(record.subject?.replace('forum ', ''))?.name;
      const day = formatDate(record.date);
      for (const action of incomplete) {
        const [first] = action.mentions;
        if (first?.record !== record) continue;
        yield {
          range: file.source.headOf(first.action),
          path: action.id === undefined ? `${record.path}.actions[${action.name}]` : `actions[${action.id}]`,
          // There was one for the meeting.
          formerly: [{ path: record.path, range: file.source.headOf(record.record) }],
          message: said(action, forum, day),
        };
      }
    }
  },
};

function said({ name, lacks }: ActionModel, forum: Text | undefined, day: Text): Text {
  const action = forum ? t`“${name}” (“${forum}”, ${day})` : t`“${name}” (${day})`;
  if (lacks.length === 2)
    return t`${action} has neither an \`owner\` nor a \`due\` date: what nobody owns is done by nobody, and what has no date is never late. Add both.`;
  return lacks[0] === 'owner'
    ? t`${action} has no \`owner\`: what nobody owns is done by nobody. Name one person as \`owner\`.`
    : t`${action} has no \`due\` date: what has no date is never late. Add \`due\`.`;
}
