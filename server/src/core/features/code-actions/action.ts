import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import type { Finding } from '../../checking/run-rules.ts';
import type { Text } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Range } from '../../util/text.ts';
import type { TextEdit } from '../../util/text-edit.ts';

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
  /** Another file of the workspace, with what changes in it. */
  readonly elsewhere?: { readonly uri: string; readonly edits: readonly TextEdit[] };
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

/** The findings that a selection touches. */
export function findingsIn({ file, range, checker }: CodeActionRequest): Finding[] {
  return checker
    .findings(file.uri)
    .filter(finding => finding.range.start <= range.end && range.start <= finding.range.end);
}
