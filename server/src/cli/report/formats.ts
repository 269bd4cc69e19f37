import path from 'node:path';
import { t } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import type { ReportFormat } from './report-format.ts';

/** Every format by the ending of its files, loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<ReportFormat>>> = {
  '.html': async () => (await import('./html.ts')).html,
  '.docx': async () => (await import('./word.ts')).word,
  '.md': async () => (await import('./markdown.ts')).markdown,
};

/**
 * The format that a file is to have.
 *
 * @param file as typed
 * @throws CliError for an ending that is none of ours
 */
export function reportFormatOf(file: string): () => Promise<ReportFormat> {
  const ending = path.extname(file).toLowerCase();
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format) return format;
  throw new CliError(
    ending === ''
      ? t`The name ${file} has no ending that says the format.`
      : t`There is no report in the format ${ending}.`,
    t`End the name in one of: ${Object.keys(formats).join(', ')}.`,
  );
}
