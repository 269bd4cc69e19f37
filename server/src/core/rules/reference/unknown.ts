import type { FileModel } from '../../model/file-model.ts';
import type { Reference, ReferenceKind } from '../../model/references.ts';
import { Scope, type Target } from '../../model/scope.ts';
import { either, suggestions } from '../../schema/suggest.ts';
import type { Workspace } from '../../workspace.ts';
import type { FileRule, Report } from '../rule.ts';

export const unknown: FileRule = {
  on: 'file',
  id: 'reference/unknown',
  severity: 'error',
  title: 'A person, party, forum, commitment or agreement that is named does not exist.',
  why: 'A promise to, by or through somebody who is not there is a promise that nobody keeps.',
  remedy: 'Correct the name, or add what it names.',
  bad: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A slot for what went wrong, forum: steering-comittee }\n',
  good: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A slot for what went wrong, forum: steering-committee }\n',
  *check(file, { workspace }) {
    if (file.kind === 'Config') return;
    const scope = new Scope(file, workspace);
    const missing = unresolved(file, scope, workspace);
    for (const [name, references] of missing) {
      const [first] = references as [Missing, ...Missing[]];
      const near = suggestions(name, candidateNames(first, scope, workspace));
      const misnamed = references.length > 1 ? misnamedDefinition(first, near, file, scope) : undefined;
      if (misnamed) yield atDefinition(misnamed, name, references);
      else for (const reference of references) yield atReference(reference, near, scope, workspace);
    }
  },
};

/** A reference without target. `kind` and `name` say what is missing: of `nordbnk/anna-lind`, perhaps the party. */
interface Missing {
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly reference: Reference;
}

/** What is missing, by name, in the order of the text. */
function unresolved(file: FileModel, scope: Scope, workspace: Workspace): Map<string, Missing[]> {
  const missing = new Map<string, Missing[]>();
  for (const reference of file.references) {
    const found = missingPart(reference, file, scope, workspace);
    if (!found) continue;
    missing.set(found.name, [...(missing.get(found.name) ?? []), found]);
  }
  return missing;
}

function missingPart(
  reference: Reference,
  file: FileModel,
  scope: Scope,
  workspace: Workspace,
): Missing | undefined {
  const { kind, name } = reference;
  if (kind === 'file') return undefined;
  // While files are still being read, the one that is missing may be among those to come.
  if (!workspace.complete && (kind === 'agreement' || reference.key === 'party')) return undefined;
  if (kind === 'agreement')
    return workspace.agreements(name).length > 0 ? undefined : { kind, name, reference };
  if (file.kind === 'Records' && (scope.targets.length === 0 || scope.retired.has(name))) return undefined;
  if (scope.incomplete || scope.find(reference)) return undefined;
  if (kind === 'party')
    return isTakenFromFile(name, reference, file, workspace) ? undefined : { kind, name, reference };
  if (kind !== 'person') return { kind, name, reference };
  const party = name.slice(0, name.indexOf('/'));
  if (scope.find({ kind: 'party', name: party })) return { kind, name, reference };
  // The people of a party whose file is not there cannot be known; the missing file is reported once.
  const taken = file.references.some(
    ({ kind, key, name }) => kind === 'party' && key === 'party' && name === party,
  );
  if (taken || file.kind === 'Records')
    return workspace.partyFile(party) ? { kind, name, reference } : undefined;
  if (file.kind === 'Party') return undefined;
  return { kind: 'party', name: party, reference };
}

/** `- party: cirrus` both refers to a `Party` file and makes the party known in the agreement. */
function isTakenFromFile(name: string, reference: Reference, file: FileModel, workspace: Workspace): boolean {
  if (reference.key === 'party' && file.kind === 'Agreement') return workspace.partyFile(name) !== undefined;
  return file.references.some(
    other => other.kind === 'party' && other.key === 'party' && other.name === name,
  );
}

function candidateNames({ kind, reference }: Missing, scope: Scope, workspace: Workspace): string[] {
  if (kind === 'agreement') return workspace.idsOf('Agreement');
  if (reference.key === 'party') return workspace.idsOf('Party');
  return scope.candidates(kind).map(target => target.name);
}

/**
 * When several places agree on a name that does not exist, and the only thing with a similar name is never
 * referred to, the slip is in its id and not in all the places.
 */
function misnamedDefinition(
  missing: Missing,
  near: readonly string[],
  file: FileModel,
  scope: Scope,
): Target | undefined {
  const target = scope.find({ kind: missing.kind, name: near[0] ?? '' });
  if (!target || target.file !== file) return undefined;
  const prefix = `${target.name}/`;
  const used = file.references.some(({ name }) => name === target.name || name.startsWith(prefix));
  return used ? undefined : target;
}

function atDefinition(target: Target, name: string, references: readonly Missing[]): Report {
  return {
    range: target.range,
    path: target.path,
    message: `Nothing refers to \`${target.id}\`, but ${references.length} places refer to \`${name}\`, which does not exist. Is \`${name.split('/').at(-1)}\` the right id?`,
    related: references.map(({ reference }) => ({
      uri: target.file.uri,
      range: reference.range,
      message: `Refers to \`${name}\``,
    })),
    data: { suggestions: [name.split('/').at(-1)] },
  };
}

function atReference(missing: Missing, near: readonly string[], scope: Scope, workspace: Workspace): Report {
  const { kind, name, reference } = missing;
  const whole = kind === reference.kind ? near : near.map(party => reference.name.replace(name, party));
  const other = kind === 'agreement' ? undefined : scope.findAny(name);
  const named = whole.map(candidate => describe(candidate, missing, scope));
  const remedy =
    whole.length > 0
      ? `Did you mean ${named.join(' or ')}?`
      : `${remedies[kind] ?? 'Correct the name, or add what it names'}.${choices(candidateNames(missing, scope, workspace))}`;
  return {
    range: reference.range,
    path: reference.path,
    message: `${other ? `\`${name}\` is ${articled(other.kind)}, not ${articled(kind)}` : sentences(kind, name, scope)}. ${remedy}`,
    data: { suggestions: whole },
  };
}

function sentences(kind: ReferenceKind, name: string, scope: Scope): string {
  if (kind === 'person') {
    const [party = '', person = ''] = name.split('/');
    const known = scope.find({ kind: 'party', name: party });
    return `${String(known?.owner.name ?? party)} has no person \`${person}\``;
  }
  return `There is no ${words[kind] ?? kind} \`${name}\``;
}

const words: Partial<Record<ReferenceKind, string>> = {
  'first-choice': 'first choice commitment',
  sharing: 'shared plan or forecast',
  proactivity: 'proactivity commitment',
  activity: 'benchmarking activity',
};

const remedies: Partial<Record<ReferenceKind, string>> = {
  party: 'Add the party to `parties`, or write the `Party` file that describes it',
  person: 'Add the person to the party’s `people`',
  forum: 'Add the forum below `governance`',
  agreement: 'Correct the id, or open the folder that holds the agreement',
};

function choices(names: readonly string[]): string {
  return names.length > 0 && names.length <= 6 ? ` There is ${either(names).replace(' or ', ' and ')}.` : '';
}

function describe(name: string, { kind }: Missing, scope: Scope): string {
  const title = scope.find({ kind, name })?.owner.name;
  return typeof title === 'string' && title !== name ? `\`${name}\` (${title})` : `\`${name}\``;
}

function articled(kind: string): string {
  const word = words[kind as ReferenceKind] ?? kind;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
