import { addDays, daysBetween, formatDate, formatDayOfYear, type IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import { signOffOf } from '../../evidence/sign-off.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { coversInWords } from '../../model/covers-in-words.ts';
import type { FileModel } from '../../model/file-model.ts';
import { principles } from '../../principles/principles.ts';
import { inRow } from '../../util/lists.ts';
import type { PlainMapping } from '../../yaml/value.ts';

/**
 * An agreement in a line: "6 of 7 principles · 2 findings · next: Steering Committee, 12 Jan". The findings are
 * those of the same checker that all others ask.
 *
 * @returns undefined for files that are no agreement
 */
export function summary(file: FileModel, checker: Checker, today: IsoDate): Text | undefined {
  const evidence = checker.workspace.evidenceOf(file, today);
  if (!evidence) return undefined;
  const { model } = evidence;
  const parts = [
    principlesKept(model),
    ...coversInWords(model),
    counted(checker.findings(file.uri).length),
    approvedBy(evidence),
    nextMeeting(evidence, today),
  ];
  return inRow(parts, ' · ');
}

/** Principles with something in them that can be kept. Nothing where a whole section may have been unreadable. */
function principlesKept(model: AgreementModel): Text {
  const { unreadable } = model.file;
  if (unreadable.has('')) return '';
  const kept = principles.filter(({ key }) => unreadable.has(key) || !model.isHollow(key));
  return t`${kept.length} of ${principles.length} principles`;
}

/** How many parties have approved the version, where any version was approved. */
function approvedBy({ model, written, doubts, today }: Evidence): Text {
  const { parties = [] } = signOffOf(model, { records: written, doubts }, today) ?? {};
  const approved = parties.filter(({ state }) => state === 'approved');
  return parties.length === 0 ? '' : t`approved by ${approved.length} of ${parties.length} parties`;
}

function counted(findings: number): Text {
  if (findings === 0) return t`no findings`;
  return findings === 1 ? t`1 finding` : t`${findings} findings`;
}

/** The first of all meetings that are planned, `from` a day on; forums with a rhythm only plan none. */
function nextMeeting(evidence: Evidence, today: IsoDate): Text {
  let first: { name: string; date: IsoDate } | undefined;
  for (const { forum, name } of evidence.model.forums) {
    if (!plannedCadence(forum as PlainMapping, 'cadence', evidence.model.file)?.from) continue;
    const due = evidence.next(forum as PlainMapping, 'cadence');
    if (due && (!first || due.date < first.date)) first = { name, date: due.date };
  }
  return first ? t`next: ${first.name.replace(/\s+/g, ' ')}, ${spoken(first.date, today)}` : '';
}

/** Without the year where nobody can mistake it. */
function spoken(date: IsoDate, today: IsoDate): Text {
  if (date === today) return t`today`;
  if (date === addDays(today, 1)) return t`tomorrow`;
  return daysBetween(today, date) < 300 ? formatDayOfYear(date) : formatDate(date, 'short');
}
