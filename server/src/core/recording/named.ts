import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { or } from '../util/lists.ts';
import { wordsIn } from '../util/slug.ts';
import { either, suggestions } from '../util/suggest.ts';

/** What a name that somebody wrote means, or why nobody can tell, with what to do. */
export type Named<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly wrong: Text;
      readonly remedy: Text;
      /** Whether the remedy names what may be meant. */
      readonly near: boolean;
      /** Several are called so: nobody can tell which of them is meant. */
      readonly isSeveral?: boolean;
    };

/** One thing that may be meant. */
interface Candidate<T> {
  readonly value: T;
  /** How it is written where one has to be sure: `nordbank/anna-lind`. */
  readonly id: string;
  /** All that it goes by, the id among them. */
  readonly names: readonly string[];
}

/** More are not listed in a message. */
const mostListed = 12;

/**
 * The person whom somebody means by an id, with or without the party, or by a name as the agreement has it. Case, accents and
 * spaces do not count. Nobody is guessed: who is not known is told with those who are called most nearly so.
 *
 * @returns `party/person`
 */
export function personNamed(model: AgreementModel, written: string): Named<string> {
  const people = model.parties.flatMap(party => party.people);
  const found = pick(
    written,
    people.map(({ reference, id, name, person }) => ({
      value: reference,
      id: reference,
      names: [reference, id, name, ...(person.formerly ?? []), ...(person.title ? [person.title] : [])],
    })),
  );
  if (found.ok) return found;
  return {
    ok: false,
    near: found.several.length + found.near.length > 0,
    isSeveral: found.several.length > 0,
    wrong:
      found.several.length > 0
        ? t`\`${written}\` may be ${either(found.several)}.`
        : t`\`${written}\` is nobody of this agreement.`,
    remedy:
      found.several.length > 0
        ? t`Write which one is meant.`
        : found.near.length > 0
          ? t`Did you mean ${nearInWords(found.near, model)}? Somebody new is added to the people of a party first.`
          : t`Write the id or the name as the agreement has it; somebody new is added to the people of a party first.`,
  };
}

/** Near people with their names, so that one sees who is meant. */
function nearInWords(near: readonly string[], model: AgreementModel): Text {
  return or(near.map(reference => t`\`${reference}\` (${model.person(reference)?.name ?? reference})`));
}

/** The party that somebody means by its id or name. @returns its id */
export function partyNamed(model: AgreementModel, written: string): Named<string> {
  const candidates = model.parties.map(({ id, name }) => ({ value: id, id, names: [id, name] }));
  return named(written, candidates, t`There is no party \`${written}\` in this agreement.`);
}

/** What records can be about, apart from people and parties. */
export type ThingKind = 'forum' | 'sharing' | 'first-choice' | 'proactivity' | 'fulfilled' | ThingOfRecords;
type ThingOfRecords = 'activity' | 'report' | 'measure' | 'ladder' | 'early-warning';

/** The thing of an agreement that somebody means by its id, or by what it is called there. @returns its id */
export function thingNamed(model: AgreementModel, kind: ThingKind, written: string): Named<string> {
  return named(written, thingsOf(model, kind), missing[kind](written));
}

const missing: Readonly<Record<ThingKind, (written: string) => Text>> = {
  forum: id => t`There is no forum \`${id}\` in this agreement.`,
  sharing: id => t`There is no sharing commitment \`${id}\` in this agreement.`,
  'first-choice': id => t`There is no first-choice commitment \`${id}\` in this agreement.`,
  proactivity: id => t`There is no proactivity commitment \`${id}\` in this agreement.`,
  fulfilled: id =>
    t`There is no commitment \`${id}\` of open dialogue, or of a principle of your own, in this agreement.`,
  activity: id => t`There is no benchmarking activity \`${id}\` in this agreement.`,
  report: id => t`There is no report \`${id}\` in this agreement.`,
  measure: id => t`There is no measure \`${id}\` in the scorecard of this agreement.`,
  ladder: id => t`There is no ladder \`${id}\` in this agreement.`,
  'early-warning': id => t`There is no early warning \`${id}\` in this agreement.`,
};

/** The things of a kind that an agreement has, each with its id. */
export function thingsOf(model: AgreementModel, kind: ThingKind): Candidate<string>[] {
  const { agreement } = model;
  switch (kind) {
    case 'forum':
      return model.forums.flatMap(({ forum, name }) => candidate(forum, name));
    case 'report':
      return model.reports.flatMap(({ report, name }) => candidate(report, name));
    case 'sharing':
    case 'proactivity':
      return model.commitmentsOf(kind).flatMap(({ commitment }) => candidate(commitment));
    case 'first-choice':
      return model.commitmentsOf('firstChoice').flatMap(({ commitment }) => candidate(commitment));
    case 'fulfilled':
      return [...model.commitmentsOf('openDialogue'), ...model.commitmentsOf('additionalPrinciples')].flatMap(
        ({ commitment }) => candidate(commitment),
      );
    case 'activity':
      return (agreement.benchmarking?.activities ?? []).flatMap(each => candidate(each));
    case 'measure':
      return (agreement.scorecard ?? []).flatMap(each => candidate(each));
    case 'early-warning':
      return (agreement.proactivity?.earlyWarning ?? []).flatMap(each => candidate(each));
    case 'ladder':
      return (agreement.governance?.ladders ?? []).flatMap(each => candidate(each));
  }
}

interface Thing {
  readonly id?: unknown;
  readonly what?: unknown;
  readonly for?: unknown;
  readonly formerly?: unknown;
}

function candidate(thing: object, name?: string): Candidate<string>[] {
  const { id, what, formerly } = thing as Thing;
  if (typeof id !== 'string') return [];
  const former = Array.isArray(formerly) ? formerly.filter(each => typeof each === 'string') : [];
  return [{ value: id, id, names: [id, name, what, ...former].filter(each => typeof each === 'string') }];
}

/**
 * Whichever of some things somebody means.
 *
 * @param wrong what is said where it is none of them
 */
export function named<T>(written: string, candidates: readonly Candidate<T>[], wrong: Text): Named<T> {
  const found = pick(written, candidates);
  if (found.ok) return found;
  if (found.several.length > 0)
    return {
      ok: false,
      near: true,
      isSeveral: true,
      wrong: t`\`${written}\` may be ${either(found.several)}.`,
      remedy: t`Write which one is meant.`,
    };
  const ids = candidates.map(({ id }) => id);
  const remedy =
    found.near.length > 0
      ? t`Did you mean ${either(found.near)}?`
      : ids.length === 0
        ? t`The agreement has none.`
        : ids.length > mostListed
          ? t`It has ${ids.length} others, such as ${either(ids.slice(0, mostListed))}.`
          : t`Write ${either(ids)}.`;
  return { ok: false, wrong, remedy, near: found.near.length > 0 };
}

type Picked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly several: readonly string[]; readonly near: readonly string[] };

function pick<T>(written: string, candidates: readonly Candidate<T>[]): Picked<T> {
  const exact = candidates.find(({ id }) => id === written.trim());
  if (exact) return { ok: true, value: exact.value };
  const plain = plainOf(written);
  const same = candidates.filter(({ names }) => names.some(name => plainOf(name) === plain));
  const [one, ...others] = same;
  if (one && others.length === 0) return { ok: true, value: one.value };
  if (one) return { ok: false, several: same.map(({ id }) => id), near: [] };
  // One part of a name may be all that somebody wrote.
  const names = new Map(
    candidates.flatMap(({ id, names }) =>
      names.flatMap(name => [name, ...name.split(/[\s/]+/)]).map(name => [name, id] as const),
    ),
  );
  const parts = candidates.filter(
    ({ names }) => wordsIn(written).length > 0 && names.some(name => isPart(plain, name)),
  );
  const near = suggestions(written, names.keys()).map(name => names.get(name) as string);
  const all = [...new Set([...near, ...parts.map(({ id }) => id)])];
  return { ok: false, several: [], near: all.slice(0, 3) };
}

/** Whether a name has a text among its words: `lind` in “Anna Lind”. */
function isPart(plain: string, name: string): boolean {
  return `-${plainOf(name)}-`.includes(`-${plain}-`);
}

function plainOf(name: string): string {
  return (
    name
      .split('/')
      // Names in other writings than Latin have no plain form, and are compared as they are.
      .map(part => wordsIn(part).join('-') || part.trim().normalize('NFC').toLowerCase())
      .join('/')
  );
}
