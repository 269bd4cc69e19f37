import { capital, type Text, t } from '../l10n/message.ts';
import { directionOf, isMutual, type Promise as Promised } from '../model/commitments.ts';
import { stepNameOf } from '../model/ladders.ts';
import { propertySchema, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Location } from '../util/location.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { About, Holder } from './about.ts';
import { type Interests, interestsOf, jointInterests, sharedBy } from './interests.ts';
import type { ThingsJudgement } from './judgement.ts';
import { idOfMapping } from './matching.ts';
import { labelOf, nameOf, shown } from './names.ts';
import type { Renames } from './renames.ts';
import { type ReviewedState, saysNothing } from './reviewed-state.ts';

/** Where a comparison stands in the agreement. */
export interface At {
  /** Id path of the mapping that is compared; '' at the top. */
  readonly path: string;
  /** Title of the schema of the mapping. */
  readonly definition: string;
  /** The nearest thing that it belongs to. */
  readonly holder: Holder | undefined;
  /** What its changes are about; undefined at the top. */
  readonly thing: Text | undefined;
  /** The top-level key that it lies below; '' at the top. */
  readonly section: string;
  readonly interests: Interests;
}

/** A key of two mappings of which each may lack it. */
export interface Both {
  readonly before: PlainMapping;
  readonly after: PlainMapping;
  readonly key: string;
  readonly schema: SchemaNode;
}

/** Both states of an agreement, under the names of the state after. */
export class BothSides {
  readonly before: ReviewedState;
  readonly after: ReviewedState;
  readonly renames: Renames;
  /** All parties of either state. */
  readonly everyone: readonly string[];

  constructor(before: ReviewedState, after: ReviewedState, renames: Renames, everyone: readonly string[]) {
    this.before = before;
    this.after = after;
    this.renames = renames;
    this.everyone = everyone;
  }

  /** What tells a thing from its neighbours: its id, or its key under the names of the state after. */
  keyOf(
    thing: PlainMapping,
    schema: SchemaNode,
    judgement: Pick<ThingsJudgement, 'key'>,
    side: ReviewedState,
  ): string | undefined {
    if (!judgement.key) return idOfMapping(thing);
    const value = (key: string) => {
      const written = thing[key];
      return side === this.before ? this.renames.now(written, propertySchema(schema, key) ?? {}) : written;
    };
    // The last step of a ladder is the last step, wherever it leads; a resolved direction is one in any writing.
    if (schema.title === 'EscalationStep') return String(thing.level ?? (thing.then ? 'then' : ''));
    if (schema.title === 'EarlyWarning') {
      const { by, to } = directionOf(thing as Promised, side.model);
      const now = this.partyOf(side);
      return isMutual(thing as Promised, side.model)
        ? 'both'
        : [by.map(now).sort().join(), to.map(now).sort().join()].join('>');
    }
    const words = judgement.key.flatMap(key => value(key) ?? []);
    return words.length > 0 ? words.join(' ') : undefined;
  }

  /** The same in an id path, where each step of a ladder has a name of its own. */
  nameInPath(
    thing: PlainMapping,
    schema: SchemaNode,
    judgement: Pick<ThingsJudgement, 'key'>,
    side: ReviewedState,
  ): string | undefined {
    if (schema.title === 'EscalationStep') return stepNameOf(side.model, thing);
    return this.keyOf(thing, schema, judgement, side);
  }

  /** Who has an interest in a thing of one side. @param around in what it is a part of */
  interests(
    thing: PlainMapping,
    { interests }: Pick<ThingsJudgement, 'interests'>,
    side: ReviewedState,
    around: Interests,
  ): Interests {
    return interestsOf(thing, interests, side, this.partyOf(side), this.everyone, around);
  }

  /** What a party of one side is called in the state after. */
  partyOf(side: ReviewedState): (id: string) => string {
    return side === this.before ? id => this.renames.partyNow(id) : id => id;
  }

  /** `by` or `to` as it was written, under the names of the state after; only that tells whether it was touched. */
  directionWords(thing: PlainMapping, key: string): string {
    const now = thing === undefined ? [] : [thing[key] ?? []].flat();
    return now
      .map(party => this.renames.partyNow(String(party)))
      .sort()
      .join(' ');
  }

  /** Notes what a thing that was matched is called now. */
  noteRename(before: PlainMapping, after: PlainMapping, list: SchemaNode): void {
    if (typeof before.id !== 'string' || typeof after.id !== 'string') return;
    const { title } = itemSchema(list, after);
    // People and parties are known already: all else refers to them.
    if (title !== 'InlineParty' && title !== 'Person') this.renames.thing(before.id, after.id);
  }

  /** What a change of a key is about. */
  about({ before, after, key, schema }: Both, { definition, holder, section }: At): About {
    return { of: 'value', definition, key, values: [before[key], after[key]], schema, holder, section };
  }

  /** Path, title, texts and places of a change of a key. */
  words({ before, after, key, schema }: Both, at: At) {
    const text = (value: unknown, side: ReviewedState) =>
      saysNothing(value) ? undefined : shown(value, schema, side);
    const place = (owner: PlainMapping, side: ReviewedState): Location | undefined =>
      saysNothing(owner[key]) ? undefined : side.placeOf(owner, key);
    return {
      path: join(at.path, key),
      about: this.about({ before, after, key, schema }, at),
      title: this.title(key, at),
      before: text(before[key], this.before),
      after: text(after[key], this.after),
      places: { before: place(before, this.before), after: place(after, this.after) },
    };
  }

  /** What is said of a thing that is there before and after. @param at its list */
  inside(
    before: PlainMapping,
    after: PlainMapping,
    schema: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ): At {
    const stakes = [
      this.interests(before, judgement, this.before, at.interests),
      this.interests(after, judgement, this.after, at.interests),
    ] as const;
    return {
      ...at,
      path: `${at.path}[${this.nameInPath(after, schema, judgement, this.after)}]`,
      thing: nameOf(after, schema, this.after),
      holder: { definition: schema.title ?? '', before, after, within: at.holder },
      interests: jointInterests(...stakes, judgement.interests),
    };
  }

  /** What a change of a key is about. */
  title(key: string, { thing }: At): Text {
    return thing === undefined ? capital(labelOf(key)) : t`${thing}: ${labelOf(key)}`;
  }
}

/** Interests at the top: what is in no promise is there for all. */
export function atTheTop(everyone: readonly string[]): At {
  return {
    path: '',
    definition: '',
    holder: undefined,
    thing: undefined,
    section: '',
    interests: sharedBy(everyone),
  };
}

/** What it is about that a thing came, went, moved or got another id. @param at the list */
export function aboutThing(
  values: readonly [PlainMapping | undefined, PlainMapping | undefined],
  schema: SchemaNode,
  key: string,
  { holder, section }: At,
): About {
  return { of: 'thing', definition: schema.title ?? '', key, values, schema, holder, section };
}

export function itemSchema(list: SchemaNode, item: PlainMapping): SchemaNode {
  return list.items ? variantFor(resolveSchema(list.items), item) : {};
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
