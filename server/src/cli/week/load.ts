import { Checker, type FileModel, type IsoDate, saying, t } from '../../core/index.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { nameOf } from '../check/names.ts';
import { readDate } from '../check/options.ts';
import { tellMisnamed, tellUnread } from '../check/problems.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';

/** The agreements that a list is made of. */
export interface Loaded {
  readonly agreements: readonly FileModel[];
  readonly checker: Checker;
  readonly today: IsoDate;
  /** Whether something was not read that may belong to them; it has been told. */
  readonly isPartial: boolean;
}

/**
 * Reads the agreements that were named, with what belongs to them, and tells what was passed over.
 *
 * @param asOf as typed
 * @throws CliError where no agreement is meant
 */
export async function loadAgreements(
  paths: readonly string[],
  asOf: string | undefined,
  host: Host,
): Promise<Loaded> {
  const today = asOf === undefined ? host.today() : readDate(asOf);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const agreements = agreementsMeant(requested, workspace);
  if (agreements.length === 0)
    throw new CliError(
      t`There is no agreement among what was named.`,
      t`Name an agreement, or a folder that holds some.`,
    );
  const say = saying(dictionary);
  tellMisnamed(
    misnamed.map(file => nameOf(file, host.cwd)),
    host,
    say,
  );
  const places = unreadPlaces(unread, host.cwd);
  const isPartial = tellUnread(new Map(places.map(place => [unreadName(place), place.why])), host, say);
  return { agreements, checker, today, isPartial };
}
