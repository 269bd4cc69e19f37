import { type Dictionary, type Text, translate, visible } from '../../core/index.ts';
import { columnsOf } from '../terminal/columns.ts';
import type { Style } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { indented, wrap } from '../terminal/wrap.ts';
import type { StatusReport } from './report.ts';
import type { Section } from './section.ts';
import { viewOf } from './view.ts';

/** For reading on a terminal. */
export function pretty(report: StatusReport, style: Style): string {
  const { colors, width } = style;
  const say = sayingInLine(report.dictionary);
  const section = prettySection(say, style);
  const agreements = report.agreements.map(agreement => {
    const { title, facts, sections } = viewOf(agreement, report);
    const name = say(title);
    const head = [
      colors.bold(name),
      '='.repeat(Math.min(columnsOf(name), width)),
      ...facts.map(fact => indented(wrap(say(fact), width), '')),
    ];
    return [head.join('\n'), ...sections.map(section)].join('\n\n');
  });
  return `${agreements.join('\n\n\n')}\n`;
}

/** Puts a text into one line of a reader's language, without what would act on a terminal. */
export function sayingInLine(dictionary: Dictionary | undefined): (text: Text) => string {
  return text => visible(translate(text, dictionary).replace(/\s+/g, ' '));
}

/** Prints a table below its heading. */
export function prettySection(say: (text: Text) => string, { colors, width }: Style) {
  return ({ heading, columns, rows, ifEmpty }: Section): string => {
    const body =
      rows.length > 0
        ? table(
            columns.map(column => ({ heading: say(column.heading), isNumber: column.isNumber ?? false })),
            rows.map(row => row.map(say)),
            width - 2,
            colors,
          )
        : [colors.dim(say(ifEmpty ?? ''))];
    return [colors.bold(say(heading)), ...body.map(line => `  ${line}`.trimEnd())].join('\n');
  };
}
