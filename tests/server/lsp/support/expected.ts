import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localToday } from '../../../../server/src/clock.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { groupedForPeople } from '../../../../server/src/core/checking/grouped.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';

/** What matters of a diagnostic, in a form that reads well when two lists differ. */
export interface Summary {
  place: string;
  severity: number | undefined;
  code: unknown;
  fingerprint: unknown;
  message: unknown;
}

/** What the core says about a text as people see it, its places worked out by another library than ours. */
export function expected(uri: string, files: Readonly<Record<string, string>>): Summary[] {
  const workspace = new Workspace();
  for (const [each, text] of Object.entries(files)) workspace.set(each, text);
  const document = TextDocument.create(uri, 'partnership', 1, files[uri] ?? '');
  const findings = new Checker(workspace, { today: localToday }).findings(uri);
  return groupedForPeople(findings, undefined).map(finding => ({
    place: place({
      start: document.positionAt(finding.range.start),
      end: document.positionAt(finding.range.end),
    }),
    severity: { error: 1, warning: 2, info: 3 }[finding.severity],
    code: finding.rule,
    fingerprint: finding.fingerprint,
    message: finding.lines,
  }));
}

export function summaries(diagnostics: readonly Diagnostic[]): Summary[] {
  return diagnostics.map(({ range, severity, code, data, message }) => ({
    place: place(range),
    severity,
    code,
    fingerprint: (data as { fingerprint?: unknown } | undefined)?.fingerprint,
    message,
  }));
}

export function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** Whether a diagnostic of a rule is among them. */
export function has(code: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return diagnostics => codes(diagnostics).includes(code);
}

function place({ start, end }: Diagnostic['range']): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
