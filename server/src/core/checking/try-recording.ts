import type { Recording } from '../recording/write-records.ts';
import type { Checker } from './checker.ts';
import type { Finding } from './run-rules.ts';

/** What comes of something that is recorded. */
export interface TriedRecording {
  /** Whether the file would be part of the project; else nothing in it would count. */
  readonly isMember: boolean;
  /** What is found in it that was not there before, in the order of its text. */
  readonly found: readonly Finding[];
}

/** Tries out what is to be written, as if it were there. */
export function tryRecording(
  { uri, text }: Exclude<Recording, { kind: 'refused' }>,
  checker: Checker,
): TriedRecording {
  const tried = checker.trying(uri, text);
  const before = new Set(checker.findings(uri).map(({ fingerprint }) => fingerprint));
  const found = tried.findings(uri).filter(({ fingerprint }) => !before.has(fingerprint));
  return { isMember: tried.workspace.isMember(uri), found };
}
