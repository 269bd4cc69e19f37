import { capital, joined, type Text, t } from '../../l10n/message.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { propertySchema } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { isMapping } from '../../schema/walk.ts';
import { inRow } from '../../util/lists.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { ladderOf } from '../names.ts';
import { eventsOf, nounOf } from './nouns.ts';
import { list, named, quoted } from './quotes.ts';
import type { Saying } from './saying.ts';
import { inWords } from './values.ts';

/** A thing that came or went. */
interface Arrival {
  readonly thing: PlainMapping;
  /** Of the thing. */
  readonly schema: SchemaNode;
  /** A saying whose holder is the thing. */
  readonly saying: Saying;
}

interface ArrivalSentences {
  readonly added: (arrival: Words) => Text;
  readonly removed: (arrival: Words) => Text;
  /** Of a promise that is made by or to others now: what was promised, as it stands behind “before”. */
  readonly earlier?: (arrival: Words) => Text;
  /** What else is worth knowing of it; empty texts are left out. */
  readonly facts: (arrival: Words) => readonly Text[];
}

/** The thing and its properties in words. */
class Words {
  readonly saying: Saying;
  readonly thing: PlainMapping;
  readonly #schema: SchemaNode;

  constructor({ thing, schema, saying }: Arrival) {
    this.thing = thing;
    this.#schema = schema;
    this.saying = saying;
  }

  /** A property in words; nothing where it is not there. */
  of(key: string, say: (value: Text) => Text = value => value): Text {
    const value = this.thing[key];
    const isThere = value !== undefined && (!Array.isArray(value) || value.length > 0);
    const schema = propertySchema(this.#schema, key) ?? {};
    return isThere ? say(inWords(value, schema, this.saying.side)) : '';
  }

  get noun(): Text {
    return nounOf(this.#schema.title ?? '', this.thing, this.saying.side);
  }

  /** Of a step of one of several ladders: ` along the ladder “Charges”`. */
  get onLadder(): Text {
    const { side } = this.saying;
    const ladder = ladderOf(this.thing, side);
    return ladder ? t` along ${nounOf('Ladder', ladder, side)}` : '';
  }

  get what(): Text {
    const { what, id } = this.thing;
    return quoted(String(what ?? id ?? '?'));
  }

  get name(): string {
    const { name, title, id } = this.thing;
    return named(String(name ?? title ?? id ?? '?'));
  }
}

const inForum = (forum: Text) => t`looked at in ${forum}`;

const promise: ArrivalSentences = {
  added: ({ saying: { giver, toWhom }, what }) => t`${giver} now makes ${toWhom} the promise ${what}`,
  removed: ({ saying: { giver, toWhom }, what }) => t`${giver} no longer makes ${toWhom} the promise ${what}`,
  earlier: ({ saying: { giver, toWhom }, what }) => t`${giver} made ${toWhom} the promise ${what}`,
  facts: words => [
    words.of('cadence'),
    words.of('answer', time => t`answered within ${time}`),
    words.of('forum', inForum),
  ],
};

/** What is said of things that come and go: by the title of their schema. */
const arrivals: Readonly<Record<string, ArrivalSentences>> = {
  InlineParty: {
    added: ({ name }) => t`${name} is now a party to the agreement`,
    removed: ({ name }) => t`${name} is no longer a party to the agreement`,
    facts: words => [words.of('role'), peopleOf(words.thing)],
  },
  TermExtension: {
    added: ({ noun }) => t`The parties may now use ${noun}`,
    removed: ({ noun }) => t`The parties may no longer use ${noun}`,
    facts: words => [
      words.of('decideBy', day => t`decided by ${day}`),
      words.of('needs', who => t`with the consent of ${who}`),
    ],
  },
  Person: {
    added: ({ name, saying: { around } }) => t`${name} now takes part for ${around}`,
    removed: ({ name, saying: { around } }) => t`${name} no longer takes part for ${around}`,
    facts: words => [words.of('title'), words.of('roles')],
  },
  FirstChoiceCommitment: {
    added: ({ thing, saying: { giver, toWhom } }) =>
      t`${giver} now tells ${toWhom} of ${eventsOf(thing)} first`,
    removed: ({ thing, saying: { giver, toWhom } }) =>
      t`${giver} no longer tells ${toWhom} of ${eventsOf(thing)} first`,
    earlier: ({ thing, saying: { giver, toWhom } }) => t`${giver} told ${toWhom} of ${eventsOf(thing)} first`,
    facts: words => [
      words.of('notice', time => t`${time} before`),
      words.of('response', time => t`${time} to answer`),
      words.of('mechanism', right => t`with the right to ${right}`),
    ],
  },
  SharingCommitment: {
    added: ({ noun, saying: { giver, toWhom } }) => t`${giver} now shares ${noun} with ${toWhom}`,
    removed: ({ noun, saying: { giver, toWhom } }) => t`${giver} no longer shares ${noun} with ${toWhom}`,
    earlier: ({ noun, saying: { giver, toWhom } }) => t`${giver} shared ${noun} with ${toWhom}`,
    facts: words => [
      words.of('cadence'),
      words.of('horizon', time => t`${time} ahead`),
      words.of('forum', inForum),
      words.of('binding'),
    ],
  },
  Report: {
    added: ({ noun, saying: { giver, toWhom } }) => t`${giver} now owes ${toWhom} ${noun}`,
    removed: ({ noun, saying: { giver, toWhom } }) => t`${giver} no longer owes ${toWhom} ${noun}`,
    earlier: ({ noun, saying: { giver, toWhom } }) => t`${giver} owed ${toWhom} ${noun}`,
    facts: words => [
      words.of('cadence'),
      words.of('due', time => t`within ${time} after the period`),
      words.of('forum', inForum),
    ],
  },
  Forum: {
    added: ({ noun }) => t`${noun} is a new forum`,
    removed: ({ noun }) => t`${noun} no longer meets`,
    facts: words => [
      words.of('cadence', rhythm => t`it meets ${rhythm}`),
      words.of('purpose'),
      words.of('members', people => t`with ${people}`),
    ],
  },
  Ladder: {
    added: ({ noun }) => t`Disagreements now also go up ${noun}`,
    removed: ({ noun }) => t`Disagreements no longer go up ${noun}`,
    facts: words => [words.of('between', parties => t`between ${parties}`)],
  },
  EscalationStep: {
    added: words =>
      words.thing.level === undefined
        ? t`What the parties cannot settle${words.onLadder} now goes to ${words.of('then')}`
        : t`Disagreements now also go to ${words.noun}`,
    removed: words =>
      words.thing.level === undefined
        ? t`What the parties cannot settle${words.onLadder} no longer goes to ${words.of('then')}`
        : t`Disagreements no longer go to ${words.noun}`,
    facts: words => [
      words.of('within', time => t`${time} to settle them`),
      words.of('owners', people => t`with ${people}`),
    ],
  },
  BenchmarkingActivity: {
    added: words => t`There is now ${words.of('type') || t`a benchmark`}`,
    removed: words => t`There is no longer ${words.of('type') || t`a benchmark`}`,
    facts: words => [
      words.of('topics', topics => t`about ${topics}`),
      words.of('cadence'),
      words.of('forum', inForum),
    ],
  },
  Adviser: {
    added: ({ saying: { adviser, advised } }) => t`${adviser} now advises ${advised}`,
    removed: ({ saying: { adviser, advised } }) => t`${adviser} no longer advises ${advised}`,
    facts: words => [
      words.of('on', subjects => t`about ${subjects}`),
      words.of('discloses', interests => t`own interests told: ${interests}`),
    ],
  },
  ProactivityCommitment: promise,
  DialogueCommitment: promise,
  AdditionalCommitment: promise,
  EarlyWarning: {
    added: ({ noun, saying: { giver, toWhom } }) => t`${giver} now gives ${toWhom} ${noun}`,
    removed: ({ noun, saying: { giver, toWhom } }) => t`${giver} no longer gives ${toWhom} ${noun}`,
    earlier: ({ noun, saying: { giver, toWhom } }) => t`${giver} gave ${toWhom} ${noun}`,
    facts: words => [
      words.of('within', time => t`within ${time}`),
      words.of('channel', way => t`given by ${way}`),
    ],
  },
  HealthCheck: {
    added: () => t`The health of the relationship is now checked`,
    removed: () => t`The health of the relationship is no longer checked`,
    facts: words => [words.of('cadence'), words.of('method'), words.of('followUp')],
  },
  AdditionalPrinciple: {
    added: ({ noun }) => t`${noun} is now a principle of the parties’ own`,
    removed: ({ noun }) => t`${noun} is no longer a principle of the parties’ own`,
    facts: words => [promisesIn(words.thing)],
  },
  Objective: {
    added: ({ what }) => t`The parties now want to reach ${what} together`,
    removed: ({ what }) => t`The parties no longer want to reach ${what} together`,
    facts: words => [
      words.of('due', day => t`by ${day}`),
      words.of('measure', measure => t`measured by ${measure}`),
    ],
  },
  ChangeControl: {
    added: () => t`It is now agreed how a change of the agreement is decided`,
    removed: () => t`It is no longer agreed how a change of the agreement is decided`,
    facts: words => [
      words.of('raisedBy', who => t`asked for by ${who}`),
      words.of('decidedIn', forum => t`decided in ${forum}`),
      words.of('within', time => t`within ${time}`),
    ],
  },
  Measure: {
    added: ({ what }) => t`The parties now measure ${what}`,
    removed: ({ what }) => t`The parties no longer measure ${what}`,
    facts: words => [words.of('target', target => t`target ${target}`), words.of('forum', inForum)],
  },
  Agreement: {
    added: ({ thing }) => t`The agreement ${titleOf(thing)} is new`,
    removed: ({ thing }) => t`The agreement ${titleOf(thing)} is gone, with all that was promised in it`,
    facts: words => [
      list(words.saying.side.model.parties.map(({ name }) => named(name))),
      words.of('version', version => t`version ${version}`),
      inVocabulary('AgreementStatus', String(words.thing.status)) ?? '',
    ],
  },
};

/** Whether there is something to say of things of a kind as they come and go. */
export function comesAndGoes(definition: string): boolean {
  return Object.hasOwn(arrivals, definition);
}

/** That a thing came or went, and what it is. */
export function arrivalSentence(direction: 'added' | 'removed', arrival: Arrival): Text {
  const sentences = arrivals[arrival.schema.title ?? ''];
  const words = new Words(arrival);
  if (!sentences) return direction === 'added' ? t`${words.noun} is new` : t`${words.noun} is gone`;
  const facts = inRow(sentences.facts(words));
  const sentence = sentences[direction](words);
  if (facts === '') return sentence;
  return direction === 'added' ? t`${sentence}: ${facts}` : t`${sentence} (before: ${facts})`;
}

/** A promise as it is and as it was, made by or to others: who makes it to whom, and what it holds; what it still holds once. */
export function retoldSentence(was: Arrival, is: Arrival): Text {
  const sentences = arrivals[is.schema.title ?? ''];
  const [then, now] = [new Words(was), new Words(is)];
  const known = new Set(sentences?.facts(now).map(String));
  const facts = inRow(sentences?.facts(then).filter(fact => !known.has(String(fact))) ?? []);
  const earlier = sentences?.earlier?.(then) ?? then.noun;
  const sentence = arrivalSentence('added', is);
  return facts === '' ? t`${sentence}; before, ${earlier}` : t`${sentence}; before, ${earlier}: ${facts}`;
}

function titleOf({ title, id }: PlainMapping): Text {
  return quoted(String(title ?? id ?? '?'));
}

function mappings(value: unknown): PlainMapping[] {
  return (Array.isArray(value) ? value : []).filter(isMapping);
}

function peopleOf({ people }: PlainMapping): Text {
  const names = mappings(people).map(({ name, id }) => named(String(name ?? id ?? '?')));
  return names.length === 0 ? '' : t`with ${list(names)}`;
}

function promisesIn({ commitments }: PlainMapping): Text {
  return list(mappings(commitments).map(({ what, id }) => quoted(String(what ?? id ?? '?'))));
}

/** That a level of governance came or went, with its forums. */
export function levelSentence(direction: 'added' | 'removed', level: Text, { forums }: PlainMapping): Text {
  const names = list(mappings(forums).map(({ name, id }) => named(String(name ?? id ?? '?'))));
  return direction === 'added'
    ? t`There are now meetings on ${level}: ${names}`
    : t`There are no longer meetings on ${level} (before: ${names})`;
}

/** The sentences of several changes that are one: the first ones, and how many more there are. */
export function together(sentences: readonly Text[], most = 4): Text {
  const all = sentences.map(capital);
  if (all.length <= most) return joined(all, '. ');
  return t`${joined(all.slice(0, most - 1), '. ')}. And ${all.length - most + 1} more of this kind`;
}
