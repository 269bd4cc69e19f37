import { describeCadence } from '../../calendar/describe-cadence.ts';
import { describeDuration } from '../../calendar/describe-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import { cadenceOf } from '../../model/cadence-of.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { type Paper, papersTooSlow } from './cadences.ts';
import { governanceExample } from './example.ts';

export const governancePapersExceedCadence: AgreementRule = {
  on: 'agreement',
  id: 'governance/papers-exceed-cadence',
  severity: 'warning',
  principle: 'governance',
  title: 'Papers or minutes take longer than from one meeting to the next.',
  why: 'Papers that are due before the last meeting was held, or minutes that come after the next one, help nobody to prepare.',
  remedy: 'Shorten `papers` or `minutes` until they fit between two meetings, or meet less often.',
  bad: governanceExample({ operational: { minutes: '10 working days' } }),
  good: governanceExample({ operational: { minutes: '5 working days' } }),
  reads: ['governance'],
  *check(model) {
    for (const forum of model.forums) {
      const cadence = cadenceOf(forum.forum);
      const slow = papersTooSlow(forum);
      const [first] = slow;
      if (!cadence || !first) continue;
      const place = (key: string, message: Text) => ({
        uri: model.file.uri,
        range: model.at(forum.forum, key),
        message,
      });
      const meets = place('cadence', t`“${forum.name}” meets ${describeCadence(cadence)}`);
      // When neither fits, it is the cadence that is likely to be wrong.
      const range = slow.length > 1 ? meets.range : model.at(forum.forum, first.key);
      yield {
        range,
        path: `${forum.path}.${slow.length > 1 ? 'cadence' : first.key}`,
        message: message(slow, forum.name, describeCadence(cadence)),
        related:
          slow.length > 1
            ? slow.map(({ key, duration }) => place(key, t`\`${key}\`: ${describeDuration(duration)}`))
            : [meets],
      };
    }
  },
};

function message(slow: readonly Paper[], forum: string, meets: Text): Text {
  const [first] = slow;
  const takes = describeDuration((first as Paper).duration);
  if (slow.length > 1)
    return t`“${forum}” meets ${meets}, but neither its papers nor its minutes are ready within that time, so nobody can prepare. Shorten both, or meet less often.`;
  return first?.key === 'papers'
    ? t`The papers of “${forum}” are due ${takes} before it meets, but it meets ${meets}: they would have to be ready before the meeting that they build on. Shorten \`papers\`, or meet less often.`
    : t`The minutes of “${forum}” may take ${takes}, but it meets ${meets}: they come after the meeting that should build on them. Shorten \`minutes\`, or meet less often.`;
}
