import { Checker, type FileModel, type IsoDate, saying, t } from '../../core/index.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { readDate } from '../check/options.ts';
import { tellPassedOver } from '../check/passed-over.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
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
  const isPartial = tellPassedOver({ misnamed, unread }, host, say);
  return { agreements, checker, today, isPartial };
}
