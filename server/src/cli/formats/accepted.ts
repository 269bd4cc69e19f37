import { formatDate, joined, saying, type Text, t, visible } from '../../core/index.ts';
import type { Accepted } from '../check/checked.ts';
import { allAccepted, type Report } from '../check/report.ts';
import type { Style } from '../terminal/style.ts';
import { indented, wrap } from '../terminal/wrap.ts';
import { place } from './places.ts';
import { severityInWords } from './summary.ts';

/** What comments and waivers accept, each with the reason and who stands for it; nothing where there is none. */
export function acceptedSection(report: Report, style: Style): string[] {
  return allAccepted(report).map(accepted => entry(accepted, report, style));
}

function entry(accepted: Accepted, report: Report, { colors, width }: Style): string {
  const { finding } = accepted;
  const say = saying(report.dictionary);
  const head = `${place(report.file(finding.uri), finding.range.start)}  ${colors.dim(`${say(t`accepted ${severityInWords[finding.severity]}`)}  ${finding.rule}`)}`;
  const message = wrap(visible(finding.message.replace(/\s+/g, ' ')), width - 2);
  const reason = wrap(visible(say(reasonOf(accepted, report))), width - 10);
  return [head, indented(message, '  '), indented(reason, `  ${say(t`reason`)}: `)].join('\n');
}

function reasonOf({ by, approvedBy, until, uri, range, ...accepted }: Accepted, report: Report): Text {
  const reason = accepted.reason.replace(/\s+/g, ' ');
  if (by === 'comment') return t`${reason} (comment in ${place(report.file(uri), range.start)})`;
  const facts = [
    approvedBy === undefined ? t`approved by nobody` : t`approved by ${approvedBy}`,
    ...(until === undefined ? [] : [t`until ${formatDate(until)}`]),
    by === 'adopted'
      ? t`adopted in ${place(report.file(uri), range.start)}`
      : t`waiver in ${place(report.file(uri), range.start)}`,
  ];
  return t`${reason} (${joined(facts, ', ')})`;
}
