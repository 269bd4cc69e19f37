import path from 'node:path';
import type { Checker } from '../../core/checker.ts';
import type { Finding } from '../../core/findings.ts';
import type { IsoDate } from '../../core/model/calendar/date.ts';
import type { FileModel } from '../../core/model/file-model.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { pathOf } from '../../disk/uri.ts';

/** What a check found: the one source of every output format and of the exit status. */
export interface Report {
  readonly asOf: IsoDate;
  /** The files that were asked for, by path. */
  readonly files: readonly CheckedFile[];
  /** Any file that a finding may point to. */
  readonly file: (uri: string) => NamedFile;
}

/** A file under the name that the user knows. */
export interface NamedFile {
  /** Relative to the current folder, with forward slashes; absolute when it lies on another drive. */
  readonly path: string;
  readonly model: FileModel;
}

export interface CheckedFile extends NamedFile {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Checks some files of the checker's workspace. */
export function reportOf(uris: readonly string[], checker: Checker, asOf: IsoDate, cwd: string): Report {
  const file = (uri: string): NamedFile => {
    const model = checker.workspace.file(uri);
    if (!model) throw new Error(`A finding points to ${uri}, which was not read`);
    return { path: nameOf(pathOf(uri) ?? uri, cwd), model };
  };
  const files = uris.map(uri => ({ ...file(uri), findings: checker.findings(uri) }));
  return { asOf, files: files.sort((a, b) => compare(a.path, b.path)), file };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
