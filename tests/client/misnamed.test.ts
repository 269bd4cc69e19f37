import { beforeEach, expect, it, vi } from 'vitest';
import { EventEmitter, l10n } from './vscode.ts';

interface Document {
  uri: ReturnType<typeof uri>;
  languageId: string;
  getText: () => string;
  positionAt: (offset: number) => number;
}

const showInformationMessage = vi.fn();
const applyEdit = vi.fn();
const opened = new EventEmitter<Document>();
const saved = new EventEmitter<Document>();
const textDocuments: Document[] = [];

class WorkspaceEdit {
  readonly renamed: unknown[] = [];
  renameFile(from: { path: string }, to: { path: string }, options: unknown) {
    this.renamed.push([from.path, to.path, options]);
  }
}

vi.mock('vscode', () => ({
  l10n,
  Range: class {},
  WorkspaceEdit,
  window: { showInformationMessage },
  workspace: {
    applyEdit,
    textDocuments,
    onDidOpenTextDocument: opened.event,
    onDidSaveTextDocument: saved.event,
    getWorkspaceFolder: ({ path }: { path: string }) => (path.startsWith('/in/') ? {} : undefined),
  },
}));

const { tellOfMisnamed } = await import('../../client/src/misnamed.ts');

function uri(path: string): {
  path: string;
  toString: () => string;
  with: (part: { path: string }) => unknown;
} {
  return { path, toString: () => `file://${path}`, with: part => uri(part.path) };
}

const ours = 'apiVersion: partnership/v1\nkind: Agreement\n';

function document(path: string, text = ours, languageId = 'yaml'): Document {
  return { uri: uri(path), languageId, getText: () => text, positionAt: offset => offset };
}

beforeEach(() => {
  vi.resetAllMocks();
  textDocuments.length = 0;
});

it('says once that a document is passed over, and renames it if that is wanted', async () => {
  const told = tellOfMisnamed();
  showInformationMessage.mockImplementation(async (_: string, button: string) => button);
  opened.fire(document('/in/agreement.yaml'));
  await vi.waitFor(() => expect(applyEdit).toHaveBeenCalledOnce());
  saved.fire(document('/in/agreement.yaml'));
  expect(showInformationMessage).toHaveBeenCalledOnce();
  const [message, button] = showInformationMessage.mock.lastCall ?? [];
  expect(message).toMatch(/^“agreement\.yaml” begins like an agreement .* so it is not checked\./);
  expect(button).toBe('Rename to “agreement.partnership.yaml”');
  const [{ renamed }] = applyEdit.mock.lastCall as [WorkspaceEdit];
  expect(renamed).toEqual([['/in/agreement.yaml', '/in/agreement.partnership.yaml', { overwrite: false }]]);
  told.dispose();
});

it('sees what was open before, and leaves it where nothing is chosen', async () => {
  textDocuments.push(document('/in/deal.json', '{"apiVersion":"partnership/v1"}', 'json'));
  const told = tellOfMisnamed();
  await vi.waitFor(() => expect(showInformationMessage).toHaveBeenCalledOnce());
  expect(applyEdit).not.toHaveBeenCalled();
  told.dispose();
});

it.each([
  ['is named like one', document('/in/a.partnership.yaml', ours, 'partnership')],
  ['is one already by its language', document('/in/a.yaml', ours, 'partnership')],
  ['lies elsewhere', document('/out/a.yaml')],
  ['is something else', document('/in/a.yaml', 'apiVersion: apps/v1\n')],
  ['is no YAML', document('/in/a.md')],
])('says nothing of what %s', (_, each) => {
  const told = tellOfMisnamed();
  opened.fire(each);
  saved.fire(each);
  expect(showInformationMessage).not.toHaveBeenCalled();
  told.dispose();
});
