import type { Finding } from '../../core/index.ts';
import { allAccepted, allFindings, countsOf, type Report } from '../check/report.ts';
import { type FailOn, sparedForDates } from '../check/threshold.ts';

/** `2 errors, 3 warnings in 2 of 7 files, 1 accepted`, or `7 files checked, no findings`. */
export function summary(report: Report): string {
  const total = report.files.length;
  const concerned = report.files.filter(file => file.findings.length > 0).length;
  const accepted = allAccepted(report).length;
  const ending = accepted > 0 ? `, ${accepted} accepted` : '';
  if (concerned === 0) return `${plural(total, 'file')} checked, no findings${ending}`;
  const where = total === 1 ? '1 file' : `${concerned} of ${total} files`;
  return `${counted(allFindings(report))} in ${where}${ending}`;
}

/** Why the check does not fail though there are errors. */
export function datesNote(report: Report, failOn: FailOn): string[] {
  const spared = sparedForDates(report, failOn).length;
  if (spared === 0) return [];
  return spared === 1
    ? ['1 error depends on today’s date and does not fail the check; --fail-on-dates makes it.']
    : [`${spared} errors depend on today’s date and do not fail the check; --fail-on-dates makes them.`];
}

/** `2 errors, 1 warning`: the worst first, and only what there is. */
export function counted(findings: readonly Finding[]): string {
  const { errors, warnings, infos } = countsOf(findings);
  const parts = [
    errors > 0 ? plural(errors, 'error') : [],
    warnings > 0 ? plural(warnings, 'warning') : [],
    infos > 0 ? `${infos} for information` : [],
  ];
  return parts.flat().join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
