/**
 * This room runs the rules and keeps their results for as long as they hold. What is still valid is decided in
 * `validity.ts` and `workspace/dependencies.ts`: a mistake there shows as a finding that depends on history.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { Configuration } from '../config/configuration.ts';
import { Configurations } from '../config/configurations.ts';
import { Scoped } from '../config/scoped.ts';
import type { RuleId } from '../config/settable-rule.ts';
import { waiversIn } from '../config/waivers.ts';
import type { Dictionary } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { ruleIds } from '../rules/catalogue.ts';
import { sameItems } from '../util/same-items.ts';
import { basisOf, restsOn } from '../workspace/dependencies.ts';
import { namedFiles } from '../workspace/named-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type FileFacts, findingsToKeep } from './file-facts.ts';
import { KeptReports } from './kept-reports.ts';
import {
  type AcceptedFinding,
  type CheckResult,
  type Finding,
  type RunOptions,
  runRules,
} from './run-rules.ts';
import { Validity } from './validity.ts';

/** What a host decides about checking, apart from the files. */
export interface CheckerOptions {
  /** The injected clock: today in the user's calendar. */
  readonly today: () => IsoDate;
  /** False switches rules off that depend on the date, whatever the configuration says. */
  readonly dated?: boolean | Scoped<boolean | undefined> | undefined;
  /** A configuration file to use rather than the nearest one up the tree. */
  readonly configurationUri?: string | Scoped<string | undefined> | undefined;
  /** The language of the messages; English without one. */
  readonly dictionary?: Dictionary | undefined;
  /** Whether nothing changes any more: then nobody keeps account of what findings rest on. */
  readonly once?: boolean | undefined;
}

/**
 * Gives the findings of files and remembers them for as long as they hold. Editor, command line and review
 * all ask here, which is why they cannot disagree.
 */
export class Checker {
  readonly workspace: Workspace;
  readonly #options: CheckerOptions;
  readonly #insisted: Scoped<string | undefined>;
  readonly #dated: Scoped<boolean | undefined>;
  readonly #configurations: Configurations;
  /** For files that are no part of the workspace. */
  readonly #alone = new WeakMap<Workspace, Checker>();
  readonly #validity = new Validity();
  /** What is known of files that were let go. */
  readonly #facts = new Map<string, FileFacts>();
  /** For files that are being edited. */
  readonly #kept = new Map<string, KeptReports>();
  readonly #known = new WeakMap<FileModel, { basis: readonly unknown[]; verdict: CheckResult }>();

  constructor(workspace: Workspace, options: CheckerOptions) {
    this.workspace = workspace;
    this.#options = options;
    this.#insisted = Scoped.from(options.configurationUri);
    this.#dated = Scoped.from(options.dated);
    workspace.insistOn(this.#insisted);
    this.#configurations = new Configurations(workspace, this.#insisted);
  }

  /**
   * The checker that a file is judged by: this one, or for a file that is no part of the workspace one that sees nothing
   * but that file.
   */
  of(uri: string): Checker {
    const workspace = this.workspace.of(uri);
    if (workspace === this.workspace) return this;
    const checker = this.#alone.get(workspace) ?? new Checker(workspace, this.#options);
    this.#alone.set(workspace, checker);
    return checker;
  }

  /** A checker of the same files with another text for one of them, to see what an edit would bring. */
  trying(uri: string, text: string): Checker {
    return new Checker(this.workspace.with(uri, text), this.#options);
  }

  /** The same with other texts for several of them, by their URIs; files that are not there yet among them. */
  tryingAll(texts: ReadonlyMap<string, string>): Checker {
    const workspace = this.workspace.copy();
    for (const [uri, text] of texts) workspace.set(uri, text);
    return new Checker(workspace, this.#options);
  }

  /** The configuration files that the host insists on; undefined where the nearest one counts. */
  get insisted(): Scoped<string | undefined> {
    return this.#insisted;
  }

  /** The language of the messages; English without one. */
  get dictionary(): Dictionary | undefined {
    return this.#options.dictionary;
  }

  /** All findings of a file in the order of its text; none for a file that is not in the workspace. */
  findings(uri: string): readonly Finding[] {
    return this.of(uri).#verdict(uri)?.findings ?? [];
  }

  /** Those findings of a file that some rules give, the others not being asked. */
  findingsBy(uri: string, isAsked: (rule: RuleId) => boolean): readonly Finding[] {
    const { workspace } = this.of(uri);
    const file = workspace.file(uri);
    return file ? this.of(uri).#judge(file, () => [], { isAsked }).findings : [];
  }

  /** The findings that comments or waivers accept. They fail nothing, but are counted and can be shown. */
  accepted(uri: string): readonly AcceptedFinding[] {
    return this.of(uri).#verdict(uri)?.accepted ?? [];
  }

  /**
   * The files of the workspace whose findings may be others than when this was last asked, by their URIs; undefined: any of
   * them. It is there for one who keeps all findings up to date, since the answer is given once.
   */
  takeOutdated(): ReadonlySet<string> | undefined {
    this.#validity.bringUpToDate(this.workspace, this.#options.today());
    return this.#validity.takeOutdated();
  }

  /**
   * What findings elsewhere may rest on of a file, once it has been checked; undefined for one that others do not see.
   *
   * @param isGoverned false: any of its fingerprints may be asked for, not only those that its waivers name
   */
  factsOf(uri: string, isGoverned = true): FileFacts | undefined {
    const file = this.workspace.isMember(uri) ? this.workspace.file(uri) : undefined;
    const kept = file && this.workspace.factsOf(uri);
    const verdict = kept && this.#verdict(uri);
    if (!file || !kept || !verdict) return undefined;
    const { waivers } = this.configuration(uri);
    const asked = isGoverned ? new Set(waivers.flatMap(({ finding }) => finding ?? [])) : undefined;
    return { ...kept, ...findingsToKeep(file, verdict, asked) };
  }

  /**
   * Lets go of what was read of some files, as far as their texts can be asked for again.
   *
   * @param facts what findings in other files may rest on, from here or from another process
   * @param uris all files, unless they are given
   */
  letGo(facts: readonly FileFacts[], uris?: Iterable<string>): void {
    for (const each of facts) this.#facts.set(each.uri, each);
    this.workspace.letGo(facts, uris);
  }

  /** The configuration in force for a file. */
  configuration(uri: string): Configuration {
    return this.#configurations.of(uri);
  }

  #verdict(uri: string): CheckResult | undefined {
    const file = this.workspace.file(uri);
    if (!file) {
      this.#kept.delete(uri);
      return undefined;
    }
    if (this.#options.once) return this.#verdictOnce(file);
    this.#validity.bringUpToDate(this.workspace, this.#options.today());
    const known = this.#known.get(file);
    if (known && this.#validity.has(uri)) return known.verdict;
    const configuration = this.configuration(uri);
    const today = this.today(configuration, uri);
    const hasWaivers = waiversIn(file).some(({ finding }) => finding !== undefined);
    const governed = hasWaivers ? this.#governedBy(file) : [];
    const dependencies = restsOn(file, this.workspace);
    // Waivers rest on the findings of other files, and these on any others.
    this.#validity.add(uri, hasWaivers ? 'all' : dependencies);
    // What the findings rest on; the same objects give the same findings.
    const basis = [
      today,
      this.workspace.complete,
      configuration,
      ...dependencies.map(basisOf),
      ...[...namedFiles(file).values()].map(named => this.workspace.existence(named)),
      ...governed.map(other => this.#verdict(other)),
    ];
    if (known && sameItems(known.basis, basis)) return known.verdict;
    const verdict = this.#judge(file, () => governed, { kept: this.#keptOf(file) });
    this.#known.set(file, { basis, verdict });
    return verdict;
  }

  #keptOf({ uri, yaml }: FileModel): KeptReports | undefined {
    if (!yaml.segments) return undefined;
    const kept = this.#kept.get(uri) ?? new KeptReports();
    this.#kept.set(uri, kept);
    return kept;
  }

  /** The same where nothing changes any more. */
  #verdictOnce(file: FileModel): CheckResult {
    const known = this.#known.get(file);
    if (known) return known.verdict;
    const verdict = this.#judge(file, () => this.#governedBy(file));
    this.#known.set(file, { basis: [], verdict });
    return verdict;
  }

  #judge(
    file: FileModel,
    governed: () => readonly string[],
    more: Pick<RunOptions, 'isAsked' | 'kept'> = {},
  ): CheckResult {
    const configuration = this.configuration(file.uri);
    const { required } = configuration;
    const context = {
      workspace: this.workspace,
      today: this.today(configuration, file.uri),
      required,
      ruleIds,
    };
    return runRules(file, configuration, context, {
      dictionary: this.#options.dictionary,
      governed: () => this.#foundIn(governed()),
      ...more,
    });
  }

  /** The files whose findings the waivers of a configuration file are about. */
  #governedBy({ uri }: FileModel): string[] {
    return this.workspace
      .uris()
      .filter(
        each =>
          this.workspace.isMember(each) &&
          this.workspace.listing(each)?.kind !== 'Config' &&
          this.configuration(each).files.includes(uri),
      );
  }

  /** The fingerprints of all findings in some files; undefined where mistakes may hide some of them. */
  #foundIn(uris: readonly string[]): ReadonlySet<string> | undefined {
    if (!this.workspace.complete || uris.length === 0) return undefined;
    const found = new Set<string>();
    for (const uri of uris) {
      const facts = this.#facts.get(uri) ?? this.#readFacts(uri);
      if (facts?.isHiding) return undefined;
      for (const each of facts?.fingerprints ?? []) found.add(each);
    }
    return found;
  }

  #readFacts(uri: string): Pick<FileFacts, 'fingerprints' | 'isHiding'> | undefined {
    const file = this.workspace.file(uri);
    const verdict = this.#verdict(uri);
    return file && verdict && findingsToKeep(file, verdict);
  }

  /** The date that the clock gives. */
  get date(): IsoDate {
    return this.#options.today();
  }

  /** Today's date, or undefined where rules that depend on it are off for a file. */
  today(configuration: Configuration, uri: string): IsoDate | undefined {
    return (this.#dated.of(uri) ?? configuration.dated) ? this.#options.today() : undefined;
  }
}
