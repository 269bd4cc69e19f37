import type { Severity } from '../../core/rules/rule.ts';
import type { Threshold } from './options.ts';
import { allFindings, type Report } from './report.ts';

const counting: Record<Threshold, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  none: [],
};

/** 1 when there is a finding at or above the threshold, else 0. */
export function exitStatus(report: Report, threshold: Threshold): number {
  return allFindings(report).some(finding => counting[threshold].includes(finding.severity)) ? 1 : 0;
}
