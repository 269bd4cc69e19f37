import { readFileSync } from 'node:fs';
import type { Environment } from './inputs.ts';

/** What the workflow was started by. */
export interface Event {
  /** What the changes started from; undefined when the event changes nothing, as a schedule. */
  readonly base: string | undefined;
  readonly pullRequest: PullRequest | undefined;
}

export interface PullRequest {
  readonly number: number;
  /** The last commit of its branch. */
  readonly head: string | undefined;
  /** It comes from another repository, so that its token may only read. */
  readonly isFromFork: boolean;
}

/** The parts of GitHub's payloads that are read; any of them may be missing. */
interface Payload {
  readonly before?: string;
  readonly merge_group?: { readonly base_sha?: string };
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } };
    /** The repository is null once the fork is deleted. */
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
  };
}

/** Reads the event that the runner left for us; a missing or broken one says nothing. */
export function readEvent(env: Environment): Event {
  const { before, merge_group, pull_request } = payload(env.GITHUB_EVENT_PATH);
  const base = pull_request?.base?.sha ?? merge_group?.base_sha ?? before;
  const number = pull_request?.number;
  const head = pull_request?.head?.sha;
  return {
    base: commitIn(base),
    pullRequest:
      typeof number === 'number'
        ? {
            number,
            head: commitIn(head),
            isFromFork: pull_request?.head?.repo?.full_name !== pull_request?.base?.repo?.full_name,
          }
        : undefined,
  };
}

function payload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** Not the zeros that stand for "nothing" when a branch is pushed for the first time. */
function commitIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
