import { readFileSync } from 'node:fs';
import type { Environment } from './inputs.ts';

/** What the workflow was started by. */
export interface Event {
  /** Such as `pull_request`; undefined where nobody says. */
  readonly name: string | undefined;
  /** What the changes started from; undefined when the event changes nothing, as a schedule. */
  readonly base: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  /**
   * It is about a pull request, but says too little of it: a comment on one, or another workflow that ran for one. Then the
   * default branch is what is checked out, unless the workflow says otherwise.
   */
  readonly aboutPullRequest: { readonly head: string | undefined } | undefined;
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
  readonly issue?: { readonly pull_request?: unknown };
  readonly workflow_run?: { readonly event?: string; readonly head_sha?: string };
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } };
    /** The repository is null once the fork is deleted. */
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
  };
}

/** Reads the event that the runner left for us; a missing or broken one says nothing. */
export function readEvent(env: Environment): Event {
  const read = payload(env.GITHUB_EVENT_PATH);
  const { before, merge_group, pull_request } = read;
  const base = pull_request?.base?.sha ?? merge_group?.base_sha ?? before;
  const number = pull_request?.number;
  const head = pull_request?.head?.sha;
  return {
    name: env.GITHUB_EVENT_NAME || undefined,
    base: commitIn(base),
    aboutPullRequest: pull_request ? undefined : indirectly(read),
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

function indirectly({ issue, workflow_run }: Payload): Event['aboutPullRequest'] {
  if (issue?.pull_request) return { head: undefined };
  if (!workflow_run?.event?.startsWith('pull_request')) return undefined;
  return { head: commitIn(workflow_run.head_sha) };
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
