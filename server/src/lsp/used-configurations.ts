import {
  configurationFileName,
  extendedBy,
  isPartnershipFile,
  parentUri,
  type Workspace,
} from '../core/index.ts';
import { turns } from './turns.ts';

/** What is asked of the one who reads files. */
interface Reading {
  readonly include: (uri: string) => Promise<void>;
  readonly isOpen: (uri: string) => boolean;
  readonly open: () => readonly string[];
  readonly isInside: (uri: string) => boolean;
  /** What is used has changed. */
  readonly onChange: () => void;
  /** Which files make up the configurations, extended ones included. */
  readonly onConfigurations: (uris: readonly string[]) => void;
}

/**
 * Reads the configurations that hold for what is open or in the workspace: also those above its folders, those that the
 * user's settings name, and all that these extend; and forgets them when they hold for nothing any more.
 */
export class UsedConfigurations {
  readonly #workspace: Workspace;
  readonly #reading: Reading;
  #insisted: readonly string[] = [];
  /** The files that make up the configurations. */
  #extended: ReadonlySet<string> = new Set();
  #isScheduled = false;
  /** Which search for extended configurations is the last one that was begun. */
  #search = 0;

  constructor(workspace: Workspace, reading: Reading) {
    this.#workspace = workspace;
    this.#reading = reading;
  }

  /** Whether a file is here since a configuration or the user's settings name it. */
  has(uri: string): boolean {
    return this.#extended.has(uri) || this.#insisted.includes(uri);
  }

  /** Whether findings of an extended file are shown: of what is no configuration, the one that extends it tells. */
  isReported(uri: string): boolean {
    const file = this.#extended.has(uri) ? this.#workspace.file(uri) : undefined;
    return file !== undefined && (file.kind === 'Config' || file.yaml.problems.length > 0);
  }

  /** Configurations that the user names hold in place of the nearest ones; they are read, with what they extend. */
  async insist(uris: readonly string[]): Promise<void> {
    this.#insisted = uris;
    await Promise.all(uris.map(uri => this.#reading.include(uri)));
    await this.includeExtended();
  }

  /** The nearest configuration counts, also above the folders that are open, and where none is. */
  async includeAbove(uri: string): Promise<void> {
    const above = configurationsAbove(uri).filter(configuration => !this.#workspace.file(configuration));
    await Promise.all(above.map(configuration => this.#reading.include(configuration)));
    this.forgetUnused();
    if (!above.some(configuration => this.#workspace.file(configuration))) return;
    await this.includeExtended();
    this.#reading.onChange();
  }

  /** Takes out configurations that hold for nothing that is open or in the workspace any more. */
  forgetUnused(): void {
    const used = new Set(this.#reading.open().flatMap(configurationsAbove));
    for (const { uri } of this.#workspace.configurationFiles()) {
      const isNeeded = used.has(uri) || this.#reading.isOpen(uri) || this.#insisted.includes(uri);
      if (!isNeeded && !this.#reading.isInside(uri)) this.#workspace.delete(uri);
    }
  }

  /** A configuration was edited: what it extends is looked for once all changes that wait are taken in. */
  async edited(): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    await turns.wait('background');
    this.#isScheduled = false;
    await this.includeExtended();
  }

  /** Configurations may extend files of any name, which the list of the workspace's files does not have. */
  async includeExtended(): Promise<void> {
    const search = ++this.#search;
    const all = new Set([...this.#workspace.configurationFiles().map(file => file.uri), ...this.#insisted]);
    // What is added is visited too.
    for (const uri of all) {
      if (!this.#workspace.file(uri)) await this.#reading.include(uri);
      for (const extended of extendedBy(uri, this.#workspace)) all.add(extended);
    }
    if (search === this.#search) this.#take(all);
  }

  #take(all: ReadonlySet<string>): void {
    const before = this.#extended;
    this.#extended = all;
    // What nobody extends any more, and nobody has open, was only here for that.
    for (const uri of before) {
      if (!this.has(uri) && !this.#reading.isOpen(uri) && !isPartnershipFile(uri))
        this.#workspace.delete(uri);
    }
    const changed = [...all].some(uri => !before.has(uri)) || [...before].some(uri => !all.has(uri));
    this.#reading.onConfigurations([...all]);
    if (changed && this.#workspace.complete) this.#reading.onChange();
  }
}

function configurationsAbove(uri: string): string[] {
  const above: string[] = [];
  for (let folder = parentUri(uri); folder; folder = parentUri(folder)) {
    above.push(`${folder}/${configurationFileName}`);
  }
  return above;
}
