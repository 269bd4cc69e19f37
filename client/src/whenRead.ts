import { l10n, ProgressLocation, window, workspace } from 'vscode';
import type { Server } from './server.ts';

/**
 * Waits until the server has read all files of the workspace: of what is in other files it can say nothing before. Whoever waits is
 * told so.
 *
 * @param uri of an agreement, its records or a `Party` file
 * @returns whether it has; not where the server has stopped
 */
export async function whenRead(uri: string, server: Server): Promise<boolean> {
  // Of a file that is none of ours there never is a status.
  const isOurs = workspace.textDocuments.some(
    document => document.uri.toString() === uri && document.languageId === 'partnership',
  );
  const isOver = async () => {
    if (server.state !== 'running') return server.state === 'stopped';
    const status = await server.status(uri);
    return status ? !status.reading : !isOurs;
  };
  if (!(await isOver()))
    await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Reading the agreements of the workspace …') },
      () =>
        new Promise<void>(resolve => {
          const look = async () => {
            if (!(await isOver())) return;
            listener.dispose();
            resolve();
          };
          const listener = server.onDidChange(look);
          // It may have been over since it was asked.
          void look();
        }),
    );
  return server.state === 'running';
}
