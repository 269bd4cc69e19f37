import { l10n, Uri, window, workspace } from 'vscode';
import type { AgreementView, PackView } from '../../../server/src/core/index.ts';
import type { Parts } from '../command.ts';
import { exists } from '../exists.ts';
import { formats, labelOf } from '../export/choices.ts';
import { agreementToExport, choose, chooseTarget, tell, write } from '../export/dialogue.ts';
import { type ExportFormat, exportFormats } from '../export/job.ts';
import { agreementMeant } from '../meant.ts';
import type { Server } from '../server.ts';
import { checkDay } from './day.ts';

/** Answers that are given with the command, by a line above a forum, the tree, a key binding or a test. */
interface Given {
  readonly uri?: Uri;
  readonly forum?: string;
  readonly date?: string;
  readonly format?: ExportFormat;
  readonly target?: Uri;
}

/**
 * Asks what is not given, and writes the pack. A file that is there is never written over: somebody may have filled it in, and
 * nothing else holds that.
 *
 * @param argument what came with the command
 * @returns what was written; undefined when the user went away, or was told why there is nothing
 */
export async function askAndPrepare(argument: unknown, parts: Parts): Promise<Uri | undefined> {
  const { server, extension, makeFile } = parts;
  const given = givenIn(argument);
  const known = await agreementToExport(given.uri, server);
  if (!known || !given.uri) return undefined;
  const { uri } = given;
  const forum = given.forum ?? (await chooseForum(known));
  const pack = forum && (await packFor(uri, forum, given.date, server));
  if (!pack) return undefined;
  const format = given.format ?? (await choose(packFormats(), l10n.t('Make the pack as')));
  const target =
    format && (given.target ? await freeOrRefused(given.target) : await freeTarget(uri, forum, pack, format));
  if (!format || !target) return undefined;
  const isWritten = await write(pack.title, target, async () => {
    // Asked only now: what was typed meanwhile is in it.
    const newest = await server.pack({ uri: uri.toString(), forum, date: pack.day.date });
    if (!newest || 'lacksDay' in newest) throw new Error(l10n.t('the language server gave no answer'));
    const css = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'page.css'));
    return makeFile({ pack: newest.view, format, css: new TextDecoder().decode(css) });
  });
  if (!isWritten) return undefined;
  void tell(pack.title, target);
  return target;
}

/** Word first: most secretaries fill it in there. */
function packFormats(): ReturnType<typeof formats> {
  const order: readonly ExportFormat[] = ['docx', 'md', 'html'];
  return formats().toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

async function chooseForum({ map }: AgreementView): Promise<string | undefined> {
  const forums = map.levels.flatMap(({ name: level, forums }) =>
    forums.flatMap(({ id, name, next, rhythm }) =>
      id === undefined
        ? []
        : [{ label: name, description: level, detail: next ? next.long : rhythm, value: id }],
    ),
  );
  if (forums.length === 0)
    return refuse(l10n.t('The agreement has no forum with an id, so there is no meeting to prepare.'));
  const [only, ...others] = forums;
  return others.length === 0 ? only?.value : choose(forums, l10n.t('Which forum meets?'));
}

async function packFor(
  uri: Uri,
  forum: string,
  date: string | undefined,
  server: Server,
): Promise<PackView | undefined> {
  const ask = (day: string | undefined) =>
    server.pack({ uri: uri.toString(), forum, ...(day !== undefined && { date: day }) });
  const answer = await ask(date);
  if (!answer) return refuse(l10n.t('There is no such forum in the agreement any more.'));
  if ('view' in answer) return answer.view;
  const day = await window.showInputBox({
    prompt: l10n.t('The forum plans no day for its next meeting. On which day does it meet?'),
    placeHolder: '2026-03-12',
    ignoreFocusOut: true,
    validateInput: checkDay,
  });
  if (day === undefined) return undefined;
  const asked = await ask(day.trim());
  if (!asked) return refuse(l10n.t('There is no such forum in the agreement any more.'));
  if ('view' in asked) return asked.view;
  return refuse(
    l10n.t('No pack can be made for “{0}”, since it is no day. Prepare the meeting again.', day.trim()),
  );
}

/** A place where no file is yet; who chooses one that is there is told why it stays, and asked again. */
async function freeTarget(
  agreement: Uri,
  forum: string,
  { day }: PackView,
  format: ExportFormat,
): Promise<Uri | undefined> {
  const kind = labelOf(formats(), format);
  for (let number = 1; ; number++) {
    const name = `${day.date}-${forum}${number === 1 ? '' : `-${number}`}.${format}`;
    if (agreement.scheme !== 'untitled' && (await exists(Uri.joinPath(agreement, '..', name)))) continue;
    const chosen = await chooseTarget(agreement, name, kind);
    if (!chosen) return undefined;
    const free = await freeOrRefused(chosen);
    if (free) return free;
  }
}

async function freeOrRefused(target: Uri): Promise<Uri | undefined> {
  if (!(await exists(target))) return target;
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  return refuse(
    l10n.t(
      '“{0}” is there already, and somebody may have filled it in, so it stays. Choose another name.',
      name,
    ),
  );
}

function givenIn(argument: unknown): Given {
  if (argument instanceof Uri) return { uri: argument };
  const { uri, forum, date, format, target, record } = (argument ?? {}) as Record<string, unknown>;
  // A forum in the tree begins a record of its meeting.
  const begun = (record ?? {}) as { uri?: unknown; answers?: { subject?: unknown } };
  const place = [uri, begun.uri].find(each => each instanceof Uri || typeof each === 'string');
  const named = [forum, begun.answers?.subject].find(each => typeof each === 'string');
  const found =
    place instanceof Uri
      ? place
      : typeof place === 'string'
        ? Uri.parse(place, true)
        : agreementMeant(argument);
  return {
    ...(found && { uri: found }),
    ...(typeof named === 'string' && { forum: named }),
    ...(typeof date === 'string' && { date }),
    ...(exportFormats.some(each => each === format) && { format: format as ExportFormat }),
    ...(target instanceof Uri && { target }),
  };
}

function refuse(message: string): undefined {
  void window.showWarningMessage(message);
  return undefined;
}
