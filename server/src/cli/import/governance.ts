import path from 'node:path';
import {
  type BoardsRead,
  isPartnershipFile,
  readBoards,
  saying,
  skeletonId,
  skeletonText,
  type Text,
  t,
  visible,
} from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { unwritable } from '../check/problems.ts';
import { writeNew } from '../disk-write.ts';
import { documentParts } from '../document.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { isWhole, linesOf } from './told.ts';

/** The options of `import governance` as they were typed. */
export interface RawImportOptions {
  readonly customer?: string;
  readonly vendor?: string;
  readonly write?: boolean;
  readonly output?: string;
}

/** The exit status where not all of a document was understood. */
const notAll = 1;

/**
 * `partnership import governance FILE`: the boards of a document become the skeleton of an agreement.
 *
 * @param file the document, as typed
 * @returns the exit status: 0 when all that stands there is understood; 1 where some of it is not
 * @throws CliError when there are no boards in it, or it cannot be written
 */
export async function runImportGovernance(file: string, raw: RawImportOptions, host: Host): Promise<number> {
  expectKnownEnding(file);
  const { parts, notes } = await documentParts(file, host.cwd);
  const read = readBoards(parts, raw, host.today());
  if (read.boards.length === 0) throw noBoards(file, read);
  const output = placeFor(read, raw);
  const say = saying(await languageOf(host));
  const lines = [...notes, ...linesOf(read, say)].map(text => visible(say(text)).trimEnd());
  host.stdout.write(`${lines.join('\n')}\n\n`);
  const end = raw.write ? await written(read, file, output, say, host) : notWritten(output);
  host.stdout.write(`${visible(say(end))}\n`);
  return isWhole(read) ? 0 : notAll;
}

async function written(
  read: BoardsRead,
  file: string,
  output: string,
  say: ReturnType<typeof saying>,
  { cwd }: Host,
): Promise<Text> {
  const text = skeletonText(read, path.basename(file), say);
  await writeNew(path.resolve(cwd, output), text).catch(error => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(output, error);
    throw new CliError(
      t`\`${output}\` is there already, and is left as it is.`,
      t`Name another file after --output, or move that one away.`,
    );
  });
  return t`Written to ${output}. ${t`Run ${`partnership check ${output}`} to see what is still to be agreed.`}`;
}

function notWritten(output: string): Text {
  return t`Nothing is written. Add --write to write it to ${output}.`;
}

/** @throws CliError for a name that no agreement can have */
function placeFor(read: BoardsRead, { output }: RawImportOptions): string {
  const place = output ?? `${skeletonId(read)}.partnership.yaml`;
  if (isPartnershipFile(uriOf(path.resolve(place)))) return place;
  throw new CliError(t`\`${place}\` is not named like an agreement.`, t`End its name in .partnership.yaml.`);
}

/** @throws CliError for a document that is none of those that are read */
function expectKnownEnding(file: string): void {
  const ending = path.extname(file).toLowerCase();
  if (['.docx', '.md', '.markdown', '.csv', '.tsv'].includes(ending)) return;
  throw new CliError(
    t`\`${file}\` cannot be read: boards are read from Word, Markdown and CSV.`,
    (Object.hasOwn(remedies, ending) ? remedies[ending] : undefined) ??
      t`Save it as .docx, .md or .csv, and name that.`,
  );
}

const remedies: Readonly<Record<string, Text>> = {
  '.doc': t`Open it in Word or LibreOffice, save it as .docx, and read that.`,
  '.odt': t`Open it in Word or LibreOffice, save it as .docx, and read that.`,
  '.rtf': t`Open it in Word or LibreOffice, save it as .docx, and read that.`,
  '.xls': t`Save the sheet with the boards as CSV, and name that.`,
  '.xlsx': t`Save the sheet with the boards as CSV, and name that.`,
  '.ods': t`Save the sheet with the boards as CSV, and name that.`,
  '.pdf': t`Copy the table into a Word file, and name that.`,
};

function noBoards(file: string, { leftOut }: BoardsRead): CliError {
  const [first] = leftOut;
  return new CliError(
    first === undefined
      ? t`\`${file}\` has no table, and no board with lines such as “Chair: CIO”.`
      : t`\`${file}\` has no table of boards. ${first}`,
    t`A table of boards has a heading for the name, such as Board or Forum, and one for how often it meets or who sits there, such as Frequency, Chair or Members.`,
  );
}
