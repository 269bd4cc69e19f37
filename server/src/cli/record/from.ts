import path from 'node:path';
import {
  Checker,
  type Evidence,
  type FilledPart,
  type ReadPack,
  readFilledPack,
  saying,
  suggestions,
  type Text,
  t,
  type UnreadEntry,
  visible,
  type Workspace,
} from '../../core/index.ts';
import { languages } from '../../core/l10n/languages.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { documentParts } from '../document.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { recordKinds } from './kinds.ts';
import { placeRecords } from './place.ts';
import { finish } from './run.ts';

/** The options of `record --from` as they were typed. */
export interface RawFromOptions {
  /** The pack that was filled in. */
  readonly from: string;
  readonly leaveOut?: boolean;
  readonly output?: string;
  readonly dryRun?: boolean;
}

/** The exit status where not all of a pack could be read. */
const notAll = 1;

/**
 * `partnership record --from FILE`: a pack that was filled in becomes the record of its meeting.
 *
 * @param paths the agreement, or the folder that holds it, as typed
 * @returns the exit status: 0 when all of it is recorded; 1 where not all of it could be read
 * @throws CliError when nothing can be recorded from it
 */
export async function runRecordFrom(
  paths: readonly string[],
  raw: RawFromOptions,
  host: Host,
): Promise<number> {
  const today = host.today();
  const { parts, notes } = await partsOf(raw.from, host.cwd);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  const read = readFilledPack(parts, workspace, { today, dictionaries: languages });
  if (read.kind === 'refused') throw new CliError(t`\`${raw.from}\`: ${read.wrong}`, read.remedy);
  const say = saying(dictionary);
  const lines = (texts: readonly Text[]) => texts.map(text => `${visible(say(text))}\n`).join('');
  host.stderr.write(lines(unreadLines(read.unread, say)));
  const isDry = raw.dryRun === true;
  const isWhole = read.unread.length === 0;
  // Of a day that is not known there is no record to show either.
  const isRecordable = (isDry || raw.leaveOut === true) && !read.unread.some(each => each.isEssential);
  if (!isWhole && !isRecordable) {
    host.stderr.write(lines([hindrance(read.unread, raw)]));
    return notAll;
  }
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const written = placeRecords(
    evidenceOf(read, workspace, today),
    read.session.records,
    raw.output,
    checker,
    host.cwd,
  );
  await finish(written, { notes: [...notes, ...read.notes], isDry }, checker, host);
  return isWhole ? 0 : notAll;
}

/** Why nothing is recorded, and what to do. */
function hindrance(unread: readonly UnreadEntry[], { from }: RawFromOptions): Text {
  return unread.some(({ isEssential }) => isEssential)
    ? t`Nothing is recorded. Put \`${from}\` right and read it again.`
    : t`Nothing is recorded, since not all of \`${from}\` could be read. Put it right there and read it again, or add --leave-out to record the rest.`;
}

/** What to say where it is not said what is to be recorded, or nothing is called so. */
export function unknownKind(written: string | undefined): CliError {
  const kinds = recordKinds.map(({ name }) => name);
  const remedy = t`Write one of: ${kinds.join(', ')}; or name a filled-in meeting pack: ${'partnership record --from FILE'}`;
  if (written === undefined) return new CliError(t`It is not said what is to be recorded.`, remedy);
  const [near] = suggestions(written, kinds);
  return new CliError(
    t`Nothing called ${written} can be recorded.`,
    near === undefined ? remedy : t`Did you mean ${`partnership record ${near}`}?`,
  );
}

function evidenceOf(
  { agreement }: ReadPack,
  workspace: Workspace,
  today: ReturnType<Host['today']>,
): Evidence {
  const evidence = workspace.evidenceOf(agreement, today);
  if (!evidence)
    throw new CliError(t`The agreement cannot be read.`, t`Run ${'partnership check'} to see why.`);
  return evidence;
}

/** Where something stands and what is wrong with it; what to do once below all that it helps. */
function unreadLines(unread: readonly UnreadEntry[], say: (text: Text) => string): Text[] {
  const groups = new Map<string, Text[]>();
  for (const { place, wrong, remedy } of unread) {
    const group = groups.get(say(remedy)) ?? [];
    groups.set(say(remedy), group);
    group.push(t`Not read: ${place}: ${wrong}`);
  }
  return [...groups].flatMap(([remedy, those]) => [...those, `  ${remedy}`]);
}

/** What a file that people have filled in consists of. @throws CliError for one that is none of ours */
async function partsOf(
  written: string,
  cwd: string,
): Promise<{ readonly parts: readonly FilledPart[]; readonly notes: readonly Text[] }> {
  const ending = path.extname(written).toLowerCase();
  const remedy = Object.hasOwn(remedies, ending) ? remedies[ending] : undefined;
  if (ending !== '.docx' && ending !== '.md' && ending !== '.markdown')
    throw new CliError(
      t`\`${written}\` cannot be read back: meeting packs are filled in in Word or in Markdown.`,
      remedy ?? t`Name a file that ends in .docx or .md.`,
    );
  return documentParts(written, cwd);
}

const inWord = t`Open it in Word or LibreOffice, save it as .docx, and read that.`;
const remedies: Readonly<Record<string, Text>> = {
  '.doc': inWord,
  '.odt': inWord,
  '.rtf': inWord,
  '.html': t`Make the pack as .docx or .md, fill that in, and read it.`,
  '.pdf': t`Make the pack as .docx or .md, fill that in, and read it.`,
};
