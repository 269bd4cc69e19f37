import {
  type Finding,
  groupedForPeople,
  type RelatedPlace,
  type Severity,
  saying,
  t,
  visible,
  withPrivateDotted,
} from '../../core/index.ts';
import { allFindings, type CheckedFile, type NamedFile, type Report } from '../check/report.ts';
import type { FailOn } from '../check/threshold.ts';
import { frameOf } from '../terminal/frame.ts';
import type { Colors, Style } from '../terminal/style.ts';
import { indented, wrap } from '../terminal/wrap.ts';
import { acceptedSection } from './accepted.ts';
import { worstFirst } from './order.ts';
import { place } from './places.ts';
import { counted, datesNote, severityInWords, summary } from './summary.ts';

/** For reading: findings by file, each with its line, and at the end how many there are. */
export function pretty(report: Report, style: Style, failOn: FailOn): string {
  const files = report.files.filter(file => file.findings.length > 0);
  const closing = [
    styledSummary(report, style.colors),
    ...datesNote(report, failOn).map(saying(report.dictionary)),
    ...hint(report, style.colors),
  ];
  const sections = [
    ...files.map(file => fileSection(file, report, style)),
    ...(style.accepted ? acceptedSection(report, style) : []),
    closing.join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** One file's findings under its name. */
export function fileSection(file: CheckedFile, report: Report, style: Style): string {
  const say = saying(report.dictionary);
  const heading = `${style.colors.bold(visible(file.path))}: ${say(counted(file.findings))}`;
  const shown = groupedForPeople(file.findings, report.dictionary);
  return [heading, ...shown.map(finding => prettyFinding(finding, report, style))].join('\n\n');
}

function prettyFinding(finding: Finding, report: Report, style: Style): string {
  const { colors, width } = style;
  const file = report.file(finding.uri);
  const color = severityColor(finding.severity, colors);
  const severity = saying(report.dictionary)(severityInWords[finding.severity]);
  const head = `${place(file, finding.range.start)}  ${color(severity)}  ${colors.dim(finding.rule)}`;
  const message = wrap(visible(finding.message.replace(/\s+/g, ' ')), width - 2);
  return [
    head,
    indented(message, '  '),
    codeFrame(file, finding, style, color),
    ...finding.related.map(related => note(related, report, style)),
  ].join('\n');
}

function codeFrame(
  { model }: NamedFile,
  { range }: Finding,
  { colors, width }: Style,
  color: (text: string) => string,
): string {
  const number = String(model.lines.lineAt(range.start) + 1);
  const gutter = number.length + '   | '.length;
  const { code, mark } = frameOf(withPrivateDotted(model), model.lines, range, width - gutter);
  const bar = colors.dim('|');
  return [
    `  ${colors.dim(number)} ${bar} ${code}`.trimEnd(),
    `  ${' '.repeat(number.length)} ${bar} ${mark.replace(/\^+/, marks => color(marks))}`,
  ].join('\n');
}

function note({ uri, range, message }: RelatedPlace, report: Report, { colors, width }: Style): string {
  const text = visible(message.replace(/\s+/g, ' '));
  const words = [
    { text: `${place(report.file(uri), range.start)}`, show: colors.cyan },
    { text: `  ${text}` },
  ];
  return indented(wrap(words, width - 8), `  ${saying(report.dictionary)(t`note`)}: `);
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

function styledSummary(report: Report, colors: Colors): string {
  const findings = allFindings(report);
  const worst = (['error', 'warning', 'info'] as const).find(severity =>
    findings.some(finding => finding.severity === severity),
  );
  const color = worst ? severityColor(worst, colors) : colors.green;
  return colors.bold(color(saying(report.dictionary)(summary(report))));
}

/** How to learn more, for somebody who sees findings for the first time. */
function hint(report: Report, colors: Colors): string[] {
  const [first] = worstFirst(allFindings(report));
  const more = first && t`Why, and what to do: ${`partnership explain ${first.rule}`}`;
  return more ? [colors.dim(saying(report.dictionary)(more))] : [];
}
