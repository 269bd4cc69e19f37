import { type Text, t } from '../l10n/message.ts';
import { directionOf, type Promise as Promised } from '../model/commitments.ts';
import { propertyNames, propertySchema, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { canonical } from './canonical.ts';
import type { ChangeKind, Place } from './change.ts';
import { directionEffects, directionForm } from './direction.ts';
import type { Judgement, PartJudgement, ThingsJudgement, ValueJudgement } from './judgement.ts';
import { judgements } from './judgements.ts';
import { forumsIn, isWholeLevel } from './levels.ts';
import { idOf, type Likeness, matched, type Pair } from './matching.ts';
import { labelOf, nameOf, shown } from './names.ts';
import { Recorder } from './recorder.ts';
import type { Renames } from './renames.ts';
import { mappingsIn, type Side, saysNothing } from './side.ts';
import { effectsOf, jointStake, type Stake, sharedBy, stakeOf } from './stake.ts';
import { wholeOf } from './whole.ts';

/** Where a comparison stands in the agreement. */
interface At {
  /** Id path of the mapping that is compared; '' at the top. */
  readonly path: string;
  /** What its changes are about; undefined at the top. */
  readonly thing: Text | undefined;
  /** The top-level key that it lies below; '' at the top. */
  readonly section: string;
  readonly stake: Stake;
}

/** A key of two mappings of which each may lack it. */
interface Both {
  readonly before: PlainMapping;
  readonly after: PlainMapping;
  readonly key: string;
  readonly schema: SchemaNode;
}

/** Compares two states of an agreement, as the table of judgements says. */
export class Comparison {
  readonly recorder = new Recorder();
  readonly #before: Side;
  readonly #after: Side;
  readonly #renames: Renames;
  /** All parties of either state, under their names of the state after. */
  readonly #everyone: readonly string[];
  /** Ids of things that came, went or were renamed: what is said of them under `retired` follows from that. */
  readonly #comeOrGone = new Set<unknown>();

  constructor(before: Side, after: Side, renames: Renames, everyone: readonly string[]) {
    this.#before = before;
    this.#after = after;
    this.#renames = renames;
    this.#everyone = everyone;
  }

  /** Compares two mappings of the same schema key by key. */
  mappings(before: PlainMapping, after: PlainMapping, schema: SchemaNode, at: At): void {
    const table = judgements[schema.title ?? ''] ?? {};
    for (const key of inOrderOfReferring(propertyNames(schema))) {
      const judgement = table[key];
      if (!judgement || this.#before.isDoubtful(before, key) || this.#after.isDoubtful(after, key)) continue;
      const both = { before, after, key, schema: propertySchema(schema, key) ?? {} };
      this.#key(both, judgement, at.path === '' ? { ...at, section: key } : at);
    }
    const isDirected = Object.values(table).some(({ how }) => how === 'direction');
    if (isDirected) this.#direction(before, after, at);
    if (Object.values(table).some(({ how }) => how === 'level')) this.#levels(before, after, schema, at);
  }

  #key(both: Both, judgement: Judgement, at: At): void {
    if (judgement.how === 'value') this.#value(both, judgement, at);
    else if (judgement.how === 'part') this.#part(both, judgement, at);
    else if (judgement.how === 'things') this.#things(both, judgement, at);
    else if (judgement.how === 'former') this.#former(both, at);
  }

  #value({ before, after, key, schema }: Both, judgement: ValueJudgement, at: At): void {
    const was = this.#renames.now(before[key], schema);
    const is = after[key];
    if (saysNothing(was) && saysNothing(is)) return;
    const values = [was, is].map(value =>
      saysNothing(value) ? '' : canonical(value, schema, judgement.ordered),
    );
    if (values[0] === values[1]) return;
    if (saysNothing(was) || saysNothing(is)) {
      this.#whole({ before, after, key, schema }, judgement, at);
      return;
    }
    this.recorder.add({
      kind: 'changed',
      ...this.#words({ before, after, key, schema }, at),
      effects: effectsOf(judgement.judge(was, is), judgement.benefit, at.stake, this.#everyone),
      by: at.stake.gives,
      values: [values[0] ?? '', values[1] ?? ''],
      isText: judgement.isText === true,
    });
  }

  #part(both: Both, judgement: PartJudgement, at: At): void {
    const [was, is] = [both.before[both.key], both.after[both.key]];
    const [lacked, lacks] = [saysNothing(was), saysNothing(is)];
    if (lacked && lacks) return;
    if (lacked || lacks) this.#whole(both, judgement, at);
    else if (isMapping(was) && isMapping(is)) {
      const inner = { path: join(at.path, both.key), thing: this.#title(both.key, at) };
      this.mappings(was, is, both.schema, { ...at, ...inner });
    } else if (judgement.word) this.#value(both, judgement.word, at);
  }

  /** A value that only one of the two states has. */
  #whole(both: Both, judgement: Judgement, at: At): void {
    const direction = saysNothing(both.after[both.key]) ? 'removed' : 'added';
    const [side, owner] = direction === 'added' ? [this.#after, both.after] : [this.#before, both.before];
    const [other, lacking] = direction === 'added' ? [this.#before, both.before] : [this.#after, both.after];
    if (other.mayHoldMore(lacking[both.key], at.section)) return;
    const whole = wholeOf(owner[both.key], both.schema, judgement, at.stake, {
      side,
      now: this.#partyOf(side),
      everyone: this.#everyone,
      direction,
    });
    this.recorder.add({
      kind: direction,
      ...this.#words(both, at),
      ...whole,
      isText: judgement.how === 'value' && judgement.isText === true,
    });
  }

  #things(both: Both, judgement: ThingsJudgement, at: At): void {
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
    if ((before ? this.#after : this.#before).mayHoldMore(list, at.section)) return;
    const side = before ? this.#before : this.#after;
    const thing = before ?? after ?? {};
    this.#comeOrGone.add(thing.id);
    const schema = itemSchema(both.schema, thing);
    const whole = wholeOf([thing], both.schema, judgement, at.stake, {
      side,
      now: this.#partyOf(side),
      everyone: this.#everyone,
      direction: before ? 'removed' : 'added',
    });
    this.recorder.add({
      kind: before ? 'removed' : 'added',
      path: `${path}[${this.#keyOf(thing, schema, judgement, side)}]`,
      title: nameOf(thing, schema, side),
      before: before && shown(before, schema, side),
      after: after && shown(after, schema, side),
      places: {
        before: before && this.#before.headOf(before),
        after: after && this.#after.headOf(after),
      },
      ...whole,
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
    const stakes = [
      this.#stake(before, judgement, this.#before),
      this.#stake(after, judgement, this.#after),
    ] as const;
    const inner: At = {
      ...at,
      path: `${at.path}[${this.#keyOf(after, schema, judgement, this.#after)}]`,
      thing: nameOf(after, schema, this.#after),
      stake: jointStake(...stakes, judgement.stake),
    };
    const isRenamed = before.id !== after.id && before.id !== undefined && after.id !== undefined;
    if (isRenamed) {
      this.#comeOrGone.add(before.id).add(after.id);
      this.recorder.add({
        kind: 'renamed',
        path: inner.path,
        title: inner.thing ?? '',
        before: String(before.id),
        after: String(after.id),
        places: { before: this.#before.placeOf(before, 'id'), after: this.#after.placeOf(after, 'id') },
        effects: effectsOf('reworded', 'receivers', inner.stake, this.#everyone),
        by: inner.stake.gives,
        values: [String(before.id), String(after.id)],
      });
    }
    this.mappings(before, after, schema, inner);
  }

  /** Who promises to whom: each party by what it is promised now and was promised before, and by whom. */
  #direction(before: PlainMapping, after: PlainMapping, at: At): void {
    for (const key of ['by', 'to']) {
      if (this.#before.isDoubtful(before, key) || this.#after.isDoubtful(after, key)) return;
    }
    const key = this.#directionWords(before, 'by') === this.#directionWords(after, 'by') ? 'to' : 'by';
    const isAsWritten = this.#directionWords(before, key) === this.#directionWords(after, key);
    const [was, is] = [
      this.#stake(before, { stake: 'promise' }, this.#before),
      this.#stake(after, { stake: 'promise' }, this.#after),
    ];
    const meant = isAsWritten ? undefined : directionEffects(was, is, this.#everyone);
    if (!meant) return;
    const schema = { 'x-references': 'party', 'x-except': ['both'] } as const;
    const both = { before, after, key, schema };
    const kind: ChangeKind = saysNothing(before[key])
      ? 'added'
      : saysNothing(after[key])
        ? 'removed'
        : 'changed';
    this.recorder.add({
      kind,
      ...this.#words(both, at),
      effects: meant,
      by: [...new Set([...was.gives, ...is.gives])],
      values: [directionForm(was), directionForm(is)],
    });
  }

  #directionWords(thing: PlainMapping, key: string): string {
    const now = thing === undefined ? [] : [thing[key] ?? []].flat();
    return now
      .map(party => this.#renames.partyNow(String(party)))
      .sort()
      .join(' ');
  }

  /** Forums are matched across the three levels, since one may move; a level whose forums all went is gone. */
  #levels(before: PlainMapping, after: PlainMapping, schema: SchemaNode, at: At): void {
    const judgement = judgements.GovernanceLevel?.forums as ThingsJudgement;
    const forums = propertySchema(propertySchema(schema, 'strategic') ?? {}, 'forums') ?? {};
    const [was, is] = [forumsIn(before), forumsIn(after)];
    const pairs = this.#match([...was.keys()], [...is.keys()], forums, judgement, at);
    const handled = new Set<string>();
    for (const pair of pairs) {
      const [from, to] = [pair.before && was.get(pair.before), pair.after && is.get(pair.after)];
      const level = to ?? from ?? '';
      if (pair.before && pair.after) {
        if (from !== to) this.#moved(pair.before, pair.after, [from ?? '', to ?? ''], forums, at);
        const path = join(at.path, `${level}.forums`);
        this.#sameThing(pair.before, pair.after, forums, judgement, { ...at, path });
        continue;
      }
      const isLevel = isWholeLevel(level, pairs, was, is);
      const [one, other] = [before[level], after[level]].map(value => (isMapping(value) ? value : {}));
      if (!isLevel) {
        const both = { before: one ?? {}, after: other ?? {}, key: 'forums', schema: forums };
        this.#pair(pair, both, judgement, { ...at, path: join(at.path, level) });
      } else if (!handled.has(level)) {
        handled.add(level);
        for (const { before: gone, after: come } of pairs) this.#comeOrGone.add((gone ?? come)?.id);
        this.#whole(
          { before, after, key: level, schema: propertySchema(schema, level) ?? {} },
          { how: 'level' },
          at,
        );
      }
    }
  }

  #moved(
    before: PlainMapping,
    after: PlainMapping,
    levels: readonly [string, string],
    list: SchemaNode,
    at: At,
  ): void {
    const schema = itemSchema(list, after);
    this.recorder.add({
      kind: 'moved',
      path: `${join(at.path, levels[1])}.forums[${after.id}]`,
      title: nameOf(after, schema, this.#after),
      before: levels[0],
      after: levels[1],
      places: { before: this.#before.headOf(before), after: this.#after.headOf(after) },
      effects: effectsOf('undetermined', 'all', at.stake, this.#everyone),
      by: [],
      values: [...levels],
    });
  }

  #former({ before, after, key, schema }: Both, at: At): void {
    const follows = (id: unknown) => id === before.id || id === after.id || this.#comeOrGone.has(id);
    const rest = (list: unknown) => [list ?? []].flat().filter(id => !follows(id));
    const values = [rest(before[key]), rest(after[key])].map(list => canonical(list, schema));
    if (values[0] === values[1]) return;
    this.recorder.add({
      kind: saysNothing(before[key]) ? 'added' : saysNothing(after[key]) ? 'removed' : 'changed',
      ...this.#words({ before, after, key, schema }, at),
      effects: effectsOf('reworded', 'receivers', at.stake, this.#everyone),
      by: at.stake.gives,
      values: [values[0] ?? '', values[1] ?? ''],
    });
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
      keyBefore: thing => this.#keyOf(thing, itemSchema(list, thing), judgement, this.#before),
      keyAfter: thing => this.#keyOf(thing, itemSchema(list, thing), judgement, this.#after),
      likeness: (b, a) => this.#likeness(b, a, list, judgement, at),
    });
    // Known before anything is compared that may refer to one of them.
    for (const { before, after } of pairs) if (before && after) this.#noteRename(before, after, list);
    return pairs;
  }

  #noteRename(before: PlainMapping, after: PlainMapping, list: SchemaNode): void {
    if (typeof before.id !== 'string' || typeof after.id !== 'string') return;
    const { title } = itemSchema(list, after);
    // People and parties are known already: all else refers to them.
    if (title !== 'InlineParty' && title !== 'Person') this.#renames.thing(before.id, after.id);
  }

  #likeness(
    before: PlainMapping,
    after: PlainMapping,
    list: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ): Likeness {
    const trial = new Comparison(this.#before, this.#after, this.#renames, this.#everyone);
    const keys = judgement.key ?? ['id'];
    const without = (thing: PlainMapping) =>
      Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));
    trial.mappings(without(before), without(after), itemSchema(list, after), { ...at, path: '?' });
    const { drafts } = trial.recorder;
    if (drafts.length === 0) return 'same';
    return drafts.every(({ isText }) => isText) ? 'same-but-texts' : 'different';
  }

  /** What tells a thing from its neighbours: its id, or its key under the names of the state after. */
  #keyOf(
    thing: PlainMapping,
    schema: SchemaNode,
    judgement: Pick<ThingsJudgement, 'key'>,
    side: Side,
  ): string | undefined {
    if (!judgement.key) return idOf(thing);
    const value = (key: string) => {
      const written = thing[key];
      return side === this.#before ? this.#renames.now(written, propertySchema(schema, key) ?? {}) : written;
    };
    // The last step of a ladder is the last step, wherever it leads; a resolved direction is one in any writing.
    if (schema.title === 'EscalationStep') return String(thing.level ?? (thing.then ? 'then' : ''));
    if (schema.title === 'EarlyWarning') {
      const { by, to } = directionOf(thing as Promised, side.model);
      const now = this.#partyOf(side);
      return thing.by === 'both' ? 'both' : [by.map(now).join(), to.map(now).sort().join()].join('>');
    }
    const words = judgement.key.flatMap(key => value(key) ?? []);
    return words.length > 0 ? words.join(' ') : undefined;
  }

  #stake(thing: PlainMapping, { stake }: Pick<ThingsJudgement, 'stake'>, side: Side): Stake {
    return stakeOf(thing, stake, side, this.#partyOf(side), this.#everyone);
  }

  #partyOf(side: Side): (id: string) => string {
    return side === this.#before ? id => this.#renames.partyNow(id) : id => id;
  }

  /** Path, title, texts and places of a change of a key. */
  #words({ before, after, key, schema }: Both, at: At) {
    const text = (value: unknown, side: Side) =>
      saysNothing(value) ? undefined : shown(value, schema, side);
    const place = (owner: PlainMapping, side: Side): Place | undefined =>
      saysNothing(owner[key]) ? undefined : side.placeOf(owner, key);
    return {
      path: join(at.path, key),
      title: this.#title(key, at),
      before: text(before[key], this.#before),
      after: text(after[key], this.#after),
      places: { before: place(before, this.#before), after: place(after, this.#after) },
    };
  }

  #title(key: string, { thing }: At): Text {
    const label = labelOf(key);
    return thing === undefined ? label.charAt(0).toUpperCase() + label.slice(1) : t`${thing}: ${label}`;
  }
}

/** A stake at the top: what is in no promise is there for all. */
export function atTheTop(everyone: readonly string[]): At {
  return { path: '', thing: undefined, section: '', stake: sharedBy(everyone) };
}

/** What refers to others comes after them, so that renames are known: people, forums, what is shared, the rest. */
function inOrderOfReferring(keys: readonly string[]): string[] {
  const first = ['parties', 'governance', 'sharing'];
  const rest = keys.filter(key => !first.includes(key) && key !== 'retired');
  return [...first.filter(key => keys.includes(key)), ...rest, ...keys.filter(key => key === 'retired')];
}

function itemSchema(list: SchemaNode, item: PlainMapping): SchemaNode {
  return list.items ? variantFor(resolveSchema(list.items), item) : {};
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
