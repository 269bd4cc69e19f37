import * as vscode from 'vscode';
import { assert, discardEdits, fileUri, findings, open } from './support.ts';

const folder = 'small-firm';
const agreement = `${folder}/haller-brandt-kanto.partnership.yaml`;
/** All that the dialogue asks, as a key binding may hand it over. */
const answers = {
  kind: 'meeting',
  subject: 'quarterly-talk',
  date: 'today',
  present: ['haller-brandt/emre-aydin', 'kanto/felix-tran'],
  decision: ['Five desks for the summer'],
  action: ['Order the desks; Emre Aydin; 2 weeks'],
};

const record = (more: object = {}) =>
  vscode.commands.executeCommand('partnership.recordMeeting', {
    uri: fileUri(agreement),
    answers: { ...answers, ...more },
    isWhole: true,
  });

describe('Record a Meeting', () => {
  afterEach(async () => {
    await discardEdits();
    await Promise.resolve(
      vscode.workspace.fs.delete(fileUri(`${folder}/records`), { recursive: true }),
    ).catch(() => undefined);
  });

  it('makes a sound file beside the agreement, shows it, and takes it back by one undo', async () => {
    const source = await open(agreement);
    await findings(source, 'no error', codes => !codes.some(code => code.startsWith('reference/')));
    assert((await record()) === 'recorded', 'it is not recorded');
    const editor = vscode.window.activeTextEditor;
    const made = editor?.document;
    assert(
      /\/small-firm\/records\/\d{4}-\d\d-\d\d-quarterly-talk\.partnership\.yaml$/.test(made?.uri.path ?? ''),
      `it is in ${made?.uri}`,
    );
    if (!made || !editor) return;
    assert(!made.isDirty, 'it is not saved');
    assert(made.getText().includes('      - Five desks for the summer\n'), made.getText());
    assert(made.getText().includes('        owner: haller-brandt/emre-aydin\n'), made.getText());
    const end = made.positionAt(made.getText().trimEnd().length);
    assert(editor.selection.active.isEqual(end), `the cursor is at ${editor.selection.active.line}`);
    await findings(made, 'no findings', codes => codes.length === 0);
    await vscode.commands.executeCommand('undo');
    await gone(made.uri);
  });

  it('takes no file’s place: another thing of the same day goes beside it', async () => {
    await open(agreement);
    const shared = (note: string) =>
      vscode.commands.executeCommand('partnership.record', {
        uri: fileUri(agreement),
        answers: { kind: 'shared', subject: 'headcount', date: 'today', note },
        isWhole: true,
      });
    await shared('The first one');
    const first = vscode.window.activeTextEditor?.document;
    await shared('The second one');
    const second = vscode.window.activeTextEditor?.document;
    assert(first?.getText().includes('The first one') === true, 'the first one is gone');
    assert(second?.getText().includes('The second one') === true, 'the second one is not there');
    assert(first?.uri.toString() !== second?.uri.toString(), `both are in ${first?.uri}`);
  });

  it('records no meeting twice', async () => {
    await open(agreement);
    assert((await record()) === 'recorded', 'it is not recorded');
    await findings(
      vscode.window.activeTextEditor?.document as vscode.TextDocument,
      'no findings',
      codes => codes.length === 0,
    );
    assert((await record()) === 'closed', 'it is recorded twice');
  });
});

/** Waits until a file is there no more. */
async function gone(uri: vscode.Uri): Promise<void> {
  const isGone = () =>
    Promise.resolve(vscode.workspace.fs.stat(uri)).then(
      () => false,
      () => true,
    );
  if (await isGone()) return;
  await new Promise<void>(resolve => {
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    watcher.onDidDelete(async () => {
      if (!(await isGone())) return;
      watcher.dispose();
      resolve();
    });
  });
}
