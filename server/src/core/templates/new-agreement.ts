import { addDuration, subtractDuration } from '../calendar/add-duration.ts';
import { addDays, dateParts, type IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import { slug } from '../util/slug.ts';
import { type Facts, factsOfNothing } from './facts.ts';
import { type NewParty, newParty } from './new-party.ts';
import { onlyFacts } from './only-facts.ts';
import { agreementFile, aim, topic } from './recipes/agreement.ts';
import { fact } from './recipes/recipe.ts';
import { legal, principleSections, renewalDecision, review } from './recipes/sections.ts';
import { nowhere } from './schema-position.ts';
import type { Snippet } from './snippet.ts';
import { lines, map, type Part, writeBlock } from './template.ts';
import type { TemplateFacts } from './template-context.ts';

/** What the author of a new agreement knows at the start. */
export interface NewAgreement {
  readonly customer: NewParty;
  readonly vendor: NewParty;
  readonly starts: IsoDate;
  /** How long it runs, at least a day. */
  readonly length: Duration;
  /** As written: `180 days`. */
  readonly terminationNotice: string;
  /** How often the forums of each level meet, as written: `quarterly`. */
  readonly rhythm: Readonly<Record<GovernanceLevel, string>>;
  /** An IANA name; left out where nobody knows. */
  readonly timezone?: string | undefined;
}

/**
 * The text of an agreement of which nothing is known: a place to fill in wherever something can be chosen, and a
 * placeholder wherever only its author knows what belongs there.
 */
export function blankAgreement(today: IsoDate): Snippet {
  const facts = { facts: factsOfNothing(today), today };
  return [...writeBlock(agreementFile(facts), 0, { step: 2, dash: 2 }, '\n'), '\n'];
}

/** The id of an agreement between two parties: the ids of both. */
export function agreementId({ customer, vendor }: Pick<NewAgreement, 'customer' | 'vendor'>): string {
  const [one, other] = partyIds(customer.name, vendor.name);
  return `${one}-${other}`;
}

/** The ids of two parties by their names; the role has to do where a name has no letter that an id may have. */
export function partyIds(customer: string, vendor: string): [customer: string, vendor: string] {
  const one = slug(customer) ?? 'customer';
  const other = slug(vendor) ?? 'vendor';
  return one === other ? [one, `${other}-vendor`] : [one, other];
}

/**
 * The text of a sound agreement with all seven principles, three levels and a ladder. What only its author knows and
 * has not said yet is a place to fill in, with a placeholder that is found once the agreement is active; all else is
 * fixed, so that the places stay few.
 *
 * @param today for the day of the first look at the governance model
 * @param id of the agreement; by default that of {@link agreementId}
 * @returns YAML with a final line break, without findings as long as the answers are sound and it is a draft
 */
export function newAgreement(answers: NewAgreement, today: IsoDate, id = agreementId(answers)): Snippet {
  const [customerId, vendorId] = partyIds(answers.customer.name, answers.vendor.name);
  const customer = newParty('customer', customerId, answers.customer);
  const vendor = newParty('vendor', vendorId, answers.vendor);
  const ends = lastDay(answers.starts, answers.length);
  const facts: Facts = {
    model: undefined,
    customer: customer.facts,
    vendor: vendor.facts,
    sides: [customer.facts, vendor.facts],
    starts: answers.starts,
    ends,
    rhythm: answers.rhythm,
  };
  const ground: TemplateFacts = { facts, today };
  const sections = Object.entries(principleSections).map(([key, recipe]) => [key, recipe(ground, nowhere)]);
  const whole = map({
    apiVersion: 'partnership/v1',
    kind: 'Agreement',
    id,
    title: titleOf(customer.name, vendor.name),
    version: '0.1.0',
    status: 'draft',
    timezone: answers.timezone,
    purpose: fact(aim),
    legal: legal(ground, nowhere),
    term: map({
      starts: answers.starts,
      ends,
      terminationNotice: answers.terminationNotice,
      renewalDecisionBy: decisionDay(answers, ends),
    }),
    review: review(ground, nowhere),
    parties: lines(customer.entry, vendor.entry),
    ...Object.fromEntries(sections),
  });
  const text = writeBlock({ ...onlyFacts(whole), spaced: true }, 0, { step: 2, dash: 2 }, '\n');
  return [...text, '\n'];
}

function titleOf(customer: string, vendor: string): Part {
  return customer === '' || vendor === ''
    ? fact(topic)
    : `Strategic partnership of ${customer} and ${vendor}`;
}

/** The last day of a term. A start on a day that the last month does not have ends on that month's last day. */
function lastDay(starts: IsoDate, length: Duration): IsoDate {
  const after = addDuration(starts, length);
  const isCutShort = length.unit !== 'day' && dateParts(after).day < dateParts(starts).day;
  return isCutShort && (length.unit === 'month' || length.unit === 'quarter' || length.unit === 'year')
    ? after
    : addDays(after, -1);
}

/** Within the term, and early enough for the notice; undefined where the notice is as long as the term. */
function decisionDay({ starts, terminationNotice }: NewAgreement, ends: IsoDate): IsoDate | undefined {
  const notice = parseDuration(terminationNotice);
  if (!notice.ok) return undefined;
  let latest = subtractDuration(ends, notice.value);
  // Working days counted back from a weekend and forth again come out a day or two later.
  while (latest >= starts && addDuration(latest, notice.value) > ends) latest = addDays(latest, -1);
  if (latest < starts) return undefined;
  const usual = renewalDecision(ends, notice.value);
  return usual < starts ? latest : usual;
}
