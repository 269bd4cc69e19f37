import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { tryRecording } from '../checking/try-recording.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Say, type Text, t } from '../l10n/message.ts';
import { writeAnswer } from '../recording/answer.ts';
import { recordsHome } from '../recording/home.ts';
import { understood, type WhatIsWritten } from '../recording/kinds/understood.ts';
import { withoutOwnId } from '../recording/own-id.ts';
import { withPathsFrom } from '../recording/paths.ts';
import { type Recording, writeRecords } from '../recording/write-records.ts';
import { isBelow, isRelativePath, parentUri, resolveUri } from '../util/uri.ts';
import type { Answers } from './record-form/question.ts';
import { toldIn } from './record-form/told.ts';
import { inWords, recordForm } from './record-form.ts';

/** What comes of the answers to a form: what is to be written, or why it cannot be. */
export type RecordOutcome =
  | {
      readonly ok: true;
      readonly recording: Exclude<Recording, { kind: 'refused' }>;
      /** Where, in the text afterwards, something is left to say; else the end of what was added. A UTF-16 offset. */
      readonly left: number;
      /** What is worth knowing of it, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export interface RecordOptions {
  readonly today: IsoDate;
  /** Puts texts into the language of whoever records. */
  readonly say: Say;
  /** Whether something is at a URI though the workspace does not have it. */
  readonly isTaken?: (uri: string) => boolean;
}

/** Writes down what was answered, as `partnership record …` would with the same answers. */
export function record(
  evidence: Evidence,
  given: Answers,
  checker: Checker,
  { today, say, isTaken = () => false }: RecordOptions,
): RecordOutcome {
  const refused = refusing(say);
  const nameless = withoutOwnId(evidence.model, checker.workspace);
  if (nameless) return refused(nameless.wrong, nameless.remedy);
  const { questions, answers, problem } = recordForm(evidence, given, today, say);
  if (problem) return { ok: false, message: problem.message };
  const { kind, subject, told } = toldIn(answers, questions);
  const made = understood(kind, subject, told, evidence, today);
  if (!made.ok) return refused(inWords(made));
  if (made.records?.length === 0)
    return refused(t`Nothing says what is to be recorded.`, t`Choose first what kind of record it is.`);
  return outcomeOf(made, made.notes, evidence, checker, { say, isTaken });
}

/** What is to be written where, tried out. @param notes what is worth knowing of it besides */
export function outcomeOf(
  made: WhatIsWritten,
  notes: readonly Text[],
  evidence: Evidence,
  checker: Checker,
  { say, isTaken = () => false }: Pick<RecordOptions, 'say' | 'isTaken'>,
): RecordOutcome {
  const refused = refusing(say);
  const recording = placed(made, evidence, checker, isTaken);
  if (recording.kind === 'refused') return refused(recording.wrong, recording.remedy);
  const { isMember, found } = tryRecording(recording, checker);
  if (!isMember)
    return refused(
      t`What is recorded would be no part of the workspace, so that it would not count.`,
      t`Open the folder that holds the agreement, and see that neither git nor the configuration leaves out where records go.`,
    );
  const wrong = found.find(({ severity }) => severity === 'error');
  if (wrong) return refused(t`It would be wrong, so nothing is recorded.`, wrong.message);
  const told = [...notes, ...found.map(({ message }) => message)].map(say);
  return { ok: true, recording, left: found[0]?.range.start ?? endOfAdded(recording), notes: told };
}

const refusing =
  (say: Say) =>
  (...texts: readonly Text[]): RecordOutcome => ({ ok: false, message: texts.map(say).join(' ') });

function placed(
  made: WhatIsWritten,
  { model }: Evidence,
  checker: Checker,
  isTaken: (uri: string) => boolean,
): Recording {
  if (made.answer) return writeAnswer(made.answer.record, made.answer.answer);
  const { file, agreement } = model;
  const home = recordsHome(file, checker.configuration(file.uri));
  const { folders = [] } = checker.workspace;
  const isInside = folders.some(folder => isBelow(home.uri, folder));
  if (!isInside && folders.length > 0)
    return {
      kind: 'refused',
      uri: home.uri,
      wrong: t`The place where records go lies outside of the workspace.`,
      remedy: t`Name a place in it as \`records\` in the configuration, or open the folder that holds it.`,
    };
  const folder = home.kind === 'folder' ? home.uri : (parentUri(home.uri) ?? '');
  const records = made.records.map(each =>
    withPathsFrom(folder, each, written => seenFrom(file.uri, written)),
  );
  return writeRecords({ agreement: agreement.id ?? '', records }, home, checker.workspace, isTaken);
}

/** Files are named as seen from the agreement; one with a drive or from the root cannot be. */
function seenFrom(agreement: string, written: string): string | undefined {
  return isRelativePath(written) ? resolveUri(agreement, written) : undefined;
}

function endOfAdded(recording: Exclude<Recording, { kind: 'refused' }>): number {
  if (recording.kind === 'new') return recording.text.trimEnd().length;
  const last = recording.edits.reduce((a, b) => (a.range.start > b.range.start ? a : b));
  return recording.text.length - (lengthBefore(recording) - last.range.end);
}

/** How long the text was. */
function lengthBefore({ text, edits }: Extract<Recording, { kind: 'added' }>): number {
  return edits.reduce(
    (length, { range, text: put }) => length - put.length + (range.end - range.start),
    text.length,
  );
}
