/**
 * The language service: everything that an editor asks about agreements, as functions of texts. A method here does nothing
 * but bring together a file, what it can see and the day; what it answers is in `features/`.
 */
import type { IsoDate } from '../calendar/date.ts';
import { Checker, type CheckerOptions } from '../checking/checker.ts';
import type { AcceptedFinding, Finding } from '../checking/run-rules.ts';
import { type AddedPerson, addPerson } from '../features/add-person.ts';
import type { Call, CallItem, CallKey } from '../features/call-hierarchy/item.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/call-hierarchy.ts';
import type { CodeAction, CodeActionRequest } from '../features/code-actions/action.ts';
import { codeActionsInSteps } from '../features/code-actions.ts';
import { type RecordLens, recordLenses } from '../features/code-lenses/record-lenses.ts';
import { type ReferencesTo, referencesToInSteps } from '../features/code-lenses/references-to.ts';
import { summary } from '../features/code-lenses/summary.ts';
import {
  type CodeLens,
  type CountedReferences,
  codeLenses,
  type ThingSubject,
} from '../features/code-lenses.ts';
import type { CompletionList } from '../features/completion/types.ts';
import { complete } from '../features/completion.ts';
import { type Definitions, definition } from '../features/definition.ts';
import { type DocumentLink, documentLinks } from '../features/document-links.ts';
import { type Folding, foldings } from '../features/folding.ts';
import {
  type FormattingOptions,
  formatInSteps,
  formatNewLine,
  formatRangeInSteps,
} from '../features/formatting.ts';
import { type Highlight, highlight } from '../features/highlight.ts';
import { type Hover, hover } from '../features/hover.ts';
import type { HintKinds, InlayHint } from '../features/inlay-hints/hint.ts';
import { inlayHintsInSteps } from '../features/inlay-hints.ts';
import { linkedEditing } from '../features/linked-editing.ts';
import type { OutlineItem } from '../features/outline/item.ts';
import { outline } from '../features/outline.ts';
import { type RecordOutcome, record } from '../features/record.ts';
import type { Answers, RecordForm } from '../features/record-form/question.ts';
import { recordForm } from '../features/record-form.ts';
import { type PackOutcome, recordPack } from '../features/record-pack.ts';
import { referencesInSteps } from '../features/references.ts';
import type { FileEdits } from '../features/rename/edits.ts';
import { prepareRename, type Refusal, type Renaming, renameInSteps } from '../features/rename.ts';
import { type KnownPeople, newPersonId, peopleIn, personAt } from '../features/replace-person/people.ts';
import type {
  PersonReplacement,
  ReplacementPlan,
  ReplacementRefusal,
} from '../features/replace-person/types.ts';
import { replacePersonInSteps } from '../features/replace-person.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import type { SemanticToken } from '../features/semantic-tokens/token.ts';
import { semanticTokensInSteps } from '../features/semantic-tokens.ts';
import { type FileStatus, statusOf } from '../features/status.ts';
import { type WorkspaceSymbol, workspaceSymbolsInSteps } from '../features/workspace-symbols.ts';
import { saying, type Text } from '../l10n/message.ts';
import type { FilledPart } from '../minutes/filled-document.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Location } from '../util/location.ts';
import type { Steps } from '../util/steps.ts';
import type { Range } from '../util/text.ts';
import type { TextEdit } from '../util/text-edit.ts';
import type { AgreementView } from '../view/agreement-view.ts';
import { KeptViews } from '../view/live/kept-views.ts';
import { agreementViewInSteps, type ViewOptions } from '../view/make-agreement-view.ts';
import { type Overview, overviewInSteps } from '../view/overview.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a host brings along. */
export interface LanguageServiceHost extends CheckerOptions {
  /** The files: the host puts them in and takes them out; the service only asks. */
  readonly workspace: Workspace;
}

/**
 * What can be asked. A `file` is one that the workspace holds, as {@link Workspace.file} gave it; of a file that is no part of
 * the workspace each answer is as if it were alone. Offsets and ranges are UTF-16 code units from the start of the text. No
 * method throws, whatever the texts; where there is nothing to say, the answer is empty or undefined. Answers are plain data,
 * and hold until a file, the settings or the day changes. What may take long is answered in {@link Steps}, between which a host
 * may do something else or give up; it is right only if no file changes meanwhile.
 */
export interface LanguageService {
  readonly workspace: Workspace;
  /** By what the files of the workspace are judged: their findings, what is accepted of them, their configurations. */
  readonly checker: Checker;
  /** All findings of a file by its URI, in the order of its text; the same object for as long as they hold. */
  findings(uri: string): readonly Finding[];
  /** The findings that comments or waivers accept. */
  accepted(uri: string): readonly AcceptedFinding[];
  /** How many findings there are of each severity, and by which configuration. */
  status(file: FileModel): FileStatus;
  /** An agreement as people look at it who read no YAML; undefined for any other file. */
  view(file: FileModel, options: ViewOptions): Steps<AgreementView | undefined>;
  /** The same for somebody who follows the text: the same object as long as nothing is different. */
  followedView(
    file: FileModel,
    options: Pick<ViewOptions, 'today' | 'language'>,
  ): Steps<AgreementView | undefined>;
  /** All agreements in lines, with what is overdue and due soon. */
  overview(today: IsoDate): Steps<Overview>;

  /**
   * What is to be asked so that something can be recorded in an agreement; undefined for any other file.
   *
   * @param answers so far, by the names of the questions
   */
  recordForm(file: FileModel, answers: Answers): RecordForm | undefined;
  /**
   * What is to be written of the answers to such a form, or why it cannot be; undefined for any other file.
   *
   * @param isTaken whether something is at a URI though the workspace does not have it
   */
  record(file: FileModel, answers: Answers, isTaken?: (uri: string) => boolean): RecordOutcome | undefined;
  /** The record of the meeting whose pack somebody has filled in. @param parts what that file consists of */
  recordPack(parts: readonly FilledPart[], isTaken?: (uri: string) => boolean): PackOutcome;
  /** What adds somebody to the people of a party. @param party its id @param name as people know it */
  addPerson(file: FileModel, party: string, name: string): AddedPerson | undefined;

  /** What is to be said of the key, value or reference at an offset. */
  hover(file: FileModel, offset: number): Hover | undefined;
  /** What can be written at an offset. @param trigger the character that was just typed, where that is why it is asked */
  complete(file: FileModel, offset: number, trigger?: string): CompletionList;
  /** What can be done about the findings in a range, and about the text there. */
  codeActions(request: Omit<CodeActionRequest, 'checker' | 'today'>): Steps<CodeAction[]>;

  /** Where the thing named at an offset is defined. @param folders URIs, in which named files are looked for */
  definition(file: FileModel, offset: number, folders: readonly string[]): Definitions | undefined;
  /** Every place that names the thing at an offset, in all files. @param declaration whether its own id is one of them */
  references(file: FileModel, offset: number, declaration: boolean): Steps<Location[]>;
  /** The same in the file itself. */
  highlights(file: FileModel, offset: number): Highlight[];
  /** Whether the thing at an offset can be renamed: its name and place, or why not. */
  prepareRename(file: FileModel, offset: number): Renaming | Refusal;
  /** The edits that rename it in all files, or why it cannot be called so. */
  rename(file: FileModel, offset: number, newName: string): Steps<FileEdits | Refusal>;
  /** The people whom an agreement, or the file of a party, knows. */
  people(file: FileModel): KnownPeople[];
  /** The person whom a place names, or in whose entry it stands, as `party/person`. */
  personAt(file: FileModel, offset: number): string | undefined;
  /** An id for somebody new of the party of a person. @param reference `party/person` */
  newPersonId(reference: string, name: string): string;
  /** What has to change so that one person takes over from another, or why that cannot be. */
  replacePerson(replacement: PersonReplacement): Steps<ReplacementPlan | ReplacementRefusal>;
  /** The forum, commitment or party at an offset, for asking who depends on it. */
  prepareCallHierarchy(file: FileModel, offset: number): CallItem[];
  /** @param key what {@link prepareCallHierarchy} gave, which may have come back from a client */
  incomingCalls(key: CallKey): Call[];
  /** @param key as for {@link incomingCalls} */
  outgoingCalls(key: CallKey): Call[];
  /** The paths that a file names, as links. @param folders URIs, outside of which nothing is looked for */
  documentLinks(file: FileModel, folders: readonly string[]): DocumentLink[];

  /** The things of a file, as a tree. */
  outline(file: FileModel): OutlineItem[];
  /** The things of all files whose name holds a text. */
  workspaceSymbols(query: string): Steps<WorkspaceSymbol[]>;
  /** The lines that can be folded, counted from 0. */
  foldings(file: FileModel): Folding[];
  /** Ranges around an offset, each within the next, the smallest first. */
  selectionRanges(file: FileModel, offset: number): Range[];
  /** The ranges that are typed into together. */
  linkedEditing(file: FileModel, offset: number): Range[];
  /** What the words in a range are; all words without one. */
  semanticTokens(file: FileModel, range?: Range): Steps<SemanticToken[]>;
  /** Where something is shown above a line; what, tell {@link summary} and {@link referencesTo}. */
  codeLenses(file: FileModel, references?: CountedReferences): CodeLens[];
  /** Where something can be recorded from: above forums, and above what is due; none of any file but an agreement. */
  recordLenses(file: FileModel): RecordLens[];
  /** What is kept, overdue and next, in one line; undefined where there is no telling. */
  summary(file: FileModel): Text | undefined;
  /** Who names a thing. */
  referencesTo(file: FileModel, subject: ThingSubject): Steps<ReferencesTo | undefined>;
  /** What is written between the words in a range. */
  inlayHints(file: FileModel, range: Range, kinds: HintKinds): Steps<InlayHint[]>;

  /** Edits of white space alone; none where the text has mistakes. */
  format(file: FileModel, options: FormattingOptions): Steps<TextEdit[]>;
  /** The same for the lines that a range touches. */
  formatRange(file: FileModel, options: FormattingOptions, range: Range): Steps<TextEdit[]>;
  /** The indentation of a line that was just begun. @param offset behind the line break */
  formatNewLine(file: FileModel, options: FormattingOptions, offset: number): TextEdit[];
}

/** Makes the language service of some files. It keeps what it works out; make another one when settings change. */
export function createLanguageService({ workspace, ...options }: LanguageServiceHost): LanguageService {
  const checker = new Checker(workspace, options);
  const { today } = options;
  const views = new KeptViews();
  const seenFrom = (uri: string) => workspace.of(uri);
  const say = saying(options.dictionary);
  const evidenceOf = (file: FileModel) => seenFrom(file.uri).evidenceOf(file, today());
  return Object.freeze<LanguageService>({
    workspace,
    checker,
    findings: uri => checker.findings(uri),
    accepted: uri => checker.accepted(uri),
    status: file => statusOf(file, checker.of(file.uri)),
    view: (file, options) => agreementViewInSteps(file, checker.of(file.uri), options),
    followedView: (file, options) => views.of(file, checker.of(file.uri), options),
    overview: today => overviewInSteps(checker, today),
    recordForm: (file, answers) => {
      const evidence = evidenceOf(file);
      return evidence && recordForm(evidence, answers, today(), say);
    },
    record: (file, answers, isTaken) => {
      const evidence = evidenceOf(file);
      const options = { today: today(), say, ...(isTaken && { isTaken }) };
      return evidence && record(evidence, answers, checker.of(file.uri), options);
    },
    recordPack: (parts, isTaken) =>
      recordPack(parts, checker, { today: today(), say, ...(isTaken && { isTaken }) }),
    addPerson: (file, party, name) => {
      const model = seenFrom(file.uri).agreementOf(file);
      return model && addPerson(model, party, name);
    },
    hover: (file, offset) => hover(file, seenFrom(file.uri), offset, today()),
    complete: (file, offset, trigger) => complete(file, seenFrom(file.uri), offset, today(), trigger),
    codeActions: request =>
      codeActionsInSteps({ ...request, checker: checker.of(request.file.uri), today: today() }),
    definition: (file, offset, folders) => definition(file, seenFrom(file.uri), offset, folders),
    references: (file, offset, declaration) =>
      referencesInSteps(file, seenFrom(file.uri), offset, declaration),
    highlights: (file, offset) => highlight(file, seenFrom(file.uri), offset),
    prepareRename: (file, offset) => prepareRename(file, seenFrom(file.uri), offset),
    rename: (file, offset, newName) => renameInSteps(file, seenFrom(file.uri), offset, newName),
    people: file => peopleIn(file, seenFrom(file.uri)),
    personAt,
    newPersonId: (reference, name) => newPersonId(reference, name, workspace),
    replacePerson: replacement => replacePersonInSteps(replacement, checker, today()),
    prepareCallHierarchy: (file, offset) => prepareCallHierarchy(file, seenFrom(file.uri), offset),
    incomingCalls: key => incomingCalls(seenFrom(key.uri), key),
    outgoingCalls: key => outgoingCalls(seenFrom(key.uri), key),
    documentLinks: (file, folders) => documentLinks(file, seenFrom(file.uri), folders),
    outline: file => outline(file, seenFrom(file.uri)),
    workspaceSymbols: query => workspaceSymbolsInSteps(workspace, query),
    foldings,
    selectionRanges,
    linkedEditing,
    semanticTokens: semanticTokensInSteps,
    codeLenses,
    recordLenses: file => {
      const evidence = evidenceOf(file);
      return evidence ? recordLenses(evidence, seenFrom(file.uri), today()) : [];
    },
    summary: file => summary(file, checker.of(file.uri), today()),
    referencesTo: (file, subject) => referencesToInSteps(file, seenFrom(file.uri), subject),
    inlayHints: (file, range, kinds) => inlayHintsInSteps(file, seenFrom(file.uri), range, kinds, today()),
    format: formatInSteps,
    formatRange: formatRangeInSteps,
    formatNewLine,
  });
}
