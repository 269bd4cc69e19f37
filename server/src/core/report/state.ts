import type { Scoped } from '../config/scoped.ts';
import type { UnreadReason } from '../model/unread.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One of two states of some agreements, read as far as a comparison needs. */
export interface ComparedState {
  /** How to speak of it: a revision, a folder, a file, `the working tree`. */
  readonly label: string;
  readonly workspace: Workspace;
  /** The files that may be agreements to compare: by the name that is the same in both states, their URIs. */
  readonly candidates: ReadonlyMap<string, string>;
  /** What is there and was not read, by name: it is neither absent nor unchanged. */
  readonly unread?: ReadonlyMap<string, UnreadReason>;
}

/** Who compares what, as far as the host knows. */
export type Subject =
  /** Two states by their names. */
  | { readonly kind: 'states'; readonly before: string; readonly after: string }
  /** What is on the disk or typed, with a revision. */
  | { readonly kind: 'working-tree'; readonly before: string }
  /** A pull request, with the branch that it goes into. */
  | { readonly kind: 'pull-request'; readonly into: string };

/** Two states, and what is known of the way from the one to the other. */
export interface Comparison {
  readonly before: ComparedState;
  readonly after: ComparedState;
  /** Without it, the labels of the states are what is known. */
  readonly subject?: Subject;
  /** Whether a file is asked about; others are there to tell where an agreement came from or went. */
  readonly concerns: (name: string) => boolean;
  /** Names of files before, by those that they have after. */
  readonly renamed: ReadonlyMap<string, string>;
  /** E-mail addresses of those who made the change to some files. */
  readonly authorsOf: (names: readonly string[]) => Promise<readonly string[]>;
  /** The names of agreements whose records of approvals differ: who still has to approve is told also where nothing else changes. */
  readonly recorded?: ReadonlySet<string>;
  /** The URI of a configuration in the state after that holds in place of the nearest one. */
  readonly configuration?: string | Scoped<string | undefined> | undefined;
  /** The name of a file for people and tools: from the top of the repository, or else from the current folder. */
  readonly nameOf: (uri: string) => string;
}
