import { catalogue, ruleTitle, type Say, saying, t } from '../../core/index.ts';
import { choice } from '../check/options.ts';
import type { Host } from '../host.ts';
import { languageAsked } from '../language.ts';
import { type Style, styleOf } from '../terminal/style.ts';
import { indented, wrap } from '../terminal/wrap.ts';

/** `partnership rules`. @returns the exit status */
export async function runRules(
  options: { format: string; language?: string; color?: boolean },
  host: Host,
): Promise<number> {
  const format = choice('--format', options.format, ['pretty', 'json']);
  const say = saying(await languageAsked(options.language, host));
  host.stdout.write(
    format === 'json' ? rulesJson() : rulesTable(styleOf(host.stdout, host.env, options.color), say),
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
function rulesTable({ colors, width }: Style, say: Say): string {
  const idWidth = Math.max(...catalogue.map(({ id }) => id.length));
  const color = { error: colors.red, warning: colors.yellow, info: colors.blue };
  const levels = { error: say(t`error`), warning: say(t`warning`), info: say(t`info`) };
  const levelWidth = Math.max(...Object.values(levels).map(({ length }) => length));
  const rows = catalogue.map(rule => {
    const { id, severity } = rule;
    const title = say(t`${ruleTitle(rule)}.`);
    const name = id.padEnd(idWidth);
    const level = levels[severity].padEnd(levelWidth);
    const before = `${name}  ${level}  `;
    const styled = `${colors.bold(name)}  ${color[severity](level)}  `;
    const room = width - before.length;
    if (room < 30) return `${styled.trimEnd()}\n${indented(wrap(title, width - 4), '    ')}`;
    return indented(wrap(title, room), before).replace(before, () => styled);
  });
  return `${rows.join('\n')}\n`;
}
