import { catalogue } from '../../core/index.ts';
import { choice } from '../check/options.ts';
import type { Host } from '../host.ts';
import { type Style, styleOf } from '../terminal/style.ts';
import { indented, wrap } from '../terminal/wrap.ts';

/** `partnership rules`. @returns the exit status */
export function runRules(options: { format: string; color?: boolean }, host: Host): number {
  const format = choice('--format', options.format, ['pretty', 'json']);
  host.stdout.write(
    format === 'json' ? rulesJson() : rulesTable(styleOf(host.stdout, host.env, options.color)),
  );
  return 0;
}

function rulesJson(): string {
  const rules = catalogue.map(({ id, severity, title, principle }) => ({
    id,
    severity,
    title,
    ...(principle ? { principle } : {}),
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** Three columns; on a narrow terminal the titles go below the ids. */
function rulesTable({ colors, width }: Style): string {
  const idWidth = Math.max(...catalogue.map(({ id }) => id.length));
  const color = { error: colors.red, warning: colors.yellow, info: colors.blue };
  const rows = catalogue.map(({ id, severity, title }) => {
    const name = id.padEnd(idWidth);
    const level = severity.padEnd('warning'.length);
    const before = `${name}  ${level}  `;
    const styled = `${colors.bold(name)}  ${color[severity](level)}  `;
    const room = width - before.length;
    if (room < 30) return `${styled.trimEnd()}\n${indented(wrap(title, width - 4), '    ')}`;
    return indented(wrap(title, room), before).replace(before, () => styled);
  });
  return `${rows.join('\n')}\n`;
}
