import { SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import { localToday } from '../../../server/src/clock.ts';
import {
  agreementId,
  blankAgreement,
  type NewAgreement,
  newAgreement,
  toSnippetText,
} from '../../../server/src/core/index.ts';
import { exists } from '../exists.ts';
import { take } from '../walkthrough.ts';

/**
 * Writes an agreement into a new file of the workspace's folder, which is saved, or into an untitled editor where no
 * folder is open or it cannot be written to. Places to fill in are tab stops.
 */
export async function insertAgreement(answers: NewAgreement): Promise<void> {
  const base = agreementId(answers);
  const file = await createFile(base);
  const text = toSnippetText(newAgreement(answers, localToday(), file?.id ?? base));
  const document = file ? await workspace.openTextDocument(file.uri) : await untitled();
  await insert(document, text);
  if (file) await document.save();
}

/** An agreement of which nothing is known yet, into an untitled editor. */
export async function insertBlank(): Promise<void> {
  await insert(await untitled(), toSnippetText(blankAgreement(localToday())));
}

function untitled(): Thenable<TextDocument> {
  return workspace.openTextDocument({ language: 'partnership' });
}

async function insert(document: TextDocument, snippet: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
  take('create');
}

/**
 * An empty file for an agreement, in the folder of the active editor, else in the first one.
 *
 * @returns its URI with the id that it is named after: a number is added where there is such a file already
 */
async function createFile(base: string): Promise<{ uri: Uri; id: string } | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    const uri = Uri.joinPath(folder.uri, `${id}.partnership.yaml`);
    if (await exists(uri)) continue;
    return workspace.fs.writeFile(uri, new Uint8Array()).then(
      () => ({ uri, id }),
      () => undefined,
    );
  }
}
