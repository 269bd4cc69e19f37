import {
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { headLength, mayBeMisnamed, properName, saysOurFormat } from '../../server/src/core/index.ts';

/**
 * Says once of each document that begins like one of ours, but is not named like one: it would be passed over in silence.
 * Renames it where that is wanted.
 */
export function tellOfMisnamed(): Disposable {
  const told = new Set<string>();
  const look = async (document: TextDocument) => {
    const key = document.uri.toString();
    if (told.has(key) || !isMisnamed(document)) return;
    told.add(key);
    await offerName(document.uri);
  };
  const opened = workspace.onDidOpenTextDocument(look);
  const saved = workspace.onDidSaveTextDocument(look);
  for (const document of workspace.textDocuments) void look(document);
  return {
    dispose() {
      opened.dispose();
      saved.dispose();
    },
  };
}

/** Only what lies in a folder that is open: old versions and texts from elsewhere have the names that they have. */
function isMisnamed(document: TextDocument): boolean {
  const { uri, languageId } = document;
  return (
    languageId !== 'partnership' &&
    mayBeMisnamed(uri.path) &&
    workspace.getWorkspaceFolder(uri) !== undefined &&
    saysOurFormat(document.getText(new Range(document.positionAt(0), document.positionAt(headLength))))
  );
}

async function offerName(uri: Uri): Promise<void> {
  const proper = properName(uri.path);
  const rename = l10n.t('Rename to “{0}”', nameOf(proper));
  const chosen = await window.showInformationMessage(
    l10n.t(
      '“{0}” begins like an agreement or its records, but is not named like one, so it is not checked. Such files are found by their names, which end in “.partnership.yaml”.',
      nameOf(uri.path),
    ),
    rename,
  );
  if (chosen !== rename) return;
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, uri.with({ path: proper }), { overwrite: false });
  await workspace.applyEdit(edit);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
