import { type Message, t } from '../l10n/message.ts';

/**
 * Why a file or folder that is there was not read. It is neither absent nor unchanged then: nobody knows what it holds.
 * Whoever reads finds out which of these it is; what does not exist is none of them.
 */
export const unreadReasons = {
  denied: t`you are not allowed to read it`,
  folder: t`it is a folder`,
  special: t`it is a device, a pipe or a socket, and those are never opened`,
  broken: t`it is a link that leads to nothing`,
  circle: t`it is a link that leads in circles`,
  link: t`it is a link, and links are not followed`,
  outside: t`a link leads out of the workspace, where nothing is read`,
  git: t`it lies in the folder of git itself, where nothing is read`,
  name: t`its name is not written in UTF-8`,
  large: t`it is larger than 16 MB`,
  lfs: t`git-lfs keeps its text elsewhere, and here is only a pointer to it`,
  submodule: t`it is a submodule, whose agreements are not compared here`,
  unfetched: t`it is a submodule that is not checked out here, so nobody knows what changed in it`,
  unanswered: t`the editor has not said yet what it holds`,
  failed: t`the system could not read it`,
} as const satisfies Readonly<Record<string, Message>>;

export type UnreadReason = keyof typeof unreadReasons;

/** What a host answers for a file that is there and that it did not read. */
export interface NotHandedOut {
  readonly unread: UnreadReason;
}

/** How much of a text is read, in bytes: far more than people write, and little enough to be taken apart. */
export const mostBytes = 16 * 1024 * 1024;

/** What git-lfs leaves in place of a file (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
export function isLfsPointer(text: string): boolean {
  return text.length < 1024 && text.startsWith('version https://git-lfs.github.com/spec/');
}
