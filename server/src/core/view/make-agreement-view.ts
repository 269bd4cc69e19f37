import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { Evidence } from '../evidence/evidence.ts';
import { saying, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { textFingerprint } from '../model/text-fingerprint.ts';
import { readinessOf } from '../status/readiness.ts';
import { type AgreementStatus, statusOf } from '../status/status.ts';
import { finished, type Steps } from '../util/steps.ts';
import type { AgreementView } from './agreement-view.ts';
import { approvalsByVersion } from './approvals.ts';
import { Audience, type AudienceName } from './audience.ts';
import { briefOf } from './brief.ts';
import type { ChangesView } from './changes-view.ts';
import { contactsOf } from './contacts.ts';
import type { DocumentControlView } from './control-view.ts';
import { doubtInWords, fileName } from './doubt-in-words.ts';
import { dutiesInSteps } from './duties.ts';
import { glanceOf } from './glance.ts';
import { governanceMapOf } from './governance-map.ts';
import { headOf } from './head.ts';
import { labelsIn } from './labels.ts';
import { pointsOf } from './points.ts';
import { promisesInSteps } from './promises.ts';
import { Reader } from './reader.ts';
import { readinessInWords } from './readiness-in-words.ts';
import { trackRecordOf } from './track-record.ts';
import { daysOfYearAhead, monthsOf, yearItemsInSteps } from './year.ts';
import { wheelOf } from './year-wheel.ts';

/** Who it is for, and as of which day. */
export interface ViewOptions {
  readonly today: IsoDate;
  /** The code of the language of all texts; the checker’s dictionary is of the same. */
  readonly language: string;
  /** Without it everything is shown. */
  readonly audience?: AudienceName | undefined;
  /** What was not read that may belong to it, in sentences, from a host that has read all it can. */
  readonly notes?: readonly string[];
  /** What changed since an earlier state, for the same reader. */
  readonly changes?: ChangesView | undefined;
}

/**
 * One agreement as people look at it.
 *
 * @returns undefined for a file that is no agreement
 */
export function agreementViewOf(
  file: FileModel,
  checker: Checker,
  options: ViewOptions,
): AgreementView | undefined {
  return finished(agreementViewInSteps(file, checker, options));
}

/**
 * The same in steps. The text, its records and its findings are those of the first step, whatever is typed meanwhile.
 */
export function* agreementViewInSteps(
  file: FileModel,
  checker: Checker,
  { today, language, audience: name = 'internal', notes = [], changes }: ViewOptions,
): Steps<AgreementView | undefined> {
  const { workspace } = checker.of(file.uri);
  const model = workspace.agreementOf(file);
  if (!model) return undefined;
  const evidence = new Evidence(model, workspace, today, daysOfYearAhead);
  const findings = checker.findings(file.uri);
  const audience = new Audience(name, model);
  const reader = new Reader(model, saying(checker.dictionary), audience);
  yield;
  for (const promise of evidence.promises) {
    evidence.track(promise);
    yield;
  }
  const items = yield* yearItemsInSteps(evidence, reader);
  const months = monthsOf(items, evidence, reader);
  yield;
  const wheel = wheelOf(items, evidence, reader);
  yield;
  const status = statusOf(evidence);
  yield;
  const record = trackRecordOf(evidence, status, reader);
  yield;
  const head = headOf(evidence, reader);
  const glance = glanceOf(evidence, findings, reader);
  const contacts = contactsOf(evidence, reader);
  yield;
  const map = governanceMapOf(evidence, reader);
  yield;
  const promises = yield* promisesInSteps(evidence, reader);
  const duties = yield* dutiesInSteps(evidence, reader);
  return {
    language,
    labels: labelsIn(saying(checker.dictionary)),
    id: model.agreement.id,
    title: reader.text(model.agreement.title ?? model.agreement.id ?? t`An agreement without a title`),
    asOf: reader.day(today),
    madeFor: reader.text(audience.inWords),
    isInternal: audience.isInternal,
    isWhole: model.file.unreadable.size === 0,
    notes: [...notes.map(note => reader.text(note)), ...notesOf(evidence, status, reader, notes.length > 0)],
    head,
    brief: briefOf({ head, map, promises, record: record.view }, evidence, reader),
    changes,
    glance,
    contacts,
    map,
    year: { months, wheel },
    promises,
    duties,
    record: record.view,
    readiness: readinessInWords(
      readinessOf(evidence, workspace, track => audience.track(track)),
      evidence,
    ).map(({ label, words }) => ({ label: reader.heading(label), text: reader.text(words) })),
    points: audience.isInternal ? pointsOf(findings, reader) : undefined,
    control: controlOf(evidence, reader),
    withheld: [
      ...audience.withheld(evidence, record.hidden).map(sentence => reader.text(sentence)),
      ...(changes?.withheld ?? []),
    ],
  };
}

/** How many lines that may be records are named; the others are among the points to settle. */
const shownDoubts = 3;

/** What is not known, so that nobody takes silence for an answer. */
function notesOf(
  { model, isInForce, isRecorded, isComplete }: Evidence,
  { doubts }: AgreementStatus,
  reader: Reader,
  isAllRead: boolean,
): string[] {
  const { unreadable } = model.file;
  const notes = [
    ...(unreadable.size > 0
      ? [t`Some lines of the agreement cannot be read; what stands there is not shown.`]
      : []),
    ...(isComplete || isAllRead ? [] : [t`Some files are still being read; more may be known in a moment.`]),
    ...(isInForce && !isRecorded ? [t`Nothing is recorded yet, so nobody can tell what was kept.`] : []),
    ...(isInForce && doubts.length > 0
      ? [
          t`Some records could not be understood; what they may be about counts neither as kept nor as missed.`,
          ...doubts.slice(0, shownDoubts).flatMap(doubt => doubtInWords(doubt, reader)),
        ]
      : []),
  ];
  return notes.map(note => reader.text(note));
}

function controlOf(evidence: Evidence, reader: Reader): DocumentControlView {
  const { model } = evidence;
  const { version } = model.agreement;
  return {
    version: reader.text(version),
    approvals: approvalsByVersion(evidence, reader),
    signatures: model.parties.map(({ id, name }) => ({ party: id, name: reader.text(name) })),
    fingerprint: reader.text(
      textFingerprint(model.file) ?? t`not known, since not all of the text is understood`,
    ),
    made: reader.text(fileName(model.file)),
  };
}
