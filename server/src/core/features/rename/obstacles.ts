import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isOfRecords } from '../../model/namespace.ts';
import type { NameResolver } from '../../workspace/name-resolver.ts';
import { type Name, namesIn } from '../../workspace/names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

/** Why the name at a place cannot be renamed there; undefined when it can. */
export function obstacleTo(
  name: Name | undefined,
  meanings: NameResolver,
  workspace: ReadonlyWorkspace,
): Text | undefined {
  if (!name || name.kind === 'file') {
    return t`Only ids can be renamed: of agreements, parties, people, forums, commitments, activities and measures.`;
  }
  if (!workspace.complete) return t`The files of the workspace are still being read. Try again in a moment.`;
  const things = meanings.of(name);
  if (things.length === 0) return unknown(name, meanings, workspace);
  if (!name.definition && things.some(({ kind }) => !isOfRecords(kind)) && things.length > 1) {
    return t`\`${name.name}\` is the id of ${things.length} things, so it is not clear which of them is meant. Rename the one where it gets its id.`;
  }
  return sharedPlace(name);
}

function unknown(name: Name, meanings: NameResolver, workspace: ReadonlyWorkspace): Text {
  const [former] = meanings.formerly(name);
  if (former) {
    return t`\`${name.name}\` is an earlier id of \`${former.id}\`, kept for older records. Rename \`${former.id}\` instead.`;
  }
  const { retired, sharedParties } = meanings.scope(name.file);
  if (retired.has(name.name)) {
    return t`\`${name.name}\` is retired: it is kept for older records and no longer renamed.`;
  }
  const party = name.kind === 'person' ? name.name.slice(0, name.name.indexOf('/')) : name.name;
  if (sharedParties.has(party) && !workspace.partyFile(party)) {
    return t`\`${name.name}\` comes from the \`Party\` file of \`${party}\`, which is not in the workspace.`;
  }
  return t`Nothing in the workspace has the id \`${name.name}\`, so there is nothing to rename.`;
}

/** Behind an alias, one text can be the id of two things: `people: *team` below two parties. */
function sharedPlace(name: Name): Text | undefined {
  const other = namesIn(name.file).find(
    ({ range, kind, name: another }) =>
      range.start === name.range.start && kind === name.kind && another !== name.name,
  );
  return (
    other &&
    t`This text is both \`${name.name}\` and \`${other.name}\`, since an alias repeats it. Write the two out to rename one.`
  );
}

/**
 * A line that cannot be read, or is read as something else than was written, may name the thing: it would be left behind.
 *
 * @param id as it is written in the text
 */
export function unreadableMention(id: string, files: readonly FileModel[]): Text | undefined {
  const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  for (const { uri, text, lines, yaml } of files) {
    const unsure = [...yaml.unreadable, ...yaml.mended];
    const found = unsure.find(({ start, end }) => word.test(text.slice(start, end)));
    if (!found) continue;
    const at = found.start + text.slice(found.start, found.end).search(word);
    const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    return t`Line ${lines.lineAt(at) + 1} of ${file} cannot be read, and may name \`${id}\`. Correct that line first.`;
  }
  return undefined;
}
