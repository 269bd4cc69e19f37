import { commands, type Disposable, l10n, window } from 'vscode';
import type { Server } from './server.ts';

/** Says so when the server has been given up, with the log and a new start one click away. */
export function tellOfCrashes(server: Server): Disposable {
  return server.onDidGiveUp(async () => {
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    const chosen = await window.showErrorMessage(
      l10n.t(
        'The Partnership language server crashed five times within three minutes and stays off, so agreements are not checked. The output says why.',
      ),
      restart,
      showOutput,
    );
    if (chosen === restart) await commands.executeCommand('partnership.restartServer');
    if (chosen === showOutput) await commands.executeCommand('partnership.showOutput');
  });
}
