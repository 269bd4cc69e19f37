import { t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import type { Cadence } from '../../model/calendar/cadence.ts';
import { compareFrequency } from '../../model/calendar/cadence.ts';
import { describeCadence } from '../../model/calendar/describe-cadence.ts';
import { parseCadence } from '../../model/calendar/parse-cadence.ts';
import { governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../rule.ts';

export const cadenceInverted: AgreementRule = {
  on: 'agreement',
  id: 'governance/cadence-inverted',
  severity: 'warning',
  principle: 'governance',
  title: 'A higher level meets more often than a lower one.',
  why: 'Either the higher level does the lower one’s work, or the lower one meets too rarely to do it.',
  remedy: 'Let the lower level meet at least as often as the one above it.',
  bad: 'governance:\n  strategic:\n    forums:\n      - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: monthly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl] }\n  tactical:\n    forums:\n      - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: quarterly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n  operational:\n    forums:\n      - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: weekly, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }\nsharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: quarterly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'governance:\n  strategic:\n    forums:\n      - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl] }\n  tactical:\n    forums:\n      - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n  operational:\n    forums:\n      - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: weekly, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }\n',
  reads: ['governance'],
  *check(model) {
    const busiest = governanceLevels.flatMap(level => mostFrequent(model, level) ?? []);
    for (const [index, higher] of busiest.entries()) {
      const lower = busiest
        .slice(index + 1)
        .find(other => compareFrequency(higher.cadence, other.cadence) > 0);
      if (!lower) continue;
      yield {
        range: model.at(higher.forum, 'cadence'),
        path: `${higher.path}.cadence`,
        message: t`“${higher.name}” (${higher.level}) meets ${describeCadence(higher.cadence)}, more often than “${lower.name}” (${lower.level}), which meets ${describeCadence(lower.cadence)}. Let the lower level meet at least as often.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(lower.forum, 'cadence'),
            message: t`“${lower.name}” meets ${describeCadence(lower.cadence)}`,
          },
        ],
      };
    }
  },
};

/** The forum of a level that meets most often; undefined when one of its cadences cannot be read (decision 22). */
function mostFrequent(
  model: AgreementModel,
  level: ForumModel['level'],
): (ForumModel & { cadence: Cadence }) | undefined {
  const forums = model.forums.filter(forum => forum.level === level);
  const dated = forums.flatMap(forum => {
    const cadence = forum.forum.cadence === undefined ? undefined : parseCadence(forum.forum.cadence);
    return cadence?.ok ? [{ ...forum, cadence: cadence.value }] : [];
  });
  if (dated.length < forums.length) return undefined;
  return dated.reduce<(typeof dated)[number] | undefined>(
    (best, next) => (best && compareFrequency(best.cadence, next.cadence) >= 0 ? best : next),
    undefined,
  );
}
