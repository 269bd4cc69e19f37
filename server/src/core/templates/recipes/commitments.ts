import { isVendor } from '../../model/parties.ts';
import { type Facts, forumOf, freshId } from '../facts.ts';
import { stop } from '../snippet.ts';
import type { MapTemplate, Part } from '../template.ts';
import { list, map, text } from '../template.ts';
import type { TemplateFacts } from '../template-context.ts';
import {
  cadence,
  carried,
  type Direction,
  duration,
  fact,
  nextDirection,
  oneOf,
  openPlan,
  own,
  type Recipe,
  sharedItem,
  words,
} from './recipe.ts';

/** The promises of the principles, one mapping each. */

export const firstChoiceCommitment: Recipe = (templateContext, position) =>
  firstChoiceBy(templateContext, nextDirection(templateContext.facts, 'firstChoice', position));

export function firstChoiceBy({ facts }: TemplateFacts, { by, to, byCustomer }: Direction): MapTemplate {
  return map({
    id: own(freshId(facts, byCustomer ? 'new-sourcing' : 'new-offering')),
    by: by.id,
    to: to.id,
    events: usualEvents(byCustomer),
    notice: duration('FirstChoiceCommitment', 'notice', byCustomer ? '60 days' : '30 days'),
    response: duration(
      'FirstChoiceCommitment',
      'response',
      byCustomer ? '20 working days' : '10 working days',
    ),
    mechanism: 'inform',
    // What a public buyer tells one supplier of a tender, it tells all.
    terms: byCustomer && by.isPublic ? fact('how all bidders are told the same') : undefined,
  });
}

/**
 * What a customer, or a vendor, usually tells first.
 *
 * @param isPublic leaves out what others may bid for, which a public buyer tells one of them only on terms
 */
export function usualEvents(byCustomer: boolean, isPublic = false): Part {
  if (byCustomer && isPublic) return words('reorganisation', 'contract-renewal');
  return byCustomer ? words('new-sourcing', 'contract-renewal') : words('new-offering', 'change-of-control');
}

export const sharingCommitment: Recipe = (templateContext, position) =>
  sharingBy(templateContext, nextDirection(templateContext.facts, 'sharing', position));

/** The customer shares a forecast for the short term, the vendor a roadmap for the long one. */
export function sharingBy({ facts }: TemplateFacts, { by, to, byCustomer }: Direction): MapTemplate {
  const way = byCustomer ? carried(facts, 'tactical', 'monthly') : carried(facts, 'strategic', 'yearly');
  return map({
    id: own(freshId(facts, byCustomer ? 'demand-forecast' : 'service-roadmap')),
    what: fact(
      byCustomer
        ? 'what is shared, such as the demand for services by month'
        : 'what is shared, such as the roadmap of the services',
    ),
    type: byCustomer ? oneOf('forecast', 'plan', 'roadmap') : oneOf('roadmap', 'plan', 'forecast'),
    by: by.id,
    to: to.id,
    owner: by.manager,
    horizon: duration('SharingCommitment', 'horizon', byCustomer ? '12 months' : '36 months'),
    cadence: way.cadence,
    forum: way.forum,
    binding: byCustomer ? map({ window: '3 months', tolerance: '20%' }, true) : 'none',
    classification: oneOf('amber', 'green', 'amber+strict', 'clear'),
  });
}

export const benchmarkingActivity: Recipe = ({ facts }) => {
  const way = carried(facts, 'strategic', 'half-yearly');
  return map({
    id: own(freshId(facts, 'market-update')),
    type: oneOf('market-update', 'joint'),
    topics: list(['market', 'technology', 'solutions']),
    by: 'both',
    cadence: cadence('BenchmarkingActivity', 'cadence'),
    forum: way.forum,
    basedOn: openPlan(facts, 'service-roadmap'),
  });
};

export const adviser: Recipe = ({ facts }, position) => {
  const advised = facts.model?.agreement.trustedAdviser?.advisers ?? [];
  const vendor = facts.model?.parties.find(isVendor)?.id;
  const bySaid = String(position.siblings.person ?? '');
  const byVendor = bySaid
    ? bySaid.startsWith(`${vendor}/`)
    : advised.every(({ person }) => !person?.startsWith(`${vendor}/`));
  return byVendor ? vendorAdviser(facts) : customerAdviser(facts);
};

export function vendorAdviser({ customer, vendor }: Facts): MapTemplate {
  return map({
    person: vendor.sponsor,
    advises: customer.id,
    on: list([fact('subject of the advice')]),
    // A word that the format takes, and that nobody takes for an interest.
    discloses: list([
      oneOf('to-be-named', 'own-products', 'own-services', 'partner-commission', 'resale-margin'),
    ]),
  });
}

export function customerAdviser({ customer, vendor }: Facts): MapTemplate {
  return map({
    person: customer.sponsor,
    advises: vendor.id,
    on: list([fact('subject of the advice')]),
  });
}

export const proactivityCommitment: Recipe = ({ facts }) =>
  map({
    id: own(freshId(facts, 'improvement-ideas')),
    by: facts.vendor.id,
    to: facts.customer.id,
    what: fact('what is proposed, such as improvements'),
    cadence: cadence('ProactivityCommitment', 'cadence'),
    answer: duration('ProactivityCommitment', 'answer'),
    basedOn: list([sharedItem(facts, 'demand-forecast')]),
  });

export const earlyWarning: Recipe = () =>
  map({
    by: 'both',
    triggers: words('delivery-risk', 'key-person-leaving'),
    channel: fact('how a warning is given, such as by telephone'),
    within: duration('EarlyWarning', 'within'),
  });

export const dialogueCommitment: Recipe = ({ facts }) =>
  map({
    id: own(freshId(facts, 'tough-topics')),
    by: 'both',
    what: fact('what is talked about, such as what went wrong'),
    forum: forumOf(facts, 'strategic').id,
  });

export const healthCheck: Recipe = ({ facts }) =>
  map({
    cadence: map({ every: oneOf('year', 'half-year'), from: text([stop(facts.starts)]) }, true),
    method: own('Survey that both parties answer'),
    followUp: own('Action plan agreed at the next steering committee'),
  });

export const additionalCommitment: Recipe = ({ facts }) =>
  map({
    id: own(freshId(facts, 'own-commitment')),
    by: 'both',
    what: fact('what is promised'),
  });

export const additionalPrinciple: Recipe = (templateContext, position) =>
  map({
    id: own(freshId(templateContext.facts, 'own-principle')),
    name: fact('name of the principle'),
    intent: fact('what it means to us'),
    commitments: list([additionalCommitment(templateContext, position)], false),
  });

export const measure: Recipe = ({ facts }) => {
  const way = carried(facts, 'tactical', 'monthly');
  return map({
    id: own(freshId(facts, 'own-measure')),
    what: fact('what is measured'),
    target: fact('what is to be reached'),
    owner: facts.customer.manager,
    forum: way.forum,
  });
};
