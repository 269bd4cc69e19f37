import type { FileModel } from '../../model/file-model.ts';
import type { SemanticToken } from './token.ts';

/** A token as one for each line that it stands on, without the blanks around; editors want it so. */
export function onLines({ text, lines }: FileModel, token: SemanticToken): SemanticToken[] {
  const { start, end } = token.range;
  const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
  if (first === last) return start < end ? [token] : [];
  const parts: SemanticToken[] = [];
  for (let line = first; line <= last; line++) {
    const whole = lines.line(line);
    const from = Math.max(start, whole.start);
    const written = text.slice(from, Math.min(end, whole.end));
    const lead = written.length - written.trimStart().length;
    const length = written.trim().length;
    if (length > 0) parts.push({ ...token, range: { start: from + lead, end: from + lead + length } });
  }
  return parts;
}
