import { l10n, type Uri, ViewColumn, window } from 'vscode';
import type { Command } from '../command.ts';
import { agreementMeant } from '../meant.ts';

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

function show(argument: unknown, open: (uri: Uri) => void): unknown {
  const uri = agreementMeant(argument);
  if (uri) return open(uri);
  return window.showInformationMessage(
    l10n.t('Open an agreement first; its preview shows what is in the editor.'),
  );
}
