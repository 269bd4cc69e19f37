import path from 'node:path';
import { type FilledPart, type Text, t } from '../core/index.ts';
import { decode, Reader } from '../disk/read.ts';
import { unreadable } from './check/problems.ts';
import { CliError } from './failure.ts';

/** What a document consists of, and what of it people should know is not read, as sentences. */
export interface DocumentParts {
  readonly parts: readonly FilledPart[];
  readonly notes: readonly Text[];
}

/**
 * What a document of Word or Markdown, or a table of comma-separated values, consists of: its ending says which it is.
 *
 * @param written its name as typed
 * @throws CliError for one that cannot be read
 */
export async function documentParts(written: string, cwd: string): Promise<DocumentParts> {
  const file = path.resolve(cwd, written);
  const bytes = await new Reader([path.dirname(file)]).bytes(file).catch(error => {
    throw unreadable(written, error);
  });
  const ending = path.extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') {
    const { partsOfCsv } = await import('../documents/csv.ts');
    return { parts: partsOfCsv(bytes), notes: [] };
  }
  if (ending !== '.docx') {
    const { partsOfMarkdown } = await import('../documents/markdown.ts');
    return { parts: partsOfMarkdown(decode(bytes)), notes: [] };
  }
  const { NoWordFile, partsOfWord } = await import('../documents/word.ts');
  try {
    return await partsOfWord(bytes);
  } catch (error) {
    if (error instanceof NoWordFile) throw new CliError(t`\`${written}\`: ${error.wrong}`, error.remedy);
    throw error;
  }
}
