import path from 'node:path';
import { type PackView, t } from '../../core/index.ts';
import { version } from '../../version.ts';
import { CliError } from '../failure.ts';

/** Turns a pack into the content of a file. The same view gives the same bytes. */
export type PackFormat = (view: PackView) => Promise<string | Uint8Array>;

const madeBy = `partnership ${version}`;

/** Every format by the ending of its files; what makes it is loaded when it is asked for. */
const formats: Readonly<Record<string, PackFormat>> = {
  '.docx': async view => {
    const { wordPack } = await import('./word.ts');
    return wordPack(view, madeBy);
  },
  '.md': async view => {
    const { markdownPack } = await import('./pages.ts');
    return markdownPack(view);
  },
  '.html': async view => {
    const { htmlPack } = await import('./pages.ts');
    const { frame } = await import('../report/html.ts');
    return htmlPack(view, await frame());
  },
};

/**
 * The format that a file is to have.
 *
 * @param file as typed
 * @throws CliError for an ending that is none of ours
 */
export function packFormatOf(file: string): PackFormat {
  const ending = path.extname(file).toLowerCase();
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format) return format;
  throw new CliError(
    ending === ''
      ? t`The name ${file} has no ending that says the format.`
      : t`There is no meeting pack in the format ${ending}.`,
    t`End the name in one of: ${Object.keys(formats).join(', ')}.`,
  );
}
