import { type Finding, shown } from '../../core/index.ts';
import { allFindings, type CheckedFile, type Report, type UnreadPlace } from '../check/report.ts';
import { type FailOn, fails } from '../check/threshold.ts';
import { notRead, unreadMessage } from '../check/unread.ts';
import type { Style } from '../terminal/style.ts';
import { element, xmlHeader, xmlText } from './escape/xml.ts';
import { placeOf } from './places.ts';

/**
 * For build servers that show tests: a suite for each file, with a failing case for each finding at or above the
 * threshold, or one passing case. Findings below it are no failures; they are written as the output of the suite. What was
 * not read is an error: nobody knows whether it would have failed.
 */
export function junit(report: Report, _style: Style, failOn: FailOn): string {
  const failures = allFindings(report).filter(finding => fails(finding, failOn)).length;
  const unread = (report.unread ?? []).map(place => unreadSuite(place, report));
  const suites = [...unread, ...report.files.map(file => suite(file, failOn))];
  const tests = suites.reduce((sum, { cases }) => sum + cases, 0);
  const counts = { name: 'partnership', tests, failures, errors: unread.length };
  return `${xmlHeader}${element(
    'testsuites',
    counts,
    suites.map(({ xml }) => xml),
  )}`;
}

function unreadSuite(place: UnreadPlace, report: Report): { cases: number; xml: string } {
  const name = place.repositoryPath;
  const message = shown(unreadMessage(place, report));
  const error = element('error', { type: notRead, message }, xmlText(message));
  const xml = element('testsuite', { name, tests: 1, failures: 0, errors: 1, skipped: 0 }, [
    element('testcase', { name: notRead, classname: name }, [error]),
  ]);
  return { cases: 1, xml };
}

function suite(file: CheckedFile, failOn: FailOn): { cases: number; xml: string } {
  const failing = file.findings.filter(finding => fails(finding, failOn));
  const others = file.findings.filter(finding => !failing.includes(finding));
  const cases = Math.max(1, failing.length);
  const name = file.repositoryPath;
  const xml = element('testsuite', { name, tests: cases, failures: failing.length, errors: 0, skipped: 0 }, [
    ...(failing.length > 0
      ? failing.map(finding => failure(finding, file))
      : [element('testcase', { name: 'Nothing to report', classname: name })]),
    ...(others.length > 0
      ? [element('system-out', {}, xmlText(others.map(each => line(each, file)).join('\n')))]
      : []),
  ]);
  return { cases, xml };
}

function failure(finding: Finding, file: CheckedFile): string {
  const name = `${finding.rule} (${place(finding, file)})`;
  return element('testcase', { name, classname: file.repositoryPath }, [
    element(
      'failure',
      { type: finding.severity, message: shown(finding.message) },
      xmlText(line(finding, file)),
    ),
  ]);
}

/** The finding as one line of text. */
function line(finding: Finding, file: CheckedFile): string {
  const { severity, rule, message } = finding;
  return `${shown(file.repositoryPath)}:${place(finding, file)}  ${severity}  ${rule}  ${shown(message)}`;
}

function place({ range }: Finding, { model }: CheckedFile): string {
  const { line, column } = placeOf(range.start, model.lines);
  return `${line}:${column}`;
}
