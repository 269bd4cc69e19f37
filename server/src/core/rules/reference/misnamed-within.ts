import type { FileModel } from '../../model/file-model.ts';
import { isSharedParty as isTakenFromFile, type ReferenceKind } from '../../model/references.ts';
import { suggestions } from '../../util/suggest.ts';
import { familyOf, isComplete } from '../../workspace/dependencies.ts';
import { grouped, type Missing, type MissingNames } from '../../workspace/missing-names.ts';
import type { Scope, Target } from '../../workspace/scope.ts';
import type { Misnamed } from './misnamed-thing.ts';
import { Renamable } from './renamable.ts';

/** Slips in what an agreement, its `Party` files and its records name: people, forums, commitments, parties. */
export function misnamedWithin(agreement: FileModel, names: MissingNames): Misnamed[] {
  const files = familyOf(agreement, names.workspace);
  if (isComplete(files, names.workspace)) return [];
  const family = new Family(agreement, files, names);
  return [
    ...family.misspeltIds(),
    ...family.renamedIds(),
    ...family.copiedIds(),
    ...family.partiesWithoutPeople(),
  ];
}

/** An agreement with all files that share its names. */
class Family {
  readonly #names: MissingNames;
  readonly #scope: Scope;
  readonly #files: readonly FileModel[];
  readonly #missing: readonly Missing[];
  readonly #byParty = new Map<ReferenceKind, ReadonlyMap<string, Renamable>>();
  #usedNames: ReadonlySet<string> | undefined;
  #missingElsewhere: readonly Missing[] | undefined;

  constructor(agreement: FileModel, files: readonly FileModel[], names: MissingNames) {
    this.#names = names;
    this.#scope = names.workspace.scopeOf(agreement);
    this.#files = [...new Set(files)];
    this.#missing = this.#files.flatMap(file => names.in(file));
  }

  /** Several places agree on a name that does not exist, and nothing uses the thing that has a similar one. */
  misspeltIds(): Misnamed[] {
    const missing = this.#missing.filter(each => !isSharedParty(each));
    return grouped(missing, ({ name }) => name).flatMap(([name, own]) => {
      const [{ kind }] = own;
      const target = suggestions(name, this.#scope.vocabulary(kind))
        .map(near => this.#scope.find({ kind, name: near }))
        .find(near => near && !this.#isUsed(near));
      const places = target ? this.#everywhere(own, target, each => each.name === name) : [];
      return target && places.length > 1 ? [{ what: 'id', target, name, places }] : [];
    });
  }

  /**
   * Several places agree on a name that does not exist, and nothing uses the one thing whose name still says so, or has a word
   * of it: that thing has a new id. So has the only one of its kind that nothing uses, as long as no other name is missing.
   */
  renamedIds(): Misnamed[] {
    const missing = grouped(
      this.#missing.filter(each => !isSharedParty(each)),
      ({ name }) => name,
    );
    const alike = new Map(grouped(missing, ([name, [{ kind }]]) => `${kind} ${partyOf({ name })}`));
    return missing.flatMap(([name, own]) => {
      const [{ kind }] = own;
      const fitting = this.#fitting(kind, partyOf({ name }));
      if (!fitting || suggestions(name, fitting.names).length > 0) return [];
      const isOnly = alike.get(`${kind} ${partyOf({ name })}`)?.length === 1;
      const { unused } = fitting;
      const target = fitting.likest(name) ?? (isOnly && unused.length === 1 ? unused[0] : undefined);
      if (!target) return [];
      const places = this.#everywhere(own, target, each => each.name === name);
      return places.length > 1 ? [{ what: 'renamed', target, name, places }] : [];
    });
  }

  /**
   * Several places agree on a name that does not exist, while another id of such a thing is given twice: that one was
   * copied over the right one, and is reported there.
   */
  copiedIds(): Misnamed[] {
    const missing = this.#missing.filter(each => !isSharedParty(each));
    const copies = new Map<ReferenceKind, ReadonlyMap<string, Target>>();
    return grouped(missing, ({ name }) => name).flatMap(([name, own]) => {
      const [{ kind }] = own;
      const byParty = copies.get(kind) ?? firstCopies(this.#scope.candidates(kind));
      copies.set(kind, byParty);
      const target = byParty.get(partyOf({ name }));
      return target && own.length > 1 ? [{ what: 'copy', target, name, places: own }] : [];
    });
  }

  /** Several places name people of a party that lists nobody. */
  partiesWithoutPeople(): Misnamed[] {
    const people = this.#missing.filter(({ kind }) => kind === 'person');
    return grouped(people, partyOf).flatMap(([name, own]) => {
      const target = this.#scope.find({ kind: 'party', name });
      if (!target || (Array.isArray(target.owner.people) && target.owner.people.length > 0)) return [];
      const places = this.#everywhere(own, target, each => each.kind === 'person' && partyOf(each) === name);
      return places.length > 1 ? [{ what: 'people', target, name, places }] : [];
    });
  }

  /** What a kind of reference can mean of a party, or of none; undefined where there is nothing. */
  #fitting(kind: ReferenceKind, party: string): Renamable | undefined {
    const known =
      this.#byParty.get(kind) ??
      new Map(
        grouped(this.#scope.candidates(kind), partyOf).map(([of, targets]) => [
          of,
          new Renamable(targets, target => this.#isUsed(target)),
        ]),
      );
    this.#byParty.set(kind, known);
    return known.get(party);
  }

  #isUsed(target: Target): boolean {
    this.#usedNames ??= namesUsed([...this.#files, ...this.#others()]);
    return this.#usedNames.has(target.name);
  }

  /** The same in the other agreements too, when it stands in a file that they share. */
  #everywhere(
    own: readonly Missing[],
    target: Target,
    isSame: (missing: Missing) => boolean,
  ): readonly Missing[] {
    if (target.file.kind !== 'Party') return own;
    this.#missingElsewhere ??= this.#others().flatMap(file => this.#names.in(file));
    return [...own, ...this.#missingElsewhere.filter(isSame)];
  }

  /** The other agreements that use the same `Party` files. */
  #others(): FileModel[] {
    const parties = this.#files.filter(file => file.kind === 'Party');
    const users = parties.flatMap(party => this.#names.workspace.agreementsUsing(String(party.value?.id)));
    return [...new Set(users)].filter(user => !this.#files.includes(user));
  }
}

/** An entry `- party: …` without its `Party` file is looked for among these files, not among the names here. */
function isSharedParty({ reference, file }: Missing): boolean {
  return file.kind === 'Agreement' && isTakenFromFile(reference);
}

/** Of each party, the first thing whose name was given before; what is of no party is under `''`. */
function firstCopies(targets: readonly Target[]): Map<string, Target> {
  const names = new Set<string>();
  const found = new Map<string, Target>();
  for (const target of targets) {
    const party = partyOf(target);
    if (names.has(target.name) && !found.has(party)) found.set(party, target);
    names.add(target.name);
  }
  return found;
}

function partyOf({ name }: Pick<Missing, 'name'>): string {
  return name.slice(0, Math.max(0, name.indexOf('/')));
}

/** All names that are referred to; `nordbank/anna-lind` uses `nordbank` too. */
function namesUsed(files: readonly FileModel[]): Set<string> {
  const used = new Set<string>();
  for (const { references } of files) {
    for (const { name } of references) {
      used.add(name);
      const slash = name.indexOf('/');
      if (slash > 0) used.add(name.slice(0, slash));
    }
  }
  return used;
}
