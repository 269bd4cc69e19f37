import type { Finding } from '../../core/findings.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { allFindings, type Report } from './report.ts';

/** From which severity on findings make the exit status 1. */
export const thresholds = ['error', 'warning', 'info', 'none'] as const;

export type Threshold = (typeof thresholds)[number];

const counting: Record<Threshold, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  none: [],
};

/** Whether a finding is at or above the threshold. */
export function fails({ severity }: Pick<Finding, 'severity'>, threshold: Threshold): boolean {
  return counting[threshold].includes(severity);
}

/** 1 when there is a finding at or above the threshold, else 0. */
export function exitStatus(report: Report, threshold: Threshold): number {
  return allFindings(report).some(finding => fails(finding, threshold)) ? 1 : 0;
}
