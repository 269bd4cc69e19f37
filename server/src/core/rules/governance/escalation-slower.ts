import { describeWritten } from '../../calendar/describe-duration.ts';
import { nominalTicks } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import { laddersOf, type Rung } from '../../model/ladders.ts';
import { type GovernanceLevel, governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample, steps } from './example.ts';

export const governanceEscalationSlower: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-slower',
  severity: 'info',
  principle: 'governance',
  title: 'A step of an escalation path has at least twice as long as a higher one.',
  why: 'Most matters are settled on the first step: where it has the most time, each of them waits the longest, and those above have the least time to understand it.',
  remedy:
    'Shorten the lower step, or give the higher one more time. Usual: 2 working days at the bottom, up to 20 at the top.',
  bad: governanceExample({
    escalation: [
      '{ level: operational, within: 20 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }',
      steps.strategic,
      steps.last,
    ],
  }),
  good: governanceExample({
    escalation: [
      '{ level: operational, within: 15 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }',
      steps.strategic,
      steps.last,
    ],
  }),
  reads: ['governance'],
  *check(model) {
    for (const { rungs, name } of laddersOf(model)) {
      for (const [low, high] of slowerThanAbove(rungs)) {
        yield {
          range: model.at(low.step, 'within'),
          path: `${low.path}.within`,
          message: t`Step ${low.number} of ${name} has ${describeWritten(low.step.within)}, at least twice as long as step ${high.number} above it with ${describeWritten(high.step.within)}: what most matters need should not take the longest. Shorten it, or give the higher step more time.`,
          related: [
            { uri: model.file.uri, range: model.at(high.step, 'within'), message: t`The higher step` },
          ],
        };
      }
    }
  },
};

/** Each step that has at least twice as long as one above it, with the shortest of these. */
function slowerThanAbove(rungs: readonly Rung[]): (readonly [lower: Rung, higher: Rung])[] {
  const pairs: (readonly [Rung, Rung])[] = [];
  const shortest = new Map<GovernanceLevel, Timed>();
  for (const timed of rungs.flatMap(rung => timeOf(rung) ?? []).reverse()) {
    const above = governanceLevels
      .slice(0, governanceLevels.indexOf(timed.level) + 1)
      .flatMap(level => shortest.get(level) ?? [])
      .filter(({ ticks }) => timed.ticks >= 2 * ticks);
    const [first] = above.sort((a, b) => a.ticks - b.ticks);
    if (first) pairs.push([timed.rung, first.rung]);
    if (timed.ticks <= (shortest.get(timed.level)?.ticks ?? Number.POSITIVE_INFINITY))
      shortest.set(timed.level, timed);
  }
  return pairs.reverse();
}

interface Timed {
  readonly rung: Rung;
  readonly level: GovernanceLevel;
  /** Its time limit; see `nominalTicks`. */
  readonly ticks: number;
}

function timeOf(rung: Rung): Timed | undefined {
  const { level, within = '' } = rung.step;
  const limit = parseDuration(within);
  const ticks = limit.ok ? nominalTicks(limit.value) : 0;
  return level && ticks > 0 ? { rung, level, ticks } : undefined;
}
