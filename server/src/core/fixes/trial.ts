import { applyEdits, type TextEdit } from '../edits/edit.ts';
import type { Text } from '../l10n/message.ts';
import { type FileModel, readFile } from '../model/file-model.ts';
import type { Range } from '../text.ts';

/** A change that may be what was meant. */
export interface Candidate {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

/** Reading a long text takes its time, and nobody waits for the twentieth guess. */
const mostTrials = (text: string) => (text.length > 60_000 ? 12 : 48);

/**
 * Tries changes to a text that cannot be read, and returns those with which it can be read best: they solve at
 * least one problem, cause none, and leave the fewest mistakes of shape behind.
 */
export function readable(file: FileModel, problem: Range, candidates: readonly Candidate[]): Candidate[] {
  let best = Number.POSITIVE_INFINITY;
  let found: Candidate[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates.slice(0, mostTrials(file.text))) {
    const text = applyEdits(file.text, candidate.edits);
    if (seen.has(text)) continue;
    seen.add(text);
    const read = readFile({ uri: file.uri, text });
    if (read.yaml.problems.length >= file.yaml.problems.length) continue;
    const place = problem.start + movedBefore(problem.start, candidate);
    if (read.yaml.problems.some(({ range }) => range.start === place)) continue;
    const mistakes = read.yaml.problems.length * 1000 + read.schemaProblems.length;
    if (mistakes < best) found = [];
    if (mistakes <= best) found.push(candidate);
    best = Math.min(best, mistakes);
  }
  return found;
}

/** By how much a place moves through the edits before it. */
function movedBefore(at: number, { edits }: Candidate): number {
  return edits
    .filter(({ range }) => range.end <= at)
    .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
}
