import * as vscode from 'vscode';
import { assert, discardEdits, fileUri, findings, open, spot } from './support.ts';

const folder = 'small-firm';
const agreement = `${folder}/haller-brandt-kanto.partnership.yaml`;

describe('Replace Person', () => {
  afterEach(discardEdits);

  it('shows the change of all files, and does it when it is confirmed', async () => {
    const document = await open(agreement);
    const before = document.getText();
    await findings(document, 'no error', codes => !codes.some(code => code.startsWith('reference/')));
    const asked = vscode.commands.executeCommand<boolean>('partnership.replacePerson', {
      uri: fileUri(agreement),
      person: 'kanto/felix-tran',
      successor: { name: 'Noor Haddad', title: 'Owner' },
      removes: false,
    });
    const answer = await confirmed(asked);
    assert(answer === true, `it ended with ${answer}`);
    const after = document.getText();
    assert(after.includes('id: noor-haddad, name: Noor Haddad, title: Owner'), after);
    assert(!after.replace(/- \{ id: felix-tran[^}]*\}/, '').includes('kanto/felix-tran'), after);
    await vscode.commands.executeCommand('undo');
    assert(document.getText() === before, 'one undo does not take all of it back');
  });

  it('is offered at a person', async () => {
    const document = await open(agreement);
    await findings(document, 'no error', codes => !codes.some(code => code.startsWith('reference/')));
    const at = spot(document, 'id: felix-|tran');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Refactor.value,
    );
    assert(
      actions.some(({ command }) => command?.command === 'partnership.replacePerson'),
      `there is: ${actions.map(({ title }) => title).join(', ')}`,
    );
  });
});

describe('Prepare Meeting', () => {
  const target = fileUri(`${folder}/pack.md`);
  const prepare = () =>
    vscode.commands.executeCommand<vscode.Uri | undefined>('partnership.prepareMeeting', {
      uri: fileUri(agreement),
      forum: 'quarterly-talk',
      date: '2026-12-15',
      format: 'md',
      target,
    });

  afterEach(async () => {
    await discardEdits();
    await Promise.resolve(vscode.workspace.fs.delete(target)).catch(() => undefined);
  });

  it('makes the pack, and never takes the place of one that is there', async () => {
    await open(agreement);
    assert((await prepare())?.toString() === target.toString(), 'there is no pack');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert(/^# .*\d{4}/.test(text) && text.includes('Felix Tran'), text);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('filled in'));
    assert((await prepare()) === undefined, 'it was made again');
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert(kept === 'filled in', kept);
  });
});

describe('Approve this Version', () => {
  afterEach(async () => {
    await discardEdits();
    await Promise.resolve(
      vscode.workspace.fs.delete(fileUri(`${folder}/records`), { recursive: true }),
    ).catch(() => undefined);
  });

  it('records the approval of a party', async () => {
    const document = await open(agreement);
    await findings(document, 'no error', codes => !codes.some(code => code.startsWith('reference/')));
    const end = await vscode.commands.executeCommand('partnership.approveVersion', {
      uri: fileUri(agreement),
      answers: { by: 'kanto/felix-tran', date: 'today' },
      isWhole: true,
    });
    assert(end === 'recorded', `it ended with ${end}`);
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert(text.includes('type: approval') && text.includes('by: kanto/felix-tran'), text);
  });
});

/** Presses the button of the editor's preview until the question is answered. */
async function confirmed<T>(asked: Thenable<T>): Promise<T> {
  let isOver = false;
  const answer = Promise.resolve(asked).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await Promise.resolve(vscode.commands.executeCommand('refactorPreview.apply')).catch(() => undefined);
    // The preview comes when the server has answered.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }
  return answer;
}
