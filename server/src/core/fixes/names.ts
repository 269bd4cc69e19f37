import type { FileModel } from '../model/file-model.ts';
import type { ReferenceKind } from '../model/references.ts';
import type { FixContext } from '../rule/rule.ts';
import type { DefinedThing, SchemaNode } from '../schema/schema-node.ts';
import { idsMeant } from '../workspace/ids-meant.ts';

/** As what a thing may be referred to. */
const referredTo: Partial<Record<DefinedThing, readonly ReferenceKind[]>> = {
  agreement: ['agreement'],
  party: ['party', 'person'],
  person: ['person'],
  forum: ['forum'],
  commitment: ['first-choice', 'proactivity', 'commitment'],
  sharing: ['sharing', 'commitment'],
  activity: ['activity'],
  report: ['report'],
  measure: ['measure'],
  ladder: ['ladder'],
};

/**
 * The names that are meant by a text that is no name: of things that it may refer to, those that are like it; of
 * a thing that it names, those by which something already refers to what is not there.
 */
export function namesMeant(schema: SchemaNode, written: string, context: FixContext): string[] {
  const { 'x-references': kind, 'x-defines': defines, 'x-except': except = [] } = schema;
  if (kind && kind !== 'file')
    return [...idsMeant(kind, written, context.workspace.scopeOf(context.file).targets, except).names];
  return defines ? namesWanted(defines, context) : [];
}

/** The names by which a kind of thing is referred to, though nothing has them. */
export function namesWanted(defines: DefinedThing, { file, workspace }: FixContext): string[] {
  const kinds = referredTo[defines] ?? [];
  const files = familyOf(file, workspace);
  const scope = workspace.scopeOf(file);
  const names = files.flatMap(({ references }) =>
    references
      .filter(each => kinds.includes(each.kind) && !scope.find(each) && !scope.retired.has(each.name))
      .map(({ kind, name }) =>
        kind === 'person' ? (name.split('/')[defines === 'person' ? 1 : 0] ?? '') : name,
      ),
  );
  const taken = new Set(file.definitions.map(({ id }) => id));
  return [...new Set(names)].filter(name => name !== '' && !taken.has(name));
}

/** The files that may refer to what is in a file. */
function familyOf(file: FileModel, workspace: FixContext['workspace']): FileModel[] {
  const agreements = file.kind === 'Party' ? workspace.filesOf('Agreement') : [];
  const records = file.kind === 'Agreement' ? workspace.filesOf('Records') : [];
  const own = records.filter(
    ({ value }) => value?.agreement === file.value?.id || file.value?.id === undefined,
  );
  return [file, ...agreements, ...own];
}
