import * as vscode from 'vscode';
import { assert, codeOf, discardEdits, fileUri, findings, open, replace } from './support.ts';

const agreement = 'fixtures/agreement.partnership.yaml';

/** What VS Code shows beside a file is an older state of it, not a second agreement. */
describe('Comparing a file with another state of itself', () => {
  afterEach(discardEdits);

  it('Compare with Saved reports nothing for either side, nor when it is closed', async () => {
    const document = await open(agreement);
    await replace(document, 'kind: Agreement', 'kind: Agreement # edited');
    const shown = appearance('showModifications');
    await vscode.commands.executeCommand('workbench.files.action.compareWithSaved');
    await shown;
    await expectNothingElse(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await expectNothingElse(await open(agreement));
  });

  it('a save conflict neither', async () => {
    const document = await open(agreement);
    const saved = document.getText();
    await replace(document, 'kind: Agreement', 'kind: Agreement # edited');
    await vscode.workspace.fs.writeFile(
      document.uri,
      new TextEncoder().encode(`${saved}# by somebody else\n`),
    );
    try {
      assert(!(await document.save()), 'a file that has changed on disk is not overwritten');
      const shown = appearance('conflictResolution');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      await shown;
      await expectNothingElse(document);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await expectNothingElse(await open(agreement));
    } finally {
      await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(saved));
    }
  });

  it('a backup neither, and a copy in a folder that the configuration does not ignore is said', async () => {
    const document = await open(agreement);
    const backup = document.uri.with({ path: `${document.uri.path}.orig` });
    await vscode.workspace.fs.writeFile(backup, new TextEncoder().encode(document.getText()));
    try {
      const copy = await vscode.workspace.openTextDocument(backup);
      await vscode.window.showTextDocument(
        await vscode.languages.setTextDocumentLanguage(copy, 'partnership'),
      );
      await expectNothingElse(await open(agreement));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await expectNothingElse(await open(agreement));
    } finally {
      await vscode.workspace.fs.delete(backup);
    }
  });
});

describe('A folder that is renamed', () => {
  const name = 'only-the-far-future.partnership.yaml';

  it('takes its findings along', async () => {
    const [before, after] = [fileUri('broken'), fileUri('moved')];
    await diagnosed(vscode.Uri.joinPath(before, name), true);
    await rename(before, after);
    await diagnosed(vscode.Uri.joinPath(before, name), false);
    await diagnosed(vscode.Uri.joinPath(after, name), true);
    await rename(after, before);
    await diagnosed(vscode.Uri.joinPath(before, name), true);
  });
});

/** As in the explorer. */
async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert(await vscode.workspace.applyEdit(edit), `cannot rename ${from.path}`);
}

/** Waits until a document of a scheme is open. */
function appearance(scheme: string): Promise<void> {
  return new Promise(resolve => {
    const listener = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.scheme !== scheme) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Has the server answer an edit, so that it has seen all that came before; then nobody may speak of two agreements. */
async function expectNothingElse(document: vscode.TextDocument): Promise<void> {
  await replace(document, 'proactivity:', 'x-later:');
  await findings(document, 'principle/missing', codes => codes.includes('principle/missing'));
  await replace(document, 'x-later:', 'proactivity:');
  await findings(document, 'no principle/missing', codes => !codes.includes('principle/missing'));
  const all = vscode.languages.getDiagnostics();
  const wrong = all.flatMap(([uri, found]) =>
    found
      .filter(
        each =>
          uri.scheme !== document.uri.scheme || uri.path.endsWith('.orig') || isAbout(uri, each, document),
      )
      .map(each => `${uri}: ${codeOf(each)}`),
  );
  assert(wrong.length === 0, `reported: ${wrong.join('; ')}`);
}

function isAbout(uri: vscode.Uri, found: vscode.Diagnostic, document: vscode.TextDocument): boolean {
  return uri.path === document.uri.path && codeOf(found) === 'reference/duplicate-id';
}

/** Waits until a file has findings, or has none. */
function diagnosed(uri: vscode.Uri, isFound: boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (vscode.languages.getDiagnostics(uri).length > 0 !== isFound) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
