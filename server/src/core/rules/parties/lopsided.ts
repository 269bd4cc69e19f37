import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type Direction, directionOf } from '../../model/commitments.ts';
import { isVendor, type PartyModel, principalOf } from '../../model/parties.ts';
import { commitmentSections } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { silentSides, silentSidesIn } from '../sides.ts';

export const partiesLopsided: AgreementRule = {
  on: 'agreement',
  id: 'parties/lopsided',
  severity: 'info',
  title: 'The promises are unbalanced: one side makes more than twice as many as the other.',
  why: 'Who gives much more than it gets feels it before the other does; a partnership lasts where both have something to keep.',
  remedy:
    'Look at the promises together: see what the other side could promise in return, and which promise is not needed.',
  bad: 'proactivity:\n  commitments:\n    - { id: ideas, by: cirrus, to: nordbank, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n    - { id: cost-ideas, by: cirrus, to: nordbank, what: Savings, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n    - { id: skills, by: cirrus, to: nordbank, what: Training, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n    - { id: trials, by: cirrus, to: nordbank, what: Trials of new services, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n    - { id: lessons, by: cirrus, to: nordbank, what: Lessons of other customers, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  good: 'proactivity:\n  commitments:\n    - { id: ideas, by: cirrus, to: nordbank, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n    - { id: cost-ideas, by: cirrus, to: nordbank, what: Savings, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n    - { id: skills, by: cirrus, to: nordbank, what: Training, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n    - { id: trials, by: cirrus, to: nordbank, what: Trials of new services, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['', ...commitmentSections, 'additionalPrinciples', 'parties'],
  *check(model) {
    const directions = allDirections(model);
    if (!directions) return;
    // Equals settle that among themselves: only who buys and who sells are weighed against each other.
    const customers = model.parties.filter(({ role }) => role === 'customer');
    const vendors = model.parties.filter(isVendor);
    const across = (from: typeof customers, to: typeof customers) => ({
      from,
      count: countAcross(directions, new Set(from.map(({ id }) => id)), new Set(to.map(({ id }) => id))),
    });
    const sides = [across(customers, vendors), across(vendors, customers)];
    const [fewer, more] = sides.sort((a, b) => a.count - b.count);
    if (customers.length === 0 || vendors.length === 0 || !fewer || !more) return;
    // Nearly everywhere the numbers alone are enough.
    if (more.count <= 2 * fewer.count || more.count <= 2 * (fewer.count + toldElsewhere(fewer.from, model)))
      return;
    const names = (side: typeof fewer) => and(side.from.map(({ name }) => name));
    yield {
      range: model.file.source.keyOf(model.agreement, 'parties'),
      path: 'parties',
      message: t`The agreement is unbalanced: ${more.count} promises by ${names(more)}, but only ${fewer.count} by ${names(fewer)}. Whoever gives more will feel it. Look together at what could be promised in return.`,
    };
  },
};

/**
 * All promises with `by` (decision 43). Undefined where some of them are not known: with a section that is empty
 * or could not be read, nobody can say who promises more.
 */
function allDirections(model: AgreementModel): Direction[] | undefined {
  const { agreement, file } = model;
  const warnings = agreement.proactivity?.earlyWarning ?? [];
  const lists: (object | undefined)[] = [
    ...commitmentSections.flatMap(section => [agreement[section], agreement[section]?.commitments]),
    warnings,
    ...(agreement.additionalPrinciples ?? []).flatMap(principle => [principle, principle.commitments]),
  ];
  if (commitmentSections.some(section => model.isHollow(section))) return undefined;
  if (lists.some(list => list && file.source.hasDoubts(list))) return undefined;
  const directions = [
    ...model.commitments.map(({ direction }) => direction),
    ...warnings.map(warning => directionOf(warning, model)),
  ];
  return directions.every(({ certain }) => certain)
    ? directions.map(direction => ofPrincipals(direction, model))
    : undefined;
}

/** What an integrator gives and gets that acts for a customer, that customer gives and gets. */
function ofPrincipals({ by, to, certain }: Direction, model: AgreementModel): Direction {
  const principals = (ids: readonly string[]) => [...new Set(ids.map(id => principalOf(id, model)))];
  return { by: principals(by), to: principals(to), certain };
}

/** How often the ones promise something to the others; to each of several counts each time. */
function countAcross(
  directions: readonly Direction[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): number {
  return directions.reduce((sum, { by, to: receivers }) => {
    const givers = by.filter(id => from.has(id)).length;
    return sum + givers * receivers.filter(id => to.has(id)).length;
  }, 0);
}

/** In how many lists parties promise nothing though others do: that has a finding of its own, which asks for one. */
function toldElsewhere(parties: readonly PartyModel[], model: AgreementModel): number {
  const silent = silentIn(model);
  return parties.reduce((sum, { id }) => sum + silent.filter(ids => ids.has(id)).length, 0);
}

/** Who promises nothing in a list though others do, for each list. */
function silentIn(model: AgreementModel): ReadonlySet<string>[] {
  const warnings = model.agreement.proactivity?.earlyWarning ?? [];
  const silent = [
    silentSidesIn(model, 'firstChoice'),
    silentSidesIn(model, 'sharing'),
    warnings.length === 0
      ? []
      : silentSides(
          model,
          warnings.map(warning => directionOf(warning, model)),
        ),
  ];
  return silent.map(parties => new Set(parties.map(({ id }) => id)));
}
