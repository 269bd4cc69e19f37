import type { Workspace } from '../workspace.ts';
import type { FileModel } from './file-model.ts';
import type { Definition, DefinitionKind, Reference, ReferenceKind } from './references.ts';

/** A definition together with the file that holds it. */
export interface Target extends Definition {
  readonly file: FileModel;
}

/** What kinds of definition a reference may mean. */
const accepted: Record<ReferenceKind, readonly DefinitionKind[]> = {
  agreement: ['agreement'],
  party: ['party'],
  person: ['person'],
  forum: ['forum'],
  commitment: ['commitment', 'sharing'],
  'first-choice': ['commitment'],
  sharing: ['sharing'],
  proactivity: ['commitment'],
  activity: ['activity'],
  file: [],
};

/** Commitments of the same kind are told apart by the section that they stand in. */
const sections: Partial<Record<ReferenceKind, string>> = {
  'first-choice': 'firstChoice.',
  proactivity: 'proactivity.',
};

/**
 * The names that a file can use: its own, those of the `Party` files that an agreement takes parties from,
 * and for records those of their agreement.
 */
export class Scope {
  readonly targets: readonly Target[];
  /** Ids that records may still name (decision 11). */
  readonly retired: ReadonlySet<string>;
  /** Some id could not be read: a reference that is not found may mean that one, so nothing is proved. */
  readonly incomplete: boolean;

  constructor(file: FileModel, workspace: Workspace) {
    const homes = homesOf(file, workspace);
    this.targets = homes.flatMap(home => home.definitions.map(definition => ({ ...definition, file: home })));
    this.retired = new Set(homes.flatMap(retiredIn));
    this.incomplete = homes.some(home => home.unreadable.size > 0 || home.schemaProblems.some(concernsId));
  }

  /** All that could be meant by references of a kind. */
  candidates(kind: ReferenceKind): Target[] {
    const prefix = sections[kind] ?? '';
    return this.targets.filter(
      target => accepted[kind].includes(target.kind) && target.path.startsWith(prefix),
    );
  }

  /** What a reference means: the first of its name, since a second one is a finding of its own. */
  find(reference: Pick<Reference, 'kind' | 'name'>): Target | undefined {
    return this.candidates(reference.kind).find(target => target.name === reference.name);
  }

  /** Something of the name, whatever it is: for "is a forum, not a commitment". */
  findAny(name: string): Target | undefined {
    return this.targets.find(target => target.name === name);
  }
}

/** The files in which a file's references may find their target. */
function homesOf(file: FileModel, workspace: Workspace): FileModel[] {
  switch (file.kind) {
    case 'Agreement': {
      const parties = (workspace.agreementOf(file)?.parties ?? []).flatMap(party => party.home ?? []);
      return [...new Set([file, ...parties])];
    }
    case 'Records':
      return workspace
        .agreements(String(file.value?.agreement))
        .flatMap(agreement => homesOf(agreement, workspace));
    default:
      return [file];
  }
}

function retiredIn(file: FileModel): string[] {
  const listed = file.value?.retired;
  const former = file.definitions.flatMap(
    definition => (definition.owner.formerly as string[] | undefined) ?? [],
  );
  return [...(Array.isArray(listed) ? (listed as string[]) : []), ...former];
}

function concernsId({ path, data }: { path: string; data: { key?: string } }): boolean {
  return data.key === 'id' || /(^|\.)id$/.test(path);
}
