import { principles } from '../../principles/principles.ts';
import { placeholderParty } from '../facts.ts';
import { nowhere } from '../schema-position.ts';
import { lines, type MapTemplate, map, text } from '../template.ts';
import type { TemplateFacts } from '../template-context.ts';
import { partyIn, peopleOf } from './parties.ts';
import { fact, oneOf, own } from './recipe.ts';
import { legal, principleSections, review, term } from './sections.ts';

/** What a title is to say. */
export const topic = 'what the partnership is about';

/** What its purpose is to say. */
export const aim = 'what the partnership is for, in a sentence or two';

/** The first keys of an agreement, up to its parties. */
export function agreementHead(
  templateContext: TemplateFacts,
): Record<string, MapTemplate['pairs'][number][1]> {
  const { customer, vendor } = templateContext.facts;
  return {
    apiVersion: text('partnership/v1'),
    kind: text('Agreement'),
    id: text([...customer.id, '-', ...vendor.id]),
    title: text(fact(topic)),
    version: text(own('0.1.0')),
    status: text(oneOf('draft', 'proposed', 'active', 'suspended', 'ended')),
  };
}

/** A whole agreement: without findings as it stands, as a draft that is still to be filled in. */
export function agreementFile(templateContext: TemplateFacts): MapTemplate {
  const whole = map({
    ...agreementHead(templateContext),
    purpose: text(fact(aim)),
    legal: legal(templateContext, nowhere),
    term: term(templateContext, nowhere),
    review: review(templateContext, nowhere),
    parties: bothParties(),
    ...Object.fromEntries(
      principles.map(({ key }) => [key, principleSections[key](templateContext, nowhere)]),
    ),
  });
  return { ...whole, spaced: true };
}

export function bothParties() {
  return lines(partyIn('customer'), partyIn('vendor'));
}

export function partyFile(): MapTemplate {
  const party = placeholderParty('vendor');
  return map({
    apiVersion: 'partnership/v1',
    kind: 'Party',
    id: party.id,
    name: fact('name of the party'),
    sector: oneOf('private', 'public'),
    people: peopleOf(party),
  });
}
