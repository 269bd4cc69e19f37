import { render, translated } from '../../core/index.ts';
import { choice } from '../check/options.ts';
import type { Host } from '../host.ts';
import { languageAsked } from '../language.ts';
import { terminalText } from '../terminal/markup.ts';
import { styleOf } from '../terminal/style.ts';
import { pageOf } from './subject.ts';

/** `partnership explain`. @returns the exit status */
export async function runExplain(
  name: string,
  options: { format: string; language?: string; color?: boolean },
  host: Host,
): Promise<number> {
  const format = choice('--format', options.format, ['pretty', 'markdown']);
  const page = translated(pageOf(name), await languageAsked(options.language, host));
  const style = styleOf(host.stdout, host.env, options.color);
  host.stdout.write(`${format === 'markdown' ? render(page, 'markdown') : terminalText(page, style)}\n`);
  return 0;
}
