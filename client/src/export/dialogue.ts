import { env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { AgreementView } from '../../../server/src/core/index.ts';
import type { Server } from '../server.ts';
import { opened } from '../showPlace.ts';
import type { Choice } from './choices.ts';

/**
 * The agreement that is to be exported; who asked is told why there is none.
 *
 * @param uri of its text; opening it shows the server a file outside of the workspace, too
 */
export async function agreementToExport(
  uri: Uri | undefined,
  server: Server,
): Promise<AgreementView | undefined> {
  if (!uri) return refuse(l10n.t('Open an agreement first; it is the one that is exported.'));
  if (!(await opened(uri.toString())))
    return refuse(l10n.t('The agreement cannot be opened; it may have been moved or deleted meanwhile.'));
  const known = await server.view(uri.toString());
  if (known) return known;
  return refuse(
    server.state === 'running'
      ? l10n.t('There is no agreement in this file to export.')
      : l10n.t('The language server is not running, so nothing can be exported. Restart it and try again.'),
  );
}

/** Lets somebody choose; undefined when he goes away. */
export async function choose<T>(choices: readonly Choice<T>[], placeHolder: string): Promise<T | undefined> {
  return (await window.showQuickPick(choices, { placeHolder, matchOnDetail: true, matchOnDescription: true }))
    ?.value;
}

/**
 * Asks where a file is to be.
 *
 * @param agreement beside which it is proposed; one that was never saved lies nowhere
 * @param name that is proposed
 * @param kind of file, for people
 */
export function chooseTarget(agreement: Uri, name: string, kind: string): Thenable<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const defaultUri =
    agreement.scheme === 'untitled'
      ? folder && Uri.joinPath(folder.uri, name)
      : Uri.joinPath(agreement, '..', name);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [kind]: [ending] } });
}

/**
 * Writes what is made, while a notification says so; what goes wrong is said.
 *
 * @returns whether it is written
 */
export async function write(title: string, target: Uri, make: () => Promise<Uint8Array>): Promise<boolean> {
  try {
    await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Exporting “{0}” …', title) },
      async () => workspace.fs.writeFile(target, await make()),
    );
    return true;
  } catch (error) {
    refuse(
      l10n.t(
        'The agreement could not be exported: {0}.',
        error instanceof Error ? error.message : String(error),
      ),
    );
    return false;
  }
}

/**
 * Says what was written. Files of this machine can be opened in what shows them: a browser, Word, a calendar.
 *
 * @param notes what else there is to say, in sentences
 */
export async function tell(title: string, target: Uri, notes: readonly string[] = []): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = l10n.t('Open');
  const canOpen = target.scheme === 'file' && env.remoteName === undefined;
  const message = [l10n.t('“{0}” is exported to {1}.', title, name), ...notes].join(' ');
  const answer = await window.showInformationMessage(message, ...(canOpen ? [open] : []));
  if (answer === open) await env.openExternal(target);
}

/** Says why there is nothing. */
function refuse(message: string): undefined {
  void window.showWarningMessage(message);
  return undefined;
}
