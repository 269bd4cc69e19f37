import { type Severity, shown } from '../../core/index.ts';
import { allFindings, type Report } from '../check/report.ts';
import { notRead, unreadMessage, unreadName } from '../check/unread.ts';
import { jsonText } from './escape/json.ts';
import { uniqueNames } from './order.ts';
import { placeOf } from './places.ts';

/** One entry of GitLab's Code Quality report (docs.gitlab.com, “Code Quality report format”). */
export interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities: Record<Severity, CodeQualityIssue['severity']> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** For GitLab: what a merge request shows as Code Quality. */
export function gitlab(report: Report): string {
  const findings = allFindings(report);
  const names = uniqueNames(findings);
  const issues = findings.map((finding): CodeQualityIssue => {
    const { repositoryPath, model } = report.file(finding.uri);
    return {
      description: shown(finding.message),
      check_name: finding.rule,
      fingerprint: names.get(finding) ?? finding.fingerprint,
      severity: severities[finding.severity],
      location: {
        path: repositoryPath,
        lines: { begin: placeOf(finding.range.start, model.lines).line },
      },
    };
  });
  return jsonText([...unreadIssues(report), ...issues]);
}

function unreadIssues(report: Report): CodeQualityIssue[] {
  return (report.unread ?? []).map(place => ({
    description: shown(unreadMessage(place, report)),
    check_name: notRead,
    fingerprint: `${notRead}:${unreadName({ ...place, path: place.repositoryPath })}`,
    severity: 'critical',
    location: { path: place.repositoryPath, lines: { begin: 1 } },
  }));
}
