import { markdownText, type Text, translate } from '../../core/index.ts';
import type { StatusReport } from './report.ts';
import type { Section } from './section.ts';
import { viewOf } from './view.ts';

/** For wikis, pull requests and minutes: headings and tables as GitHub and others read them. */
export function markdown(report: StatusReport): string {
  const say = (text: Text) => markdownText(translate(text, report.dictionary).trim());
  const section = markdownSection(say);
  const agreements = report.agreements.map(agreement => {
    const { title, facts, sections } = viewOf(agreement, report);
    return [`# ${say(title)}`, facts.map(say).join('  \n'), ...sections.map(section)].join('\n\n');
  });
  return `${agreements.join('\n\n')}\n`;
}

/** A table below its heading. @param say also keeps texts from being read as mark-up */
export function markdownSection(say: (text: Text) => string) {
  return ({ heading, columns, rows, ifEmpty }: Section): string => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const body =
      rows.length > 0
        ? [
            line(columns.map(column => say(column.heading))),
            line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
            ...rows.map(row => line(row.map(say))),
          ]
        : [say(ifEmpty ?? '')];
    return `## ${say(heading)}\n\n${body.join('\n')}`;
  };
}
