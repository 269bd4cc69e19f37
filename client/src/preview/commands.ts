import { l10n, Uri, ViewColumn, window } from 'vscode';
import type { Command } from '../command.ts';

/** “Partnership: Open Preview” */
const openPreview: Command = {
  id: 'partnership.openPreview',
  run: ({ previews }, argument) => show(argument, uri => previews.show(uri, ViewColumn.Active)),
};

/** “Partnership: Open Preview to the Side” */
const openPreviewToSide: Command = {
  id: 'partnership.openPreviewToSide',
  run: ({ previews }, argument) => show(argument, uri => previews.show(uri, ViewColumn.Beside)),
};

export const previewCommands: readonly Command[] = [openPreview, openPreviewToSide];

/** Menus say which file; from the palette it is the one in the editor. */
function show(argument: unknown, open: (uri: Uri) => void): unknown {
  const uri = uriOf(argument) ?? window.activeTextEditor?.document.uri;
  if (uri) return open(uri);
  return window.showInformationMessage(
    l10n.t('Open an agreement first; its preview shows what is in the editor.'),
  );
}

/** A file from the explorer, or a line of the tree of partnerships. */
function uriOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const agreement = (argument as { readonly agreement?: unknown } | undefined)?.agreement;
  return typeof agreement === 'string' ? Uri.parse(agreement, true) : undefined;
}
