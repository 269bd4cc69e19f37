import { compareFrequency } from '../../calendar/cadence.ts';
import { onlyGiver } from '../../model/commitments.ts';
import type { GovernanceLevel } from '../../model/sections.ts';
import { placeholderFor } from '../../util/placeholder.ts';
import { type Facts, forumOf, notOftener, type PartyFacts } from '../facts.ts';
import type { SchemaPosition } from '../schema-position.ts';
import { type Snippet, type Stop, stop, toPlainText } from '../snippet.ts';
import { list, type MapTemplate, type Part, text } from '../template.ts';
import type { TemplateFacts } from '../template-context.ts';
import { usualCadences, usualDurations } from '../usual.ts';

/**
 * A mapping of the format, filled in with what the agreement around it has and with what is usual. Most need no
 * document, since they also write new ones.
 */
export type Recipe<K extends TemplateFacts = TemplateFacts> = (
  templateContext: K,
  position: SchemaPosition,
) => MapTemplate;

/** Who promises and who benefits. */
export interface Direction {
  readonly by: PartyFacts;
  readonly to: PartyFacts;
  /** Whether it is the customer who promises. */
  readonly byCustomer: boolean;
}

/** Whoever has promised less in a section so far is next; the customer first. */
export function nextDirection(
  { customer, vendor, model }: Facts,
  section: string,
  position: SchemaPosition,
): Direction {
  const said = String(position.siblings.by ?? '');
  const given = (party: PartyFacts) => {
    const id = toPlainText(party.id);
    return (model?.commitments ?? []).filter(
      ({ section: there, commitment }) => there === section && onlyGiver(commitment) === id,
    ).length;
  };
  const byCustomer = said ? said !== toPlainText(vendor.id) : given(customer) <= given(vendor);
  return byCustomer ? { by: customer, to: vendor, byCustomer } : { by: vendor, to: customer, byCustomer };
}

/** A text that the user is expected to change. */
export function own(words: string): Stop {
  return stop(words);
}

/**
 * A fact that only the user knows, such as a name or a number: what is asked for stands there as a placeholder, so
 * that nobody takes for agreed what a template has made up. Rules find it once the agreement is active.
 */
export function fact(asked: string): Stop {
  return stop(placeholderFor(asked));
}

/**
 * The same of a fact that is among things that are known: they are offered, and none of them is taken before somebody takes it.
 */
export function factAmong(asked: string, known: readonly string[]): Stop {
  return stop(placeholderFor(asked), known);
}

/** One of several words, the first by default. */
export function oneOf(...words: readonly string[]): Stop {
  return stop(words[0] ?? '', words);
}

export function duration(title: string, key: string, first?: string): Stop {
  const usual = usualDurations(title, key);
  return stop(first ?? usual[0] ?? '10 working days', usual);
}

export function cadence(title: string, key: string, first?: string, path: readonly string[] = []): Stop {
  const usual = usualCadences(title, key, path);
  return stop(first ?? usual[0] ?? 'quarterly', usual);
}

/** A forum together with how often something can pass through it: not more often than it meets. */
export function carried(
  facts: Facts,
  level: GovernanceLevel,
  wish: string,
): { forum: Snippet; cadence: Stop } {
  const forum = forumOf(facts, level);
  const fitting = notOftener(wish, forum.cadence, (a, b) => compareFrequency(a, b) > 0);
  return { forum: forum.id, cadence: stop(fitting) };
}

export function people(...snippets: readonly Snippet[]): Part {
  return list(snippets.map(snippet => text(snippet)));
}

/** A list with one place to fill in for several plain words. */
export function words(...items: readonly string[]): Part {
  return list(items.map(own));
}

/** The ids of what is shared, for `basedOn`: the first thing that the adviser's side can build on. */
export function sharedItem({ model }: Facts, fallback: string): Stop {
  const ids = (model?.agreement.sharing?.commitments ?? []).flatMap(({ id }) => id ?? []);
  return stop(ids[0] ?? fallback, ids);
}

/**
 * The roadmap, else the plan, that a look at the market can draw on: never one that only few may see.
 *
 * @param fallback for an agreement that is still to be written
 */
export function openPlan({ model }: Facts, fallback: string): Part | undefined {
  if (!model) return list([fallback]);
  const open = (model.agreement.sharing?.commitments ?? []).filter(
    ({ type, classification }) =>
      (type === 'roadmap' || type === 'plan') &&
      classification !== 'red' &&
      classification !== 'amber+strict',
  );
  const [id] = open.flatMap(({ id }) => id ?? []);
  return id === undefined ? undefined : list([id]);
}
