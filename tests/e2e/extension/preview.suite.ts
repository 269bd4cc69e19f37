import * as vscode from 'vscode';
import { assert, discardEdits, fileUri, open, replace } from './support.ts';

const agreement = 'fixtures/agreement.partnership.yaml';

/** How long an event may take; reaching it is a failure that says what was there instead. */
const patienceMs = 20_000;

describe('The preview', () => {
  afterEach(discardEdits);

  it('opens beside the text, follows what is typed, and closes', async () => {
    const document = await open(agreement);
    const title = titleOf(document);
    await vscode.commands.executeCommand('partnership.openPreviewToSide');
    await tabs(`a preview of “${title}”`, labels => labels.includes(`Preview ${title}`));
    assert(vscode.window.activeTextEditor?.document === document, 'the cursor stays in the text');
    await replace(document, title, 'Another title');
    await tabs('the new title', labels => labels.includes('Preview Another title'));
    assert(vscode.window.activeTextEditor?.document === document, 'an update moves no focus');
    const [preview] = previews();
    assert(preview !== undefined, 'the preview is there');
    await vscode.window.tabGroups.close(preview);
    await tabs('no preview', labels => !labels.some(label => label.startsWith('Preview ')));
    // Nothing is left that could stumble over what is typed now.
    await replace(document, 'Another title', title);
  });

  it('is one for each text, and follows its file to another name', async () => {
    const document = await open(agreement);
    const title = titleOf(document);
    const copy = fileUri('fixtures/copied.partnership.yaml');
    const renamed = fileUri('fixtures/renamed.partnership.yaml');
    const text = document
      .getText()
      .replace(title, 'The copy')
      .replace(/^id: .*/m, 'id: the-copy');
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
    try {
      await vscode.commands.executeCommand('partnership.openPreview', copy);
      await vscode.commands.executeCommand('partnership.openPreview', copy);
      await tabs('one preview', labels => labels.filter(label => label === 'Preview The copy').length === 1);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(copy, renamed);
      assert(await vscode.workspace.applyEdit(edit), 'cannot rename');
      const moved = await vscode.workspace.openTextDocument(renamed);
      await replace(moved, 'The copy', 'The renamed copy');
      await tabs('the new text', labels => labels.includes('Preview The renamed copy'));
    } finally {
      await discardEdits();
      for (const each of [copy, renamed])
        await vscode.workspace.fs.delete(each).then(undefined, () => undefined);
    }
  });
});

describe('Export', () => {
  const target = (ending: string) => fileUri(`fixtures/exported.${ending}`);

  for (const [format, begins] of [
    ['html', '<!doctype html>'],
    ['md', '# '],
    // A Word file is a ZIP archive.
    ['docx', 'PK'],
  ] as const) {
    it(`writes ${format} for a party`, async () => {
      const uri = fileUri(agreement);
      const audience = { party: await firstParty(uri) };
      const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('partnership.export', {
        uri,
        format,
        audience,
        target: target(format),
      });
      assert(written?.toString() === target(format).toString(), 'the command says what it wrote');
      const bytes = await vscode.workspace.fs.readFile(target(format));
      const start = new TextDecoder().decode(bytes.slice(0, 40));
      assert(start.startsWith(begins), `begins with ${start}`);
      assert(bytes.length > 2000, `${bytes.length} bytes are too few`);
      await vscode.workspace.fs.delete(target(format));
    });
  }

  for (const all of [false, true]) {
    it(`writes a calendar of ${all ? 'all agreements' : 'a party'}`, async () => {
      const uri = fileUri(agreement);
      const party = await firstParty(uri);
      const written = await vscode.commands.executeCommand<vscode.Uri | undefined>(
        'partnership.exportCalendar',
        {
          uri,
          wish: all ? { all, audience: 'internal' } : { party, audience: { party } },
          target: target('ics'),
        },
      );
      assert(written?.toString() === target('ics').toString(), 'the command says what it wrote');
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target('ics')));
      assert(text.startsWith('BEGIN:VCALENDAR\r\n'), `begins with ${text.slice(0, 40)}`);
      assert(text.endsWith('END:VCALENDAR\r\n'), 'it is whole');
      await vscode.workspace.fs.delete(target('ics'));
      await vscode.commands.executeCommand('notifications.clearAll');
    });
  }

  it('writes nothing for somebody who is no party', async () => {
    await vscode.commands.executeCommand('partnership.export', {
      uri: fileUri(agreement),
      format: 'md',
      audience: { party: 'somebody' },
      target: target('md'),
    });
    const found = await vscode.workspace.fs.stat(target('md')).then(
      () => true,
      () => false,
    );
    assert(!found, 'no file may be written');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

function titleOf(document: vscode.TextDocument): string {
  const [, title = ''] = /^title: (.+)$/m.exec(document.getText()) ?? [];
  assert(title !== '', 'the agreement has a title');
  return title;
}

async function firstParty(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  const [, id = ''] = /^parties:\s*\n\s*- (?:\{ )?id: ([\w-]+)/m.exec(document.getText()) ?? [];
  assert(id !== '', 'the agreement has parties');
  return id;
}

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);
}

/** Waits until the tabs are as wanted. @param wanted asked for their labels, now and whenever they change */
function tabs(what: string, wanted: (labels: string[]) => boolean): Promise<void> {
  const labels = () => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label));
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!wanted(labels())) return;
      finish();
      resolve();
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    const limit = setTimeout(() => {
      finish();
      reject(new Error(`waited for ${what}; there is: ${labels().join('; ')}`));
    }, patienceMs);
    const finish = () => {
      listener.dispose();
      clearTimeout(limit);
    };
    look();
  });
}
