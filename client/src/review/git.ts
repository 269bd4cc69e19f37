import { type Event, env, extensions, l10n, UIKind, type Uri, workspace } from 'vscode';
import { Unavailable } from './unavailable.ts';

/** The parts of the API of VS Code's git extension that reviews use (version 1, as VS Code 1.91 has it). */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<string>;
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly remotes: readonly { readonly name: string; readonly fetchUrl?: string }[];
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: Event<void>;
  };
  getConfig(key: string): Promise<string>;
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  getMergeBase(ref1: string, ref2: string): Promise<string | undefined>;
  getBranchBase?(name: string): Promise<{ readonly name?: string; readonly remote?: string } | undefined>;
  getRefs?(query: object): Promise<readonly { readonly name?: string; readonly commit?: string }[]>;
  /** What differs between a revision and the working tree, without what is untracked. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
  /** The bytes of a file in a revision; rejects when it is not there, and when git cannot read it. */
  buffer(ref: string, path: string): Promise<Uint8Array>;
  /** What a revision holds under a path; rejects with the `gitErrorCode` `UnknownPath` when that is nothing. */
  getObjectDetails(ref: string, path: string): Promise<unknown>;
}

export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri?: Uri;
  readonly status: number;
}

/** Of the extension's `Status`: what decides whether a file was there, or is. */
export const gitStatus = {
  indexAdded: 1,
  indexDeleted: 2,
  indexRenamed: 3,
  deleted: 6,
  untracked: 7,
} as const;

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** @throws Unavailable where there is no git, with what to do about it */
export async function gitApi(): Promise<GitApi> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) throw new Unavailable(whyNoExtension());
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (!git.enabled) {
    throw new Unavailable(
      l10n.t(
        'Git is switched off in VS Code (setting “git.enabled”) or not installed on this machine, so there is no earlier version to compare with.',
      ),
    );
  }
  const api = git.getAPI(1);
  // Right after the start its repositories are still being looked for.
  if (api.state !== 'initialized') {
    await new Promise<void>(resolve => {
      const listener = api.onDidChangeState(() => {
        listener.dispose();
        resolve();
      });
    });
  }
  return api;
}

function whyNoExtension(): string {
  if (env.uiKind === UIKind.Web && env.remoteName === undefined) {
    return l10n.t(
      'In a browser without a machine behind it there is no git, so changes cannot be reviewed against a branch. Open the repository in VS Code on the desktop or in a codespace. What you have typed since a file was saved is shown by “Partnership: Compare with Saved”.',
    );
  }
  if (!workspace.isTrusted) {
    return l10n.t(
      'VS Code runs no git in a folder that is not trusted, so there is no earlier version to compare with. Trust the folder (“Workspaces: Manage Workspace Trust”), and try again.',
    );
  }
  return l10n.t(
    'VS Code’s own git extension is disabled, so there is no earlier version to compare with. Enable “Git” among the built-in extensions.',
  );
}
