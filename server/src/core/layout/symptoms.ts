import { keysOfFormat } from '../schema/keys-of-format.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { listSignOf } from '../yaml/recovery/repairs/list-signs.ts';
import type { YamlDocument } from '../yaml/tree.ts';

/** The lines, in their order, of which something is said that might be said of lines in the wrong place. */
export function symptomsOf(yaml: YamlDocument, schemaProblems: readonly SchemaProblem[]): number[] {
  const places = yaml.problems.flatMap(({ range, related }) => [range, ...(related ? [related.range] : [])]);
  const others = schemaProblems.filter(problem => isSymptom(problem, yaml)).map(({ range }) => range);
  const found = [...places, ...others].map(({ start }) => yaml.lines.lineAt(start));
  return [...new Set(found)].sort((a, b) => a - b);
}

function isSymptom({ code, range, data }: SchemaProblem, { text, lines }: YamlDocument): boolean {
  const line = lines.lineAt(range.start);
  const written = lines.lineText(line).trim();
  if (code === 'unknown-key') {
    const key = data.key ?? '';
    const sign = listSignOf(key) ?? /^\( *["']?/.exec(key)?.[0] ?? '';
    return keysOfFormat.has(key.slice(sign.length)) && (sign !== '' || !data.suggestions);
  }
  // A key with other entries below it than belong there, and an entry that holds a list.
  if (code === 'type') return /:$|^- /.test(written);
  // An entry of a list that stands left of the key that waits for it.
  const above = text.slice(0, lines.line(line).start).trimEnd();
  return code === 'required' && written.startsWith('- ') && above.endsWith(':');
}
