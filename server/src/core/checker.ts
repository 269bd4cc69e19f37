import {
  type Configuration,
  configurationFor,
  readConfiguration,
  recommended,
} from './config/configuration.ts';
import { chainOf } from './config/extended.ts';
import { type Finding, type SuppressedFinding, type Verdict, verdictOn } from './findings.ts';
import type { Dictionary } from './l10n/message.ts';
import type { IsoDate } from './model/calendar/date.ts';
import type { FileModel } from './model/file-model.ts';
import { namedFiles } from './named-files.ts';
import { ruleIds } from './rules/catalogue.ts';
import { sameItems } from './same-items.ts';
import type { Workspace } from './workspace.ts';

/** What a host decides about checking, apart from the files. */
export interface CheckerOptions {
  /** The injected clock: today in the user's calendar. */
  readonly today: () => IsoDate;
  /** False switches rules off that depend on the date, whatever the configuration says. */
  readonly dated?: boolean | undefined;
  /** A configuration file to use rather than the nearest one up the tree. */
  readonly configurationUri?: string | undefined;
  /** The language of the messages; English without one. */
  readonly dictionary?: Dictionary | undefined;
}

/**
 * Gives the findings of files and remembers them for as long as they hold. Editor, command line and review
 * all ask here, which is why they cannot disagree.
 */
export class Checker {
  readonly workspace: Workspace;
  readonly #options: CheckerOptions;
  readonly #known = new WeakMap<FileModel, { basis: readonly unknown[]; verdict: Verdict }>();

  constructor(workspace: Workspace, options: CheckerOptions) {
    this.workspace = workspace;
    this.#options = options;
    if (options.configurationUri !== undefined) workspace.useAsConfiguration(options.configurationUri);
  }

  /** A checker of the same files with another text for one of them, to see what an edit would bring. */
  trying(uri: string, text: string): Checker {
    return new Checker(this.workspace.with(uri, text), this.#options);
  }

  /** The configuration file that the host insists on; undefined: the nearest one counts. */
  get configurationUri(): string | undefined {
    return this.#options.configurationUri;
  }

  /** All findings of a file in the order of its text; none for a file that is not in the workspace. */
  findings(uri: string): readonly Finding[] {
    return this.#verdict(uri)?.findings ?? [];
  }

  /** The findings that comments in the file accept. They fail nothing, but are counted and can be shown. */
  suppressed(uri: string): readonly SuppressedFinding[] {
    return this.#verdict(uri)?.suppressed ?? [];
  }

  #verdict(uri: string): Verdict | undefined {
    const file = this.workspace.file(uri);
    if (!file) return undefined;
    const configuration = this.configuration(uri);
    const today = this.today(configuration);
    // What the findings rest on; the same objects give the same findings.
    const basis = [
      today,
      this.workspace.complete,
      ...this.#configurationFiles(configuration),
      ...this.workspace.dependencies(file),
      ...[...namedFiles(file).values()].map(named => this.workspace.existence(named)),
    ];
    const known = this.#known.get(file);
    if (known && sameItems(known.basis, basis)) return known.verdict;
    const context = { workspace: this.workspace, today, required: configuration.required, ruleIds };
    const verdict = verdictOn(file, configuration, context, this.#options.dictionary);
    this.#known.set(file, { basis, verdict });
    return verdict;
  }

  /** The configuration in force for a file. */
  configuration(uri: string): Configuration {
    const { configurationUri } = this.#options;
    if (configurationUri === undefined) return configurationFor(uri, this.workspace);
    const file = this.workspace.file(configurationUri);
    return file ? readConfiguration(file, this.workspace) : recommended;
  }

  /** The files that a configuration is made from: all of them, since any may change what counts. */
  #configurationFiles({ uri }: Configuration): (FileModel | undefined)[] {
    return uri === undefined ? [] : chainOf(uri, this.workspace).map(each => this.workspace.file(each));
  }

  /** Today's date, or undefined where rules that depend on it are off. */
  today(configuration: Configuration): IsoDate | undefined {
    return (this.#options.dated ?? configuration.dated) ? this.#options.today() : undefined;
  }
}
