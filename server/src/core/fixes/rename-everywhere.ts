import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { ReferenceKind } from '../model/references.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemaOfEntry } from '../schema/at.ts';
import { propertyNames, propertySchema } from '../schema/navigate.ts';
import { list, map } from '../templates/template.ts';
import type { Range } from '../util/text.ts';
import { replace, type TextEdit } from '../util/text-edit.ts';
import { type Name, namesIn } from '../workspace/names.ts';
import type { Scope } from '../workspace/scope.ts';
import { findAt } from '../yaml/find.ts';
import { keyOf } from '../yaml/tree.ts';

/** A thing with a new id, and the files that still call it by the old one. */
export interface Renamed {
  /** Whole names: `party/person` for people. */
  readonly from: string;
  readonly to: string;
  /** The URIs of the files. */
  readonly files: readonly string[];
}

/**
 * Gives all references the new id of what they mean. Records are only added to: there the thing keeps its former id, where
 * the format lets it have one.
 *
 * @param range of the new id
 */
export function renameEverywhere(
  range: Range,
  { from, to, files }: Renamed,
  { file, workspace }: FixContext,
): Fix[] {
  const edits = new Map<FileModel, readonly TextEdit[]>();
  const users = [...new Set(files)].flatMap(uri => workspace.file(uri) ?? []);
  const former = users.some(({ kind }) => kind === 'Records') ? keptFormer(range, from, file) : undefined;
  if (former) edits.set(file, former);
  for (const user of users) {
    if (former && user.kind === 'Records') continue;
    const own = referencesWith(user, workspace.scopeOf(user), from, to);
    if (!own) return [];
    edits.set(user, [...(edits.get(user) ?? []), ...own]);
  }
  const others = [...edits].filter(([user]) => user !== file).map(([{ uri }, edits]) => ({ uri, edits }));
  const title = t`Rename “${ownPart(from)}” to “${ownPart(to)}” everywhere`;
  return [{ title, edits: edits.get(file) ?? [], ...(others.length > 0 ? { elsewhere: others } : {}) }];
}

/** Undefined where a reference is not written as such, but repeated from elsewhere. */
function referencesWith(file: FileModel, scope: Scope, from: string, to: string): TextEdit[] | undefined {
  const edits = namesIn(file)
    .filter(
      ({ reference, kind, name }) =>
        reference && name === from && !scope.find({ kind: kind as ReferenceKind, name }),
    )
    .map(name => (isWritten(name, from) ? replace(name.range, ownPart(to)) : undefined));
  return edits.includes(undefined) ? undefined : (edits as TextEdit[]);
}

const isWritten = ({ file, range }: Name, from: string) =>
  file.text.slice(range.start, range.end) === ownPart(from);

const ownPart = (name: string) => name.slice(name.indexOf('/') + 1);

/** `formerly` at the thing; undefined where it cannot have that, or has others already. */
function keptFormer(range: Range, from: string, file: FileModel): TextEdit[] | undefined {
  const entry = findAt(file.yaml.root, range.start)?.entry;
  if (entry?.kind !== 'pair' || !file.kind) return undefined;
  const schema = schemaOfEntry(file.kind, entry, file.source)?.owner;
  const isThere = entry.parent.pairs.some(pair => keyOf(pair) === 'formerly');
  if (isThere || !schema || !propertySchema(schema, 'formerly')) return undefined;
  return fill(file, entry.parent, map({ formerly: list([ownPart(from)]) }), propertyNames(schema));
}
