import type { FileModel } from '../model/file-model.ts';
import type { Definition, DefinitionKind } from '../model/references.ts';
import { kindsDefinedBelow } from '../schema/defined-kinds.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertySchema } from '../schema/navigate.ts';

/** The ids that records may still name: those that are retired, and those that things had before. */
export function retiredIn(file: FileModel): string[] {
  const listed = file.value?.retired;
  const former = file.definitions.flatMap(formerNames);
  return [...(Array.isArray(listed) ? (listed as string[]) : []), ...former];
}

/** The full names that a thing had: people keep the party in front. */
function formerNames({ kind, name, owner }: Definition): string[] {
  const ids = (owner.formerly as string[] | undefined) ?? [];
  return kind === 'person' ? ids.map(id => `${name.slice(0, name.indexOf('/'))}/${id}`) : ids;
}

/** Whether some retired or former id could not be read. */
export function hidesRetired({ value, definitions, source }: FileModel): boolean {
  const isDoubtful = (owner: object, key: string) => {
    const list = (owner as Record<string, unknown>)[key];
    return source.isDoubtful(owner, key) || (Array.isArray(list) && source.hasDoubts(list));
  };
  if (value && isDoubtful(value, 'retired')) return true;
  return definitions.some(({ owner }) => isDoubtful(owner, 'formerly'));
}

/** The kinds of thing that may be named in lines or values of a file that could not be read. */
export function kindsHiddenIn(file: FileModel): Set<DefinitionKind> {
  const hidden = new Set(file.schemaProblems.flatMap(({ hides }) => [...(hides ?? [])]));
  const schema = file.kind && schemas[file.kind];
  if (!schema) return hidden;
  for (const section of file.unreadable) {
    const part = section === '' ? schema : propertySchema(schema, section);
    for (const kind of kindsDefinedBelow(part ?? {})) hidden.add(kind);
  }
  const parties = file.value?.parties;
  if (Array.isArray(parties) && parties.some(entry => file.source.isDoubtful(entry, 'party')))
    hidden.add('party');
  if (hidden.has('party')) hidden.add('person');
  return hidden;
}
