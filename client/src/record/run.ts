import { l10n, Uri, window, workspace } from 'vscode';
import type { Answers } from '../../../server/src/core/index.ts';
import type { Parts } from '../command.ts';
import { opened } from '../showPlace.ts';
import { addPerson } from './addPerson.ts';
import { chooseStart } from './chooseStart.ts';
import { Drafts } from './drafts.ts';
import { type End, FormDialogue, type Means } from './formDialogue.ts';
import { startOf } from './start.ts';
import { writeRecord } from './write.ts';

/**
 * Asks what is to be recorded and writes it down.
 *
 * @param argument what came with the command
 * @param more what the command itself says of the record
 * @returns what became of it
 */
export async function askAndRecord(
  argument: unknown,
  parts: Parts,
  more: Answers = {},
): Promise<End | undefined> {
  const { server, memory } = parts;
  const drafts = new Drafts(memory);
  const start = startOf(argument, more);
  if (server.state !== 'running')
    return refuse(
      l10n.t('The language server is not running, so nothing can be recorded. Restart it and try again.'),
    );
  const means: Means = {
    recorder: server,
    drafts,
    add: (uri, name) => addPerson(uri, name, server),
    write: (uri, answers) => writeRecord(uri, answers, server),
  };
  for (;;) {
    const begin = await chooseStart(start, drafts, server);
    if (!begin) return undefined;
    const { uri } = begin;
    if (!(await canRecord(uri))) return undefined;
    if (start.isWhole) return (await means.write(uri, begin.answers)) ? 'recorded' : 'closed';
    const end = await new FormDialogue(uri, begin.answers, begin.draft, begin.wasChosen, means).run();
    if (end === 'unknown')
      return refuse(l10n.t('There is no agreement in this file that something can be recorded for.'));
    if (end !== 'back') return end;
  }
}

/**
 * Records of an action of the minutes that it is done today.
 *
 * @param argument the line that stands for it
 * @returns whether it is recorded
 */
export async function recordDone(argument: unknown, { server }: Parts): Promise<boolean> {
  const { uri, answers } = startOf(argument);
  if (uri === undefined || answers.kind !== 'action' || !(await canRecord(uri))) return false;
  return writeRecord(uri, { ...answers, became: 'done', date: 'today' }, server, 'behind');
}

/** Whether something can be written beside an agreement; why not is said. */
async function canRecord(agreement: string): Promise<boolean> {
  const uri = Uri.parse(agreement, true);
  if (uri.scheme === 'untitled') {
    refuse(l10n.t('Save the agreement first: what is recorded goes into a file beside it.'));
    return false;
  }
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    refuse(
      l10n.t(
        'Nothing can be recorded here, since the files of this workspace are read-only. Open a copy that can be written to.',
      ),
    );
    return false;
  }
  // Opening it shows the server a file outside of the workspace, too.
  if (await opened(agreement)) return true;
  refuse(l10n.t('The agreement cannot be opened; it may have been moved or deleted meanwhile.'));
  return false;
}

function refuse(message: string): undefined {
  void window.showWarningMessage(message);
  return undefined;
}
