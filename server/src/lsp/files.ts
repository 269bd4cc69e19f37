import type { Connection } from 'vscode-languageserver';
import { type NotHandedOut, type UnreadReason, unreadReasons } from '../core/index.ts';
import { EXISTS, FILES, READ } from './protocol.ts';

/** Where the files of the workspace come from: the client, or the disk of the machine that the server runs on. */
export interface Files {
  /** The URIs of all partnership and configuration files of the workspace. */
  list(): Promise<readonly string[]>;
  /** Whether each file that is created is told of, so that one that is neither listed nor told of is none of ours. */
  readonly tellsChanges: boolean;
  /** What a file holds on disk, decoded as UTF-8, or why it was not read; undefined when it does not exist. */
  read(uri: string): Promise<string | NotHandedOut | undefined>;
  /** Whether a file or folder is there; `outside`: only through a link; undefined where that cannot be found out. */
  exists(uri: string): Promise<boolean | 'outside' | undefined>;
}

/** Files through the client, which sees remote, virtual and browser workspaces. What it answers may be anything. */
export function clientFiles(connection: Connection): Files {
  return {
    list: async () => {
      const uris: unknown = await connection.sendRequest(FILES);
      return Array.isArray(uris) ? uris.filter(uri => typeof uri === 'string') : [];
    },
    read: async uri => textIn(await connection.sendRequest(READ, { uri })),
    exists: async uri => {
      const answer: unknown = await connection.sendRequest(EXISTS, { uri });
      return typeof answer === 'boolean' ? answer : undefined;
    },
    tellsChanges: true,
  };
}

/** What an answer says of a file. One that says neither that it is absent nor what it holds leaves that open. */
function textIn(answer: unknown): string | NotHandedOut | undefined {
  if (answer === null || answer === undefined) return undefined;
  const { text, unread } = answer as { readonly text?: unknown; readonly unread?: unknown };
  if (typeof text === 'string' && !unread) return text;
  return { unread: isReason(unread) ? unread : 'failed' };
}

function isReason(value: unknown): value is UnreadReason {
  return typeof value === 'string' && Object.hasOwn(unreadReasons, value);
}

/** No files but the open ones: for a browser client that does not hand files out. */
export const noFiles: Files = {
  list: async () => [],
  read: async () => undefined,
  exists: async () => undefined,
  tellsChanges: false,
};
