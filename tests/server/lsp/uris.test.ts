import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { codes } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const missing = (diagnostics: Diagnostic[]) => codes(diagnostics).includes('principle/missing');

describe.each([
  'file:///c%3A/Agreements/a.partnership.yaml',
  'file:///C:/Agreements/a.partnership.yaml',
  'file:///home/anna/två avtal/a.partnership.yaml',
  'file:///home/anna/tv%C3%A5%20avtal/a.partnership.yaml',
  'file:///home/anna/#1 (draft) [50%25] & more/a.partnership.yaml',
  'file://fileserver/share/a.partnership.yaml',
  'untitled:Untitled-1',
  'untitled:/home/anna/a.partnership.yaml',
  'vscode-vfs://github/nordbank/agreements/a.partnership.yaml',
  'vscode-remote://ssh-remote%2Bhost/home/anna/a.partnership.yaml',
  'git:/home/anna/a.partnership.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
  'a.partnership.yaml',
])('%s', uri => {
  it('is answered as the client writes it', async () => {
    const server = await session();
    server.open(uri, withoutSharing);
    await server.untilPublished(uri, missing);
    expect(server.publishedUris()).toEqual([uri]);
    server.replace(uri, 'title: Partnership', 'title: A partnership');
    expect(codes(await server.pulled(uri))).toEqual(['principle/missing']);
    expect(await server.hover(uri, server.positionOf(uri, 'governance:'))).not.toBeNull();
    server.close(uri);
    await server.untilPublished(uri, all => all.length === 0);
  });
});

it('a file on disk that is opened under another spelling is one file', async () => {
  const folder = await folderWith({ 'a (1).partnership.yaml': withoutSharing });
  const ours = folder.uri('a (1).partnership.yaml');
  const theirs = ours.replace('%281%29', '(1)');
  expect(theirs).not.toBe(ours);
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  await server.untilPublished(ours, missing);
  server.open(theirs, withoutSharing);
  await server.untilPublished(theirs, missing);
  await server.untilPublished(ours, all => all.length === 0);
  server.close(theirs);
  expect(codes(await server.pulled(theirs))).toEqual(['principle/missing']);
});
