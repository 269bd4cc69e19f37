import type { FileModel } from '../model/file-model.ts';
import type { Definition, Reference } from '../model/references.ts';

/**
 * Whether a file names and refers to the same things as before, and so certainly that others who only look at its names
 * see no difference. What could not be read may name anything.
 */
export function keepsNames(before: FileModel | undefined, after: FileModel | undefined): boolean {
  if (!before || !after || !isClear(before) || !isClear(after)) return false;
  return (
    before.definitions.length === after.definitions.length &&
    before.references.length === after.references.length &&
    before.definitions.every(
      (each, at) => isSame(each, after.definitions[at]) && isFormerlySame(each, after, at),
    ) &&
    before.references.every((each, at) => isSame(each, after.references[at])) &&
    isSameList(before.value?.retired, after.value?.retired)
  );
}

function isClear({ unreadable, schemaProblems }: FileModel): boolean {
  return unreadable.size === 0 && schemaProblems.length === 0;
}

type Naming = Pick<Definition | Reference, 'kind' | 'name' | 'path'>;

function isSame(a: Naming, b: Naming | undefined): boolean {
  return a.kind === b?.kind && a.name === b.name && a.path === b.path;
}

function isFormerlySame({ owner }: Definition, { definitions }: FileModel, at: number): boolean {
  return isSameList(owner.formerly, definitions[at]?.owner.formerly);
}

/** Of ids; what is no list says nothing. */
function isSameList(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
