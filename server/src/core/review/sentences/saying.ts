import { type Text, t } from '../../l10n/message.ts';
import { directionOf, isMutual, type Promise as Promised } from '../../model/commitments.ts';
import { takingPart } from '../../model/parties.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { About, Holder } from '../about.ts';
import { labelOf } from '../names.ts';
import type { ReviewedState } from '../reviewed-state.ts';
import { durationInsteadOf } from './durations.ts';
import { eventsOf, levelNoun, nounOf, person, stepOf } from './nouns.ts';
import { list, named, quoted } from './quotes.ts';
import { bothInWords, inWords } from './values.ts';

/** Both states that a sentence is about. */
export interface BothStates {
  readonly before: ReviewedState;
  readonly after: ReviewedState;
}

/** Everything that the sentences about a property are made from, in words. */
export class Saying {
  readonly about: About;
  readonly sides: BothStates;
  readonly #holder: Holder | undefined;

  constructor(about: About, sides: BothStates) {
    this.about = about;
    this.sides = sides;
    this.#holder = about.holder;
  }

  /** What was and what is, said so that they can be told apart. */
  get both(): [Text, Text] {
    const { values, schema } = this.about;
    return bothInWords(values, schema, [this.sides.before, this.sides.after]);
  }

  get was(): Text {
    return inWords(this.about.values[0], this.about.schema, this.sides.before);
  }

  get is(): Text {
    return inWords(this.about.values[1], this.about.schema, this.sides.after);
  }

  /** `30 instead of 60 days` */
  get insteadOf(): Text {
    return durationInsteadOf(...this.about.values);
  }

  /** The thing that the property belongs to; what it is no longer called is taken from what it was called. */
  get thing(): Text {
    const holder = this.#holder;
    if (!holder) return t`the agreement`;
    // A level is told by where it stands, in the state that has it.
    const { before, after } = this.sides;
    const level = levelNoun(holder.after, after) ?? levelNoun(holder.before, before);
    const noun = level ?? nounOf(holder.definition, this.#named, this.side);
    return stepOf(noun, this.ladder, this.side);
  }

  /** Of a step of one of several ladders, which one. */
  get ladder(): PlainMapping | undefined {
    const { definition, within } = this.#holder ?? {};
    return definition === 'EscalationStep' && within?.definition === 'Ladder' ? within.after : undefined;
  }

  /** ` along the ladder “Charges”`, behind what is said of a step of one of several; else nothing. */
  get onLadder(): Text {
    const { ladder } = this;
    return ladder ? t` along ${nounOf('Ladder', ladder, this.sides.after)}` : '';
  }

  /** The thing that this one stands in. */
  get around(): Text {
    const within = this.#holder?.within;
    return within ? nounOf(within.definition, within.after, this.sides.after) : t`the agreement`;
  }

  get mapping(): PlainMapping {
    return this.#holder?.after ?? {};
  }

  /** The state that the thing is told as. */
  get side(): ReviewedState {
    const isGone = this.about.of === 'thing' && this.about.values[1] === undefined;
    return isGone ? this.sides.before : this.sides.after;
  }

  get events(): Text {
    return eventsOf(this.#named);
  }

  /** What the parties mean by this: `Share plans and forecasts`. */
  get principle(): Text {
    const { name, id } = this.#named;
    return this.#holder ? named(String(name ?? id ?? '?')) : labelOf(this.about.section);
  }

  /** Who promises. Always one, in the grammar: `each party`, `each of A and B`. */
  get giver(): Text {
    return each(this.#direction.by, this.side);
  }

  /** Who benefits, in the same way. */
  get receiver(): Text {
    const { by, to, isBoth } = this.#direction;
    return isBoth ? each(by, this.side) : each(to, this.side);
  }

  /** Who promises, seen from who benefits: with a promise of each party, the others. */
  get byWhom(): Text {
    return this.#direction.isBoth ? others(this.side) : this.giver;
  }

  /** Who benefits, seen from who promises. */
  get toWhom(): Text {
    return this.#direction.isBoth ? others(this.side) : all(this.#direction.to, this.side);
  }

  /** What is promised, in the parties' own words. */
  get what(): Text {
    const { what, id } = this.#named;
    return quoted(String(what ?? id ?? '?'));
  }

  /** The person of an adviser. */
  get adviser(): Text {
    return person(this.mapping.person as string | undefined, this.side);
  }

  /** The party that an adviser advises. */
  get advised(): Text {
    const { advises } = this.mapping;
    return typeof advises === 'string' ? named(this.side.model.nameOf(advises)) : t`somebody`;
  }

  get #named(): PlainMapping {
    const { before = {}, after = {} } = this.#holder ?? {};
    const isChanged = this.about.of === 'value' && this.about.values.every(value => value !== undefined);
    return { ...before, ...after, ...(isChanged && stayed(before, after)) };
  }

  get #direction() {
    const promise = this.mapping as Promised;
    return { ...directionOf(promise, this.side.model), isBoth: isMutual(promise, this.side.model) };
  }
}

/**
 * Of the lists by which a thing is called, what was there before and is there now: of nothing else can be said what it was
 * before. Where nothing stayed, they go by what is there now.
 */
function stayed(before: PlainMapping, after: PlainMapping): PlainMapping {
  const lists = ['events', 'triggers', 'topics'].flatMap((key): [string, unknown][] => {
    const [was, is] = [before[key], after[key]];
    const both = Array.isArray(was) && Array.isArray(is) ? is.filter(each => was.includes(each)) : [];
    return both.length > 0 ? [[key, both]] : [];
  });
  return Object.fromEntries(lists);
}

/** `by Nordbank Abp to Cirrus Oy`: who promises whom. */
export function directionInWords(thing: PlainMapping, side: ReviewedState): Text {
  const promise = thing as Promised;
  if (isMutual(promise, side.model)) return t`by each party to ${others(side)}`;
  const { by, to } = directionOf(promise, side.model);
  return t`by ${all(by, side)} to ${all(to, side)}`;
}

function each(ids: readonly string[], side: ReviewedState): Text {
  const parties = takingPart(side.model).length;
  if (ids.length > 1 && ids.length === parties) return t`each party`;
  return ids.length > 1 ? t`each of ${all(ids, side)}` : all(ids, side);
}

function all(ids: readonly string[], { model }: ReviewedState): Text {
  return ids.length === 0 ? t`somebody` : list(ids.map(id => named(model.nameOf(id))));
}

function others({ model }: ReviewedState): Text {
  return takingPart(model).length > 2 ? t`the others` : t`the other`;
}
