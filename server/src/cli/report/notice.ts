import path from 'node:path';
import { type IsoDate, saying } from '../../core/index.ts';
import type { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { spokenLanguage } from '../language.ts';
import { writeOutput } from '../write-output.ts';
import type { ReportFormat } from './report-format.ts';

/**
 * Writes the page that says why there is nothing to show of a file: whoever opens it learns what is known.
 *
 * @param file as the user calls it
 * @param output the file to write, as typed
 */
export async function writeNotice(
  file: string,
  { wrong, remedy }: CliError,
  format: ReportFormat,
  output: string,
  { language, today }: { readonly language: string; readonly today: IsoDate },
  { cwd }: Host,
): Promise<void> {
  const say = saying(await spokenLanguage(language));
  // A name between backticks is for terminals.
  const sentences = [say(wrong), say(remedy)].map(sentence => sentence.replaceAll('`', ''));
  const notice = { title: path.basename(file), language, sentences, date: today };
  await writeOutput(output, await format.notice(notice), cwd);
}
