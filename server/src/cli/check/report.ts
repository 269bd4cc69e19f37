import {
  type Checker,
  type Dictionary,
  type FileModel,
  type Finding,
  type Fix,
  fixesOf,
  type IsoDate,
  LineIndex,
  type Severity,
  type UnreadReason,
} from '../../core/index.ts';
import { type Accepted, type Checked, checkFiles } from './checked.ts';
import { Names } from './names.ts';

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
  readonly fixes: (finding: Finding) => readonly Pick<Fix, 'edits'>[];
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
  readonly uri: string;
  /** Its text, for what points into it. */
  readonly model: Pick<FileModel, 'text' | 'lines'>;
}

export interface CheckedFile extends NamedFile {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What comments and waivers accept, in the same order. */
  readonly accepted: readonly Accepted[];
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
  choose?: Choose,
): Report {
  const fixes = (finding: Finding) => fixesOf(finding, checker, asOf);
  return reportFrom(
    checkFiles(uris, checker),
    { asOf, dictionary: checker.dictionary, fixes },
    new Names(cwd),
    choose,
  );
}

/**
 * Makes a report of what was found.
 *
 * @param checked in any order
 * @param choose leaves out findings that are not to be told
 */
export function reportFrom(
  checked: Pick<Checked, 'files' | 'texts'>,
  more: Pick<Report, 'asOf' | 'dictionary' | 'fixes'>,
  names: Pick<Names, 'of'>,
  choose: Choose = findings => findings,
): Report {
  const texts = new Map(checked.texts);
  for (const { uri, text } of checked.files) if (text !== undefined) texts.set(uri, text);
  const named = new Map<string, NamedFile>();
  const file = (uri: string): NamedFile => {
    const known = named.get(uri);
    if (known) return known;
    const text = texts.get(uri) ?? '';
    const found = { uri, ...names.of(uri), model: { text, lines: new LineIndex(text) } };
    named.set(uri, found);
    return found;
  };
  const inOrder = checked.files
    .map(({ uri, findings, accepted }) => ({ ...file(uri), findings, accepted }))
    .sort((a, b) => compare(a.path, b.path));
  const chosen = new Set(choose(inOrder.flatMap(({ findings }) => findings)));
  return {
    ...more,
    files: inOrder.map(each => ({ ...each, findings: each.findings.filter(finding => chosen.has(finding)) })),
    file,
  };
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

export function allFindings(report: Report): Finding[] {
  return report.files.flatMap(file => file.findings);
}

export function allAccepted(report: Report): Accepted[] {
  return report.files.flatMap(file => file.accepted);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
