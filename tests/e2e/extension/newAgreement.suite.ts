import * as vscode from 'vscode';
import { assert, discardEdits, fileUri, findings } from './support.ts';

const answers = {
  side: 'customer',
  ownName: 'E2E Bank Abp',
  otherName: 'E2E Cirrus',
  sector: 'private',
  starts: '2027-01-01',
  length: '3 years',
  notice: '180 days',
  rhythm: 'quarterly, monthly, weekly',
  people: 'later',
};
const command = 'partnership.newAgreement';

describe('New Agreement', () => {
  const files = ['e2e-bank-abp-e2e-cirrus', 'e2e-bank-abp-e2e-cirrus-2'].map(
    name => `${name}.partnership.yaml`,
  );
  afterEach(async () => {
    await discardEdits();
    for (const file of files) {
      await Promise.resolve(vscode.workspace.fs.delete(fileUri(file))).catch(() => undefined);
    }
  });

  it('writes a sound agreement into the folder, and another one beside it', async () => {
    for (const file of files) {
      await vscode.commands.executeCommand(command, answers);
      const document = vscode.window.activeTextEditor?.document;
      assert(document?.uri.toString() === fileUri(file).toString(), `it is in ${document?.uri}`);
      assert(document.languageId === 'partnership', `the language is ${document.languageId}`);
      assert(!document.isDirty, 'it is not saved');
      assert(document.getText().includes(`id: ${file.split('.')[0]}\n`), 'it has another id than its file');
      await findings(document, 'no findings', codes => codes.length === 0);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      assert(text === document.getText(), 'the file holds something else');
    }
  });

  it('leaves places to fill in, from one to the next', async () => {
    await vscode.commands.executeCommand(command, answers);
    await selects('<what the partnership is for, in a sentence or two>');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await selects('<number of the contract>');
  });

  it('writes nothing when the dialogue is closed', async () => {
    const before = vscode.workspace.textDocuments.length;
    let isOver = false;
    void vscode.commands.executeCommand(command).then(() => {
      isOver = true;
    });
    // Until it has been shown there is nothing to close.
    while (!isOver) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert(vscode.workspace.textDocuments.length === before, 'a document was opened');
  });

  it('writes the plain example for those who want no questions', async () => {
    await vscode.commands.executeCommand(command, { side: 'example' });
    const document = vscode.window.activeTextEditor?.document;
    assert(document?.isUntitled === true, `it is in ${document?.uri}`);
    assert(document.languageId === 'partnership', `the language is ${document.languageId}`);
    await findings(document, 'no findings', codes => codes.length === 0);
  });
});

/** Waits until a text is selected: what a command selects is heard of after the command is done. */
async function selects(text: string): Promise<void> {
  const isSelected = () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) === text;
  };
  if (isSelected()) return;
  await new Promise<void>(resolve => {
    const listener = vscode.window.onDidChangeTextEditorSelection(() => {
      if (!isSelected()) return;
      listener.dispose();
      resolve();
    });
  });
}
