import { addDuration, subtractDuration } from '../../calendar/add-duration.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Duration } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { keyOfNoticeBeforeEnd } from '../../model/term.ts';
import type { PrincipleKey } from '../../principles/principle.ts';
import type { Facts } from '../facts.ts';
import { stop } from '../snippet.ts';
import { lines, map, text } from '../template.ts';
import {
  benchmarkingActivity,
  customerAdviser,
  dialogueCommitment,
  earlyWarning,
  firstChoiceBy,
  healthCheck,
  proactivityCommitment,
  sharingBy,
  vendorAdviser,
} from './commitments.ts';
import { governance } from './governance.ts';
import { cadence, duration, fact, oneOf, own, type Recipe } from './recipe.ts';

/** A whole section for each of the seven principles: sound as it stands, with the document's own people. */
export const principleSections: Readonly<Record<PrincipleKey, Recipe>> = {
  firstChoice: context =>
    map({
      intent: own('Each of us hears it from the other first, and gets the chance to act on it.'),
      commitments: lines(
        firstChoiceBy(context, byCustomer(context.facts)),
        firstChoiceBy(context, byVendor(context.facts)),
      ),
    }),
  sharing: context =>
    map({
      intent: own('Plans and forecasts are a normal agenda item, in both directions.'),
      commitments: lines(
        sharingBy(context, byCustomer(context.facts)),
        sharingBy(context, byVendor(context.facts)),
      ),
    }),
  governance: context => governance(context),
  benchmarking: (context, position) =>
    map({
      intent: own("We learn the market together; nobody's confidential figures are on the table."),
      partiesCompete: { kind: 'text', pieces: [oneOf('false', 'true')], style: 'raw' },
      activities: lines(benchmarkingActivity(context, position)),
    }),
  trustedAdviser: ({ facts }) =>
    map({
      intent: own('Advice serves whoever receives it, and own interests are said aloud.'),
      advisers: lines(vendorAdviser(facts), customerAdviser(facts)),
    }),
  proactivity: (context, position) =>
    map({
      intent: own('Act before being asked, on the strength of what the other has shared.'),
      commitments: lines(proactivityCommitment(context, position)),
      earlyWarning: lines(earlyWarning(context, position)),
    }),
  openDialogue: (context, position) =>
    map({
      intent: own('Hard things are raised early, and nobody pays for raising them.'),
      commitments: lines(dialogueCommitment(context, position)),
      healthCheck: healthCheck(context, position),
    }),
};

function byCustomer({ customer, vendor }: Facts) {
  return { by: customer, to: vendor, byCustomer: true };
}

function byVendor({ customer, vendor }: Facts) {
  return { by: vendor, to: customer, byCustomer: false };
}

export const legal: Recipe = () =>
  map({
    effect: oneOf('non-binding', 'binding', 'contract-schedule'),
    contract: fact('number of the contract'),
    precedence: oneOf('contract', 'agreement'),
  });

/** Without `exitPlan`: it names a file, which has to be written first. */
export const term: Recipe = ({ facts }) =>
  map({
    starts: text([stop(facts.starts)]),
    ends: text([stop(facts.ends)]),
    terminationNotice: duration('AgreementTerm', 'terminationNotice'),
    renewalDecisionBy: text([stop(renewalDecision(facts.ends, noticeOf(facts)))]),
  });

/** Without `plan`: it names a file, which has to be written first. */
export const exit: Recipe = ({ facts }) =>
  map({ owner: facts.customer.manager, review: cadence('Exit', 'review') });

/** Three months before the termination notice would have to be given. */
export function renewalDecision(ends: IsoDate, notice: Duration): IsoDate {
  return subtractDuration(subtractDuration(ends, notice), { amount: 3, unit: 'month' });
}

/** The notice before the end that an agreement names, else the usual one. */
export function noticeOf({ model }: Facts): Duration {
  const term = model?.agreement.term;
  const said = parseDuration(term?.[keyOfNoticeBeforeEnd(term)] ?? '');
  return said.ok ? said.value : { amount: 180, unit: 'day' };
}

export const review: Recipe = ({ facts }) =>
  map({
    internal: cadence('Review', 'internal'),
    joint: map(
      {
        every: oneOf('year', 'half-year'),
        from: text([stop(addDuration(facts.starts, { amount: 6, unit: 'month' }))]),
      },
      true,
    ),
  });
