import type { Forum } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';
import { namesAPerson } from './references.ts';

/** The person who chairs a forum; undefined where the parties take turns, or nobody is named. */
export function chairOf({ chair }: Draft<Forum>): string | undefined {
  return typeof chair === 'string' && namesAPerson(chair) ? chair : undefined;
}

/** Those who sit in a forum's meetings without being among its members, and who were to be named: not the chair. */
export function guestsOf({ members = [], viceChair, secretary, observers = [] }: Draft<Forum>): string[] {
  const named = [viceChair, secretary, ...observers.filter(namesAPerson)].flatMap(person => person ?? []);
  const belonging = new Set(members);
  return [...new Set(named)].filter(person => !belonging.has(person));
}

/** The observers that are told in words, of whom nobody can say to which party they belong. */
export function observersInWords({ observers = [] }: Draft<Forum>): string[] {
  return observers.filter(observer => !namesAPerson(observer));
}
