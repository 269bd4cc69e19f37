/**
 * This room finds what was meant by lines in the wrong place. It only proposes one repair; `model/file-model.ts`
 * reads the text again with it.
 */
import { schemas } from '../schema/generated/schema.ts';
import type { FileKind } from '../schema/kind.ts';
import { resolveSchema } from '../schema/navigate.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { MAX_LAYOUT_LENGTH } from '../yaml/limits.ts';
import { correctionsOf, type Repair } from '../yaml/recovery/repairs/repair.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import type { Candidate } from './candidate.ts';
import { candidates } from './candidates.ts';
import { Judge } from './judge.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { isSwap } from './swapped.ts';
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
  const { lines, own } = symptomsOf(yaml, schemaProblems);
  if (lines.length === 0 || yaml.text.length > MAX_LAYOUT_LENGTH) return undefined;
  const stretch = stretchOf(yaml.lines, lines, kind);
  const found = slipWithin(stretch, yaml, kind);
  // A section at the margin has keys there that stand rightly above: the slip is not in that section, but in this one.
  const isElsewhere = !found && own[0] !== undefined && own[0] >= stretch.to;
  return isElsewhere ? slipWithin(stretchOf(yaml.lines, own, kind), yaml, kind) : found;
}

/** The slip in some sections. */
function slipWithin(stretch: Stretch, yaml: YamlDocument, kind: FileKind): Repair | undefined {
  const { found, cuts } = candidates(yaml, stretch, resolveSchema(schemas[kind]));
  const judge = new Judge(yaml, stretch, cuts, kind);
  if (found.length === 0 || !judge.isPossible) return undefined;
  const now = judge.with([]).problems;
  let least = now;
  let best: Candidate | undefined;
  for (const candidate of found) {
    const { problems } = judge.with(candidate.repair.mends);
    if (problems >= least) continue;
    best = candidate;
    least = problems;
    if (problems === 0) break;
  }
  if (!best || (least > 0 && least + 1 >= now)) return undefined;
  return least === 0 ? withOther(fullest(best, found, judge), found, judge) : best.repair;
}

/** How many others are looked at that may leave fewer gaps. */
const MAX_FULLER = 8;

/**
 * Of those that explain everything, the first one, or two lines that changed places where less is missing then: with a dash
 * before it, what lost its first key to the list above is an entry too, but one that says little.
 */
function fullest(first: Candidate, found: readonly Candidate[], judge: Judge): Candidate {
  let best = first;
  let least = judge.with(first.repair.mends).gaps();
  const others = found.slice(found.indexOf(first) + 1).filter(each => each.odd === first.odd && isSwap(each));
  for (const candidate of others.slice(0, least > 0 ? MAX_FULLER : 0)) {
    const { problems, gaps } = judge.with(candidate.repair.mends);
    if (problems > 0 || gaps() >= least) continue;
    best = candidate;
    least = gaps();
  }
  return best;
}

/** How many others are looked at that may have been meant as well. */
const MAX_OTHERS = 3;

/** Where another slip of the same size explains everything as well, nobody can be sure which of the two it was. */
function withOther(best: Candidate, found: readonly Candidate[], judge: Judge): Repair {
  const { repair, odd, size } = best;
  const other = found
    .slice(found.indexOf(best) + 1)
    .filter(
      each => each.odd === odd && each.size === size && String(each.repair.title) !== String(repair.title),
    )
    .slice(0, MAX_OTHERS)
    .find(each => judge.with(each.repair.mends).problems === 0)?.repair;
  if (!other) return repair;
  const others = correctionsOf(other).map(each => ({ ...each, isSure: false }));
  return { ...repair, isSure: false, others: [...(repair.others ?? []), ...others] };
}
