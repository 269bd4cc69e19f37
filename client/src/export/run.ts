import { l10n, Uri, workspace } from 'vscode';
import type { AudienceName } from '../../../server/src/core/index.ts';
import type { Parts } from '../command.ts';
import { agreementMeant } from '../meant.ts';
import { audiencesOf, formats, labelOf, nameOfFile } from './choices.ts';
import { agreementToExport, choose, chooseTarget, tell, write } from './dialogue.ts';
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
  const known = await agreementToExport(given?.uri, server);
  if (!known || !given) return undefined;
  const { uri } = given;
  const format = given.format ?? (await choose(formats(), l10n.t('Export the agreement as')));
  const audience =
    format && (given.audience ?? (await choose(audiencesOf(known), l10n.t('Who is to read it?'))));
  if (!format || !audience) return undefined;
  const target =
    given.target ?? (await chooseTarget(uri, nameOfFile(uri.path, format), labelOf(formats(), format)));
  if (!target) return undefined;
  const isWritten = await write(known.title, target, async () => {
    // Asked only now: what was typed meanwhile is in it.
    const view = await server.viewForReader(uri.toString(), audience);
    if (!view) throw new Error(l10n.t('the language server gave no answer'));
    const css = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'page.css'));
    return makeFile({ view, format, css: new TextDecoder().decode(css) });
  });
  if (!isWritten) return undefined;
  void tell(known.title, target);
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
