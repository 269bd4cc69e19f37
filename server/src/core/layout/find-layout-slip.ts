import { schemas } from '../schema/generated/schema.ts';
import type { FileKind } from '../schema/kind.ts';
import { resolveSchema } from '../schema/navigate.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { MAX_LAYOUT_LENGTH } from '../yaml/limits.ts';
import type { Repair } from '../yaml/recovery/repairs/repair.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import { candidates } from './candidates.ts';
import { Judge } from './judge.ts';
import { stretchOf } from './stretch.ts';
import { symptomsOf } from './symptoms.ts';

/**
 * Finds the slip behind lines that stand where they do not belong: a block that was moved, a dash that was lost, two
 * lines that changed places. YAML alone often reads on as if nothing were wrong, or stops far behind the slip; the
 * schema tells where each key belongs. A slip is taken that explains everything, or more than one finding: with it the
 * section has fewer of them.
 *
 * @returns how the text has to be read; undefined when the layout is not what is wrong
 */
export function findLayoutSlip(
  yaml: YamlDocument,
  kind: FileKind,
  schemaProblems: readonly SchemaProblem[],
): Repair | undefined {
  const symptoms = symptomsOf(yaml, schemaProblems);
  if (symptoms.length === 0 || yaml.text.length > MAX_LAYOUT_LENGTH) return undefined;
  const stretch = stretchOf(yaml.lines, symptoms, kind);
  const { found, cuts } = candidates(yaml, stretch, resolveSchema(schemas[kind]));
  const judge = new Judge(yaml, stretch, cuts, kind);
  if (found.length === 0 || !judge.isPossible) return undefined;
  const now = judge.problemsWith([]);
  let least = now;
  let best: Repair | undefined;
  for (const { repair } of found) {
    const problems = judge.problemsWith(repair.mends);
    if (problems >= least) continue;
    best = repair;
    least = problems;
    if (problems === 0) break;
  }
  return least === 0 || least + 1 < now ? best : undefined;
}
