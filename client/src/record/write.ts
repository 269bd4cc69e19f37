import { commands, FilePermission, l10n, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Answers } from '../../../server/src/core/index.ts';
import type { RecordAnswer } from '../../../server/src/lsp/record-protocol.ts';
import { exists } from '../exists.ts';
import type { Server } from '../server.ts';

/** How often it is asked anew where something has changed since the question. */
const mostTries = 3;

type Written = Exclude<RecordAnswer, { refused: string }>;

/**
 * Writes a record: into a new file, or into one that is there, where that is as it was when it was asked. It is shown with the
 * cursor at what is left to say, and can be undone in one go. Why it is not written is said.
 *
 * @param where `behind`: it is not shown, and the message that says so leads to it
 * @returns whether it is written
 */
export async function writeRecord(
  uri: string,
  answers: Answers,
  server: Server,
  where: 'in front' | 'behind' = 'in front',
): Promise<boolean> {
  return writeWhatIsAsked(taken => server.record({ uri, answers, taken }), server, where);
}

/** The same of anything that the server makes of a record. @param ask asked again where something has changed since */
export async function writeWhatIsAsked(
  ask: (taken: readonly string[]) => Promise<RecordAnswer | undefined>,
  server: Server,
  where: 'in front' | 'behind',
): Promise<boolean> {
  const taken: string[] = [];
  for (let tries = 0; tries < mostTries; tries++) {
    const answer = await ask(taken);
    if (!answer)
      return refuse(l10n.t('The language server gives no answer. Restart it and go on with the draft.'));
    if ('refused' in answer) return refuse(answer.refused);
    const target = Uri.parse(answer.uri, true);
    if (answer.before === null && (await exists(target))) taken.push(answer.uri);
    else if (answer.before === null || (await isAsBefore(target, answer.before)))
      return apply(answer, server, where);
  }
  return refuse(
    l10n.t(
      'The file with the records has changed meanwhile, and the language server has not seen it yet. Try again.',
    ),
  );
}

async function apply(answer: Written, server: Server, where: 'in front' | 'behind'): Promise<boolean> {
  const target = Uri.parse(answer.uri, true);
  const name = workspace.asRelativePath(target);
  const isNew = answer.before === null;
  if (!isNew && (await isReadOnly(target)))
    return refuse(
      l10n.t(
        '“{0}” is read-only, so nothing is added to it. Make it writable and go on with the draft.',
        name,
      ),
    );
  const wasDirty = !isNew && openDocument(target)?.isDirty === true;
  const edit = await server.editOf(answer.edit);
  const isApplied = await Promise.resolve(workspace.applyEdit(edit)).catch(() => false);
  if (!isApplied)
    return refuse(
      l10n.t(
        '“{0}” cannot be written: the place may be read-only or full. What you have answered is kept.',
        name,
      ),
    );
  const document = await workspace.openTextDocument(target);
  const isSaved = wasDirty || (await document.save());
  if (where === 'in front') await show(document, answer.left);
  const notSaved = wasDirty
    ? [l10n.t('The file had changes that were not saved, so it is not saved yet.')]
    : isSaved
      ? []
      : [l10n.t('It is not saved yet: the place may be read-only or full.')];
  const message = [l10n.t('Recorded in {0}.', name), ...answer.notes, ...notSaved].join(' ');
  void tell(message, where, () => show(document, answer.left));
  return true;
}

/** Says what was done; what is not shown can be looked at, or taken back. */
async function tell(
  message: string,
  where: 'in front' | 'behind',
  bring: () => Promise<void>,
): Promise<void> {
  const [open, undo] = [l10n.t('Open'), l10n.t('Undo')];
  const chosen = await window.showInformationMessage(message, ...(where === 'behind' ? [open, undo] : []));
  if (chosen === undefined) return;
  await bring();
  if (chosen === undo) await commands.executeCommand('undo');
}

async function show(document: TextDocument, offset: number): Promise<void> {
  const position = document.positionAt(offset);
  await window.showTextDocument(document, { selection: new Selection(position, position) });
}

async function isAsBefore(uri: Uri, before: string): Promise<boolean> {
  const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
  return document !== undefined && plain(document.getText()) === plain(before);
}

/** Editors show one kind of line break throughout. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(each => each.uri.toString() === uri.toString() && !each.isClosed);
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  const found = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  return ((found?.permissions ?? 0) & FilePermission.Readonly) !== 0;
}

/** Says why nothing is written. */
function refuse(message: string): false {
  void window.showWarningMessage(message);
  return false;
}
