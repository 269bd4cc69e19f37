import type { Finding, Severity } from '../../core/index.ts';
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

/** What makes a check fail. */
export interface FailOn {
  readonly threshold: Threshold;
  /** Whether findings that depend on today's date count like others; else as warnings at most. */
  readonly dates: boolean;
}

/** 1 when there is a finding at or above the threshold, else 0. */
export function exitStatus(report: Report, failOn: FailOn): number {
  return allFindings(report).some(finding => fails(finding, failOn)) ? 1 : 0;
}

/**
 * The findings that would make the check fail if they did not depend on today's date: a build that was green
 * yesterday must not be red today for no change of anybody's.
 */
export function sparedForDates(report: Report, failOn: FailOn): Finding[] {
  return allFindings(report).filter(
    finding => !fails(finding, failOn) && fails(finding, { ...failOn, dates: true }),
  );
}

/** Whether a finding is at or above the threshold. */
export function fails(
  { severity, dated }: Pick<Finding, 'severity' | 'dated'>,
  { threshold, dates }: FailOn,
): boolean {
  const counted = dated && !dates && severity === 'error' ? 'warning' : severity;
  return counting[threshold].includes(counted);
}
