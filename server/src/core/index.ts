/**
 * The face of core: all that is meant for those outside. The language server, the command line, the action and the extension
 * import this file alone; a lint rule holds it. {@link createLanguageService} is where to begin: it takes the files and the day,
 * and its methods say what they take, in which units, and what they answer.
 *
 * Nothing is made here. What is exported is described where it stands; a name that is needed outside is added to its group.
 */

// Boards of inherited agreements.
export type { BoardsRead, ReadBoard, ReadCell } from './boards/boards.ts';
export { cellInWords } from './boards/notes.ts';
export { skeletonId, skeletonText } from './boards/skeleton.ts';
export { readBoards } from './boards/understand.ts';
// Dates, evidence and how an agreement is doing.
export { formatDate, type IsoDate, isIsoDate, toDate } from './calendar/date.ts';
export { describePeriod } from './calendar/describe-period.ts';
export { parseDate } from './calendar/parse-date.ts';
export { parseDuration } from './calendar/parse-duration.ts';
// Checking.
export { isAdoptable } from './checking/adoptable.ts';
export { Checker, type CheckerOptions } from './checking/checker.ts';
export type { FileFacts } from './checking/file-facts.ts';
export { fixesOf } from './checking/fixes-of.ts';
export { groupedForPeople } from './checking/grouped.ts';
export { inForce } from './checking/in-force.ts';
export type { AcceptedFinding, Finding, RelatedPlace } from './checking/run-rules.ts';
export { tryRecording } from './checking/try-recording.ts';
export { type Adoption, adoptionsIn, latestReturn } from './config/adopted.ts';
export { Configurations } from './config/configurations.ts';
export { chainOf, extendedBy } from './config/extended.ts';
export { looksLikeConfiguration } from './config/plausible.ts';
export { Scoped } from './config/scoped.ts';
export type { RuleId, Severity } from './config/settable-rule.ts';
// Pages and texts made harmless.
export {
  commentLimit,
  fitted,
  markdownCode,
  markdownMessage,
  markdownText,
  markerOf,
  summaryLimit,
} from './docs/escape/markdown.ts';
export { shortened, shown } from './docs/escape/shown.ts';
export { visible, visibleLines, visibleText } from './docs/escape/visible.ts';
export {
  type Markup,
  type MarkupBlock,
  type MarkupFormat,
  render,
  type Span,
  spans,
  translated,
} from './docs/markup.ts';
export { principlePage } from './docs/principle-page.ts';
export { rulePage } from './docs/rule-page.ts';
// Edits of configurations.
export { type AdoptedBlock, adoptedEdits, newAdoptedText } from './edits/adopted-block.ts';
export { type Doubt, type DoubtReason, lineOf } from './evidence/doubt.ts';
export type { Evidence } from './evidence/evidence.ts';
export type { OccurrenceState } from './evidence/occurrence.ts';
export type { PromiseKind } from './evidence/promise.ts';
export type { Attendance } from './evidence/quorum.ts';
export { approverOf } from './evidence/sign-off.ts';
// Answers of the language service.
export type { Call, CallItem, CallKey } from './features/call-hierarchy/item.ts';
export type { ActionKind, Change as FileChange, CodeAction } from './features/code-actions/action.ts';
export { codeActions } from './features/code-actions.ts';
export {
  type CountedReferences,
  countedReferences,
  type LensSubject,
  type ThingSubject,
} from './features/code-lenses.ts';
export type { Completion, CompletionKind } from './features/completion/types.ts';
export { triggerCharacters } from './features/completion.ts';
export type { Hover } from './features/hover.ts';
export type { HintKinds } from './features/inlay-hints/hint.ts';
export { anchorNamePattern } from './features/linked-editing.ts';
export type { ItemKind, OutlineItem } from './features/outline/item.ts';
export type { RecordOutcome } from './features/record.ts';
export { answersIn } from './features/record-form/answers-in.ts';
export type {
  Answers,
  FormChoice,
  FormQuestion,
  RecordForm,
} from './features/record-form/question.ts';
export type { FileEdits } from './features/rename/edits.ts';
export type { Refusal } from './features/rename.ts';
export type { KnownPeople } from './features/replace-person/people.ts';
export type {
  PersonPlace,
  PlaceLeft,
  ReplacementPlan,
} from './features/replace-person/types.ts';
export { replacePersonInSteps } from './features/replace-person.ts';
export type { SemanticToken, TokenModifier, TokenType } from './features/semantic-tokens/token.ts';
// Languages, and small tools.
export { dictionaryFor } from './l10n/languages.ts';
export {
  capital,
  type Dictionary,
  joined,
  Message,
  type Say,
  saying,
  sentence,
  type Text,
  t,
  translate,
} from './l10n/message.ts';
// Minutes that were filled in.
export type { FilledCell, FilledPart } from './minutes/filled-document.ts';
export { type ReadPack, readFilledPack } from './minutes/read-pack.ts';
export type { UnreadEntry } from './minutes/unread.ts';
// Files and what they say.
export type { AgreementModel } from './model/agreement.ts';
export { coversIn } from './model/coverage.ts';
export { coversInWords } from './model/covers-in-words.ts';
export type { FileModel } from './model/file-model.ts';
export { partyOf } from './model/parties.ts';
export {
  isLfsPointer,
  mostBytes,
  type NotHandedOut,
  type UnreadReason,
  unreadReasons,
} from './model/unread.ts';
export { principleByKey, principles } from './principles/principles.ts';
export { writeAnswer } from './recording/answer.ts';
// Recording what happened.
export type { BegunRecord } from './recording/begun.ts';
export { recordsHome } from './recording/home.ts';
export { actionParts } from './recording/kinds/action-parts.ts';
export { understood } from './recording/kinds/understood.ts';
export { type Named, partyNamed, personNamed } from './recording/named.ts';
export type {
  NewRecord,
  RecordsHome,
} from './recording/new-record.ts';
export { withoutOwnId } from './recording/own-id.ts';
export { withPathsFrom } from './recording/paths.ts';
export { type Recording, writeRecords } from './recording/write-records.ts';
export { changesViewOf } from './report/changes-view.ts';
export { type Correction, correctionInWords } from './report/corrections.ts';
// Reviews of two states.
export { compareWithEarlier } from './report/earlier.ts';
export type { Excused } from './report/excused/excused.ts';
export { languageOfAgreements } from './report/language.ts';
export { markdown } from './report/markdown.ts';
export { notComparedInWords, placeInWords, unseenInWords } from './report/not-compared.ts';
export {
  approvalRequests,
  type ChangeThreshold,
  changeThresholds,
  exitStatus,
  hasMistakes,
  lacksSubmodules,
  openChanges,
} from './report/outcome.ts';
export { type Review, type ReviewedAgreement, type ReviewedChange, reviewOf } from './report/review.ts';
export { byOthersInWords, signOffInWords } from './report/sign-off.ts';
export type { ComparedState, Comparison } from './report/state.ts';
export { saysTheVersion, toldChanges } from './report/told.ts';
export {
  excusedInWords,
  legend,
  reciprocityInWords,
  remarks,
  signs,
  subjectLine,
  summaryOf,
  versionInWords,
} from './report/words.ts';
export { type Change, type Effect, effects, gravestEffect, partiesWith } from './review/change.ts';
export type { AgreementReview } from './review/review.ts';
export { outcomeOf, sentenceWithOutcome } from './review/sentences/outcome.ts';
export type { Fix } from './rule/rule.ts';
export { ruleTitle } from './rule/rule-title.ts';
export { catalogue, ruleById } from './rules/catalogue.ts';
export { isToComplete } from './rules/to-complete.ts';
export { configurationFileName, isConfigurationFile, isPartnershipFile } from './schema/file-names.ts';
export type { DocumentKind } from './schema/kind.ts';
export { headLength, mayBeMisnamed, properName, saysOurFormat } from './schema/misnamed.ts';
export { createLanguageService, type LanguageService } from './service/language-service.ts';
export type { Adherence, Keeping, Tally } from './status/adherence.ts';
export type { DatedOccurrence } from './status/dated-occurrence.ts';
export type { Asked } from './status/due.ts';
export type { Duty, DutyKind } from './status/duty.ts';
export { type Readiness, readinessOf } from './status/readiness.ts';
export {
  type AgreementStatus,
  type ApprovalStatus,
  type PartyStatus,
  type PromiseStatus,
  statusOf as statusOfAgreement,
} from './status/status.ts';
// What is written into agreements.
export { startOfNextMonth } from './templates/facts.ts';
export {
  agreementId,
  blankAgreement,
  type NewAgreement,
  newAgreement,
  partyIds,
} from './templates/new-agreement.ts';
export type { NewParty } from './templates/new-party.ts';
export { hasStops, toPlainText, toSnippetText } from './templates/snippet.ts';
export { byAnyName } from './util/fingerprint.ts';
export { grouped } from './util/grouped.ts';
export { and, inRow, wordsOf } from './util/lists.ts';
export type { Location } from './util/location.ts';
export { once } from './util/once.ts';
export { placeholderIn } from './util/placeholder.ts';
export { holdsPrivate, withPrivateDotted } from './util/private-texts.ts';
export { sameItems } from './util/same-items.ts';
export { inShort } from './util/shorten.ts';
export { finished, type Steps } from './util/steps.ts';
export { either, suggestions } from './util/suggest.ts';
export { LineIndex, type Range } from './util/text.ts';
export { applyEdits, type TextEdit } from './util/text-edit.ts';
export { isBelow, parentUri } from './util/uri.ts';
export { type ActionLine, actionLinesOf } from './view/action-lines.ts';
export type {
  AgreementView,
  ContactView,
  DutyRow,
  PartyContacts,
  PointView,
  PrincipleTile,
  PromiseCard,
  PromiseMatrix,
  PromisePair,
  PromisesView,
} from './view/agreement-view.ts';
export type { AudienceName, Readers } from './view/audience.ts';
export type { BegunView, FactView, PlaceView } from './view/basics.ts';
export type { BriefLine, BriefList, BriefView } from './view/brief-view.ts';
export type { CalendarEntry, CalendarView } from './view/calendar/calendar-view.ts';
export { type CalendarState, calendarInSteps, calendarOf } from './view/calendar/make-calendar.ts';
export type { ChangesView } from './view/changes-view.ts';
export type { DocumentControlView, VersionApproval } from './view/control-view.ts';
export { type DueLine, dueLinesOf } from './view/due.ts';
export type { HeadView, TermView } from './view/head-view.ts';
export type { Labels } from './view/labels.ts';
export { follow, type LiveView, placeIn, updated, type ViewUpdate } from './view/live/live-view.ts';
export type { Moves, PlaceTable } from './view/live/place-table.ts';
export { agreementViewInSteps, agreementViewOf } from './view/make-agreement-view.ts';
export { type PortfolioOptions, portfolioViewOf } from './view/make-portfolio-view.ts';
export type { ForumCard, GovernanceMapView, LadderView, LevelView } from './view/map-view.ts';
export type { Overview, OverviewAgreement, OverviewDue } from './view/overview.ts';
export { forumCalled, packViewOf, readersOfForum } from './view/pack/make-pack-view.ts';
export type { PackView, TopicView } from './view/pack/pack-view.ts';
export type {
  PortfolioDue,
  PortfolioRow,
  PortfolioView,
  TimelineEntry,
  TimelineKind,
  TimelineView,
} from './view/portfolio-view.ts';
export { type ReadinessLine, readinessInWords } from './view/readiness-in-words.ts';
export type {
  ActionView,
  CountRow,
  DecisionsView,
  DueView,
  LapseView,
  MatterView,
  MeasureLine,
  MeasureView,
  PersonActions,
  TrackRecordView,
} from './view/record-view.ts';
export { flatTablesOf } from './view/tables/flat-tables.ts';
export type { FlatTable } from './view/tables/table.ts';
export type { MonthView, RingView, WheelMark, WheelView, YearItem, YearView } from './view/year-view.ts';
export { Bounds, exploreFolders, type FolderFacts } from './workspace/bounds.ts';
export type { Existence } from './workspace/existence.ts';
export { idOf, partyIdsOf } from './workspace/file-ids.ts';
export type { Listing } from './workspace/listing.ts';
export { findNamedFiles, namedFiles } from './workspace/named-files.ts';
export { respell } from './workspace/respell.ts';
export { scanListing } from './workspace/scan-listing.ts';
export { Workspace } from './workspace/workspace.ts';
