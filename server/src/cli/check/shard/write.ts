import path from 'node:path';
import { type Checker, type Finding, fixesOf } from '../../../core/index.ts';
import { uriOf } from '../../../disk/path-uri.ts';
import { version } from '../../../version.ts';
import { findingsToFix } from '../../formats/rdjson.ts';
import type { Host } from '../../host.ts';
import { languageNameOf } from '../../language.ts';
import { type FileLine, type Line, toLine } from '../../partial/partial.ts';
import { projectSum } from '../../partial/sums.ts';
import { type Checked, checkFiles } from '../checked.ts';
import { checkPlan } from '../families/check-families.ts';
import { planOf } from '../families/plan.ts';
import type { HeldProject } from '../held-project.ts';
import { Names } from '../names.ts';
import type { UnreadPlace } from '../report.ts';
import { reportFrom } from '../report.ts';
import type { Job } from '../workers/job.ts';
import { partOf, type Shard } from './divide.ts';

/** What a shard is made from. */
export interface ShardOf {
  readonly shard: Shard;
  readonly requested: readonly string[];
  readonly job: Job;
  readonly workers: number | undefined;
  readonly misnamed: readonly string[];
  readonly unread: readonly UnreadPlace[];
}

/**
 * Checks one part of the files and writes what was found to standard output, for `merge`. What rests on the other parts,
 * `Party` files and configurations, is left to it.
 */
export async function writeShard(
  { shard, requested, job, workers, misnamed, unread }: ShardOf,
  checker: Checker,
  host: Host,
): Promise<void> {
  const { workspace } = checker;
  const { held } = job;
  const base = uriOf(held.root);
  const files = new Map(held.files.map(file => [file.uri, file]));
  const asked = new Set(requested);
  const members = workspace.uris().filter(uri => workspace.isMember(uri) && files.has(uri));
  const listed = members.map(uri => ({ uri, listing: workspace.listing(uri) }));
  const own = partOf(planOf(listed, listed), shard, uri => sizeOf(files.get(uri)));
  const aside = requested.filter(
    (uri, at) => !workspace.isMember(uri) && at % shard.count === shard.index - 1,
  );
  const isUsed = (uri: string) => !asked.has(uri) && workspace.listing(uri)?.kind === 'Config';
  const checked = await checkPlan({ ...own, parties: [], configurations: [] }, checker, job, workers, host);
  const alone = checkFiles(aside, checker);
  const lines = new Lines(checker, held, new Names(host.cwd), asked, base, host);
  lines.write({
    partial: 1,
    tool: version,
    asOf: job.asOf,
    isDated: job.isDated,
    language: await languageNameOf(host),
    shard,
    project: projectSum(held, requested, base),
    root: path.relative(host.cwd, held.root).replaceAll(path.sep, '/'),
    ...(job.configuration !== undefined && {
      configuration: { uri: job.configuration, sum: files.get(job.configuration)?.sum ?? '' },
    }),
    misnamed,
    unread,
  });
  lines.writeChecked(checked, true);
  lines.writeChecked(alone, false);
  for (const uri of [...own.parties, ...own.configurations]) lines.writeText(uri, { isMember: true });
  if (shard.index === 1) {
    const elsewhere = held.files.filter(({ uri }) => !workspace.isMember(uri) && isUsed(uri));
    for (const { uri } of elsewhere) lines.writeText(uri, { isMember: false, isConfiguration: true });
  }
  lines.end();
}

function sizeOf(file: HeldProject['files'][number] | undefined): number {
  return file?.size ?? 0;
}

class Lines {
  readonly #checker: Checker;
  readonly #sums: ReadonlyMap<string, string>;
  readonly #names: Names;
  readonly #asked: ReadonlySet<string>;
  readonly #base: string;
  readonly #host: Host;
  #count = 0;

  constructor(
    checker: Checker,
    held: HeldProject,
    names: Names,
    asked: ReadonlySet<string>,
    base: string,
    host: Host,
  ) {
    this.#checker = checker;
    this.#sums = new Map(held.files.map(({ uri, sum = '' }) => [uri, sum]));
    this.#names = names;
    this.#asked = asked;
    this.#base = base;
    this.#host = host;
  }

  write(line: Line): void {
    this.#host.stdout.write(toLine(line, this.#base));
  }

  /** @param isMember whether others see these files */
  writeChecked(checked: Checked, isMember: boolean): void {
    const fixes = this.#fixesIn(checked);
    const facts = new Map(checked.facts.map(each => [each.uri, each]));
    const open = this.#openFamilies(checked);
    for (const { uri, findings, accepted, text } of checked.files) {
      const written = text ?? (open.has(uri) ? this.#textOf(uri) : undefined);
      this.#file(uri, {
        isMember,
        ...(written !== undefined && { text: written }),
        found: { findings, accepted },
        ...(fixes.has(uri) && { fixes: fixes.get(uri) ?? [] }),
        facts: facts.get(uri),
      });
    }
    for (const [pointedTo, text] of checked.texts) this.write({ pointedTo, text });
  }

  /** A file whose findings rest on other parts. */
  writeText(uri: string, as: Pick<FileLine, 'isMember' | 'isConfiguration'>): void {
    this.#file(uri, { ...as, text: this.#textOf(uri) });
  }

  end(): void {
    this.write({ end: this.#count });
  }

  #file(uri: string, more: Omit<FileLine, 'uri' | 'path' | 'repositoryPath' | 'sum' | 'isRequested'>): void {
    this.#count++;
    this.write({
      uri,
      ...this.#names.of(uri),
      sum: this.#sums.get(uri) ?? '',
      listing: more.isMember ? this.#checker.workspace.listing(uri) : undefined,
      isRequested: this.#asked.has(uri),
      ...more,
    });
  }

  #textOf(uri: string): string {
    return this.#checker.workspace.file(uri)?.text ?? '';
  }

  /** Where something is missing in a family, files of other parts may be meant, and are asked again. */
  #openFamilies({ facts, files }: Checked): ReadonlySet<string> {
    const { workspace } = this.#checker;
    const ids = new Set(
      facts.flatMap(({ uri, use }) => (use && !use.isComplete ? (workspace.listing(uri)?.id ?? []) : [])),
    );
    return new Set(files.flatMap(({ uri }) => (ids.has(workspace.listing(uri)?.id ?? '') ? [uri] : [])));
  }

  /** What formats may offer to put right: no more is tried out than they would show. */
  #fixesIn(checked: Checked): Map<string, NonNullable<FileLine['fixes']>> {
    const { dictionary } = this.#checker;
    const asOf = this.#checker.date;
    const fixes = (finding: Finding) => fixesOf(finding, this.#checker, asOf);
    const shown = { ...checked, files: checked.files.filter(({ uri }) => this.#asked.has(uri)) };
    const report = reportFrom(shown, { asOf, dictionary, fixes }, this.#names);
    const found = new Map<
      string,
      [number, readonly { edits: ReturnType<typeof fixes>[number]['edits'] }[]][]
    >();
    const places = new Map(report.files.map(({ uri, findings }) => [uri, findings]));
    for (const finding of findingsToFix(report)) {
      const tried = fixes(finding).map(({ edits }) => ({ edits }));
      const at = places.get(finding.uri)?.indexOf(finding) ?? -1;
      if (tried.length > 0 && at >= 0)
        found.set(finding.uri, [...(found.get(finding.uri) ?? []), [at, tried]]);
    }
    return found;
  }
}
