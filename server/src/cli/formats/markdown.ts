import {
  type Finding,
  fitted,
  markdownCode,
  markdownMessage,
  type Severity,
  summaryLimit,
} from '../../core/index.ts';
import { allFindings, type CheckedFile, type Report } from '../check/report.ts';
import { worstFirst } from './order.ts';
import { placeOf } from './places.ts';
import { counted, summary } from './summary.ts';

const marks: Record<Severity, string> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info' };

/** For a comment or the summary of a run: a table for each file, the worst first. */
export function markdown(report: Report): string {
  const total = allFindings(report).length;
  const parts = [
    `### Partnership agreements: ${summary(report)}\n`,
    ...report.files.filter(file => file.findings.length > 0).flatMap(file => section(file, report)),
  ];
  const closing = (left: number) =>
    left > 0 ? `\n… and more, ${total} findings in all: there is no room for the rest here.\n` : '';
  return fitted(parts, closing, summaryLimit);
}

/** A file's heading with the head of its table and its first finding, then each further row. */
function section(file: CheckedFile, report: Report): string[] {
  const [first = '', ...rows] = worstFirst(file.findings).map(finding => row(finding, file, report));
  const heading = `\n#### ${markdownCode(file.repositoryPath)}: ${counted(file.findings)}\n`;
  return [`${heading}\n| Line | Severity | Finding |\n| ---: | --- | --- |\n${first}`, ...rows];
}

function row(
  { range, severity, message, rule, related }: Finding,
  { model }: CheckedFile,
  report: Report,
): string {
  const notes = related.map(other => {
    const file = report.file(other.uri);
    const { line } = placeOf(other.range.start, file.model.lines);
    const where = file.model === model ? `line ${line}` : `${markdownCode(file.repositoryPath)} line ${line}`;
    return `<br>${where}: ${markdownMessage(other.message)}`;
  });
  const finding = `${markdownMessage(message)} ${markdownCode(rule)}${notes.join('')}`;
  return `| ${placeOf(range.start, model.lines).line} | ${marks[severity]} | ${finding} |\n`;
}
