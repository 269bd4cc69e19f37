import * as vscode from 'vscode';
import { assert, discardEdits, extensionId, findings, open } from './support.ts';

describe('The extension', () => {
  afterEach(discardEdits);

  it('activates when a sample is opened, and shows what is wrong with it', async () => {
    const document = await open('broken/missing-principles.partnership.yaml');
    assert(document.languageId === 'partnership', `the language is ${document.languageId}`);
    await findings(document, 'principle/missing', codes => codes.includes('principle/missing'));
    assert(extension().isActive, 'the extension is not active');
  });

  it('registers its commands', async () => {
    await extension().activate();
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['newAgreement', 'reviewChanges', 'openWalkthrough', 'restartServer', 'showOutput']) {
      assert(commands.includes(`partnership.${name}`), `partnership.${name} is missing`);
    }
  });

  it('leaves other YAML files alone', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'yaml',
      content: 'kind: Agreement\n',
    });
    assert(document.languageId === 'yaml', `the language is ${document.languageId}`);
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(extensionId);
  assert(found !== undefined, `${extensionId} is not installed`);
  return found;
}
