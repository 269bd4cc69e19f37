import type { SchemaNode } from '../schema/schema-node.ts';
import type { Mend } from '../yaml/recovery/mended.ts';
import { tabbedThroughout } from '../yaml/recovery/repairs/tabs.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import { Blocks } from './blocks.ts';
import { type Candidate, candidate, fitting, type SearchedText } from './candidate.ts';
import { dashesOf } from './dashes.ts';
import { relevelled } from './levels.ts';
import { movedFrom } from './moved.ts';
import { signsAt } from './signs.ts';
import { strayAt } from './strays.ts';
import type { Stretch } from './stretch.ts';
import { swappedAt, swappedUnits } from './swapped.ts';
import { columnOf, type Unit, unitsOf } from './units.ts';
import { windowOn } from './window.ts';

/** Beside how many symptoms single lines are looked at. */
const MAX_SYMPTOMS = 3;

/** Among how many entries a slip is looked for. */
const MAX_UNITS = 400;

/** Everything that may have been meant, the likeliest first; and what need not be read to find out. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly cuts: readonly Mend[];
}

export function candidates(yaml: YamlDocument, stretch: Stretch, schema: SchemaNode): Candidates {
  const { text, lines } = yaml;
  const { from, to, symptoms } = stretch;
  if (symptoms.some(line => /^[ -]*\t/.test(lines.lineText(line))))
    return { found: withoutTabs(yaml, stretch, schema), cuts: [] };
  const found = besideSymptoms(yaml, stretch);
  const all = unitsOf(lines, from, to);
  if (!all) return { found, cuts: [] };
  const start = Blocks.before(schema, { list: usualOffset(all, true), mapping: usualOffset(all, false) });
  const { units, cuts } = windowOn(all, symptoms, start, lines);
  const layout = { text, lines, all, units };
  if (units.length <= MAX_UNITS) found.push(...amongUnits(yaml, symptoms, layout, start));
  return { found: found.sort((a, b) => a.odd - b.odd || a.size - b.size || startOf(b) - startOf(a)), cuts };
}

const startOf = ({ repair }: Candidate) => repair.range.start;

/** What tabs may stand for: the same everywhere; else what the schema makes of them, in the whole file or here. */
function withoutTabs(yaml: YamlDocument, { from, to, symptoms }: Stretch, schema: SchemaNode): Candidate[] {
  const throughout = tabbedThroughout(yaml).map(repair => candidate(repair, 1));
  // Reading has found out what each of them stands for.
  const areMended = yaml.problems.length >= symptoms.length && yaml.problems.every(each => each.corrections);
  if (areMended) return throughout;
  const everywhere = relevelled(yaml, 0, yaml.lines.count, schema);
  return [...throughout, ...(everywhere.length > 0 ? everywhere : relevelled(yaml, from, to, schema))];
}

/** Lines that are no whole entries are looked at only where something was said of them. */
function besideSymptoms({ text, lines }: YamlDocument, { from, to, symptoms }: Stretch): Candidate[] {
  const near = symptoms
    .slice(0, MAX_SYMPTOMS)
    .flatMap(line => [line - 3, line - 2, line - 1, line, line + 1]);
  const beside = [...new Set(near)].filter(line => line >= from && line < to);
  return beside.flatMap(line => [
    ...signsAt(line, { text, lines }),
    ...(line + 1 < to ? [...strayAt(line, text, lines), ...swappedAt(line, text, lines)] : []),
  ]);
}

function amongUnits(
  { problems }: YamlDocument,
  symptoms: readonly number[],
  layout: SearchedText,
  start: Blocks,
): Candidate[] {
  const { units } = layout;
  // Where all entries have a place, it is what stands in their brackets that has none there.
  const isInPlace = fitting(units, 0, start) !== undefined;
  const isNamed = ({ first, last }: Unit) => symptoms.some(line => first <= line && line <= last);
  const isDoubled = isWrittenTwice(problems, symptoms, layout);
  const found: Candidate[] = [];
  let before: Blocks | undefined = start;
  // A slip stands at the latest where the next entry fits nowhere.
  for (let index = 0; index < units.length && before; index++) {
    const unit = units[index] as Unit;
    if (!isInPlace || isNamed(unit)) {
      found.push(...swappedUnits(layout, index, before));
      if (!isDoubled) found.push(...dashesOf(layout, index, before), ...movedFrom(layout, index, before));
    }
    before = before.after(unit);
  }
  return found;
}

/** A single key that stands twice, and is all that is wrong, was mostly written twice; one that holds lines of its own has moved. */
function isWrittenTwice(
  [only, ...others]: YamlDocument['problems'],
  symptoms: readonly number[],
  { lines, units }: SearchedText,
): boolean {
  if (only?.code !== 'duplicate-key' || others.length > 0) return false;
  const line = lines.lineAt(only.range.start);
  const above = only.related && lines.lineAt(only.related.range.start);
  return (
    symptoms.every(symptom => symptom === line || symptom === above) &&
    !units.some(({ first, isOpen }) => first === line && isOpen)
  );
}

/** How many columns behind their key most lists of a text stand, or most groups of keys. */
function usualOffset(units: readonly Unit[], isList: boolean): number {
  const counts = new Map<number, number>([[2, 1]]);
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (!unit.isOpen || !next || next.dashes.length > 0 !== isList) return;
    const offset = columnOf(next) - unit.column;
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}
