import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { URI, Utils } from 'vscode-uri';
import { diskFiles } from '../../server/src/disk/files.ts';
import { EXISTS, READ } from '../../server/src/lsp/protocol.ts';

const { FileSystemError, state } = vi.hoisted(() => {
  class FileSystemError extends Error {
    readonly code: string;
    constructor(code: string) {
      super(code);
      this.code = code;
    }
  }
  const state = {
    folders: [] as string[],
    documents: [] as string[],
    /** Of a virtual file system: type and text, or the code of an error, by URI. */
    virtual: new Map<string, { type: number; text?: string; size?: number } | { code: string }>(),
  };
  return { FileSystemError, state };
});

vi.mock('vscode', () => {
  const found = (uri: URI) => {
    const entry = state.virtual.get(uri.toString());
    if (!entry) throw new FileSystemError('FileNotFound');
    if ('code' in entry) throw entry.code === '' ? new Error('lost') : new FileSystemError(entry.code);
    return entry;
  };
  return {
    FileSystemError,
    FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
    Uri: { parse: URI.parse, joinPath: Utils.joinPath },
    workspace: {
      get workspaceFolders() {
        return state.folders.map(folder => ({ uri: URI.parse(folder) }));
      },
      get textDocuments() {
        return state.documents.map(uri => ({ languageId: 'partnership', uri: URI.parse(uri) }));
      },
      fs: {
        stat: async (uri: URI) => {
          const { type, text = '', size = text.length } = found(uri);
          return { type, size };
        },
        readFile: async (uri: URI) => new TextEncoder().encode(found(uri).text),
      },
    },
  };
});

const { answerFileRequests } = await import('../../client/src/files.ts');

/** Asks the client what the server would ask it. */
function asking(disk: typeof diskFiles | undefined) {
  const handlers = new Map<string, (params: { uri: string }) => Promise<unknown>>();
  const client = {
    onRequest: (method: string, handler: (params: { uri: string }) => Promise<unknown>) =>
      handlers.set(method, handler),
    protocol2CodeConverter: { asUri: (uri: string) => URI.parse(uri) },
    warn: () => undefined,
  } as unknown as BaseLanguageClient;
  answerFileRequests(client, disk);
  return (method: string, uri: string) => handlers.get(method)?.({ uri });
}

beforeEach(() => {
  state.folders = [];
  state.documents = [];
  state.virtual.clear();
});

/** A folder of the disk, and one beside it that nobody has opened. */
function onDisk() {
  const top = mkdtempSync(path.join(tmpdir(), 'client-files-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  mkdirSync(path.join(top, 'open/.git'), { recursive: true });
  mkdirSync(path.join(top, 'elsewhere'));
  writeFileSync(path.join(top, 'elsewhere/secret.yaml'), 'secret');
  writeFileSync(path.join(top, 'open/a.partnership.yaml'), '\ufeffkind: Party');
  writeFileSync(path.join(top, 'open/.git/config'), '[core]');
  const uri = (name: string) => URI.file(path.join(top, name)).toString();
  const link = (target: string, name: string) => symlinkSync(target, path.join(top, name));
  return { top, uri, link };
}

describe('on the disk', () => {
  it('hands out what really lies in the folders that are open', async () => {
    const { uri, link } = onDisk();
    state.folders = [uri('open')];
    link('a.partnership.yaml', 'open/b.yaml');
    const ask = asking(diskFiles);
    expect(await ask(READ, uri('open/a.partnership.yaml'))).toEqual({ text: 'kind: Party' });
    expect(await ask(READ, uri('open/b.yaml'))).toEqual({ text: 'kind: Party' });
    expect(await ask(READ, uri('open/none.yaml'))).toBeNull();
    expect(await ask(EXISTS, uri('open/a.partnership.yaml'))).toBe(true);
    expect(await ask(EXISTS, uri('open/none.yaml'))).toBe(false);
  });

  it('follows no link to where nobody has opened anything', async () => {
    const { uri, link } = onDisk();
    state.folders = [uri('open')];
    link('../elsewhere/secret.yaml', 'open/x.partnership.yaml');
    link('../elsewhere', 'open/deep');
    link('.git/config', 'open/c.partnership.yaml');
    const ask = asking(diskFiles);
    expect(await ask(READ, uri('open/x.partnership.yaml'))).toEqual({ text: '', unread: 'outside' });
    expect(await ask(READ, uri('open/deep/secret.yaml'))).toEqual({ text: '', unread: 'outside' });
    expect(await ask(READ, uri('open/c.partnership.yaml'))).toEqual({ text: '', unread: 'git' });
    expect(await ask(EXISTS, uri('open/deep/secret.yaml'))).toBe('outside');
    expect(await ask(READ, uri('elsewhere/secret.yaml'))).toEqual({ text: '', unread: 'outside' });
  });

  it('nor from beside a document that lies in no folder', async () => {
    const { uri, link } = onDisk();
    state.documents = [uri('open/a.partnership.yaml')];
    link('../elsewhere', 'open/deep');
    const ask = asking(diskFiles);
    expect(await ask(READ, uri('open/deep/secret.yaml'))).toEqual({ text: '', unread: 'outside' });
    expect(await ask(READ, uri('open/a.partnership.yaml'))).toEqual({ text: 'kind: Party' });
  });

  it('opens no pipes, no folders, and nothing that is huge', async () => {
    const { top, uri } = onDisk();
    state.folders = [uri('open')];
    execFileSync('mkfifo', [path.join(top, 'open/p.partnership.yaml')]);
    mkdirSync(path.join(top, 'open/f.partnership.yaml'));
    writeFileSync(path.join(top, 'open/h.partnership.yaml'), '');
    truncateSync(path.join(top, 'open/h.partnership.yaml'), 2 ** 33);
    const ask = asking(diskFiles);
    expect(await ask(READ, uri('open/p.partnership.yaml'))).toEqual({ text: '', unread: 'special' });
    expect(await ask(READ, uri('open/f.partnership.yaml'))).toEqual({ text: '', unread: 'folder' });
    expect(await ask(READ, uri('open/h.partnership.yaml'))).toEqual({ text: '', unread: 'large' });
  });
});

describe('in a virtual file system', () => {
  const root = 'vscode-vfs://github/nordbank';
  const file = `${root}/deep/a.partnership.yaml`;
  const put = (entry: { type: number; text?: string; size?: number } | { code: string }, folder = 2) => {
    state.folders = [root];
    state.virtual.set(`${root}/deep`, { type: folder }).set(file, entry);
    return asking(undefined);
  };

  it.each<[string, Parameters<typeof put>, unknown]>([
    ['a file', [{ type: 1, text: 'kind: Party' }], { text: 'kind: Party' }],
    ['a link', [{ type: 65, text: 'x' }], { text: '', unread: 'link' }],
    ['a file in a linked folder', [{ type: 1, text: 'x' }, 66], { text: '', unread: 'link' }],
    ['a link to nothing', [{ type: 64 }], { text: '', unread: 'broken' }],
    ['a device', [{ type: 0 }], { text: '', unread: 'special' }],
    ['a folder', [{ type: 2 }], { text: '', unread: 'folder' }],
    ['a huge file', [{ type: 1, size: 2 ** 33 }], { text: '', unread: 'large' }],
    ['what is not there', [{ code: 'FileNotFound' }], null],
    ['what nobody may read', [{ code: 'NoPermissions' }], { text: '', unread: 'denied' }],
    ['a connection that is lost', [{ code: 'Unavailable' }], { text: '', unread: 'failed' }],
    ['an error of another kind', [{ code: '' }], { text: '', unread: 'failed' }],
  ])('%s', async (_, [entry, folder], answer) => {
    expect(await put(entry, folder)(READ, file)).toEqual(answer);
  });

  it('only “not found” is a no', async () => {
    expect(await put({ type: 1 })(EXISTS, file)).toBe(true);
    expect(await put({ code: 'FileNotFound' })(EXISTS, file)).toBe(false);
    expect(await put({ code: 'Unavailable' })(EXISTS, file)).toBeNull();
  });
});
