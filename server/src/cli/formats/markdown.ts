import {
  type Finding,
  fitted,
  groupedForPeople,
  markdownCode,
  markdownMessage,
  type Severity,
  saying,
  summaryLimit,
  t,
} from '../../core/index.ts';
import { allFindings, type CheckedFile, type Report } from '../check/report.ts';
import { unreadMessage } from '../check/unread.ts';
import { worstFirst } from './order.ts';
import { placeOf } from './places.ts';
import { counted, severityInWords, summary } from './summary.ts';

const signs: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** For a comment or the summary of a run: a table for each file, the worst first. */
export function markdown(report: Report): string {
  const total = allFindings(report).length;
  const say = saying(report.dictionary);
  const parts = [
    `### ${say(t`Partnership agreements: ${summary(report)}`)}\n`,
    ...unreadSection(report),
    ...report.files.filter(file => file.findings.length > 0).flatMap(file => section(file, report)),
  ];
  const closing = (left: number) =>
    left > 0
      ? `\n${say(t`… and more, ${total} findings in all: there is no room for the rest here.`)}\n`
      : '';
  return fitted(parts, closing, summaryLimit);
}

/** What was not read, one after the other: it comes first, since anything may be in there. */
function unreadSection(report: Report): string[] {
  const lines = (report.unread ?? []).map(place => `- ${markdownMessage(unreadMessage(place, report))}\n`);
  return lines.map((line, index) => (index === 0 ? `\n${line}` : line));
}

/** A file's heading with the head of its table and its first finding, then each further row. */
function section(file: CheckedFile, report: Report): string[] {
  const [first = '', ...rows] = worstFirst(groupedForPeople(file.findings, report.dictionary)).map(finding =>
    row(finding, file, report),
  );
  const say = saying(report.dictionary);
  const heading = `\n#### ${markdownCode(file.repositoryPath)}: ${say(counted(file.findings))}\n`;
  const head = `| ${[t`Line`, t`Severity`, t`Finding`].map(say).join(' | ')} |`;
  return [`${heading}\n${head}\n| ---: | --- | --- |\n${first}`, ...rows];
}

function row(
  { range, severity, message, rule, related }: Finding,
  { model }: CheckedFile,
  report: Report,
): string {
  const say = saying(report.dictionary);
  const notes = related.map(other => {
    const file = report.file(other.uri);
    const { line } = placeOf(other.range.start, file.model.lines);
    const where =
      file.model === model ? t`line ${line}` : t`${markdownCode(file.repositoryPath)} line ${line}`;
    return `<br>${say(where)}: ${markdownMessage(other.message)}`;
  });
  const finding = `${markdownMessage(message)} ${markdownCode(rule)}${notes.join('')}`;
  return `| ${placeOf(range.start, model.lines).line} | ${signs[severity]} ${say(severityInWords[severity])} | ${finding} |\n`;
}
