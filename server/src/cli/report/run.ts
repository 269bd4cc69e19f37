import path from 'node:path';
import {
  type AgreementView,
  type AudienceName,
  agreementViewOf,
  Checker,
  type Dictionary,
  type FileModel,
  idOf,
  saying,
  t,
  type ViewOptions,
  type Workspace,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { readDate } from '../check/options.ts';
import { tellMisnamed, tellUnread } from '../check/problems.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { writeText } from '../disk-write.ts';
import { CliError, failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { expectSpoken, languageNameOf, spokenLanguage } from '../language.ts';
import { reportFormatOf } from './formats.ts';

/** The options of `report` as they were typed. */
export interface RawReportOptions {
  readonly output: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly audience?: string;
}

/**
 * `partnership report`.
 *
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read, which may belong to the agreement
 * @throws CliError when it cannot be done
 */
export async function runReport(
  paths: readonly string[],
  raw: RawReportOptions,
  host: Host,
): Promise<number> {
  const format = reportFormatOf(raw.output);
  const today = raw.asOf === undefined ? host.today() : readDate(raw.asOf);
  const asked = expectSpoken(raw.language);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const agreement = onlyAgreement(requested, workspace, host);
  const language = asked ?? languageOfText(agreement) ?? (await languageNameOf(host));
  const dictionary = await spokenLanguage(language);
  const audience = readAudience(raw.audience, agreement, workspace);
  const view = viewOf(agreement, workspace, { today, language, audience }, dictionary);
  const text = await (await format())(view);
  await writeText(path.resolve(host.cwd, raw.output), text);
  const say = saying(dictionary);
  tellMisnamed(
    misnamed.map(file => nameOf(file, host.cwd)),
    host,
    say,
  );
  const places = unreadPlaces(unread, host.cwd);
  const isPartial = tellUnread(new Map(places.map(place => [unreadName(place), place.why])), host, say);
  return isPartial ? failed : 0;
}

function viewOf(
  file: FileModel,
  workspace: Workspace,
  options: ViewOptions,
  dictionary: Dictionary | undefined,
): AgreementView {
  const checker = new Checker(workspace, { today: () => options.today, dictionary, once: true });
  // What is asked for is an agreement, and for each there is a view.
  return agreementViewOf(file, checker, options) as AgreementView;
}

/** @throws CliError for a reader that is nobody of the agreement */
function readAudience(asked: string | undefined, file: FileModel, workspace: Workspace): AudienceName {
  if (asked === undefined || asked === 'internal') return 'internal';
  if (asked === 'shared') return asked;
  const parties = workspace.agreementOf(file)?.parties.map(({ id }) => `party:${id}`) ?? [];
  if (parties.includes(asked)) return { party: asked.slice('party:'.length) };
  throw new CliError(
    t`The reader ${asked} is not known.`,
    t`Write internal, shared, or one of: ${parties.join(', ')}.`,
  );
}

/** The one agreement among what was named; records stand for theirs. */
function onlyAgreement(requested: readonly string[], workspace: Workspace, host: Host): FileModel {
  const files = requested.flatMap(uri => workspace.file(uri) ?? []);
  const meant = files.flatMap(file => {
    if (file.kind === 'Agreement') return [file];
    const id = file.kind === 'Records' ? idOf(file) : undefined;
    return id === undefined ? [] : workspace.agreements(id);
  });
  const [agreement, ...others] = new Set(meant);
  if (!agreement)
    throw new CliError(
      t`There is no agreement among what was named.`,
      t`Name an agreement, its records, or a folder that holds one: ${'partnership report FILE -o report.html'}`,
    );
  if (others.length > 0)
    throw new CliError(
      t`There are ${others.length + 1} agreements among what was named; a report is about one.`,
      t`Name one of them, such as ${nameOf(pathOf(agreement.uri) ?? agreement.uri, host.cwd)}.`,
    );
  return agreement;
}

/** The language that an agreement says it is written in, where the product speaks it. */
function languageOfText({ value }: FileModel): string | undefined {
  const language = typeof value?.language === 'string' ? value.language.slice(0, 2) : undefined;
  return language === 'en' || language === 'sv' ? language : undefined;
}
