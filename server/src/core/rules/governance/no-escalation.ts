import { addEscalation } from '../../fixes/add-escalation.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { isMutual } from '../../model/commitments.ts';
import { type LadderModel, laddersOf } from '../../model/ladders.ts';
import { isVendor, type PartyModel, principalOf, promisingSides } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { isPlaceholder } from '../../util/placeholder.ts';
import { inShort } from '../../util/shorten.ts';
import { governanceExample, steps } from './example.ts';

export const governanceNoEscalation: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-escalation',
  severity: 'warning',
  principle: 'governance',
  title: 'There is no escalation path.',
  why: 'What two people cannot settle needs a next one with a name and a time limit; else it waits until it is a dispute.',
  remedy:
    'Add `escalation`, which is for all parties: a step for each level with an owner of each side and a time limit, and a last step outside the parties. Or add one of `ladders` for those who have none.',
  bad: governanceExample({ escalation: null }),
  good: governanceExample({ escalation: Object.values(steps) }),
  // Who promises what to whom tells whether two vendors have anything to settle.
  reads: [
    'governance',
    'parties',
    'firstChoice',
    'sharing',
    'proactivity',
    'openDialogue',
    'additionalPrinciples',
  ],
  silentIfCovered: ['governance.escalation'],
  *check(model) {
    const { governance } = model.agreement;
    if (!governance || model.isHollow('governance')) return;
    const { source } = model.file;
    const ladders = laddersOf(model).filter(ladder => leadsSomewhere(model, ladder));
    if (ladders.some(({ key, certain }) => key === 'escalation' || !certain)) return;
    const isDoubtful = ['escalation', 'ladders'].some(key => source.isDoubtful(governance, key));
    if (isDoubtful || (governance.ladders && source.hasDoubts(governance.ladders))) return;
    if (ladders.length === 0) {
      yield {
        range: model.at(governance, 'escalation'),
        path: 'governance.escalation',
        message: t`There is no escalation path, so what two people cannot settle waits until it is a dispute. Add \`escalation\`: for each level an owner of each side and a time limit.`,
      };
      return;
    }
    const pairs = withoutLadder(model, ladders);
    const [only, another] = ladders;
    const matter = only && !another ? onlyMatterOf(only) : undefined;
    if (pairs.length === 0 && matter !== undefined) {
      yield {
        range: source.keyOf(governance, 'ladders'),
        path: 'governance.ladders',
        message: t`The only escalation path is for one kind of matter, “${inShort(matter)}”, so whatever else two people cannot settle waits until it is a dispute. Add \`escalation\`, which is for everything.`,
      };
      return;
    }
    if (pairs.length === 0) return;
    yield {
      range: source.keyOf(governance, 'ladders'),
      path: 'governance.ladders',
      message: t`No escalation path is for ${named(pairs)}, so what they cannot settle waits until it is a dispute. Add one of \`ladders\` that names them in \`between\`, or \`escalation\`, which is for all parties.`,
    };
  },
  fix: (_, context) => addEscalation(context),
};

/** What a ladder is for, where that is one kind of matter; several of them may be for everything together. */
function onlyMatterOf({ owner, key }: LadderModel): string | undefined {
  const { for: matter } = owner as { readonly for?: unknown };
  if (key === 'escalation' || typeof matter !== 'string' || isPlaceholder(matter)) return undefined;
  return everything.test(matter.trim()) ? undefined : matter;
}

/** “All matters”, “any dispute between the parties”. */
const everything = /^(?:all|any|every|each|whatever|alla|allt|samtliga|varje)(?!\p{L})/iu;

/** A last step without any before it is no ladder; what could not be understood may be one. */
function leadsSomewhere(model: AgreementModel, { rungs, steps: all, owner }: LadderModel): boolean {
  const { source } = model.file;
  return (
    rungs.length > 0 ||
    source.hasDoubts(all) ||
    source.isDoubtful(owner, 'steps') ||
    all.some(step => source.hasDoubts(step))
  );
}

type Pair = readonly [PartyModel, PartyModel];

/** More sides than any agreement has; to look at each pair of all that a text can name would take the square of its length. */
const mostSides = 50;

/**
 * The pairs of sides that no ladder has both of; an integrator that acts for a customer stands for that one. Two vendors have
 * something to settle only where one promises the other something.
 */
function withoutLadder(model: AgreementModel, ladders: readonly LadderModel[]): Pair[] {
  const sides = promisingSides(model).slice(0, mostSides);
  const shared = new Map(sides.map(({ id }) => [id, new Set<string>()]));
  for (const ladder of ladders) {
    const parties = ladder.parties.map(({ id }) => principalOf(id, model)).filter(id => shared.has(id));
    for (const id of parties) for (const other of parties) shared.get(id)?.add(other);
  }
  const dealings = dealingsOf(sides, model);
  const haveDealings = (one: PartyModel, other: PartyModel) =>
    !(isMerelyVendor(one) && isMerelyVendor(other)) ||
    dealings.get(one.id)?.has(other.id) ||
    dealings.get(other.id)?.has(one.id);
  return sides.flatMap((one, index) =>
    sides
      .slice(index + 1)
      .flatMap(other =>
        shared.get(one.id)?.has(other.id) || !haveDealings(one, other) ? [] : [[one, other] as Pair],
      ),
  );
}

/** Of each side those to whom it promises something by name; with `both` each says it of itself, however many there are. */
function dealingsOf(sides: readonly PartyModel[], model: AgreementModel): ReadonlyMap<string, Set<string>> {
  const dealings = new Map(sides.map(({ id }) => [id, new Set<string>()]));
  const promises = [
    ...model.commitments.filter(({ commitment }) => !isMutual(commitment, model)),
    ...model.reports.filter(({ report }) => !isMutual(report, model)),
  ];
  for (const { direction } of promises) {
    const to = direction.to.filter(id => dealings.has(id));
    for (const giver of direction.by) for (const id of to) dealings.get(giver)?.add(id);
  }
  return dealings;
}

/** A vendor that sells for itself, and brings together nobody else's services. */
function isMerelyVendor(party: PartyModel): boolean {
  return isVendor(party) && party.role !== 'integrator';
}

/** As many pairs as one can take in, and how many more there are. */
function named(pairs: readonly Pair[]): Text {
  const texts = pairs.slice(0, mostNamed).map(([one, other]) => t`${one.name} and ${other.name}`);
  const more = pairs.length - texts.length;
  return joined(more === 0 ? texts : [...texts, t`${more} more`], '; ');
}

const mostNamed = 3;
