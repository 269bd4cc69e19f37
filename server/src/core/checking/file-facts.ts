import type { FileModel } from '../model/file-model.ts';
import type { KeptFacts } from '../workspace/kept.ts';
import type { CheckResult } from './run-rules.ts';

/**
 * All that findings elsewhere may rest on of a file that has been checked and let go, as plain data: `Party` files and
 * configurations are judged by many files, and these need not be there all at once, nor in one process.
 */
export interface FileFacts extends KeptFacts {
  /** The fingerprints of what was found in it, also of what is accepted or switched off; those that may be asked for. */
  readonly fingerprints: readonly string[];
  /** Mistakes in it may hide other findings. */
  readonly isHiding: boolean;
}

/** @param asked the fingerprints that somebody may ask for; undefined: any */
export function findingsToKeep(
  file: FileModel,
  { fingerprints, findings }: CheckResult,
  asked?: ReadonlySet<string>,
): Pick<FileFacts, 'fingerprints' | 'isHiding'> {
  return {
    fingerprints: [...fingerprints].filter(each => asked?.has(each) ?? true),
    isHiding: file.yaml.problems.length > 0 || findings.some(({ rule }) => rule.startsWith('schema/')),
  };
}
