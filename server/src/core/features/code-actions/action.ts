import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import type { Finding } from '../../checking/run-rules.ts';
import type { Text } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { FileEdits } from '../../rule/rule.ts';
import { ruleById } from '../../rules/catalogue.ts';
import type { Range } from '../../util/text.ts';
import type { TextEdit } from '../../util/text-edit.ts';
import { correctionsIn } from '../../yaml/recovery/corrections.ts';

/** As LSP names them; `source.…` is for a whole file and may run on save. */
export type ActionKind =
  | 'quickfix'
  | 'refactor.rewrite'
  | 'refactor.extract'
  | 'source.fixAll.partnership'
  | 'source.sortSections.partnership';

/** Something that can be done with one file. */
export interface CodeAction {
  /** As a menu shows it. */
  readonly title: Text;
  readonly kind: ActionKind;
  /** The finding that it puts right or accepts. */
  readonly finding?: Finding;
  /** Whether it is the one thing that certainly is right. */
  readonly preferred?: boolean;
  /** What it changes; made only when somebody chooses it. */
  readonly change: () => Change;
}

export interface Change {
  /** In the file itself; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** Other files of the workspace, with what changes in them. */
  readonly elsewhere?: readonly FileEdits[];
  /** A file that does not exist yet. */
  readonly creates?: { readonly uri: string; readonly text: string };
}

export interface CodeActionRequest {
  readonly file: FileModel;
  /** What is selected; empty where the cursor is. */
  readonly range: Range;
  readonly checker: Checker;
  readonly today: IsoDate;
  /** Whether actions of a kind are asked for. */
  readonly wants: (kind: ActionKind) => boolean;
  /** Whether the editor can create files. */
  readonly createsFiles: boolean;
  /** Of the findings, those that "fix all" is to put right; undefined: all of them. */
  readonly only?: (finding: Finding) => boolean;
}

/** Whether somebody can have meant what a finding is about, so that it may be accepted with a reason. */
export function isAcceptable({ rule }: Finding): boolean {
  return ruleById(rule)?.acceptable !== false;
}

/**
 * The findings that a selection touches. Where a cursor touches none, those on its line: who asks what can be done about
 * a line has not always walked to the letter that is marked.
 */
export function findingsIn({ file, range, checker }: CodeActionRequest): Finding[] {
  const findings = checker.findings(file.uri);
  const touched = findings.filter(finding => meet(finding.range, range));
  if (touched.length > 0 || range.start < range.end) return touched;
  const line = file.lines.line(file.lines.lineAt(range.start));
  return findings.filter(finding => [finding.range, ...changedBy(finding)].some(each => meet(each, line)));
}

const meet = (a: Range, b: Range) => a.start <= b.end && b.start <= a.end;

/** The lines that are read as something else: of a block that was moved, each of them is wrong. */
function changedBy(finding: Finding): readonly Range[] {
  // What is deleted up to the next line does not concern that one.
  return (correctionsIn(finding) ?? []).flatMap(({ edits }) =>
    edits.map(({ start, end }) => ({ start, end: Math.max(start, end - 1) })),
  );
}
