import type { IsoDate } from '../calendar/date.ts';
import { swallowedKeys } from '../fixes/swallowed.ts';
import type { FileEdits, Fix } from '../rule/rule.ts';
import { ruleById } from '../rules/catalogue.ts';
import { sameItems } from '../util/same-items.ts';
import { finished, type Steps } from '../util/steps.ts';
import { applyEdits, type TextEdit } from '../util/text-edit.ts';
import { correctionsIn } from '../yaml/recovery/corrections.ts';
import type { Checker } from './checker.ts';
import type { Finding } from './run-rules.ts';

/** What was found out about a finding, and the state of everything that it rests on. */
const known = new WeakMap<Finding, { readonly state: readonly unknown[]; readonly fixes: readonly Fix[] }>();

/**
 * The ways to put a finding right, each tried out beforehand: it removes the finding, and what it writes is no
 * mistake by itself. What a correction lets others see for the first time is not its fault: a cadence that can
 * be read may turn out to be too rare.
 *
 * An editor asks at each step of the cursor, so they are remembered until something changes.
 */
export function fixesOf(finding: Finding, checker: Checker, today: IsoDate): readonly Fix[] {
  return finished(fixesInSteps(finding, checker, today));
}

/** The same in steps: each trial reads and checks whole files. */
export function* fixesInSteps(finding: Finding, checker: Checker, today: IsoDate): Steps<readonly Fix[]> {
  const state = [checker.workspace.revision, today];
  const before = known.get(finding);
  if (before && sameItems(before.state, state)) return before.fixes;
  const fixes = yield* triedFixes(finding, checker, today);
  known.set(finding, { state, fixes });
  return fixes;
}

/** What a rule proposes for its finding, not tried out yet. */
export function proposalsFor(finding: Finding, { workspace }: Checker, today: IsoDate): readonly Fix[] {
  const file = workspace.file(finding.uri);
  const proposals = file && ruleById(finding.rule)?.fix?.(finding, { file, workspace, today });
  return (proposals ?? []).filter(({ edits, elsewhere = [] }) => edits.length + elsewhere.length > 0);
}

function* triedFixes(finding: Finding, checker: Checker, today: IsoDate): Steps<Fix[]> {
  const tried: { fix: Fix; revealed: number }[] = [];
  for (const fix of proposalsFor(finding, checker, today)) {
    const revealed = yield* trial(fix.edits, [finding], checker, fix.elsewhere);
    if (revealed !== undefined) tried.push({ fix, revealed });
  }
  // Each reading of a value is worth offering, whatever it leads to. Of mere guesses, those that make most sense.
  if (finding.rule === 'schema/format') return tried.map(({ fix }) => fix);
  const corrections = correctionsIn(finding);
  const least = Math.min(...tried.map(({ revealed }) => revealed));
  // As the text is read already: nothing is guessed, but what comes to light then may show that it was not meant.
  if (corrections) {
    const flagged = (flag: 'isVersion' | 'isFallback') =>
      tried.filter(({ fix }) => corrections.some(each => each[flag] && each.title === fix.title));
    const [versions, fallbacks] = [flagged('isVersion'), flagged('isFallback')];
    const isPlain = tried.some(each => each.revealed === 0 && !fallbacks.includes(each));
    return tried
      .filter(each => each.revealed === least || versions.includes(each))
      .filter(each => !isPlain || !fallbacks.includes(each))
      .map(({ fix, revealed }, _, { length }) => ({
        ...fix,
        sure: fix.sure === true && revealed === 0 && length === 1,
      }));
  }
  const best = tried.filter(({ revealed }) => revealed === least);
  const titles = new Set<string>();
  return best
    .map(({ fix }) =>
      finding.rule === 'yaml/syntax'
        ? { ...fix, sure: fix.sure !== false && best.length === 1 && least === 0 }
        : fix,
    )
    .filter(({ title }) => !titles.has(String(title)) && titles.add(String(title)));
}

/**
 * How many findings come to light with edits; undefined when they do not solve what they are for, or cause others. In steps,
 * one for each file that is checked.
 *
 * @param solved the findings of one file that the edits are for
 * @param elsewhere what changes in other files
 */
export function* trial(
  edits: readonly TextEdit[],
  solved: readonly [Finding, ...Finding[]],
  checker: Checker,
  elsewhere: readonly FileEdits[] = [],
): Steps<number | undefined> {
  yield;
  const { uri } = solved[0];
  const textOf = (uri: string) => checker.workspace.file(uri)?.text ?? '';
  const tried = elsewhere.reduce(
    (state, other) => state.trying(other.uri, applyEdits(textOf(other.uri), other.edits)),
    checker.trying(uri, applyEdits(textOf(uri), edits)),
  );
  if (swallows(uri, checker, tried)) return undefined;
  const changed = [uri, ...elsewhere.map(other => other.uri)];
  const uris = new Set(changed.flatMap(each => [...concerned(each, checker), ...concerned(each, tried)]));
  const left = yield* countByName(uris, checker);
  const gone = new Set(solved.map(finding => nameOf(finding, checker)));
  for (const finding of solved) take(left, nameOf(finding, checker));
  let revealed = 0;
  let unreadable = 0;
  for (const uri of uris) {
    yield;
    for (const each of tried.findings(uri)) {
      const name = nameOf(each, tried);
      if (take(left, name) || isAskedFor(each, edits)) continue;
      if (gone.has(name) || solved.every(finding => isFault(each, finding, edits))) return undefined;
      revealed++;
      if (each.rule === 'yaml/syntax' && ++unreadable > solved.length) return undefined;
    }
  }
  return revealed;
}

/** Whether entries are only words in a text after an edit: nobody would see what they promise. */
function swallows(uri: string, { workspace }: Checker, tried: Checker): boolean {
  const [before, after] = [workspace.file(uri), tried.workspace.file(uri)];
  return before !== undefined && after !== undefined && swallowedKeys(after) > swallowedKeys(before);
}

/** A file and those whose findings go with its own. */
function concerned(uri: string, { workspace }: Checker): string[] {
  const file = workspace.file(uri);
  return file ? [uri, ...workspace.dependencies(file).map(other => other.uri)] : [];
}

/** A finding as it is known again after an edit: places move, and messages also list what else there is. */
function nameOf({ uri, rule, range }: Finding, { workspace }: Checker): string {
  return `${uri} ${rule} ${workspace.file(uri)?.text.slice(range.start, range.end)}`;
}

function* countByName(uris: Iterable<string>, checker: Checker): Steps<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const uri of uris) {
    yield;
    for (const finding of checker.findings(uri)) {
      const name = nameOf(finding, checker);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Takes one away; false when there is none. */
function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0;
  counts.set(name, count - 1);
  return count > 0;
}

/** Whether a finding asks for what only the user knows: a fix writes a placeholder there rather than make it up. */
function isAskedFor(added: Finding, edits: readonly TextEdit[]): boolean {
  return added.rule === 'principle/placeholder' && isWithin(added, edits);
}

/** Whether a new finding is the fault of the fix, rather than something that could not be seen before. */
function isFault(added: Finding, fixed: Finding, edits: readonly TextEdit[]): boolean {
  const isShape = /^(?:yaml|schema|reference)\//;
  if (!isShape.test(fixed.rule)) return true;
  if (!isShape.test(added.rule)) return false;
  // A text that is whole again may be no duration or name: that is the next thing to say of it.
  const isCut =
    (fixed.data as { cut?: unknown } | undefined)?.cut !== undefined && added.rule !== 'yaml/syntax';
  return fixed.rule !== 'yaml/syntax' || added.uri !== fixed.uri || (isWithin(added, edits) && !isCut);
}

/** Whether a finding stands on what the edits have written. */
function isWithin({ range }: Finding, edits: readonly TextEdit[]): boolean {
  let moved = 0;
  return edits.some(edit => {
    const start = edit.range.start + moved;
    moved += edit.text.length - (edit.range.end - edit.range.start);
    return edit.text.trim() !== '' && range.start < start + edit.text.length && start < range.end;
  });
}
