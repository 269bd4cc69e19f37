import type { Text } from '../l10n/message.ts';
import { type FileModel, readFile } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { applyEdits, type TextEdit } from '../util/text-edit.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';

/** A change that may be what was meant. */
export interface Candidate {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

/** Reading a long text takes its time, and nobody waits for the twentieth guess. */
const mostTrials = (text: string) => (text.length > 60_000 ? 12 : 48);

/**
 * Tries changes to a text that cannot be read, and returns those with which it can be read best: they solve at
 * least one problem, cause none, and leave the fewest mistakes of shape behind. Where the entries around the problem
 * show it too, only these are read.
 */
export function readable(file: FileModel, problem: Range, candidates: readonly Candidate[]): Candidate[] {
  const excerpt = excerptAround(file, problem.start);
  if (!excerpt || !shows(excerpt, problem, candidates)) return best(file, problem.start, candidates);
  const by = excerpt.start - excerpt.range.start;
  const moved = candidates.map(candidate => ({ ...candidate, edits: movedEdits(candidate, by), candidate }));
  return best(excerpt.file, problem.start + by, moved).map(({ candidate }) => candidate);
}

/** Whether an excerpt has the problem of the whole, and all that may be changed because of it. */
function shows({ file, range, start }: Excerpt, problem: Range, candidates: readonly Candidate[]): boolean {
  const place = problem.start - range.start + start;
  return (
    file.yaml.problems.some(each => each.range.start === place) &&
    candidates.every(({ edits }) =>
      edits.every(edit => range.start <= edit.range.start && edit.range.end <= range.end),
    )
  );
}

function movedEdits({ edits }: Candidate, by: number): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: { start: range.start + by, end: range.end + by }, text }));
}

/** @param problem the place at which reading stops */
function best<T extends Candidate>(file: FileModel, problem: number, candidates: readonly T[]): T[] {
  let least = Number.POSITIVE_INFINITY;
  let found: T[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates.slice(0, mostTrials(file.text))) {
    const text = applyEdits(file.text, candidate.edits);
    if (seen.has(text)) continue;
    seen.add(text);
    const read = readFile({ ...file, text }, file);
    if (read.yaml.problems.length >= file.yaml.problems.length) continue;
    const place = problem + movedBefore(problem, candidate);
    if (read.yaml.problems.some(({ range }) => range.start === place)) continue;
    const mistakes = read.yaml.problems.length * 1000 + read.schemaProblems.length;
    if (mistakes < least) found = [];
    if (mistakes <= least) found.push(candidate);
    least = Math.min(least, mistakes);
  }
  return found;
}

/** By how much a place moves through the edits before it. */
function movedBefore(at: number, { edits }: Candidate): number {
  return edits
    .filter(({ range }) => range.end <= at)
    .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
}
