import type { AgreementModel } from '../model/agreement.ts';
import { isCovered } from '../model/coverage.ts';
import type { FileModel } from '../model/file-model.ts';
import { isSharedParty, type Reference, type ReferenceKind } from '../model/references.ts';
import { commitmentSections, governanceLevels } from '../model/sections.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import { once } from '../util/once.ts';
import { suggestions } from '../util/suggest.ts';
import { Ranges } from '../util/text.ts';
import { Vocabulary } from '../util/vocabulary.ts';
import { idsIn } from './ids.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import type { Scope } from './scope.ts';

/** A reference without target. `kind` and `name` say what is missing: of `nordbnk/anna-lind`, perhaps the party. */
export interface Missing {
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly reference: Reference;
  readonly file: FileModel;
}

/** The references of a file that lead nowhere, in the order of the text; only what is proved. */
export function missingNames(file: FileModel, workspace: ReadonlyWorkspace): Missing[] {
  if (file.kind === 'Config') return [];
  const scope = workspace.scopeOf(file);
  if (scope.isComplete) return [];
  const isLost = (id: string) => !workspace.partyFile(id);
  const search = {
    file,
    workspace,
    scope,
    lost: once(() => new Vocabulary([...scope.sharedParties].filter(isLost))),
  };
  const unreadable = new Ranges(file.yaml.unreadable);
  return file.references
    .filter(({ range }) => !unreadable.enclose(range))
    .flatMap(reference => missingPart(reference, search) ?? []);
}

/** The same for many files, as the workspace is at the moment: it looks into each file only once. */
export class MissingNames {
  readonly workspace: ReadonlyWorkspace;
  readonly #known = new WeakMap<FileModel, readonly Missing[]>();
  static readonly #latest = new WeakMap<ReadonlyWorkspace, { state: string; names: MissingNames }>();

  private constructor(workspace: ReadonlyWorkspace) {
    this.workspace = workspace;
  }

  /** Those of a workspace. Checks of all its files share them, or each would look into all others. */
  static in(workspace: ReadonlyWorkspace): MissingNames {
    const state = `${workspace.revision} ${workspace.complete}`;
    const known = MissingNames.#latest.get(workspace);
    if (known?.state === state) return known.names;
    const names = new MissingNames(workspace);
    MissingNames.#latest.set(workspace, { state, names });
    return names;
  }

  in(file: FileModel): readonly Missing[] {
    const missing = this.#known.get(file) ?? missingNames(file, this.workspace);
    this.#known.set(file, missing);
    return missing;
  }
}

interface Search {
  readonly file: FileModel;
  readonly workspace: ReadonlyWorkspace;
  readonly scope: Scope;
  /** The ids of parties that are taken from files which are not there. */
  readonly lost: () => Vocabulary;
}

function missingPart(reference: Reference, search: Search): Missing | undefined {
  const { kind, name } = reference;
  const { file, workspace, scope } = search;
  const missing = { kind, name, reference, file };
  if (kind === 'file') return undefined;
  // While files are still being read, the one that is missing may be among those to come.
  if (kind === 'agreement') return isFileMissing('Agreement', name, workspace) ? missing : undefined;
  if (isSharedParty(reference)) return isFileMissing('Party', name, workspace) ? missing : undefined;
  if (file.kind === 'Records' && mayBeRetired(name, scope)) return undefined;
  if (scope.find(reference) || scope.mayHide(kind)) return undefined;
  if (kind === 'party')
    return mayBeShared(name, search) || mayBeElsewhere(name, search) ? undefined : missing;
  if (kind !== 'person') return isToldElsewhere(reference, scope) ? undefined : missing;
  const party = name.slice(0, name.indexOf('/'));
  if (scope.find({ kind: 'party', name: party })) return missing;
  if (mayBeShared(party, search) || mayBeElsewhere(party, search)) return undefined;
  return { ...missing, kind: 'party', name: party };
}

/** Whether no file has the id. A file whose own id could not be read may be the one, unless another id is near. */
function isFileMissing(kind: 'Agreement' | 'Party', id: string, workspace: ReadonlyWorkspace): boolean {
  if (!workspace.complete || idsIn(workspace, kind).has(id)) return false;
  return !workspace.mayHide(kind, id) || suggestions(id, idsIn(workspace, kind)).length > 0;
}

/** Old records may name what the agreement no longer has (decision 11); without the agreement, nobody knows. */
function mayBeRetired(name: string, { targets, retired, hidesRetired }: Scope): boolean {
  return targets.length === 0 || retired.has(name) || hidesRetired;
}

/** A `Party` file knows only itself and its own people. */
function mayBeElsewhere(party: string, { file, scope }: Search): boolean {
  return file.kind === 'Party' && suggestions(party, scope.vocabulary('party')).length === 0;
}

/** Whether a party is taken from a file, perhaps from one that is not there or under a misspelt id: reported there. */
function mayBeShared(party: string, { scope, lost }: Search): boolean {
  return scope.sharedParties.has(party) || suggestions(party, lost()).length > 0;
}

/**
 * Whether the part of the agreement that would define such a thing is missing altogether. That is a finding of its
 * own, and says all that is to be said of names that resemble no other.
 */
function isToldElsewhere({ kind, name }: Reference, scope: Scope): boolean {
  if (scope.findAny(name) || !scope.agreements.some(agreement => lacksHomeOf(kind, agreement))) return false;
  return suggestions(name, scope.vocabulary(kind)).length === 0;
}

const homes: Partial<Record<ReferenceKind, readonly PrincipleKey[]>> = {
  'first-choice': ['firstChoice'],
  sharing: ['sharing'],
  proactivity: ['proactivity'],
  fulfilled: ['openDialogue'],
  activity: ['benchmarking'],
  report: ['governance'],
  commitment: commitmentSections,
};

/** What is in the contract is not missing, so nothing else says that a name leads nowhere. */
function lacksHomeOf(kind: ReferenceKind, model: AgreementModel): boolean {
  if (kind === 'forum')
    return governanceLevels.some(
      level => model.lacksForums(level) && !isCovered(model, `governance.${level}`),
    );
  return (homes[kind] ?? []).some(section => model.isHollow(section) && !isCovered(model, section));
}

/** Those that have something in common, in the order of the text. */
export function grouped<T>(all: readonly T[], by: (each: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(by(each));
    if (group) group.push(each);
    else groups.set(by(each), [each]);
  }
  return [...groups];
}
