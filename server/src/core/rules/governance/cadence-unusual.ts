import { compareFrequency, type RegularCadence } from '../../calendar/cadence.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import { parseRegular } from '../../calendar/parse-cadence.ts';
import type { RuleOption, RuleOptions } from '../../config/settable-rule.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { cadenceOf } from '../../model/cadence-of.ts';
import { type GovernanceLevel, governanceLevels, levelNames } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { kept } from '../../util/kept.ts';
import { once } from '../../util/once.ts';
import {
  busiestForums,
  inversionsOf,
  isTemporary,
  papersTooSlow,
  type UsualRange,
  unusual,
  usualRange,
} from './cadences.ts';
import { governanceExample } from './example.ts';

const shortCadence: Pick<RuleOption, 'type' | 'pattern' | 'patternErrorMessage'> = {
  type: 'string',
  pattern:
    '^(daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|every [1-9][0-9]{0,4} (days?|weeks?|months?|quarters?|years?))$',
  patternErrorMessage: 'Write how often in short, such as monthly or every 2 weeks.',
};

export const governanceCadenceUnusual: AgreementRule = {
  on: 'agreement',
  id: 'governance/cadence-unusual',
  severity: 'warning',
  principle: 'governance',
  title: 'A forum meets more or less often than is usual on its level.',
  why: 'Meetings that come too often are the first to be dropped; between those that are too rare, matters wait or are settled elsewhere.',
  remedy:
    'Choose a cadence that is usual on the level: strategic quarterly to half-yearly, tactical monthly to quarterly, operational weekly to monthly. Set other ranges for your organisation where its practice differs.',
  bad: governanceExample({ strategic: { cadence: 'yearly' } }),
  good: governanceExample({ strategic: { cadence: 'half-yearly' } }),
  reads: ['governance', 'sharing'],
  options: Object.fromEntries(governanceLevels.flatMap(optionsFor)),
  *check(model, _, options) {
    const ranges = rangesFor(options);
    const inverted = once(
      () => new Set(inversionsOf(model).flatMap(({ wrong, other }) => [wrong.forum, other.forum])),
    );
    const carried = once(() => mostOftenCarried(model));
    for (const forum of model.forums) {
      const cadence = cadenceOf(forum.forum);
      const range = ranges[forum.level];
      // Whoever promises no more than a minimum may meet as often as is usual.
      const isFree = cadence?.isMinimum || isTemporary(forum);
      const how = !isFree && cadence && range && unusual(cadence, range);
      // What contradicts something else in the text is said by other rules: this one is only about practice.
      if (!how || inverted().has(forum.forum) || contradicts(forum, cadence, carried())) continue;
      // What is rare is the level: beside a board that meets as usual, a yearly summit is nothing unusual.
      if (how === 'rare' && busiestForums(model).get(forum.level)?.forum !== forum.forum) continue;
      const level = levelNames[forum.level];
      const meets = describeCadence(cadence);
      const [most, least] = [describeCadence(range.most), describeCadence(range.least)];
      yield {
        range: model.at(forum.forum, 'cadence'),
        path: `${forum.path}.cadence`,
        message:
          how === 'often'
            ? t`“${forum.name}” (${level}) meets ${meets}, more often than is usual on its level (${most} to ${least}), and meetings that come too often are the first to be dropped. Let it meet less often, or move it to the level whose work it does.`
            : t`“${forum.name}” (${level}) meets ${meets}, less often than is usual on its level (${most} to ${least}), so matters wait or are settled elsewhere. Let it meet more often.`,
      };
    }
  },
};

function optionsFor(level: GovernanceLevel): [string, RuleOption][] {
  const { most, least } = usualRange(level);
  const forum = `${level === 'operational' ? 'an' : 'a'} ${level} forum`;
  return [
    [
      `${level}Most`,
      {
        ...shortCadence,
        description: `The most often that ${forum} usually meets, such as ${most}.`,
        default: most,
      },
    ],
    [
      `${level}Least`,
      {
        ...shortCadence,
        description: `The least often that ${forum} usually meets, such as ${least}.`,
        default: least,
      },
    ],
  ];
}

/** None for a level where what is set is no cadence. */
const rangesFor = kept((options: RuleOptions): Partial<Record<GovernanceLevel, UsualRange>> => {
  const ranges = governanceLevels.flatMap(level => {
    const most = parseRegular(options[`${level}Most`]);
    const least = parseRegular(options[`${level}Least`]);
    return most && least ? [[level, { most, least }] as const] : [];
  });
  return Object.fromEntries(ranges);
});

/** Whether its papers or minutes take longer than its interval, or it carries what is shared more often. */
function contradicts(
  forum: ForumModel,
  cadence: RegularCadence,
  carried: ReadonlyMap<string, RegularCadence>,
): boolean {
  const shared = carried.get(forum.id ?? '');
  return papersTooSlow(forum).length > 0 || (shared !== undefined && compareFrequency(cadence, shared) < 0);
}

/** How often each forum is to look at what is shared most often in it. */
function mostOftenCarried({ agreement }: AgreementModel): ReadonlyMap<string, RegularCadence> {
  const carried = new Map<string, RegularCadence>();
  for (const commitment of agreement.sharing?.commitments ?? []) {
    const shared = commitment.forum === undefined ? undefined : cadenceOf(commitment);
    if (!shared) continue;
    const known = carried.get(commitment.forum as string);
    if (!known || compareFrequency(shared, known) > 0) carried.set(commitment.forum as string, shared);
  }
  return carried;
}
