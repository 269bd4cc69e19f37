import { type Finding, isToComplete, joined, type Severity, type Text, t } from '../../core/index.ts';
import { allAccepted, allFindings, countsOf, type Report } from '../check/report.ts';
import { type FailOn, sparedForDates } from '../check/threshold.ts';

/** A severity as people read it. */
export const severityInWords: Readonly<Record<Severity, Text>> = {
  error: t`error`,
  warning: t`warning`,
  info: t`info`,
};

/** `2 errors, 3 warnings in 2 of 7 files, 1 accepted`, or `7 files checked, no findings`. */
export function summary(report: Report): Text {
  const total = report.files.length;
  const concerned = report.files.filter(file => file.findings.length > 0).length;
  const all = allAccepted(report);
  const adopted = all.filter(({ by }) => by === 'adopted').length;
  const accepted = all.length - adopted;
  const found = concerned === 0 ? noFindings(total) : inFiles(counted(allFindings(report)), concerned, total);
  const unread = report.unread?.length ?? 0;
  return joined(
    [
      found,
      ...(unread > 0 ? [t`${unread} not read`] : []),
      ...(accepted > 0 ? [t`${accepted} accepted`] : []),
      ...(adopted > 0 ? [t`${adopted} accepted on adoption`] : []),
    ],
    ', ',
  );
}

function noFindings(files: number) {
  return files === 1 ? t`1 file checked, no findings` : t`${files} files checked, no findings`;
}

function inFiles(found: Text, concerned: number, total: number) {
  return total === 1 ? t`${found} in 1 file` : t`${found} in ${concerned} of ${total} files`;
}

/** Why the check does not fail though there are errors. */
export function datesNote(report: Report, failOn: FailOn): Text[] {
  const spared = sparedForDates(report, failOn).length;
  if (spared === 0) return [];
  return spared === 1
    ? [t`1 error depends on today’s date and does not fail the check; --fail-on-dates makes it.`]
    : [t`${spared} errors depend on today’s date and do not fail the check; --fail-on-dates makes them.`];
}

/** `2 errors, 1 warning, 3 to complete`: the worst first, and only what there is. */
export function counted(findings: readonly Finding[]): Text {
  const { errors, warnings, infos: all } = countsOf(findings);
  const missing = findings.filter(isToComplete).length;
  const infos = all - missing;
  const parts = [
    errors === 0 ? [] : errors === 1 ? t`1 error` : t`${errors} errors`,
    warnings === 0 ? [] : warnings === 1 ? t`1 warning` : t`${warnings} warnings`,
    infos === 0 ? [] : t`${infos} for information`,
    missing === 0 ? [] : t`${missing} to complete`,
  ];
  return joined(parts.flat(), ', ');
}
