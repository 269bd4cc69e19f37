import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { Checker } from '../../server/src/core/checking/checker.ts';
import type { Finding } from '../../server/src/core/checking/run-rules.ts';
import type { RuleId } from '../../server/src/core/config/settable-rule.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';

/** The day on which all tests take place. */
export const today = '2026-11-23' as IsoDate;

/** A workspace of files given as `{ 'path': text }`; URIs are `file:///` and the path. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(files)) workspace.set(`file:///${path}`, text);
  return workspace;
}

/** The findings of one text as if it were the only file of a workspace. */
export function check(text: string, others: Readonly<Record<string, string>> = {}): readonly Finding[] {
  const workspace = workspaceOf({ ...others, 'a.partnership.yaml': text });
  return new Checker(workspace, { today: () => today }).findings('file:///a.partnership.yaml');
}

/** The rules that speak about one text, as if it were the only file of a workspace. */
export function rulesIn(text: string, others?: Readonly<Record<string, string>>): RuleId[] {
  return check(text, others).map(({ rule }) => rule);
}

/** Findings in one line each: `3:5 error reference/unknown «the marked text» message`. */
export function show(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, message, range }) => {
    const before = text.slice(0, range.start).split(/\r\n|\r|\n/);
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    return `${place} ${severity} ${rule} «${text.slice(range.start, range.end)}» ${message}`;
  });
}
