import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  Checker,
  type FileModel,
  forumCalled,
  packViewOf,
  readersOfForum,
  saying,
  suggestions,
  t,
  type Workspace,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { readDate } from '../check/options.ts';
import { tellPassedOver } from '../check/passed-over.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { CliError, failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { expectSpoken, languageNameOf, spokenLanguage } from '../language.ts';
import { agreementsAmong, languageOfTexts, readAudience } from '../report/asked.ts';
import { changesOnBranch } from '../report/since.ts';
import { writeOutput } from '../write-output.ts';
import { packFormatOf } from './formats.ts';

/** The options of `pack` as they were typed. */
export interface RawPackOptions {
  readonly output: string;
  readonly date?: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly audience?: string;
  readonly findings?: boolean;
}

/**
 * `partnership pack`.
 *
 * @param forum its id or name, as typed
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read, which may belong to the agreement
 * @throws CliError when it cannot be done
 */
export async function runPack(
  forum: string,
  paths: readonly string[],
  raw: RawPackOptions,
  host: Host,
): Promise<number> {
  const format = packFormatOf(raw.output);
  refuseToOverwrite(raw.output, host);
  const today = raw.asOf === undefined ? host.today() : readDate(raw.asOf);
  const date = raw.date === undefined ? undefined : readDate(raw.date);
  const asked = expectSpoken(raw.language);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const agreements = agreementsAmong(
    requested,
    workspace,
    host.cwd,
    'partnership pack FORUM FILE -o pack.docx',
  );
  const { agreement, id } = oneWith(forum, agreements, workspace, host);
  const language = asked ?? languageOfTexts([agreement]) ?? (await languageNameOf(host));
  const dictionary = await spokenLanguage(language);
  const say = saying(dictionary);
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const places = unreadPlaces(unread, host.cwd);
  const model = workspace.agreementOf(agreement);
  const found = model && forumCalled(id, model);
  const audience =
    raw.audience === undefined
      ? found && readersOfForum(found)
      : readAudience(raw.audience, agreement, workspace);
  const view = packViewOf(agreement, id, checker, {
    today,
    date,
    language,
    audience,
    hasFindings: raw.findings ?? false,
    notes: places.map(place => `${unreadName(place)}: ${say(place.why)}`),
    changes: await changesOnBranch(agreement, workspace, {
      audience: audience ?? 'shared',
      dictionary,
      today,
    }),
  });
  if (view === 'no-day' || !view)
    throw new CliError(
      t`The forum ${found?.name ?? forum} plans no day for its next meeting.`,
      t`Say for which day the pack is: ${`partnership pack ${id} --date ${today} -o pack.docx`}`,
    );
  await writeOutput(raw.output, await format(view), host.cwd);
  return tellPassedOver({ misnamed, unread }, host, say) ? failed : 0;
}

/** @throws CliError where the file is there: somebody may have filled in the tables of a pack, and nothing else holds that */
function refuseToOverwrite(name: string, { cwd }: Host): void {
  if (!existsSync(path.resolve(cwd, name))) return;
  throw new CliError(
    t`${name} is there already, and somebody may have filled it in.`,
    t`Write the pack to another name, or remove that file first.`,
  );
}

interface Found {
  readonly agreement: FileModel;
  /** The id of the forum in it. */
  readonly id: string;
}

/** The one agreement that has a forum of an id or name. @throws CliError where none or several have */
function oneWith(
  asked: string,
  agreements: readonly FileModel[],
  workspace: Workspace,
  { cwd }: Host,
): Found {
  const models = agreements.flatMap(file => {
    const model = workspace.agreementOf(file);
    return model ? [{ file, model }] : [];
  });
  const found = models.flatMap(({ file, model }): Found[] => {
    const named = model.forums.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    const id = (forumCalled(asked, model) ?? named)?.id;
    return id === undefined ? [] : [{ agreement: file, id }];
  });
  const [first, second] = found;
  if (first && !second) return first;
  const names = (all: readonly FileModel[]) =>
    all.map(({ uri }) => nameOf(pathOf(uri) ?? uri, cwd)).join(', ');
  if (first)
    throw new CliError(
      t`Several agreements have a forum ${asked}: ${names(found.map(({ agreement }) => agreement))}.`,
      t`Name the one that is meant: ${`partnership pack ${first.id} ${names([first.agreement])} -o pack.docx`}`,
    );
  const known = models.flatMap(({ model }) => model.forums.flatMap(({ id }) => id ?? []));
  const [near] = suggestions(asked, known);
  if (known.length === 0)
    throw new CliError(
      t`No agreement among what was named has a forum with an id.`,
      t`Write the forums under “governance”, each with an id, and run it again.`,
    );
  throw new CliError(
    t`There is no forum ${asked}.`,
    near === undefined
      ? t`The forums are: ${[...new Set(known)].join(', ')}.`
      : t`Did you mean ${near}? The forums are: ${[...new Set(known)].join(', ')}.`,
  );
}
