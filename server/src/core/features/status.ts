import type { Checker } from '../checking/checker.ts';
import type { Preset } from '../config/presets.ts';
import type { Severity } from '../config/settable-rule.ts';
import type { FileModel } from '../model/file-model.ts';

/** A file as a whole, for a status line. */
export interface FileStatus {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that somebody has accepted with a reason. */
  readonly accepted: number;
  /** The URI of the configuration file in force; undefined for the built-in `recommended`. */
  readonly configuration: string | undefined;
  readonly preset: Preset;
}

/** Counts what the checker finds in a file, and says by which configuration. */
export function statusOf(file: FileModel, checker: Checker): FileStatus {
  const found = checker.findings(file.uri);
  const count = (severity: Severity) => found.filter(finding => finding.severity === severity).length;
  const { uri, preset } = checker.configuration(file.uri);
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: checker.accepted(file.uri).length,
    configuration: uri,
    preset,
  };
}
