import * as vscode from 'vscode';
import { assert, codeOf, discardEdits, findings, open, replace, spot } from './support.ts';

const agreement = 'fixtures/agreement.partnership.yaml';

describe('Editing', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await open(agreement);
    await findings(document, 'no findings', codes => codes.length === 0);
  });
  afterEach(discardEdits);

  it('completes people by their names, also from another file', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      spot(document, 'owner: |bank/mika-salo'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const person of ['bank/anna-lind', 'e2e-supplier/erik-dahl']) {
      assert(labels.includes(person), `offered: ${labels.join(', ')}`);
    }
  });

  it('offers a quick fix that takes its finding away', async () => {
    await replace(document, 'chair: bank/anna-lind', 'chair: bank/anna-lynd');
    const [finding] = await findings(document, 'reference/unknown', codes => codes.length === 1);
    assert(finding !== undefined && codeOf(finding) === 'reference/unknown', 'another finding');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
    assert(fix?.edit !== undefined, `offered: ${actions.map(({ title }) => title).join(', ') || 'nothing'}`);
    await vscode.workspace.applyEdit(fix.edit);
    await findings(document, 'no findings', codes => codes.length === 0);
    assert(document.getText().includes('chair: bank/anna-lind'), 'another name was written');
  });

  it('renames a forum wherever it is named', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      spot(document, 'id: steer|ing-committee'),
      'executive-board',
    );
    await vscode.workspace.applyEdit(edit);
    assert(!document.getText().includes('steering-committee'), 'the old name is left somewhere');
    await findings(document, 'no findings', codes => codes.length === 0);
  });

  it('renames a party in the file that defines it and in those that use it', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      spot(document, 'party: e2e-|supplier'),
      'e2e-vendor',
    );
    const names = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    assert(names.length === 2, `edited: ${names.join(', ')}`);
  });

  it('goes to a definition in another file', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      spot(document, 'owner: e2e-supplier/erik|-dahl'),
    );
    const [target] = found.map(one => ('targetUri' in one ? one.targetUri : one.uri));
    assert(target?.path.endsWith('/supplier.partnership.yaml') === true, `went to ${target?.path}`);
  });

  it('finds the references to a forum', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      spot(document, 'id: steer|ing-committee'),
    );
    const count = document.getText().split('steering-committee').length - 1;
    assert(found.length === count, `${found.length} of ${count}`);
  });

  it('outlines the seven principles', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = JSON.stringify(
      symbols.map(({ name, children }) => [name, children.map(child => child.name)]),
    );
    for (const name of ['First choice', 'Active governance', 'Open and honest dialogue']) {
      assert(names.includes(name), `outline: ${names}`);
    }
  });

  it('says above the text how many principles it covers', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      50,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert(
      titles.some(title => title.startsWith('7 of 7 principles · no findings')),
      titles.join(' | '),
    );
    const references = lenses.find(({ command }) => command?.command === 'partnership.showReferences');
    assert(references !== undefined, 'no lens shows references');
  });

  it('says behind a person who it is, and behind a cadence how often it comes', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    const labels = hints
      .map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
      .join(' | ');
    assert(labels.includes('Anna Lind') && labels.includes('a year'), labels);
  });

  it('colours what the format knows', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const used = new Set<string | undefined>();
    for (let at = 3; at < tokens.data.length; at += 5) used.add(legend.tokenTypes[tokens.data[at] ?? -1]);
    for (const type of ['principle', 'person', 'cadence', 'forum']) {
      assert(used.has(type), `coloured: ${[...used].join(', ')}`);
    }
  });

  it('formats, changing only white space', async () => {
    await replace(document, 'status: draft', 'status:    draft   ');
    const before = document.getText();
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert(document.getText().includes('\nstatus: draft\n'), 'the line was not put in order');
    assert(
      document.getText().replace(/\s/g, '') === before.replace(/\s/g, ''),
      'more than white space changed',
    );
  });

  it('follows a configuration, and a file of another name that it extends', async () => {
    const [configuration, house] = ['fixtures/partnership.config.yaml', 'fixtures/house/rules.yaml'].map(
      path => vscode.Uri.joinPath(document.uri, '..', '..', path),
    ) as [vscode.Uri, vscode.Uri];
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await replace(document, 'proactivity:', 'x-later:');
    const severity = (wanted: vscode.DiagnosticSeverity | undefined) =>
      findings(
        document,
        `principle/missing as ${wanted}`,
        () =>
          vscode.languages.getDiagnostics(document.uri).find(one => codeOf(one) === 'principle/missing')
            ?.severity === wanted,
      );
    await severity(vscode.DiagnosticSeverity.Warning);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(house, '..'));
    await write(house, 'rules: { principle/missing: error }\n');
    await write(configuration, 'extends: house/rules.yaml\n');
    await severity(vscode.DiagnosticSeverity.Error);
    await write(house, 'rules: { principle/missing: off }\n');
    await severity(undefined);
    await vscode.workspace.fs.delete(configuration);
    await severity(vscode.DiagnosticSeverity.Warning);
  });
});
