import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type FileChange, type Recording, t } from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/**
 * Why something cannot be recorded by way of an editor: a client that makes no files as part of an edit would lose those that are new.
 *
 * @returns undefined where it can
 */
export function refusalToCreate(
  recordings: readonly Pick<Recording, 'kind'>[],
  session: Session,
): string | undefined {
  if (session.abilities.codeActions.createsFiles || recordings.every(({ kind }) => kind !== 'new'))
    return undefined;
  return [
    t`What is recorded goes into a new file, which this editor cannot make as part of a change, so nothing is changed.`,
    t`Name a file of records that is there as \`records\` in the configuration, or do it on the command line.`,
  ]
    .map(text => session.say(text))
    .join(' ');
}

/**
 * A change as the client takes it: with the versions of open documents where it knows them.
 *
 * @param uri of the file that the change is about
 */
export function workspaceEdit(
  { edits, elsewhere, creates }: FileChange,
  uri: string,
  { feeder, abilities, workspace }: Session,
): WorkspaceEdit {
  const changed = [{ uri, edits }, ...(elsewhere ?? [])].flatMap(({ uri, edits }) => {
    const lines = workspace.file(uri)?.lines;
    if (!lines || edits.length === 0) return [];
    return [
      { uri, edits: edits.map(({ range, text }) => ({ range: toRange(range, lines), newText: text })) },
    ];
  });
  if (!abilities.versionsEdits) {
    return { changes: Object.fromEntries(changed.map(({ uri, edits }) => [feeder.clientUri(uri), edits])) };
  }
  const edited = changed.map(
    ({ uri, edits }): TextDocumentEdit => ({
      textDocument: { uri: feeder.clientUri(uri), version: feeder.version(uri) },
      edits,
    }),
  );
  if (!creates) return { documentChanges: edited };
  const created = feeder.clientUri(creates.uri);
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri: created, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri: created, version: null },
        edits: [{ range: { start, end: start }, newText: creates.text }],
      },
      ...edited,
    ],
  };
}
