import type { Position, WorkspaceEdit } from 'vscode-languageserver';
import type { KnownPeople } from '../core/index.ts';
import type { FileParams } from './protocol.ts';

/** What our client and server say to each other about people; see `protocol.ts`. */

/**
 * Client → server, with {@link PeopleParams}: the people whom an agreement, its records or the file of a party knows
 * ({@link PeopleAnswer}); null for any other file. Any client may ask.
 */
export const PEOPLE = 'partnership/people';

/**
 * Client → server, with {@link ReplacePersonParams}: what has to change so that one person takes over from another
 * ({@link ReplacePersonAnswer}), as `partnership replace-person` does it. Nothing is changed: the client does that, if it is still
 * wanted. Any client may ask.
 */
export const REPLACE_PERSON = 'partnership/replacePerson';

/** A command of our client, for code actions: it asks who takes over. Its argument has a `uri` and a `person`. */
export const REPLACE_PERSON_COMMAND = 'partnership.replacePerson';

/** A command of our client, for code actions: it asks who approves the version of an agreement. Its argument has a `uri`. */
export const APPROVE_COMMAND = 'partnership.approveVersion';

export interface PeopleParams extends FileParams {
  /** Whom it names is told as well. */
  readonly position?: Position | null;
}

export interface PeopleAnswer {
  readonly parties: readonly KnownPeople[];
  /** The person at the position, as `party/person`; null where nobody is named there. */
  readonly at: string | null;
}

export interface ReplacePersonParams {
  /** Who hands over, as `party/person`. */
  readonly old: string;
  /** Who takes over: the own part of the id; somebody new with a name, and with an id or without. */
  readonly successor: { readonly id?: string; readonly name?: string; readonly title?: string };
  /** Whether who hands over goes from the people, where nothing names them any more. */
  readonly removes?: boolean;
}

export type ReplacePersonAnswer = { readonly refused: string } | ReplacePersonPlan;

export interface ReplacePersonPlan {
  /** Changes that the user is to confirm, where the client can ask for that. */
  readonly edit: WorkspaceEdit;
  readonly old: string;
  readonly successor: string;
  readonly changed: readonly PersonPlaceAnswer[];
  /** What stays as it is, each with the reason. */
  readonly left: readonly (PersonPlaceAnswer & { readonly why: string })[];
  /** What is worth knowing, in sentences. */
  readonly notes: readonly string[];
  /** Whether nothing would name who hands over, so that they may go. */
  readonly isRemovable: boolean;
}

/** A place of a file, its line counted from 1, and what stands there. */
export interface PersonPlaceAnswer {
  readonly uri: string;
  readonly line: number;
  readonly what: string;
}
