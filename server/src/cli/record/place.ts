import { lstatSync } from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  type Checker,
  type Evidence,
  isBelow,
  isPartnershipFile,
  type NewRecord,
  parentUri,
  type Recording,
  type RecordsHome,
  recordsHome,
  type Text,
  t,
  tryRecording,
  visibleLines,
  withPathsFrom,
  writeRecords,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { realPath } from '../../disk/real.ts';
import { contains } from '../../disk/root.ts';
import { nameOf } from '../check/names.ts';
import { unwritable } from '../check/problems.ts';
import { writeNew } from '../disk-write.ts';
import { CliError } from '../failure.ts';
import { patchOf } from '../fix/patch.ts';
import { rewrite } from '../fix/run.ts';
import type { Host } from '../host.ts';

/** What is written, once it can be. */
export type Written = Exclude<Recording, { kind: 'refused' }> & {
  /** The same under another name, where the name has been taken meanwhile; undefined where it can have no other. */
  readonly renamed?: () => Written;
};

/**
 * Where the records go, and what is written there.
 *
 * @param asked the place that was named instead of the usual one
 * @throws CliError where that cannot be written to
 */
export function placeRecords(
  evidence: Evidence,
  made: readonly NewRecord[],
  asked: string | undefined,
  checker: Checker,
  cwd: string,
): Written {
  const { workspace } = checker;
  const { file, agreement } = evidence.model;
  const usual = recordsHome(file, checker.configuration(file.uri));
  const home = asked === undefined ? usual : homeAt(path.resolve(cwd, asked));
  const name = (uri: string) => nameOf(pathOf(uri) ?? uri, cwd);
  if (asked === undefined)
    expectInside(
      home.uri,
      checker,
      cwd,
      t`Name a place in the project as \`records\` in the configuration, or for once after --output.`,
    );
  const folder = home.kind === 'folder' ? home.uri : (parentUri(home.uri) ?? uriOf(cwd));
  // Files are typed as seen from where one is.
  const records = made.map(record =>
    withPathsFrom(folder, record, written => uriOf(path.resolve(cwd, written))),
  );
  const isTaken = (uri: string) => isThere(pathOf(uri) ?? uri);
  const place = (): Written => {
    const written = writeRecords({ agreement: agreement.id ?? '', records }, home, workspace, isTaken);
    if (written.kind === 'refused')
      throw new CliError(t`\`${name(written.uri)}\`: ${written.wrong}`, written.remedy);
    if (home.kind === 'file' && written.kind === 'new' && isTaken(home.uri))
      throw new CliError(
        t`\`${name(home.uri)}\` is there, but no part of the project, so it is left as it is.`,
        t`Name another place after --output.`,
      );
    const sound = expectSound(written, checker, name(written.uri));
    return home.kind === 'folder' && sound.kind === 'new' ? { ...sound, renamed: place } : sound;
  };
  return place();
}

/**
 * What is to be written into a record that is there.
 *
 * @throws CliError where that cannot be done
 */
export function placeAnswer(recording: Recording, checker: Checker, cwd: string): Written {
  const name = nameOf(pathOf(recording.uri) ?? recording.uri, cwd);
  if (recording.kind === 'refused') throw new CliError(t`\`${name}\`: ${recording.wrong}`, recording.remedy);
  return expectSound(recording, checker, name);
}

/** @throws CliError where what is written would not count, or be wrong */
function expectSound(written: Written, checker: Checker, name: string): Written {
  const { isMember, found } = tryRecording(written, checker);
  if (!isMember)
    throw new CliError(
      t`\`${name}\` would be no part of the project, so what is recorded there would not count.`,
      t`Git or the configuration leaves it out; name another place after --output.`,
    );
  const wrong = found.find(({ severity }) => severity === 'error');
  if (wrong) throw new CliError(t`It would be wrong, so nothing is recorded.`, wrong.message);
  return written;
}

/** @throws CliError, with what to do, where a record would go outside of the project */
export function expectInside(uri: string, { workspace }: Checker, cwd: string, remedy: Text): void {
  if ((workspace.folders ?? []).some(folder => leadsInto(uri, folder))) return;
  throw new CliError(
    t`\`${nameOf(pathOf(uri) ?? uri, cwd)}\`, where the configuration has records go, lies outside of the project.`,
    remedy,
  );
}

/** Whether a place is below a folder, also where links really lead: one may have come with somebody else's change. */
function leadsInto(uri: string, folder: string): boolean {
  if (!isBelow(uri, folder)) return false;
  return contains(realPath(pathOf(folder) ?? folder), realPath(pathOf(uri) ?? uri));
}

function homeAt(place: string): RecordsHome {
  const uri = uriOf(place);
  if (isPartnershipFile(uri)) return { kind: 'file', uri };
  if (/\.ya?ml$/i.test(place))
    throw new CliError(
      t`\`${path.basename(place)}\` is not named like a file of records.`,
      t`End its name in .partnership.yaml, or name a folder.`,
    );
  return { kind: 'folder', uri };
}

/** So many others do not record the same at the same moment. */
const mostNames = 20;

/**
 * Writes it, where the place is as it was when it was looked at. Of several that record at the same time each gets a file of its
 * own: a new file takes nobody's place.
 *
 * @returns what was written, and where
 * @throws CliError where it cannot be written
 */
export async function save(
  written: Written,
  checker: Checker,
  host: Pick<Host, 'cwd'>,
  names = mostNames,
): Promise<Written> {
  const file = pathOf(written.uri) ?? written.uri;
  try {
    if (written.kind === 'new') await writeNew(file, written.text);
    else await rewrite(file, checker.workspace.file(written.uri)?.text ?? '', written.text);
    return written;
  } catch (error) {
    const isTaken =
      written.kind === 'new' && (error as NodeJS.ErrnoException).code === 'EEXIST' && isThere(file);
    const other = isTaken && names > 1 ? written.renamed?.() : undefined;
    if (other && other.uri !== written.uri) return save(other, checker, host, names - 1);
    const why = isTaken ? Object.assign(new Error(file), { code: 'IS_CHANGED' }) : error;
    throw unwritable(nameOf(file, host.cwd), why as NodeJS.ErrnoException);
  }
}

/** Whether there is something of that name, be it a link that leads nowhere. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** What would be written: the new file as it is, of one that is there what changes in it. */
export function show(written: Written, checker: Checker, { cwd, stdout }: Host): void {
  const before = checker.workspace.file(written.uri)?.text ?? '';
  const name = nameOf(pathOf(written.uri) ?? written.uri, cwd);
  const text =
    written.kind === 'new' ? written.text : patchOf(name, before, applyEdits(before, written.edits));
  stdout.write(stdout.isTerminal ? visibleLines(text) : text);
}
