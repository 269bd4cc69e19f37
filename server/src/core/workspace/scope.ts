import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import {
  type Definition,
  type DefinitionKind,
  type Reference,
  type ReferenceKind,
  sharedPartiesIn,
} from '../model/references.ts';
import { kindsDefinedBelow } from '../schema/defined-kinds.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertySchema } from '../schema/navigate.ts';
import { Vocabulary } from '../util/vocabulary.ts';

/** A definition together with the file that holds it. */
export interface Target extends Definition {
  readonly file: FileModel;
}

/** What a scope asks of the files around it; the workspace answers. */
export interface AgreementFiles {
  /** The files that declare an agreement of this id. */
  agreements(id: string): readonly FileModel[];
  agreementOf(file: FileModel): AgreementModel | undefined;
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
  /** The files that the names come from. */
  readonly homes: readonly FileModel[];
  readonly targets: readonly Target[];
  /** The agreements whose names these are. */
  readonly agreements: readonly AgreementModel[];
  /** Ids that records may still name (decision 11). */
  readonly retired: ReadonlySet<string>;
  /** Some retired or former id could not be read. */
  readonly hidesRetired: boolean;
  /** The ids of the parties that the agreement takes from `Party` files, whether these are there or not. */
  readonly sharedParties: ReadonlySet<string>;
  readonly #byName = new Map<string, Target[]>();
  #byFormerId: ReadonlyMap<string, readonly Target[]> | undefined;
  readonly #candidates = new Map<ReferenceKind, readonly Target[]>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  /** Kinds of which some id could not be read. */
  readonly #hidden: ReadonlySet<DefinitionKind>;
  readonly #file: FileModel;
  #isComplete: boolean | undefined;

  /** @param homes those of the file, as {@link homesOf} finds them */
  constructor(file: FileModel, homes: readonly FileModel[], files: AgreementFiles) {
    this.#file = file;
    this.homes = homes;
    this.targets = homes.flatMap(home => home.definitions.map(definition => ({ ...definition, file: home })));
    for (const target of this.targets) {
      const same = this.#byName.get(target.name);
      if (same) same.push(target);
      else this.#byName.set(target.name, [target]);
    }
    this.agreements = homes.flatMap(home => files.agreementOf(home) ?? []);
    this.retired = new Set(homes.flatMap(retiredIn));
    this.hidesRetired = homes.some(hidesRetired);
    this.sharedParties = new Set(homes.flatMap(home => sharedPartiesIn(home).map(({ name }) => name)));
    this.#hidden = new Set(homes.flatMap(home => [...kindsHiddenIn(home)]));
  }

  /** Whether everything that the file refers to is there. */
  get isComplete(): boolean {
    this.#isComplete ??= this.#file.references.every(
      reference => reference.kind === 'file' || this.find(reference) !== undefined,
    );
    return this.#isComplete;
  }

  /** All that could be meant by references of a kind. */
  candidates(kind: ReferenceKind): readonly Target[] {
    const known = this.#candidates.get(kind) ?? this.targets.filter(target => isMeantBy(kind, target));
    this.#candidates.set(kind, known);
    return known;
  }

  /**
   * The names of all that could be meant by references of a kind, to find the nearest ones in.
   *
   * @param others words that may stand in place of a name
   */
  vocabulary(kind: ReferenceKind, others: readonly string[] = []): Vocabulary {
    const key = `${kind} ${others.join(' ')}`;
    const known =
      this.#vocabularies.get(key) ??
      new Vocabulary([...this.candidates(kind).map(target => target.name), ...others]);
    this.#vocabularies.set(key, known);
    return known;
  }

  /** What a reference means: the first of its name, since a second one is a finding of its own. */
  find({ kind, name }: Pick<Reference, 'kind' | 'name'>): Target | undefined {
    return this.#byName.get(name)?.find(target => isMeantBy(kind, target));
  }

  /** All that a reference may mean: one in a sound file. */
  findAll({ kind, name }: Pick<Reference, 'kind' | 'name'>): Target[] {
    return (this.#byName.get(name) ?? []).filter(target => isMeantBy(kind, target));
  }

  /** The things that had an id before (`formerly`). */
  findFormer(id: string): readonly Target[] {
    this.#byFormerId ??= byFormerId(this.targets);
    return this.#byFormerId.get(id) ?? [];
  }

  /** Something of the name, whatever it is: for "is a forum, not a commitment". */
  findAny(name: string): Target | undefined {
    return this.#byName.get(name)?.[0];
  }

  /** Whether an id of this kind could not be read: a reference that finds nothing may mean that one. */
  mayHide(kind: ReferenceKind): boolean {
    return accepted[kind].some(defined => this.#hidden.has(defined));
  }
}

function byFormerId(targets: readonly Target[]): Map<string, Target[]> {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    const { formerly } = target.owner;
    for (const id of new Set(Array.isArray(formerly) ? (formerly as string[]) : [])) {
      const same = found.get(id);
      if (same) same.push(target);
      else found.set(id, [target]);
    }
  }
  return found;
}

export function isMeantBy(kind: ReferenceKind, { kind: defined, path }: Target): boolean {
  return accepted[kind].includes(defined) && path.startsWith(sections[kind] ?? '');
}

/** The files in which a file's references may find their target. */
export function homesOf(file: FileModel, files: AgreementFiles): FileModel[] {
  switch (file.kind) {
    case 'Agreement': {
      const parties = (files.agreementOf(file)?.parties ?? []).flatMap(party => party.home ?? []);
      return [...new Set([file, ...parties])];
    }
    case 'Records':
      return files.agreements(String(file.value?.agreement)).flatMap(agreement => homesOf(agreement, files));
    default:
      return [file];
  }
}

function retiredIn(file: FileModel): string[] {
  const listed = file.value?.retired;
  const former = file.definitions.flatMap(formerNames);
  return [...(Array.isArray(listed) ? (listed as string[]) : []), ...former];
}

/** The full names that a thing had: people keep the party in front. */
function formerNames({ kind, name, owner }: Definition): string[] {
  const ids = (owner.formerly as string[] | undefined) ?? [];
  return kind === 'person' ? ids.map(id => `${name.slice(0, name.indexOf('/'))}/${id}`) : ids;
}

function hidesRetired({ value, definitions, source }: FileModel): boolean {
  const isDoubtful = (owner: object, key: string) => {
    const list = (owner as Record<string, unknown>)[key];
    return source.isDoubtful(owner, key) || (Array.isArray(list) && source.hasDoubts(list));
  };
  if (value && isDoubtful(value, 'retired')) return true;
  return definitions.some(({ owner }) => isDoubtful(owner, 'formerly'));
}

/** The kinds of thing that may be named in lines or values of a file that could not be read. */
function kindsHiddenIn(file: FileModel): Set<DefinitionKind> {
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
