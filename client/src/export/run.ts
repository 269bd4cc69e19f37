import { env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { AgreementView, AudienceName } from '../../../server/src/core/index.ts';
import type { Parts } from '../command.ts';
import { agreementMeant } from '../meant.ts';
import { opened } from '../showPlace.ts';
import { audiencesOf, type Choice, formats, nameOfFile } from './choices.ts';
import type { ExportFormat } from './job.ts';

/** Answers that are given with the command, in a key binding or by a test; what is not given is asked. */
interface Given {
  readonly uri: Uri;
  readonly format?: ExportFormat;
  readonly audience?: AudienceName;
  readonly target?: Uri;
}

/**
 * Asks what is not given, and writes the file.
 *
 * @param argument what came with the command
 * @returns what was written; undefined when the user went away, or was told why there is nothing
 */
export async function askAndExport(argument: unknown, parts: Parts): Promise<Uri | undefined> {
  const { server, extension, makeFile } = parts;
  const given = givenIn(argument);
  if (!given) return refuse(l10n.t('Open an agreement first; it is the one that is exported.'));
  const uri = given.uri.toString();
  // Opening it shows the server a file outside of the workspace, too.
  if (!(await opened(uri)))
    return refuse(l10n.t('The agreement cannot be opened; it may have been moved or deleted meanwhile.'));
  const known = await server.view(uri);
  if (!known) {
    return refuse(
      server.state === 'running'
        ? l10n.t('There is no agreement in this file to export.')
        : l10n.t('The language server is not running, so nothing can be exported. Restart it and try again.'),
    );
  }
  const format = given.format ?? (await choose(formats(), l10n.t('Export the agreement as')));
  const audience =
    format && (given.audience ?? (await choose(audiencesOf(known), l10n.t('Who is to read it?'))));
  const target = audience && (given.target ?? (await chooseTarget(given.uri, format)));
  if (!format || !audience || !target) return undefined;
  try {
    await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Exporting “{0}” …', known.title) },
      async () => {
        // Asked only now: what was typed meanwhile is in it.
        const view = await server.viewForReader(uri, audience);
        if (!view) throw new Error(l10n.t('the language server gave no answer'));
        const css = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'page.css'));
        await workspace.fs.writeFile(
          target,
          await makeFile({ view, format, css: new TextDecoder().decode(css) }),
        );
      },
    );
  } catch (error) {
    return refuse(
      l10n.t(
        'The agreement could not be exported: {0}.',
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
  void tell(known, target);
  return target;
}

function givenIn(argument: unknown): Given | undefined {
  const { uri, ...answers } = (argument ?? {}) as Partial<Given>;
  const meant = uri instanceof Uri && !(argument instanceof Uri) ? uri : agreementMeant(argument);
  return meant && { ...(argument instanceof Uri ? {} : pick(answers)), uri: meant };
}

/** A menu hands over things of its own. */
function pick({ format, audience, target }: Partial<Given>): Partial<Given> {
  return {
    ...(format !== undefined && { format }),
    ...(audience !== undefined && { audience }),
    ...(target instanceof Uri && { target }),
  };
}

async function choose<T>(choices: readonly Choice<T>[], placeHolder: string): Promise<T | undefined> {
  return (await window.showQuickPick(choices, { placeHolder, matchOnDetail: true }))?.value;
}

function chooseTarget(agreement: Uri, format: ExportFormat): Thenable<Uri | undefined> {
  const name = nameOfFile(agreement.path, format);
  const [folder] = workspace.workspaceFolders ?? [];
  // One that was never saved lies nowhere.
  const defaultUri =
    agreement.scheme === 'untitled'
      ? folder && Uri.joinPath(folder.uri, name)
      : Uri.joinPath(agreement, '..', name);
  const [{ label } = { label: '' }] = formats().filter(({ value }) => value === format);
  return window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [label]: [format] } });
}

/** Files of this machine can be opened in what shows them: a browser, Word. */
async function tell({ title }: AgreementView, target: Uri): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = l10n.t('Open');
  const canOpen = target.scheme === 'file' && env.remoteName === undefined;
  const message = l10n.t('“{0}” is exported to {1}.', title, name);
  const answer = await window.showInformationMessage(message, ...(canOpen ? [open] : []));
  if (answer === open) await env.openExternal(target);
}

function refuse(message: string): undefined {
  void window.showWarningMessage(message);
  return undefined;
}
