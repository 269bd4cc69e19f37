import type { Checker } from '../checker.ts';
import { applyEdits, type TextEdit } from '../edits/edit.ts';
import type { Finding } from '../findings.ts';
import type { IsoDate } from '../model/calendar/date.ts';
import type { FileModel } from '../model/file-model.ts';
import { ruleById } from '../rules/catalogue.ts';
import type { Fix } from '../rules/rule.ts';

/**
 * The ways to put a finding right, each tried out beforehand: it removes the finding, and what it writes is no
 * mistake by itself. What a correction lets others see for the first time is not its fault: a cadence that can
 * be read may turn out to be too rare.
 */
export function fixesOf(finding: Finding, checker: Checker, today: IsoDate): Fix[] {
  const file = checker.workspace.file(finding.uri);
  const rule = ruleById(finding.rule);
  if (!file || !rule?.fix) return [];
  const fixes = rule.fix(finding, { file, workspace: checker.workspace, today });
  const tried = fixes.flatMap(fix => {
    const revealed = fix.edits.length > 0 ? trial(fix, finding, file, checker) : undefined;
    return revealed === undefined ? [] : [{ fix, revealed }];
  });
  // Each reading of a value is worth offering, whatever it leads to. Of mere guesses, those that make most sense.
  if (finding.rule === 'schema/format') return tried.map(({ fix }) => fix);
  const least = Math.min(...tried.map(({ revealed }) => revealed));
  const best = tried.filter(({ revealed }) => revealed === least);
  const titles = new Set<string>();
  return best
    .map(({ fix }) => (finding.rule === 'yaml/syntax' ? { ...fix, sure: best.length === 1 } : fix))
    .filter(({ title }) => !titles.has(String(title)) && titles.add(String(title)));
}

/** How many findings come to light with a fix; undefined when it does not solve its finding or causes others. */
function trial({ edits }: Fix, finding: Finding, file: FileModel, checker: Checker): number | undefined {
  const tried = checker.trying(file.uri, applyEdits(file.text, edits));
  const uris = new Set([...concerned(file.uri, checker), ...concerned(file.uri, tried)]);
  const left = countByName(uris, checker);
  const own = nameOf(finding, checker);
  const ownBefore = left.get(own) ?? 0;
  let ownAfter = 0;
  let revealed = 0;
  for (const uri of uris) {
    for (const each of tried.findings(uri)) {
      const name = nameOf(each, tried);
      if (name === own) ownAfter++;
      const known = left.get(name) ?? 0;
      left.set(name, known - 1);
      if (known > 0) continue;
      if (isFault(each, finding, edits)) return undefined;
      revealed++;
    }
  }
  return ownAfter < ownBefore ? revealed : undefined;
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

function countByName(uris: Iterable<string>, checker: Checker): Map<string, number> {
  const counts = new Map<string, number>();
  for (const uri of uris) {
    for (const finding of checker.findings(uri)) {
      const name = nameOf(finding, checker);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a new finding is the fault of the fix, rather than something that could not be seen before. */
function isFault(added: Finding, fixed: Finding, edits: readonly TextEdit[]): boolean {
  const isShape = /^(?:yaml|schema|reference)\//;
  if (!isShape.test(fixed.rule)) return true;
  if (!isShape.test(added.rule)) return false;
  return fixed.rule !== 'yaml/syntax' || added.uri !== fixed.uri || isWithin(added, edits);
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
