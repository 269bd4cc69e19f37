import { saying, t } from '../../core/index.ts';
import { nameOf } from '../check/names.ts';
import { noAgreement } from '../check/no-agreement.ts';
import { readDate } from '../check/options.ts';
import { tellMisnamed, tellUnread } from '../check/problems.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { styleOf } from '../terminal/style.ts';
import { type RawStatusOptions, statusFormatNamed } from './options.ts';
import { statusReportOf } from './report.ts';

/**
 * `partnership status`.
 *
 * @param paths as typed
 * @returns the exit status, 0: what it tells is for people to talk about, not for a build to fail on; 2 where something
 *   was not read, which may be what was recorded
 * @throws CliError when it cannot be done
 */
export async function runStatus(
  paths: readonly string[],
  raw: RawStatusOptions,
  host: Host,
): Promise<number> {
  const format = statusFormatNamed(raw.format);
  const asOf = raw.asOf === undefined ? host.today() : readDate(raw.asOf);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  tellMisnamed(
    misnamed.map(file => nameOf(file, host.cwd)),
    host,
    saying(dictionary),
  );
  const places = unreadPlaces(unread, host.cwd);
  const report = statusReportOf(requested, workspace, asOf, host.cwd, dictionary, places);
  const isPartial = tellUnread(
    new Map(places.map(place => [unreadName(place), place.why])),
    host,
    saying(dictionary),
  );
  if (report.agreements.length === 0) {
    throw noAgreement(
      requested,
      workspace,
      host.cwd,
      t`Name an agreement, its records, or a folder that holds some: ${'partnership status FOLDER'}`,
    );
  }
  const print = await format();
  host.stdout.write(print(report, styleOf(host.stdout, host.env, raw.color)));
  return isPartial ? failed : 0;
}
