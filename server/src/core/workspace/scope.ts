import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import {
  type Definition,
  type DefinitionKind,
  type Reference,
  type ReferenceKind,
  sharedPartiesIn,
} from '../model/references.ts';
import { kept } from '../util/kept.ts';
import { once } from '../util/once.ts';
import { Vocabulary } from '../util/vocabulary.ts';
import { hidesRetired, kindsHiddenIn, retiredIn } from './names-beyond.ts';

/** A definition together with the file that holds it. */
export interface Target extends Definition {
  readonly file: FileModel;
}

/** What a scope asks of the files around it; the workspace answers. */
export interface AgreementFiles {
  /** The files that declare an agreement of this id. */
  agreements(id: string): readonly FileModel[];
  agreementOf(file: FileModel): AgreementModel | undefined;
  /** All records of an agreement; the same list means the same files. */
  recordsOf(agreementId: string): readonly FileModel[];
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
  fulfilled: ['commitment'],
  activity: ['activity'],
  report: ['report'],
  ladder: ['ladder'],
  measure: ['measure'],
  'early-warning': ['early-warning'],
  action: ['action'],
  file: [],
};

/** Commitments of the same kind are told apart by the section that they stand in. */
const sections: Partial<Record<ReferenceKind, readonly string[]>> = {
  'first-choice': ['firstChoice.'],
  proactivity: ['proactivity.'],
  fulfilled: ['openDialogue.', 'additionalPrinciples['],
};

/**
 * The names that a file can use: its own, those of the `Party` files that an agreement takes parties from,
 * and for records those of their agreement.
 */
export class Scope {
  /** The files that the names come from. */
  readonly homes: readonly FileModel[];
  /** The agreements whose names these are. */
  readonly agreements: readonly AgreementModel[];
  readonly #names: Names;
  #byFormerId: ReadonlyMap<string, readonly Target[]> | undefined;
  readonly #candidates = new Map<ReferenceKind, readonly Target[]>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #hidden: () => ReadonlySet<DefinitionKind>;
  readonly #retired: () => ReadonlySet<string>;
  readonly #hidesRetired: () => boolean;
  readonly #sharedParties: () => ReadonlySet<string>;
  readonly #file: FileModel;
  readonly #files: AgreementFiles;
  #isComplete: boolean | undefined;

  /** @param homes those of the file, as {@link homesOf} finds them */
  constructor(file: FileModel, homes: readonly FileModel[], files: AgreementFiles) {
    this.#file = file;
    this.#files = files;
    this.homes = homes;
    this.agreements = homes.flatMap(home => files.agreementOf(home) ?? []);
    this.#names = new Names(homes);
    // Only what finds nothing asks for these.
    this.#retired = once(() => new Set(homes.flatMap(retiredIn)));
    this.#hidesRetired = once(() => homes.some(hidesRetired));
    this.#sharedParties = once(
      () => new Set(homes.flatMap(home => sharedPartiesIn(home).map(({ name }) => name))),
    );
    this.#hidden = once(() => new Set(homes.flatMap(home => [...kindsHiddenIn(home)])));
  }

  /** All that has a name, file by file in the order of the texts. */
  get targets(): readonly Target[] {
    return this.#names.targets;
  }

  /** Ids that records may still name (decision 11). */
  get retired(): ReadonlySet<string> {
    return this.#retired();
  }

  /** Some retired or former id could not be read. */
  get hidesRetired(): boolean {
    return this.#hidesRetired();
  }

  /** The ids of the parties that the agreement takes from `Party` files, whether these are there or not. */
  get sharedParties(): ReadonlySet<string> {
    return this.#sharedParties();
  }

  /** Whether everything that the file refers to is there. */
  get isComplete(): boolean {
    const isThere = ({ kind, name }: Reference) => kind === 'file' || this.#namesFor(kind).has(kind, name);
    const { references } = this.#file;
    this.#isComplete ??= references.every(each => each.kind === 'action' || isThere(each));
    // Other records may change while this scope stays.
    return this.#isComplete && references.every(each => each.kind !== 'action' || isThere(each));
  }

  /** All that could be meant by references of a kind. */
  candidates(kind: ReferenceKind): readonly Target[] {
    if (kind === 'action') return this.#namesFor(kind).targets.filter(target => isMeantBy(kind, target));
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
    if (kind === 'action') return new Vocabulary(this.candidates(kind).map(({ name }) => name));
    const key = `${kind} ${others.join(' ')}`;
    const known =
      this.#vocabularies.get(key) ??
      new Vocabulary([...this.candidates(kind).map(target => target.name), ...others]);
    this.#vocabularies.set(key, known);
    return known;
  }

  /** What a reference means: the first of its name, since a second one is a finding of its own. */
  find({ kind, name }: Pick<Reference, 'kind' | 'name'>): Target | undefined {
    return this.#namesFor(kind)
      .called(name)
      .find(target => isMeantBy(kind, target));
  }

  /** All that a reference may mean: one in a sound file. */
  findAll({ kind, name }: Pick<Reference, 'kind' | 'name'>): Target[] {
    return this.#namesFor(kind)
      .called(name)
      .filter(target => isMeantBy(kind, target));
  }

  /** The things that had an id before (`formerly`). */
  findFormer(id: string): readonly Target[] {
    this.#byFormerId ??= byFormerId(this.targets);
    return this.#byFormerId.get(id) ?? [];
  }

  /** Something of the name, whatever it is: for "is a forum, not a commitment". */
  findAny(name: string): Target | undefined {
    return this.#names.called(name)[0];
  }

  /** Whether an id of this kind could not be read: a reference that finds nothing may mean that one. */
  mayHide(kind: ReferenceKind): boolean {
    if (kind === 'action') return this.#records().some(home => kindsHiddenIn(home).has(kind));
    return accepted[kind].some(defined => this.#hidden().has(defined));
  }

  /** Actions get their ids in any records of the agreement, everything else in the agreement. */
  #namesFor(kind: ReferenceKind): Names {
    return kind === 'action' ? namesOfRecords(this.#records()) : this.#names;
  }

  #records(): readonly FileModel[] {
    const { kind, value } = this.#file;
    return kind === 'Records' ? this.#files.recordsOf(String(value?.agreement)) : noRecords;
  }
}

const noRecords: readonly FileModel[] = Object.freeze([]);

/**
 * What the names in some files mean. That all names mean something is asked of every file, and takes no more than a
 * look into a table; what exactly they mean is worked out for those who ask.
 */
class Names {
  readonly #homes: readonly FileModel[];
  readonly #first = new Map<string, Definition>();
  /** Of names that are given again, the others. */
  readonly #others = new Map<string, Definition[]>();
  #targets: readonly Target[] | undefined;
  #byName: ReadonlyMap<string, readonly Target[]> | undefined;

  constructor(homes: readonly FileModel[]) {
    this.#homes = homes;
    for (const { definitions } of homes) {
      for (const definition of definitions) {
        const { name } = definition;
        if (!this.#first.has(name)) this.#first.set(name, definition);
        else if (!this.#others.get(name)?.push(definition)) this.#others.set(name, [definition]);
      }
    }
  }

  /** Whether a name means something of a kind. */
  has(kind: ReferenceKind, name: string): boolean {
    const first = this.#first.get(name);
    if (!first) return false;
    return isMeantBy(kind, first) || (this.#others.get(name)?.some(other => isMeantBy(kind, other)) ?? false);
  }

  get targets(): readonly Target[] {
    this.#targets ??= this.#homes.flatMap(file =>
      file.definitions.map(definition => ({ ...definition, file })),
    );
    return this.#targets;
  }

  /** Everything of a name. */
  called(name: string): readonly Target[] {
    if (!this.#first.has(name)) return [];
    this.#byName ??= byName(this.targets);
    return this.#byName.get(name) ?? [];
  }
}

/** What the records of an agreement give an id; the same list of files never changes. */
const namesOfRecords = kept((files: readonly FileModel[]): Names => new Names(files));

function byName(targets: readonly Target[]): Map<string, Target[]> {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    const same = found.get(target.name);
    if (same) same.push(target);
    else found.set(target.name, [target]);
  }
  return found;
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

export function isMeantBy(kind: ReferenceKind, { kind: defined, path }: Definition): boolean {
  const within = sections[kind];
  return accepted[kind].includes(defined) && (within?.some(section => path.startsWith(section)) ?? true);
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
