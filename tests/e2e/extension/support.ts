/** What the suites share. Nothing here may import from `node:`; the same code runs in a browser's worker. */
import * as vscode from 'vscode';

/** How long an event may take; reaching it is a failure that says what was there instead. */
const patienceMs = 20_000;

export const extensionId = 'partnership-as-code.partnership';

/** A file of the workspace, which is a copy of the samples with this suite's own `fixtures` beside them. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor. */
export async function open(path: string, column = vscode.ViewColumn.One): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document, { viewColumn: column, preview: false });
  return document;
}

/** Puts the first occurrence of one text in the place of another, as typing would. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = document.positionAt(offsetOf(document, from));
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, from.length)), to);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`cannot edit ${document.uri.path}`);
}

/** Undoes what a test typed and closes its editors, so that tests do not meet each other's text. */
export async function discardEdits(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(one => one.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** A place in a text: where `|` stands in a piece of it that occurs once or first. */
export function spot(document: vscode.TextDocument, piece: string): vscode.Position {
  const [before = ''] = piece.split('|');
  return document.positionAt(offsetOf(document, piece.replace('|', '')) + before.length);
}

/** The code of a finding, such as `principle/missing`. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/**
 * Waits until a document's findings are as wanted.
 * @param wanted asked for the findings' codes, now and whenever they change
 */
export function findings(
  document: vscode.TextDocument,
  what: string,
  wanted: (codes: string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const current = vscode.languages.getDiagnostics(document.uri);
      if (!wanted(current.map(codeOf))) return;
      finish();
      resolve(current);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    const limit = setTimeout(() => {
      finish();
      const current = vscode.languages
        .getDiagnostics(document.uri)
        .map(one => `${codeOf(one)}: ${one.message}`);
      reject(new Error(`waited for ${what}; there is: ${current.join('; ') || 'nothing'}`));
    }, patienceMs);
    const finish = () => {
      listener.dispose();
      clearTimeout(limit);
    };
    look();
  });
}

/** What hovering over the first occurrence of a text shows, as Markdown. */
export async function hoverOver(document: vscode.TextDocument, text: string): Promise<string> {
  const position = document.positionAt(offsetOf(document, text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function assertMatches(text: string, pattern: RegExp): void {
  assert(pattern.test(text), `expected ${pattern}, found: ${text || '(nothing)'}`);
}

function offsetOf(document: vscode.TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  assert(offset >= 0, `${document.uri.path} has no "${text}"`);
  return offset;
}
