import { contentColumn, isDash, isEmptyLine, type LinedText } from '../yaml/line-outline.ts';
import { numberBehindDash, signedList } from '../yaml/recovery/repairs/list-signs.ts';
import { parentheses } from '../yaml/recovery/repairs/parentheses.ts';
import { type Candidate, candidate } from './candidate.ts';

/** What an entry begins with that YAML takes for the beginning of its key: a bullet, a number, a round bracket. */
export function signsAt(line: number, written: LinedText): Candidate[] {
  if (isEmptyLine(written, line)) return [];
  const start = written.lines.line(line).start + contentColumn(written, line);
  const list = isDash(written, line) ? numberBehindDash(written, start) : signedList(written, line);
  return [list, parentheses(written, line)].flatMap(repair => (repair ? [candidate(repair, 0)] : []));
}
