import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type LadderModel, laddersOf, type Rung } from '../../model/ladders.ts';
import { type PartyModel, partyOf } from '../../model/parties.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { and, or } from '../../util/lists.ts';
import { governanceExample, steps } from './example.ts';

const expected = {
  level: t`on which level it is`,
  within: t`how long it may take`,
  owners: t`who owns it`,
};

const parts = Object.entries(expected);

export const governanceEscalationStepIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-step-incomplete',
  severity: 'error',
  principle: 'governance',
  title: 'A step of an escalation path lacks its level, its time limit or an owner of each side.',
  why: 'A step without a time limit never ends, and one that a side does not own cannot settle anything.',
  remedy:
    'Fill in what the message lists: each party whose matters it settles has an owner on every step; without `between` each customer and vendor.',
  bad: governanceExample({
    escalation: [
      '{ level: operational, within: 2 working days, owners: [nordbank/mika-salo] }',
      steps.strategic,
      steps.last,
    ],
  }),
  good: governanceExample({
    escalation: [
      '{ level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }',
      steps.strategic,
      steps.last,
    ],
  }),
  reads: ['governance', 'parties'],
  *check(model) {
    const outside = new Map<LadderModel, readonly string[]>();
    for (const ladder of laddersOf(model)) {
      const names = withoutAnyStep(model, ladder);
      outside.set(ladder, names);
      if (names.length > 0) yield notForThem(model, ladder, names);
    }
    for (const { ladder, parties, step, number, path } of everyRung([...outside.keys()])) {
      const missing = parts.filter(([key]) => model.lacks(step, key));
      const absent = withoutOwner(model, parties, step).filter(name => !outside.get(ladder)?.includes(name));
      const sentences: Text[] = [];
      if (missing.length > 0)
        sentences.push(
          t`Step ${number} of ${ladder.name} does not say ${and(missing.map(([, what]) => what))}, so a matter can get stuck there. Add ${and(missing.map(([key]) => `\`${key}\``))}.`,
        );
      if (absent.length > 0)
        sentences.push(
          t`Step ${number} of ${ladder.name} has nobody of ${and(absent)} among its \`owners\`, so it cannot be settled there. Add somebody who can decide.`,
        );
      if (sentences.length === 0) continue;
      const keys = [...missing.map(([key]) => key), ...(absent.length > 0 ? ['owners'] : [])];
      yield {
        range: keys.length === 1 ? model.at(step, keys[0] as string) : model.headOf(step),
        path,
        message: joined(sentences),
      };
    }
  },
};

interface RungOfLadder extends Rung {
  readonly ladder: LadderModel;
  readonly parties: readonly PartyModel[];
}

function everyRung(ladders: readonly LadderModel[]): RungOfLadder[] {
  return ladders.flatMap(ladder => {
    const { parties, rungs } = ladder;
    return rungs.map(rung => ({ ...rung, ladder, parties }));
  });
}

/** The parties that own no step at all of a ladder which does not say whom it is for: most probably it is not for them. */
function withoutAnyStep(model: AgreementModel, { owner, key, rungs, parties }: LadderModel): string[] {
  if (key === 'escalation' || rungs.length < 2 || !model.lacks(owner, 'between')) return [];
  const [first = [], ...others] = rungs.map(({ step }) => withoutOwner(model, parties, step));
  return first.filter(name => others.every(names => names.includes(name)));
}

function notForThem(
  model: AgreementModel,
  { owner, name, path }: LadderModel,
  names: readonly string[],
): Report {
  return {
    range: model.at(owner, 'between'),
    path,
    message: t`No step of ${name} is owned by ${or(names)}. If it is not for them, name in \`between\` whose matters it settles; else add an owner of each party to every step.`,
  };
}

/** The parties of a ladder that own nothing of a step, when all its owners are known. */
function withoutOwner(
  model: AgreementModel,
  parties: readonly PartyModel[],
  { owners }: Rung['step'],
): string[] {
  if (!owners || owners.length === 0 || model.file.source.hasDoubts(owners)) return [];
  const owning = new Set(owners.map(partyOf));
  if (![...owning].every(party => model.party(party))) return [];
  return parties.filter(party => !owning.has(party.id)).map(party => party.name);
}
