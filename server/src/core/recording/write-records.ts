import { fill } from '../edits/fill.ts';
import { addItems } from '../edits/fill-list.ts';
import { type Text, t } from '../l10n/message.ts';
import { type FileModel, readFile } from '../model/file-model.ts';
import { isOfRecords } from '../model/namespace.ts';
import { schemas } from '../schema/generated/schema.ts';
import type { RecordEntry } from '../schema/generated/types.ts';
import { list, map } from '../templates/template.ts';
import { applyEdits, type TextEdit } from '../util/text-edit.ts';
import { parentUri } from '../util/uri.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { recordsFileName } from './file-name.ts';
import { withIds } from './ids.ts';
import type { RecordingSession, RecordsHome } from './new-record.ts';
import { recordsText, recordTemplate } from './records-text.ts';

/** What is to be done so that some records stand where they belong. */
export type Recording =
  /** A new file. */
  | {
      readonly kind: 'new';
      readonly uri: string;
      readonly text: string;
      readonly records: readonly RecordEntry[];
    }
  /** More at the end of a file; all else in it stays as it is. */
  | {
      readonly kind: 'added';
      readonly uri: string;
      readonly edits: readonly TextEdit[];
      /** What is put in, and the whole text afterwards. */
      readonly added: string;
      readonly text: string;
      readonly records: readonly RecordEntry[];
    }
  /** It cannot be added to the file without risk: what is wrong, and what to do, each as a sentence. */
  | { readonly kind: 'refused'; readonly uri: string; readonly wrong: Text; readonly remedy: Text };

/**
 * Writes down what happened, in a new file or at the end of one that is there.
 *
 * @param isTaken whether something is at a URI though the workspace does not have it
 */
export function writeRecords(
  session: RecordingSession,
  home: RecordsHome,
  workspace: ReadonlyWorkspace,
  isTaken: (uri: string) => boolean = () => false,
): Recording {
  const records = withIds(session.records, idsTaken(session.agreement, workspace));
  const isThere = (uri: string) => workspace.file(uri) !== undefined || isTaken(uri);
  if (home.kind === 'file') {
    const file = workspace.file(home.uri);
    if (file) return addTo(file, session.agreement, records);
    return { kind: 'new', uri: home.uri, text: recordsText(session.agreement, records), records };
  }
  const among = sharesFolder(session.agreement, home.uri, workspace) ? session.agreement : undefined;
  const uriOf = (name: string) => `${home.uri}/${name}`;
  const name = recordsFileName(records, among, each => isThere(uriOf(each)));
  return { kind: 'new', uri: uriOf(name), text: recordsText(session.agreement, records), records };
}

/** The ids of actions, warnings and escalations that an agreement's records have. */
function idsTaken(agreement: string, workspace: ReadonlyWorkspace): Set<string> {
  const definitions = workspace.recordsOf(agreement).flatMap(file => file.definitions);
  return new Set(definitions.filter(({ kind }) => isOfRecords(kind)).map(({ id }) => id));
}

/** Whether records of another agreement go into the folder, since it lies beside the folder too, or has some there. */
function sharesFolder(agreement: string, folder: string, workspace: ReadonlyWorkspace): boolean {
  const places = [folder, parentUri(folder)];
  const isOther = (file: FileModel, key: 'id' | 'agreement') =>
    typeof file.value?.[key] === 'string' && file.value[key] !== agreement;
  return (
    workspace
      .filesOf('Agreement')
      .some(file => places.includes(parentUri(file.uri)) && isOther(file, 'id')) ||
    workspace.filesOf('Records').some(file => parentUri(file.uri) === folder && isOther(file, 'agreement'))
  );
}

function addTo(file: FileModel, agreement: string, records: readonly RecordEntry[]): Recording {
  const { uri, value } = file;
  const refused = (wrong: Text, remedy: Text): Recording => ({ kind: 'refused', uri, wrong, remedy });
  if (file.unread || file.yaml.problems.length > 0)
    return refused(
      t`The file with the records cannot be read as it is, so nothing is added to it.`,
      t`Put right what \`partnership check\` finds in it, and record it again.`,
    );
  if (file.kind !== 'Records' || value?.agreement !== agreement)
    return refused(
      t`The file that the records are to go into does not hold records of \`${agreement}\`.`,
      t`Name another file, or a folder, as \`records\` in the configuration.`,
    );
  const edits = editsFor(file, records);
  const text = applyEdits(file.text, edits);
  // What would damage a file is not written: it is read back first.
  if (edits.length === 0 || !keepsAll(file, readFile({ uri, text }), records.length))
    return refused(
      t`Nothing can be added to the list of records as it is written.`,
      t`Write \`records:\` with one record in lines of its own, each behind a dash, and record it again.`,
    );
  return { kind: 'added', uri, edits, added: edits.map(edit => edit.text).join(''), text, records };
}

function editsFor(file: FileModel, records: readonly RecordEntry[]): TextEdit[] {
  const { root } = file.yaml;
  const templates = records.map(recordTemplate);
  const known = file.value?.records;
  const node = Array.isArray(known) ? file.source.nodeOf(known) : undefined;
  if (node?.kind === 'sequence' && node.items.length > 0) return addItems(file, node, templates);
  if (root?.kind !== 'mapping') return [];
  return fill(file, root, map({ records: list(templates, false) }), schemas.Records['x-order'] ?? []);
}

/** Whether a file says all that it said before, and has so many records more. */
function keepsAll(before: FileModel, after: FileModel, added: number): boolean {
  const [old, all] = [before, after].map(({ value }) => (Array.isArray(value?.records) ? value.records : []));
  return (
    after.yaml.problems.length === 0 &&
    all?.length === (old?.length ?? 0) + added &&
    JSON.stringify({ ...after.value, records: all.slice(0, -added) }) ===
      JSON.stringify({ ...before.value, records: old })
  );
}
