import { completeForum } from '../../fixes/complete-forum.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { governanceExample } from './example.ts';

const expected = {
  purpose: t`what it is for`,
  chair: t`who chairs it`,
  members: t`who takes part`,
  cadence: t`how often it meets`,
  agenda: t`what is on its agenda`,
};

const parts = Object.entries(expected);

export const governanceForumIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'governance/forum-incomplete',
  severity: 'warning',
  principle: 'governance',
  title: 'A forum lacks its purpose, chair, members, cadence or agenda.',
  why: 'Meetings are the first thing dropped under pressure, and those that nobody owns or needs are dropped first.',
  remedy: 'Fill in what the message lists.',
  bad: governanceExample({ strategic: { purpose: null } }),
  good: governanceExample(),
  reads: ['governance'],
  *check(model) {
    for (const { forum, name, path } of model.forums) {
      const missing = parts.filter(([key]) => model.lacks(forum, key));
      if (missing.length === 0) continue;
      const [first = ''] = missing.map(([key]) => key);
      yield {
        range: missing.length === 1 ? model.at(forum, first) : model.headOf(forum),
        path,
        message: t`“${name}” does not say ${and(missing.map(([, what]) => what))}, and a meeting that leaves this open is the first to be dropped. Add ${and(missing.map(([key]) => `\`${key}\``))}.`,
        data: { keys: missing.map(([key]) => key), in: model.startOf(forum) },
      };
    }
  },
  fix({ data }, context) {
    const { keys, in: start } = data as { keys: readonly string[]; in?: number };
    return completeForum(keys, start, context);
  },
};
