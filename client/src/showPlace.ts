import {
  l10n,
  Range,
  TabInputText,
  type TextDocument,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';

/**
 * Shows a place of a text, where the text is open already, in front or behind; else in a column of the caller’s choice. A
 * file that cannot be opened is said.
 *
 * @param uri of the text, as VS Code writes it
 * @param offset in UTF-16 code units
 */
export async function showPlace(uri: string, offset: number, column?: ViewColumn): Promise<void> {
  const document = await opened(uri);
  if (!document) {
    void window.showWarningMessage(
      l10n.t('“{0}” cannot be opened; it may have been moved or deleted meanwhile.', lastPartOf(uri)),
    );
    return;
  }
  const position = document.positionAt(offset);
  const viewColumn = columnOf(document) ?? column;
  await window.showTextDocument(document, {
    ...(viewColumn !== undefined && { viewColumn }),
    selection: new Range(position, position),
  });
}

/** A text, in an editor or not; undefined where there is none. */
export async function opened(uri: string): Promise<TextDocument | undefined> {
  const open = workspace.textDocuments.find(each => each.uri.toString() === uri && !each.isClosed);
  if (open) return open;
  try {
    const parsed = Uri.parse(uri, true);
    // Opening one that was never saved would make a new and empty one.
    return parsed.scheme === 'untitled' ? undefined : await workspace.openTextDocument(parsed);
  } catch {
    return undefined;
  }
}

function columnOf(document: TextDocument): ViewColumn | undefined {
  const visible = window.visibleTextEditors.find(editor => editor.document === document);
  if (visible) return visible.viewColumn;
  const key = document.uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === key),
  )?.viewColumn;
}

function lastPartOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
