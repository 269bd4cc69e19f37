import path from 'node:path';
import {
  Configurations,
  chainOf,
  configurationFileName,
  type DocumentKind,
  idOf,
  partyIdsOf,
  type UnreadReason,
  type Workspace,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import type { Git } from '../git/program.ts';
import type { Tree } from '../git/tree.ts';

/** One state of a repository, of which only those files are read as YAML that matter for a comparison. */
export class PartialState {
  readonly workspace: Workspace;
  readonly #git: Git;
  readonly #tree: Tree;
  /** The names of the files that may be agreements to compare. */
  readonly #candidates = new Set<string>();
  readonly #unread = new Map<string, UnreadReason>();
  #others: Promise<Rest> | undefined;

  constructor(git: Git, tree: Tree, workspace: Workspace) {
    this.#git = git;
    this.#tree = tree;
    this.workspace = workspace;
  }

  /** The files that may be agreements to compare: their URIs by name. */
  candidates(): Map<string, string> {
    return new Map([...this.#candidates].sort().map(name => [name, this.#uri(name)]));
  }

  /** What is there and was not read, as far as it was wanted. */
  unread(): ReadonlyMap<string, UnreadReason> {
    return this.#unread;
  }

  /** Reads files that are asked about, as far as this state has them. */
  async add(names: readonly string[]): Promise<void> {
    const here = names.filter(name => this.#tree.files.has(name) && !this.workspace.file(this.#uri(name)));
    const texts = await this.#tree.read(here);
    for (const [name, text] of texts) this.workspace.set(this.#uri(name), text);
    for (const name of here) this.#noteUnread(name);
    for (const name of names) {
      const isHere = this.workspace.file(this.#uri(name))?.unread === undefined && this.#tree.files.has(name);
      if (isHere && path.posix.basename(name) !== configurationFileName) this.#candidates.add(name);
    }
  }

  /** The ids of the parties whose files are among some. */
  partiesIn(names: readonly string[]): string[] {
    return names.flatMap(name => {
      const file = this.workspace.file(this.#uri(name));
      return (file?.kind === 'Party' && idOf(file)) || [];
    });
  }

  /** Reads the agreements that take some parties. @returns their names */
  async addUsers(parties: readonly string[]): Promise<string[]> {
    if (parties.length === 0) return [];
    for (const [name, text] of await this.#rest()) {
      const mayUse = !isCertainly(text, ['Party', 'Records']) && parties.some(id => mayMention(text, id));
      if (mayUse) this.workspace.set(this.#uri(name), text);
    }
    const users = new Set(parties.flatMap(id => this.workspace.agreementsUsing(id)).map(({ uri }) => uri));
    const names = [...this.#tree.files.keys()].filter(name => users.has(this.#uri(name)));
    for (const name of names) this.#candidates.add(name);
    return names;
  }

  /** Reads the files of the parties that the agreements take which are compared. */
  async addParties(): Promise<void> {
    const files = [...this.#candidates].flatMap(name => this.workspace.file(this.#uri(name)) ?? []);
    const wanted = [...new Set(files.flatMap(partyIdsOf))].filter(id => !this.workspace.partyFile(id));
    if (wanted.length === 0) return;
    for (const [name, text] of await this.#rest()) {
      const mayBeIt = !isCertainly(text, ['Agreement', 'Records']) && wanted.some(id => mayMention(text, id));
      if (mayBeIt) this.workspace.set(this.#uri(name), text);
    }
  }

  /**
   * Reads what is recorded about signing off, of the agreements that are compared. What could not be read of other files is no
   * part of a comparison.
   *
   * @param ids of the agreements
   */
  async addApprovals(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const [name, text] of await this.#rest(false)) {
      const mayApprove = !isCertainly(text, ['Agreement', 'Party']) && mayMention(text, 'approval');
      if (mayApprove && ids.some(id => mayMention(text, id))) this.workspace.set(this.#uri(name), text);
    }
  }

  /** The ids of the agreements whose approvals are among some files. */
  approvedIn(names: readonly string[]): string[] {
    return names.flatMap(name => {
      const file = this.workspace.file(this.#uri(name));
      const records = file?.kind === 'Records' ? file.value?.records : undefined;
      const isAbout = Array.isArray(records) && records.some(record => record?.type === 'approval');
      const id = isAbout && file?.value?.agreement;
      return typeof id === 'string' ? [id] : [];
    });
  }

  /** The ids of the agreements whose records are among some files. */
  recordedIn(names: readonly string[]): string[] {
    return names.flatMap(name => {
      const file = this.workspace.file(this.#uri(name));
      return (file?.kind === 'Records' && idOf(file)) || [];
    });
  }

  /** Reads agreements by their ids, to be compared. @returns their names */
  async addAgreements(ids: readonly string[]): Promise<string[]> {
    await this.readAgreements(ids);
    const uris = new Set(ids.flatMap(id => this.workspace.agreements(id)).map(({ uri }) => uri));
    const names = [...this.#tree.files.keys()].filter(name => uris.has(this.#uri(name)));
    for (const name of names) this.#candidates.add(name);
    return names;
  }

  /** Reads agreements by their ids, for what they call things. */
  async readAgreements(ids: readonly string[]): Promise<void> {
    const lost = ids.filter(id => this.workspace.agreements(id).length === 0);
    if (lost.length > 0) {
      for (const [name, text] of await this.#rest(false)) {
        const mayBeIt = !isCertainly(text, ['Party', 'Records']) && lost.some(id => mayMention(text, id));
        if (mayBeIt) this.workspace.set(this.#uri(name), text);
      }
    }
  }

  /** The ids of the agreements that are compared. */
  agreementIds(): string[] {
    return [...this.#candidates].flatMap(name => {
      const file = this.workspace.file(this.#uri(name));
      return (file?.kind === 'Agreement' && idOf(file)) || [];
    });
  }

  /** The names of all configurations. */
  configurations(): string[] {
    return [...this.#tree.files.keys()].filter(name => path.posix.basename(name) === configurationFileName);
  }

  /** Notes what the configurations that hold for some files extend, and what was not read: approvals may stand there. */
  noteExtended(names: Iterable<string>): void {
    const configurations = new Configurations(this.workspace, undefined);
    const inForce = new Set([...names].flatMap(name => configurations.of(this.#uri(name)).uri ?? []));
    for (const uri of [...inForce].flatMap(each => chainOf(each, this.workspace))) {
      const why = this.workspace.file(uri)?.unread;
      const file = pathOf(uri);
      if (why && file) this.#unread.set(path.relative(this.#git.folder, file).replaceAll(path.sep, '/'), why);
    }
  }

  /**
   * The texts of all files that nobody asked about.
   *
   * @param counts whether what could not be read of them may be what is looked for
   */
  async #rest(counts = true): Promise<ReadonlyMap<string, string>> {
    this.#others ??= this.#readRest();
    const { names, texts } = await this.#others;
    if (counts) for (const name of names) this.#noteUnread(name);
    return texts;
  }

  async #readRest(): Promise<Rest> {
    const names = [...this.#tree.files.keys()].filter(
      name => !this.#tree.unread.has(name) && !this.workspace.file(this.#uri(name)),
    );
    return { names, texts: await this.#tree.read(names) };
  }

  #noteUnread(name: string): void {
    const why = this.#tree.unread.get(name);
    if (!why) return;
    this.#unread.set(name, why);
    this.workspace.setUnread(this.#uri(name), why);
  }

  #uri(name: string): string {
    return uriOf(path.join(this.#git.folder, name));
  }
}

/** Files that nobody asked about, and the texts of those that could be read. */
interface Rest {
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/*
 * Quick looks at texts, so that only what matters is read as YAML. They may see too much, never too little: YAML and JSON
 * write the same thing in many ways.
 */

/** Whether a text says at its left margin that it is one of some kinds; what says it in another way may be anything. */
function isCertainly(text: string, kinds: readonly DocumentKind[]): boolean {
  const [, kind] = /^kind:[ \t]+(Agreement|Party|Records)[ \t]*\r?$/m.exec(text) ?? [];
  return kinds.some(each => each === kind);
}

/** Whether a text may hold an id; with escapes, nobody sees which letters they stand for. */
function mayMention(text: string, id: string): boolean {
  return text.includes(id) || /\\[xuU]/.test(text);
}
