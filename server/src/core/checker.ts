import {
  type Configuration,
  configurationFor,
  readConfiguration,
  recommended,
} from './config/configuration.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { IsoDate } from './model/calendar/date.ts';
import type { FileModel } from './model/file-model.ts';
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
}

/**
 * Gives the findings of files and remembers them for as long as they hold. Editor, command line and review
 * all ask here, which is why they cannot disagree.
 */
export class Checker {
  readonly workspace: Workspace;
  readonly #options: CheckerOptions;
  readonly #known = new WeakMap<FileModel, { basis: readonly unknown[]; findings: readonly Finding[] }>();

  constructor(workspace: Workspace, options: CheckerOptions) {
    this.workspace = workspace;
    this.#options = options;
  }

  /** The configuration file that the host insists on; undefined: the nearest one counts. */
  get configurationUri(): string | undefined {
    return this.#options.configurationUri;
  }

  /** All findings of a file in the order of its text; none for a file that is not in the workspace. */
  findings(uri: string): readonly Finding[] {
    const file = this.workspace.file(uri);
    if (!file) return [];
    const configuration = this.configuration(uri);
    const today = this.today(configuration);
    // What the findings rest on; the same objects give the same findings.
    const basis = [
      today,
      this.workspace.complete,
      ...this.workspace.configurationFiles(),
      ...this.workspace.dependencies(file),
    ];
    const known = this.#known.get(file);
    if (known && sameItems(known.basis, basis)) return known.findings;
    const context = { workspace: this.workspace, today, required: configuration.required };
    const findings = findingsOf(file, configuration, context);
    this.#known.set(file, { basis, findings });
    return findings;
  }

  /** The configuration in force for a file. */
  configuration(uri: string): Configuration {
    const { configurationUri } = this.#options;
    if (configurationUri === undefined) return configurationFor(uri, this.workspace);
    const file = this.workspace.file(configurationUri);
    return file ? readConfiguration(file, this.workspace) : recommended;
  }

  /** Today's date, or undefined where rules that depend on it are off. */
  today(configuration: Configuration): IsoDate | undefined {
    return (this.#options.dated ?? configuration.dated) ? this.#options.today() : undefined;
  }
}
