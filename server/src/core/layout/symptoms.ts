import { keysOfFormat } from '../schema/keys-of-format.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { Range } from '../util/text.ts';
import { listSignOf } from '../yaml/recovery/repairs/list-signs.ts';
import type { YamlDocument } from '../yaml/tree.ts';

/** The lines, in their order, of which something is said that might be said of lines in the wrong place. */
export interface Symptoms {
  readonly lines: readonly number[];
  /** Without those that are only the other place of a slip, such as where a key that stands twice stands first. */
  readonly own: readonly number[];
}

export function symptomsOf(yaml: YamlDocument, schemaProblems: readonly SchemaProblem[]): Symptoms {
  const places = yaml.problems.map(({ range }) => range);
  const related = yaml.problems.flatMap(each => (each.related ? [each.related.range] : []));
  const others = schemaProblems.filter(problem => isSymptom(problem, yaml)).map(({ range }) => range);
  const linesOf = (ranges: readonly Range[]) =>
    [...new Set(ranges.map(({ start }) => yaml.lines.lineAt(start)))].sort((a, b) => a - b);
  return { lines: linesOf([...places, ...related, ...others]), own: linesOf([...places, ...others]) };
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
