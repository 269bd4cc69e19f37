import type { ConfigurationFiles } from '../config/configuration-files.ts';
import { chainOf, extendedBy } from '../config/extended.ts';
import { globMatcher } from '../config/globs.ts';
import { Scoped } from '../config/scoped.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Config } from '../schema/generated/types.ts';
import { configurationFileName, isConfigurationFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { isBelow, parentUri } from '../util/uri.ts';

/** What is needed of the workspace. */
interface Host {
  readonly files: ConfigurationFiles;
  /** A file serves as a configuration from now on, or not any more. */
  readonly isUsedOtherwise: (uri: string) => void;
}

/**
 * The configurations of a workspace: those that are by their name, those that the host insists on, and all that these
 * extend. It is worked out from the files as they are now, so that it makes no difference what once was in them.
 */
export class ConfigurationsInUse {
  readonly #host: Host;
  /** Those by their name that the workspace holds. */
  readonly #named = new Set<string>();
  /** All, whether the workspace holds them or not. */
  #used: ReadonlySet<string> = new Set();
  #insisted = new Scoped<string | undefined>(undefined);
  /** What configurations take out, by their URIs. */
  #ignoring: ReadonlyMap<string, readonly Ignoring[]> = new Map();
  #isOutdated = false;
  /** Others may be insisted on than before, so that the same configurations may govern other files. */
  #isInsistenceNews = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get insisted(): Scoped<string | undefined> {
    return this.#insisted;
  }

  insistOn(configurations: Scoped<string | undefined>): void {
    this.#isInsistenceNews ||= insists(this.#insisted) || insists(configurations);
    this.#insisted = configurations;
    this.#isOutdated = true;
  }

  /** A file has been added or has changed, or it is gone. */
  changed(uri: string, isThere: boolean): void {
    const isNamed = isConfigurationFile(uri);
    if (isNamed && isThere) this.#named.add(uri);
    else this.#named.delete(uri);
    if (isNamed || this.#used.has(uri)) this.#isOutdated = true;
  }

  outdate(): void {
    this.#isOutdated = true;
  }

  /** The same as those of a copy of the workspace. */
  takeOver(other: ConfigurationsInUse): void {
    for (const uri of other.#named) this.#named.add(uri);
    this.#used = other.#used;
    this.#insisted = other.#insisted;
    this.#ignoring = other.#ignoring;
    this.#isOutdated = other.#isOutdated;
  }

  /** Whether a file is one of them, or would be if it were there. */
  has(uri: string): boolean {
    return this.#used.has(uri);
  }

  /** Whether a file serves as a configuration, though its name does not say so. */
  isUsed(uri: string): boolean {
    return this.#used.has(uri) && !isConfigurationFile(uri);
  }

  /** Those by their name, in a stable order. */
  named(): string[] {
    return [...this.#named].sort();
  }

  /** All that there are, in a stable order. */
  files(): FileModel[] {
    return [...this.#used].sort().flatMap(uri => this.#host.files.file(uri) ?? []);
  }

  /** Whether a configuration takes a file out of the workspace. */
  ignores(uri: string): boolean {
    if (this.#ignoring.size === 0) return false;
    const insisted = this.#insisted.of(uri);
    const isMeant = ({ matches }: Ignoring) => matches(uri);
    if (insisted !== undefined) return this.#ignoring.get(insisted)?.some(isMeant) ?? false;
    for (let folder = parentUri(uri); folder !== undefined; folder = parentUri(folder)) {
      if (this.#ignoring.get(`${folder}/${configurationFileName}`)?.some(isMeant)) return true;
    }
    return false;
  }

  /**
   * Brings everything up to date with the files.
   *
   * @returns whether other files are ignored than before
   */
  settle(): boolean {
    if (!this.#isOutdated) return false;
    this.#isOutdated = false;
    const roots = [...this.#named].sort();
    const insisted = this.#insisted.values().filter(uri => uri !== undefined);
    this.#find([...roots, ...insisted]);
    const before = this.#ignoring;
    const all = [...roots, ...insisted].map(uri => [uri, this.#ignoringBy(uri)] as const);
    this.#ignoring = new Map(all.filter(([, ignoring]) => ignoring.length > 0));
    const isNews = this.#isInsistenceNews;
    this.#isInsistenceNews = false;
    return isNews || !sameItems(identitiesIn(before), identitiesIn(this.#ignoring));
  }

  /** Follows what is extended; each file is read as a configuration from the moment that it is known to be one. */
  #find(roots: readonly string[]): void {
    const before = this.#used;
    const used = new Set(roots);
    this.#used = used;
    for (const uri of used) {
      if (!before.has(uri)) this.#readAgain(uri);
      for (const extended of extendedBy(uri, this.#host.files)) used.add(extended);
    }
    for (const uri of before) if (!used.has(uri)) this.#readAgain(uri);
  }

  #readAgain(uri: string): void {
    if (!isConfigurationFile(uri)) this.#host.isUsedOtherwise(uri);
  }

  #ignoringBy(uri: string): Ignoring[] {
    return chainOf(uri, this.#host.files).flatMap(each => {
      const file = this.#host.files.file(each);
      const matches = file && matcherOf(file);
      return matches === undefined || matches === 'nothing' ? [] : [{ uri, matches }];
    });
  }
}

const insists = (configurations: Scoped<string | undefined>) =>
  configurations.values().some(uri => uri !== undefined);

/** What a configuration takes out of the workspace, below its folder. */
interface Ignoring {
  /** That of the configuration. */
  readonly uri: string;
  readonly matches: (uri: string) => boolean;
}

const identitiesIn = (ignoring: ReadonlyMap<string, readonly Ignoring[]>) =>
  [...ignoring.values()].flat().flatMap(({ uri, matches }) => [uri, matches]);

/** A file as read never changes, so neither does what it ignores. */
const known = new WeakMap<FileModel, Ignoring['matches'] | 'nothing'>();

function matcherOf(file: FileModel): Ignoring['matches'] | 'nothing' {
  const found = known.get(file) ?? readMatcher(file);
  known.set(file, found);
  return found;
}

function readMatcher(file: FileModel): Ignoring['matches'] | 'nothing' {
  const { ignore } = (file.kind === 'Config' ? (file.value ?? {}) : {}) as Partial<Config>;
  const globs = [ignore ?? []].flat();
  if (globs.length === 0) return 'nothing';
  const base = parentUri(file.uri) ?? '';
  const matches = globMatcher(
    base,
    globs.map(glob => glob.replace(/^\.?\/|\/$/g, '')),
  );
  // Who names a folder means all that is in it.
  return uri => {
    if (uri === file.uri) return false;
    for (
      let each: string | undefined = uri;
      each !== undefined && isBelow(each, base);
      each = parentUri(each)
    ) {
      if (matches(each)) return true;
    }
    return false;
  };
}
