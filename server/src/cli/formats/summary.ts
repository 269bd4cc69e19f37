import type { Finding } from '../../core/findings.ts';
import { allFindings, countsOf, type Report } from '../check/report.ts';

/** `2 errors, 3 warnings in 2 of 7 files`, or `7 files checked, no findings`. */
export function summary(report: Report): string {
  const total = report.files.length;
  const concerned = report.files.filter(file => file.findings.length > 0).length;
  if (concerned === 0) return `${plural(total, 'file')} checked, no findings`;
  const where = total === 1 ? '1 file' : `${concerned} of ${total} files`;
  return `${counted(allFindings(report))} in ${where}`;
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
