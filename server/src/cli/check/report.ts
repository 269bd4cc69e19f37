import path from 'node:path';
import {
  type AcceptedFinding,
  type Checker,
  type Dictionary,
  type FileModel,
  type Finding,
  type Fix,
  fixesOf,
  type IsoDate,
  type Severity,
  type UnreadReason,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { repositoryOf } from '../../disk/root.ts';

/** What a check found: the one source of every output format and of the exit status. */
export interface Report {
  readonly asOf: IsoDate;
  /** The language of what people read; English without one. */
  readonly dictionary?: Dictionary | undefined;
  /** The files that were asked for, by path. */
  readonly files: readonly CheckedFile[];
  /** Files that were passed over because of their names, though they say that they are in our format, by path. */
  readonly misnamed?: readonly string[];
  /** What is there and was not read, by path: in there, anything may be. */
  readonly unread?: readonly UnreadPlace[];
  /** Any file that a finding may point to. */
  readonly file: (uri: string) => NamedFile;
  /** The ways to put a finding right, each tried out beforehand, which takes its time. */
  readonly fixes: (finding: Finding) => readonly Fix[];
}

/** A file or folder that is there and was not read, under the names that users and other programs know. */
export interface UnreadPlace {
  /** Relative to the current folder, with forward slashes. */
  readonly path: string;
  /** The same from the root of its git repository; without one, `path`. */
  readonly repositoryPath: string;
  readonly why: UnreadReason;
  /** The revision that holds it, where findings are compared with those of one; undefined: it is on the disk. */
  readonly revision?: string | undefined;
}

/** A file under the name that the user knows. */
export interface NamedFile {
  /** Relative to the current folder, with forward slashes; absolute when it lies on another drive. */
  readonly path: string;
  /** The same from the root of the file's git repository, for what knows that only; without one, `path`. */
  readonly repositoryPath: string;
  readonly model: FileModel;
}

export interface CheckedFile extends NamedFile {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What comments and waivers accept, in the same order. */
  readonly accepted: readonly AcceptedFinding[];
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Of findings, in the order of files and texts, those that count. */
export type Choose = (findings: readonly Finding[]) => readonly Finding[];

/**
 * Checks some files of the checker's workspace.
 *
 * @param choose leaves out findings that are not to be told
 */
export function reportOf(
  uris: readonly string[],
  checker: Checker,
  asOf: IsoDate,
  cwd: string,
  choose: Choose = findings => findings,
): Report {
  const roots = new Map<string, string | undefined>();
  /** Asked of the disk once for each folder: thousands of files lie in a few. */
  const rootOf = (folder: string) => {
    if (!roots.has(folder)) roots.set(folder, repositoryOf(folder));
    return roots.get(folder);
  };
  const file = (uri: string): NamedFile => {
    const model = checker.workspace.file(uri);
    if (!model) throw new Error(`A finding points to ${uri}, which was not read`);
    const place = pathOf(uri) ?? uri;
    const root = rootOf(path.dirname(place));
    const name = nameOf(place, cwd);
    return { path: name, repositoryPath: root === undefined ? name : nameOf(place, root), model };
  };
  const inOrder = uris
    .map(uri => ({ uri, named: file(uri) }))
    .sort((a, b) => compare(a.named.path, b.named.path));
  const chosen = new Set(choose(inOrder.flatMap(({ uri }) => checker.findings(uri))));
  return {
    asOf,
    dictionary: checker.dictionary,
    files: inOrder.map(({ uri, named }) => ({
      ...named,
      findings: checker.findings(uri).filter(finding => chosen.has(finding)),
      accepted: checker.accepted(uri),
    })),
    file,
    fixes: finding => fixesOf(finding, checker, asOf),
  };
}

/** How the user would write a path: from the current folder, with forward slashes. */
export function nameOf(file: string, cwd: string): string {
  const relative = path.relative(cwd, file) || '.';
  return path.sep === '\\' ? relative.replaceAll('\\', '/') : relative;
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

export function allFindings(report: Report): Finding[] {
  return report.files.flatMap(file => file.findings);
}

export function allAccepted(report: Report): AcceptedFinding[] {
  return report.files.flatMap(file => file.accepted);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
