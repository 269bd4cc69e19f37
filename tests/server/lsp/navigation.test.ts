import { describe, expect, it } from 'vitest';
import type {
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  DocumentLink,
  DocumentSymbol,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type NetworkFile, network } from '../../support/network.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement: NetworkFile = 'a/agreement.partnership.yaml';
const records: NetworkFile = 'a/2026.records.partnership.yaml';

/** A server on the network's files, with the agreement open; it has read them all. */
async function started(capabilities: ClientCapabilities = {}) {
  const folder = await folderWith(network);
  const server = await session({ workspaceFolders: [folder.workspaceFolder], capabilities });
  const uri = folder.uri(agreement);
  server.open(uri, network[agreement]);
  const at = (piece: string, path: NetworkFile = agreement) => {
    const document = TextDocument.create('', '', 0, network[path]);
    const offset = network[path].indexOf(piece.replace('|', '')) + piece.indexOf('|');
    return { textDocument: { uri: folder.uri(path) }, position: document.positionAt(offset) };
  };
  const ask = <R>(method: string, params: object) => server.request<R>(`textDocument/${method}`, params);
  // Until all files are there, a rename would miss some, and is refused.
  for (;;) {
    const outcome = await ask('prepareRename', at('- id: bo|ard')).then(
      () => 'ready',
      ({ message }) => message,
    );
    if (!/still being read/.test(outcome)) break;
  }
  return { folder, server, uri, at, ask };
}

/** What stands at a place of the network. */
function textAt(path: NetworkFile, range: Location['range']): string {
  return TextDocument.create('', '', 0, network[path]).getText(range);
}

describe('definition', () => {
  it('is a link with the part that it is of', async () => {
    const { folder, ask, at } = await started({ textDocument: { definition: { linkSupport: true } } });
    const [link] = await ask<LocationLink[]>('definition', at('"bank/an|na"'));
    expect(textAt(agreement, link?.originSelectionRange as never)).toBe('anna');
    expect(link?.targetUri).toBe(folder.uri(agreement));
    expect(textAt(agreement, link?.targetSelectionRange as never)).toBe('anna');
    expect(textAt(agreement, link?.targetRange as never)).toMatch(/^\{ id: anna, .* \}$/);
  });

  it('is a place for a client that knows no links, also in a file that is not open', async () => {
    const { folder, ask, at } = await started();
    const [place] = await ask<Location[]>('definition', at('owner: cirrus/er|ik'));
    expect(place?.uri).toBe(folder.uri('a/cirrus.partnership.yaml'));
    expect(textAt('a/cirrus.partnership.yaml', place?.range as never)).toBe('erik');
    expect(await ask('definition', at('intent: an|na'))).toBeNull();
  });
});

it('references, highlights', async () => {
  const { folder, ask, at } = await started();
  const context = (includeDeclaration: boolean) => ({ context: { includeDeclaration } });
  const all = await ask<Location[]>('references', { ...at('- id: bo|ard'), ...context(true) });
  const used = await ask<Location[]>('references', { ...at('- id: bo|ard'), ...context(false) });
  expect(all).toHaveLength(6);
  expect(used).toHaveLength(5);
  expect(used.map(({ uri }) => uri)).toContain(folder.uri(records));
  expect(await ask('documentHighlight', at('- id: bo|ard'))).toMatchObject([
    { kind: 2 },
    { kind: 2 },
    { kind: 3 },
    { kind: 2 },
  ]);
});

describe('rename', () => {
  it('edits open and closed files', async () => {
    const { folder, ask, at, uri } = await started({
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    expect(await ask('prepareRename', at('"bank/an|na"'))).toMatchObject({ placeholder: 'anna' });
    const edit = await ask<WorkspaceEdit>('rename', { ...at('"bank/an|na"'), newName: 'ann' });
    const versions = edit.documentChanges?.map(change => 'textDocument' in change && change.textDocument);
    expect(versions).toEqual([
      { uri, version: 1 },
      { uri: folder.uri('a/2025.records.partnership.yaml'), version: null },
      { uri: folder.uri(records), version: null },
      { uri: folder.uri('a/partnership.config.yaml'), version: null },
    ]);
  });

  it('is a plain list for older clients, and gives a text without findings that were not there', async () => {
    const { ask, at, uri } = await started();
    const { changes } = await ask<WorkspaceEdit>('rename', { ...at('- id: bo|ard'), newName: 'panel' });
    const after = TextDocument.applyEdits(
      TextDocument.create(uri, '', 0, network[agreement]),
      changes?.[uri] ?? [],
    );
    expect(after.match(/\bpanel\b/g)).toHaveLength(4);
    expect(after.match(/\bboard\b/gi)).toHaveLength(2);
  });

  it('says why it is refused, as an error and not as a bug', async () => {
    const { ask, at } = await started();
    const refused = (method: string, params: object) => expect(ask(method, params)).rejects;
    await refused('prepareRename', at('intent: an|na')).toThrow(/^Only ids can be renamed/);
    await refused('rename', { ...at('- id: bo|ard'), newName: 'roadmap' }).toThrow(
      /^`roadmap` is already the id of/,
    );
    await refused('rename', { ...at('- id: bo|ard'), newName: 'Service Board' }).toThrow(/^An id is made of/);
  });
});

describe('symbols', () => {
  it('of a document are a tree', async () => {
    const { ask, uri } = await started({
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', { textDocument: { uri } });
    expect(symbols.find(({ name }) => name === 'Share plans and forecasts')?.children).toMatchObject([
      { name: 'forecast', detail: 'Bank Abp → Cirrus Oy' },
      { name: 'roadmap' },
    ]);
  });

  it('of a document are a list for a client that knows no trees', async () => {
    const { ask, uri } = await started();
    const symbols = await ask<SymbolInformation[]>('documentSymbol', { textDocument: { uri } });
    expect(symbols.find(({ name }) => name === 'forecast')).toMatchObject({
      containerName: 'Share plans and forecasts',
      location: { uri },
    });
  });

  it('of the workspace', async () => {
    const { server, folder } = await started();
    const symbols = await server.request<SymbolInformation[]>('workspace/symbol', { query: 'erik' });
    expect(symbols).toMatchObject([
      {
        name: 'Erik Dahl · cirrus/erik',
        containerName: 'Cirrus Oy',
        location: { uri: folder.uri('a/cirrus.partnership.yaml') },
      },
    ]);
  });
});

it('document links stay in the open folders', async () => {
  const { ask, folder, uri, server } = await started();
  const links = () => ask<DocumentLink[]>('documentLink', { textDocument: { uri } });
  expect((await links()).map(({ target }) => target)).toEqual([
    folder.uri('a/docs/exit plan.md'),
    folder.uri('a/cirrus.partnership.yaml'),
  ]);
  server.replace(uri, 'docs/exit plan.md', '../house.md');
  expect((await links())[0]?.target).toBe(folder.uri('house.md'));
  server.replace(uri, '../house.md', '../../house.md');
  expect(await links()).toHaveLength(1);
});

it('foldings, as many as the client wants', async () => {
  const { ask, uri } = await started({ textDocument: { foldingRange: { rangeLimit: 2 } } });
  const foldings = await ask<object[]>('foldingRange', { textDocument: { uri } });
  expect(foldings).toEqual([
    { startLine: 5, endLine: 12 },
    { startLine: 6, endLine: 11 },
  ]);
});

it('selection ranges, one for each position', async () => {
  const { ask, at, uri } = await started();
  const { position } = at('"bank/an|na"');
  const found = await ask<SelectionRange[]>('selectionRange', {
    textDocument: { uri },
    positions: [position, { line: 0, character: 0 }],
  });
  expect(found).toHaveLength(2);
  const steps: string[] = [];
  for (let each: SelectionRange | undefined = found[0]; each; each = each.parent)
    steps.push(textAt(agreement, each.range));
  expect(steps.slice(0, 4)).toEqual(['anna', 'bank/anna', '"bank/anna"', 'deputy: "bank/anna"']);
  expect(steps.at(-1)).toBe(network[agreement]);
});

it('linked editing of an anchor', async () => {
  const { ask, at } = await started();
  const { ranges } = await ask<{ ranges: Location['range'][] }>('linkedEditingRange', at('&te|am'));
  expect(ranges.map(range => textAt(agreement, range))).toEqual(['team', 'team']);
  expect(await ask('linkedEditingRange', at('- id: bo|ard'))).toBeNull();
});

it('call hierarchy: who owes what to whom', async () => {
  const { ask, at, server } = await started();
  const [bank] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', at('- id: ba|nk'));
  expect(bank).toMatchObject({ name: 'Bank Abp', detail: 'customer' });
  const promises = await server.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
    item: bank,
  });
  expect(promises.map(({ to }) => to.name)).toEqual(['sourcing', 'forecast', 'ideas']);
  const item = promises[1]?.to;
  expect(await server.request('callHierarchy/outgoingCalls', { item })).toMatchObject([
    { to: { name: 'Cirrus Oy' } },
  ]);
  expect(await server.request('callHierarchy/incomingCalls', { item })).toMatchObject([
    { from: { name: 'Bank Abp' } },
  ]);
  const broken = { ...bank, data: { uri: 1 } };
  expect(await server.request('callHierarchy/incomingCalls', { item: broken })).toBeNull();
});

it('files that the server does not know have nothing', async () => {
  const { ask } = await started();
  const params = { textDocument: { uri: 'file:///nowhere.yaml' }, position: { line: 0, character: 0 } };
  for (const method of [
    'definition',
    'documentHighlight',
    'prepareRename',
    'linkedEditingRange',
    'prepareCallHierarchy',
  ]) {
    expect(await ask(method, params)).toBeNull();
  }
  for (const method of ['documentSymbol', 'documentLink', 'foldingRange'])
    expect(await ask(method, params)).toEqual([]);
});
