import { propertyNames, propertySchema } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { addedOrRemoved, wholeValues } from './added-or-removed.ts';
import { comesWithClassification, valuesTold } from './audience.ts';
import { type At, aboutThing, type Both, type BothSides, itemSchema, join } from './both-states.ts';
import { canonical } from './canonical.ts';
import { stepsBetween } from './comparisons/sets.ts';
import { directionChange, retoldKeys, retoldPromise } from './direction.ts';
import { exitPlanOf, holdsSamePlan, isExitPlan, mappingOf } from './exit-plan.ts';
import { extendedTerm } from './extensions.ts';
import { formerChange, renamedChange } from './former.ts';
import { effectsOf } from './interests.ts';
import type { Judgement, PartJudgement, ThingsJudgement, ValueJudgement } from './judgement.ts';
import { judgements } from './judgements.ts';
import { comesWithName, leftEarly, onApprovers } from './key-people.ts';
import { compareLevels, forumsOfBoth, type LevelsContext, mappingOr } from './levels.ts';
import { type Likeness, matched, type Pair } from './matching.ts';
import { nameOf, shown } from './names.ts';
import { Recorder } from './recorder.ts';
import { inOrderOfReferring } from './renames.ts';
import { mappingsIn, saysNothing } from './reviewed-state.ts';

/** Compares two states of an agreement, as the table of judgements says. */
export class Comparison {
  readonly recorder = new Recorder();
  readonly #sides: BothSides;
  /** Ids of things that came, went or were renamed: what is said of them under `retired` follows from that. */
  readonly #comeOrGone = new Set<unknown>();

  constructor(sides: BothSides) {
    this.#sides = sides;
  }

  /** Compares two mappings of the same schema key by key. */
  mappings(before: PlainMapping, after: PlainMapping, schema: SchemaNode, around: At): void {
    const at = { ...around, definition: schema.title ?? '' };
    const table = judgements[at.definition] ?? {};
    // Forums are matched first: steps of escalation and reports refer to them.
    const hasLevels = Object.values(table).some(({ how }) => how === 'level');
    const forums = hasLevels ? this.#match(...forumsOfBoth(before, after, schema), at) : [];
    const isDirected = Object.values(table).some(({ how }) => how === 'direction');
    const direction = isDirected ? directionChange(before, after, at, this.#sides) : undefined;
    // To whom it is promised and what is promised are one statement: else one of them is told to the wrong party.
    const retold = new Comparison(this.#sides);
    const extended = extendedTerm({ before, after, schema }, at, this.#sides);
    if (extended) {
      this.#comeOrGone.add(extended.used.id);
      this.recorder.add(extended.change);
    }
    for (const key of inOrderOfReferring(propertyNames(schema))) {
      const judgement = table[key];
      if (
        !judgement ||
        (extended && key === 'ends') ||
        (key === 'audience' && comesWithClassification(before, after)) ||
        this.#sides.before.isDoubtful(before, key) ||
        this.#sides.after.isDoubtful(after, key)
      )
        continue;
      const old = extended && key === 'extensions' ? extended.left : before;
      const both = { before: old, after, key, schema: propertySchema(schema, key) ?? {} };
      const comparison = direction && retoldKeys[at.definition]?.includes(key) ? retold : this;
      comparison.#key(both, judgement, at.path === '' ? { ...at, section: key } : at);
    }
    if (direction)
      this.recorder.add(
        retoldPromise(direction, retold.recorder.drafts, { before, after, schema, at }, this.#sides),
      );
    if (hasLevels) compareLevels(before, after, schema, at, this.#forLevels(forums));
  }

  #key(both: Both, judgement: Judgement, at: At): void {
    // Of an agreement whose text is the same, where only a shared party differs, there is nothing more to compare.
    if (both.before[both.key] === both.after[both.key] && this.#sides.renames.none) return;
    if (judgement.how === 'value') this.#value(both, judgement, at);
    else if (judgement.how === 'part') this.#part(both, judgement, at);
    else if (judgement.how === 'things') this.#things(both, judgement, at);
    else if (judgement.how === 'former') {
      const change = formerChange(both, at, this.#sides, this.#comeOrGone);
      if (change) this.recorder.add(change);
    }
  }

  #value(both: Both, judgement: ValueJudgement, at: At): void {
    const { before, after, key, schema } = both;
    const was = this.#sides.renames.now(before[key], schema);
    const is = after[key];
    if ((saysNothing(was) && saysNothing(is)) || comesWithName(both, at)) return;
    const values = [was, is].map(value =>
      saysNothing(value) ? '' : canonical(value, schema, judgement.ordered),
    );
    if (values[0] === values[1]) return;
    if (saysNothing(was) || saysNothing(is)) {
      this.#whole(both, judgement, at);
      return;
    }
    const words = this.#sides.words(both, at);
    const steps = judgement.itemByItem ? stepsBetween(was, is, judgement.judge) : [[was, is] as const];
    for (const step of steps) {
      const [from = '', to = ''] = step.map(value => canonical(value, schema, judgement.ordered));
      const verdict = judgement.judge(...step, { before, after });
      this.recorder.add({
        kind: 'changed',
        ...words,
        about: steps.length === 1 ? words.about : { ...words.about, values: step },
        effects: onApprovers(
          effectsOf(verdict, judgement.benefit, at.interests, this.#sides.everyone),
          both,
          at,
          this.#sides,
        ),
        by: at.interests.gives,
        ...leftEarly(both, at),
        values: valuesTold([from, to], both),
        isText: judgement.isText === true,
      });
    }
  }

  #part(both: Both, judgement: PartJudgement, at: At): void {
    const [was, is] = [both.before[both.key], both.after[both.key]];
    const [lacked, lacks] = [saysNothing(was), saysNothing(is)];
    if (lacked && lacks) return;
    const isMoved = both.key === 'exit' && holdsSamePlan(was ?? is, this.#sides[lacked ? 'before' : 'after']);
    if ((lacked || lacks) && !isMoved) this.#whole(both, judgement, at);
    else if (isMoved || (isMapping(was) && isMapping(is))) {
      const inner = { path: join(at.path, both.key), thing: this.#sides.title(both.key, at) };
      this.mappings(mappingOf(was), mappingOf(is), both.schema, { ...at, ...inner });
    } else if (judgement.word) this.#value(both, judgement.word, at);
  }

  /** A value that only one of the two states has. */
  #whole(both: Both, judgement: Judgement, at: At): void {
    const direction = saysNothing(both.after[both.key]) ? 'removed' : 'added';
    const [there, away] =
      direction === 'added' ? (['after', 'before'] as const) : (['before', 'after'] as const);
    const [side, owner, other, lacking] = [this.#sides[there], both[there], this.#sides[away], both[away]];
    if (other.mayHoldMore(lacking[both.key], at.section)) return;
    if (isExitPlan(both.key) && owner[both.key] === exitPlanOf(other)) return;
    const whole = addedOrRemoved(owner[both.key], both.schema, judgement, at.interests, {
      side,
      now: this.#sides.partyOf(side),
      everyone: this.#sides.everyone,
      direction,
    });
    this.recorder.add({
      kind: direction,
      ...this.#sides.words(both, at),
      ...whole,
      effects: onApprovers(whole.effects, both, at, this.#sides),
      ...leftEarly(both, at),
      values: wholeValues(direction, owner[both.key], both.schema),
      isText: judgement.how === 'value' && judgement.isText === true,
    });
  }

  #things(both: Both, judgement: ThingsJudgement, at: At): void {
    const [before, after] = [both.before[both.key], both.after[both.key]];
    if (isMapping(before) || isMapping(after)) {
      // Instead of the list stands where else it is; of the list itself there is nothing then.
      const inner = { path: join(at.path, both.key), thing: this.#sides.title(both.key, at) };
      this.mappings(mappingOr(before), mappingOr(after), both.schema, { ...at, ...inner });
      const listIn = (owner: PlainMapping) => (isMapping(owner[both.key]) ? {} : owner);
      this.#things({ ...both, before: listIn(both.before), after: listIn(both.after) }, judgement, at);
      return;
    }
    const [was, is] = [mappingsIn(both.before[both.key]), mappingsIn(both.after[both.key])];
    const pairs = this.#match(was, is, both.schema, judgement, at);
    const gone = pairs.filter(({ after }) => !after);
    const come = pairs.filter(({ before }) => !before);
    // A whole list that comes or goes is one change: so was the edit.
    const isWhole = (some: readonly Pair[], one: readonly unknown[], other: readonly unknown[]) =>
      some.length > 1 && some.length === one.length && other.length === 0;
    if (isWhole(gone, was, is) || isWhole(come, is, was)) this.#whole(both, judgement, at);
    else for (const pair of pairs) this.#pair(pair, both, judgement, at);
  }

  #pair({ before, after }: Pair, both: Both, judgement: ThingsJudgement, at: At): void {
    const path = join(at.path, both.key);
    if (before && after) {
      this.#sameThing(before, after, both.schema, judgement, { ...at, path });
      return;
    }
    const list = before ? both.after[both.key] : both.before[both.key];
    if ((before ? this.#sides.after : this.#sides.before).mayHoldMore(list, at.section)) return;
    const side = before ? this.#sides.before : this.#sides.after;
    const thing = before ?? after ?? {};
    this.#comeOrGone.add(thing.id);
    const schema = itemSchema(both.schema, thing);
    const direction = before ? 'removed' : 'added';
    const whole = addedOrRemoved([thing], both.schema, judgement, at.interests, {
      side,
      now: this.#sides.partyOf(side),
      everyone: this.#sides.everyone,
      direction,
    });
    this.recorder.add({
      kind: direction,
      path: `${path}[${this.#sides.nameInPath(thing, schema, judgement, side)}]`,
      about: aboutThing([before, after], schema, both.key, at),
      title: nameOf(thing, schema, side),
      before: before && shown(before, schema, side),
      after: after && shown(after, schema, side),
      places: {
        before: before && this.#sides.before.headOf(before),
        after: after && this.#sides.after.headOf(after),
      },
      ...whole,
      values: wholeValues(direction, thing, schema),
    });
  }

  /** One thing before and after, perhaps of another id. @param list its list's schema, @param at the list */
  #sameThing(
    before: PlainMapping,
    after: PlainMapping,
    list: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ): void {
    const schema = itemSchema(list, after);
    const inner = this.#sides.inside(before, after, schema, judgement, at);
    const isRenamed = before.id !== after.id && before.id !== undefined && after.id !== undefined;
    if (isRenamed) {
      this.#comeOrGone.add(before.id).add(after.id);
      this.recorder.add(renamedChange(before, after, schema, { at, inner }, this.#sides));
    }
    this.mappings(before, after, schema, inner);
  }

  /** What {@link compareLevels} asks of a comparison. */
  #forLevels(pairs: readonly Pair[]): LevelsContext {
    return {
      sides: this.#sides,
      recorder: this.recorder,
      pairs,
      value: (both, judgement, at) => this.#value(both, judgement, at),
      whole: (both, judgement, at) => this.#whole(both, judgement, at),
      pair: (pair, both, judgement, at) => this.#pair(pair, both, judgement, at),
      sameThing: (before, after, list, judgement, at) => this.#sameThing(before, after, list, judgement, at),
      noteComeOrGone: id => this.#comeOrGone.add(id),
    };
  }

  #match(
    before: readonly PlainMapping[],
    after: readonly PlainMapping[],
    list: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ): Pair[] {
    const pairs = matched(before, after, {
      judgement,
      keyBefore: thing => this.#sides.keyOf(thing, itemSchema(list, thing), judgement, this.#sides.before),
      keyAfter: thing => this.#sides.keyOf(thing, itemSchema(list, thing), judgement, this.#sides.after),
      likeness: (b, a) => this.#likeness(b, a, list, judgement, at),
    });
    // Known before anything is compared that may refer to one of them.
    for (const { before, after } of pairs) if (before && after) this.#sides.noteRename(before, after, list);
    return pairs;
  }

  #likeness(
    before: PlainMapping,
    after: PlainMapping,
    list: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ): Likeness {
    // Advice of another party, or to another one, is other advice: whom the former one was given to has lost it.
    if (judgement.interests === 'adviser') {
      const [was, is] = [
        this.#sides.interests(before, judgement, this.#sides.before, at.interests),
        this.#sides.interests(after, judgement, this.#sides.after, at.interests),
      ];
      const isOther = was.gives[0] !== is.gives[0] || was.receives[0] !== is.receives[0];
      if (was.certain && is.certain && isOther) return 'different';
    }
    const trial = new Comparison(this.#sides);
    const keys = judgement.key ?? ['id'];
    const without = (thing: PlainMapping) =>
      Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));
    trial.mappings(without(before), without(after), itemSchema(list, after), { ...at, path: '?' });
    const { drafts } = trial.recorder;
    if (drafts.length === 0) return 'same';
    return drafts.every(({ isText }) => isText) ? 'same-but-texts' : 'different';
  }
}
