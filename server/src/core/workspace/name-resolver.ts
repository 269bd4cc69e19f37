import type { FileModel } from '../model/file-model.ts';
import { isOfRecords } from '../model/namespace.ts';
import type { DefinitionKind, RecordKind, ReferenceKind } from '../model/references.ts';
import { finished, type Steps } from '../util/steps.ts';
import { type Name, namesIn } from './names.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import type { Scope, Target } from './scope.ts';

/**
 * What names mean across files, and where a thing is named. Made for one question: it sees the workspace as it
 * is at that moment.
 */
export class NameResolver {
  readonly #workspace: ReadonlyWorkspace;
  readonly #scopes = new Map<FileModel, Scope>();
  /** What was looked up for references: by file, then by kind and name. */
  readonly #known = new Map<FileModel, Map<string, readonly Target[]>>();

  constructor(workspace: ReadonlyWorkspace) {
    this.#workspace = workspace;
  }

  /**
   * The things that a name means: one in a sound workspace, several where an id is given twice, none where it
   * is unknown. What records name again by its id is defined in each of them.
   */
  of(name: Name): readonly Target[] {
    const { definition, file } = name;
    if (definition && isOfRecords(definition.kind))
      return this.#recorded(file, definition.kind, definition.id);
    if (definition) return [{ ...definition, file }];
    const key = `${name.kind} ${name.name}`;
    const known = this.#known.get(file) ?? new Map<string, readonly Target[]>();
    this.#known.set(file, known);
    const found = known.get(key) ?? this.#lookUp(name);
    known.set(key, found);
    return found;
  }

  #lookUp(name: Name): Target[] {
    const { kind, file } = name;
    if (kind === 'file') return [];
    if (kind === 'agreement') {
      return this.#workspace.agreements(name.name).flatMap(home => definitionsIn(home, kind));
    }
    if (file.kind === 'Config') return this.#governed(file, name);
    // What stands behind an alias is found wherever the alias stands, but is one thing.
    const found = this.scope(file).findAll({ kind: kind as ReferenceKind, name: name.name });
    return [...new Map(found.map(target => [target.owner, target])).values()];
  }

  /** The things that records name by an id which they had before (`formerly`). */
  formerly(name: Name): Target[] {
    if (name.definition || name.file.kind !== 'Records' || this.of(name).length > 0) return [];
    return [...this.scope(name.file).findFormer(name.name)];
  }

  /**
   * The same things and what is one with them: a party or person that agreements write out, and that a `Party` file tells more
   * of, has its id in each of these files.
   */
  alike(things: readonly Target[]): readonly Target[] {
    const found = things.filter(isOfParty).flatMap(({ file, kind, name }) => {
      const party = kind === 'party' ? name : name.slice(0, name.indexOf('/'));
      const filler = this.#workspace.partyFile(party);
      if (!filler) return [];
      const users = this.#workspace.allUses().filter(({ writtenOut }) => writtenOut.includes(party));
      const homes = [filler, ...users.flatMap(({ uri }) => this.#workspace.file(uri) ?? [])];
      if (!homes.includes(file)) return [];
      return homes.flatMap(home => definitionsIn(home, kind).filter(each => each.name === name));
    });
    return [...things, ...found.filter(each => !includes(things, each))];
  }

  /**
   * All places that define or use any of the things, in the order of files and texts.
   *
   * @param files where to look; in all files that can name the things unless it is given
   */
  namesOf(things: readonly Target[], files?: readonly FileModel[]): Name[] {
    return finished(this.namesOfInSteps(things, files));
  }

  /** The same in steps, one for each file: a customer may be named in thousands. */
  *namesOfInSteps(things: readonly Target[], files = this.filesNaming(things)): Steps<Name[]> {
    const written = new Set(things.flatMap(thing => [thing.name, ...formerIds(thing)]));
    const names: Name[] = [];
    for (const file of files) {
      yield;
      for (const name of namesIn(file)) {
        if (!written.has(name.name)) continue;
        const meant = [...this.of(name), ...this.formerly(name)];
        if (meant.some(each => includes(things, each))) names.push(name);
      }
    }
    return names;
  }

  /** Places of the same file that use the same name, where nothing of that name is known. */
  twinsOf({ file, kind, name }: Name): Name[] {
    return namesIn(file).filter(
      other => other.kind === kind && other.name === name && this.of(other).length === 0,
    );
  }

  scope(file: FileModel): Scope {
    const scope = this.#scopes.get(file) ?? this.#workspace.scopeOf(file);
    this.#scopes.set(file, scope);
    return scope;
  }

  /** The files in which a thing can be named. */
  filesNaming(things: readonly Target[]): readonly FileModel[] {
    const homes = things.map(thing => thing.file);
    const agreements = homes.flatMap(home => [
      home,
      ...(home.kind === 'Party' ? this.#workspace.agreementsUsing(idOf(home)) : []),
    ]);
    const records = agreements.flatMap(file => this.#workspace.recordsOf(idOf(file)));
    return [...new Set([...agreements, ...records, ...this.#workspace.configurationFiles()])];
  }

  #recorded(file: FileModel, kind: RecordKind, id: string): Target[] {
    const records = file.kind === 'Records' ? this.#workspace.recordsOf(idOf(file)) : [];
    return (records.length > 0 ? records : [file])
      .flatMap(each => definitionsIn(each, kind))
      .filter(thing => thing.id === id);
  }

  /** A configuration speaks of the parties and people of what lies below its folder. */
  #governed(file: FileModel, { kind, name }: Name): Target[] {
    const folder = file.uri.slice(0, file.uri.lastIndexOf('/') + 1);
    return (['Agreement', 'Party'] as const)
      .flatMap(each => this.#workspace.filesOf(each))
      .filter(home => home.uri.startsWith(folder))
      .flatMap(home => definitionsIn(home, kind as DefinitionKind))
      .filter(target => target.name === name);
  }
}

function isOfParty({ kind }: Target): boolean {
  return kind === 'party' || kind === 'person';
}

/** Whether one of the things is this one. */
export function includes(things: readonly Target[], thing: Target): boolean {
  return things.some(
    ({ file, owner, name }) => file === thing.file && owner === thing.owner && name === thing.name,
  );
}

/** Where a thing gets its id. */
export function nameOfTarget(target: Target): Name | undefined {
  return namesIn(target.file).find(
    ({ definition }) => definition?.owner === target.owner && definition.name === target.name,
  );
}

/** The id under which other files look for a file: its own, or for records that of their agreement. */
export function idOf(file: FileModel): string {
  return String(file.value?.[file.kind === 'Records' ? 'agreement' : 'id'] ?? '');
}

function definitionsIn(file: FileModel, kind: DefinitionKind): Target[] {
  return file.definitions
    .filter(definition => definition.kind === kind)
    .map(definition => ({ ...definition, file }));
}

function formerIds({ owner }: Target): string[] {
  return Array.isArray(owner.formerly) ? (owner.formerly as string[]) : [];
}
