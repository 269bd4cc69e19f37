import type { LineIndex } from '../util/text.ts';
import { messages } from '../yaml/messages.ts';
import { commentOut } from '../yaml/recovery/repairs/signs.ts';
import { type Candidate, candidate } from './candidate.ts';

/** A word alone at the margin, such as one that was pasted there: what stands below belongs to what stands above it. */
export function strayAt(line: number, text: string, lines: LineIndex): Candidate[] {
  const { start, end } = lines.line(line);
  const written = text.slice(start, end).trimEnd();
  if (!/^[^\s#:"'[\]{}-][^:]*$/.test(written) || !/^ /.test(lines.lineText(line + 1))) return [];
  const range = { start, end: start + written.length };
  return [candidate({ range, message: messages.noColon(written), ...commentOut(range, text) }, 1)];
}
