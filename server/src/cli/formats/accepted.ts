import { type AcceptedFinding, formatDate, visible } from '../../core/index.ts';
import { allAccepted, type Report } from '../check/report.ts';
import type { Style } from '../terminal/style.ts';
import { indented, wrap } from '../terminal/wrap.ts';
import { place } from './places.ts';

/** What comments and waivers accept, each with the reason and who stands for it; nothing where there is none. */
export function acceptedSection(report: Report, style: Style): string[] {
  return allAccepted(report).map(accepted => entry(accepted, report, style));
}

function entry(accepted: AcceptedFinding, report: Report, { colors, width }: Style): string {
  const { finding } = accepted;
  const head = `${place(report.file(finding.uri), finding.range.start)}  ${colors.dim(`accepted ${finding.severity}  ${finding.rule}`)}`;
  const message = wrap(visible(finding.message.replace(/\s+/g, ' ')), width - 2);
  const reason = wrap(visible(reasonOf(accepted, report)), width - 10);
  return [head, indented(message, '  '), indented(reason, '  reason: ')].join('\n');
}

function reasonOf({ finding, by }: AcceptedFinding, report: Report): string {
  const reason = (by.reason ?? '').replace(/\s+/g, ' ');
  if (!('entry' in by)) return `${reason} (comment in ${place(report.file(finding.uri), by.range.start)})`;
  const { start } = by.file.source.placeOf(by.entry, 'finding');
  const facts = [
    by.approvedBy === undefined ? 'approved by nobody' : `approved by ${by.approvedBy}`,
    ...(by.until === undefined ? [] : [`until ${formatDate(by.until)}`]),
    `waiver in ${place(report.file(by.file.uri), start)}`,
  ];
  return `${reason} (${facts.join(', ')})`;
}
