import { type Text, t } from '../../../l10n/message.ts';
import { labelOf } from '../../names.ts';
import type { Saying } from '../saying.ts';
import { answer, items, type PropertySentences } from './property.ts';

/** What the parties mean by a principle. */
export const intent: PropertySentences = answer(
  ({ principle }) => t`what the parties mean by “${principle}”`,
  (was, is, { principle }) => t`What the parties mean by “${principle}” now reads ${is} instead of ${was}`,
);

/** What is promised, in somebody's own words. */
export const what: PropertySentences = answer(
  ({ thing }) => t`what ${thing} is about`,
  (was, is) => t`What read ${was} now reads ${is}`,
);

/** Who sees to something. */
export const owner: PropertySentences = answer(
  ({ thing }) => t`who sees to ${thing}`,
  (was, is, { thing }) => t`${thing} is now seen to by ${is} instead of ${was}`,
);

/** The forum that something is brought to. */
export const forum: PropertySentences = answer(
  ({ thing }) => t`where ${thing} is looked at`,
  (was, is, { thing }) => t`${thing} is now looked at in ${is} instead of ${was}`,
);

/** How often a promise is to be kept. */
export const rhythm: PropertySentences = answer(
  ({ thing }) => t`how often ${thing} is due`,
  (was, is, { thing }) => t`${thing} is now due ${is} instead of ${was}`,
);

/** The shared plans and forecasts that something rests on. */
export const basedOn: PropertySentences = items(
  (shared, { thing }) => t`${thing} now also draws on ${shared}`,
  (shared, { thing }) => t`${thing} no longer draws on ${shared}`,
  (came, went, { thing }) => t`${thing} now draws on ${came} and no longer on ${went}`,
);

/** What something is called. */
export const name: PropertySentences = answer(
  ({ thing }) => t`what ${thing} is called`,
  (was, is) => t`${was} is now called ${is}`,
);

/** Where in the contract something comes from. */
export const source: PropertySentences = {
  changed: saying => {
    const [was, is] = saying.both;
    return t`The place in the contract that is named for ${partOf(saying)} is now ${is} instead of ${was}`;
  },
  added: saying => t`The place in the contract is now named for ${partOf(saying)}: ${saying.is}`,
  removed: saying =>
    t`The place in the contract is no longer named for ${partOf(saying)} (before: ${saying.was})`,
};

/** Where in the contract that stands which the agreement leaves out. */
export const elsewhere: PropertySentences = {
  changed: saying => {
    const [was, is] = saying.both;
    return t`What the agreement does not say of ${partOf(saying)} now stands in the contract in another place, ${is} instead of ${was}`;
  },
  added: saying =>
    t`What the agreement does not say of ${partOf(saying)} now stands in the contract: ${saying.is}`,
  removed: saying =>
    t`What the agreement does not say of ${partOf(saying)} no longer stands in the contract (before: ${saying.was})`,
};

/** The part of the agreement that a saying is about: a thing, a level, the ladder, or a whole principle. */
function partOf({ about: { definition, holder, section }, thing }: Saying): Text {
  return named[definition] ?? (holder ? thing : t`“${labelOf(section)}”`);
}

/** Parts that have no name of their own. */
const named: Readonly<Record<string, Text>> = {
  AgreementTerm: t`the term`,
  ChangeControl: t`the procedure for changes`,
  EscalationPath: t`the escalation path`,
  Exit: t`the plan for parting`,
  HealthCheck: t`the health check`,
  Legal: t`the legal terms`,
  Reporting: t`the reports`,
  Review: t`the reviews of the partnership`,
  Scope: t`the scope`,
};

/** What every section of a principle says of itself. */
export const section = { intent, source, coveredBy: elsewhere };
