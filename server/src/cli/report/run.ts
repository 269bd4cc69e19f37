import path from 'node:path';
import {
  type AgreementView,
  agreementViewOf,
  Checker,
  type FileModel,
  type PortfolioOptions,
  portfolioViewOf,
  saying,
  t,
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
import { writeOutput } from '../write-output.ts';
import { agreementsAmong, languageOfTexts, readAudience } from './asked.ts';
import { reportFormatOf } from './formats.ts';
import { writeNotice } from './notice.ts';
import { changesSince } from './since.ts';

/** The options of `report` as they were typed. */
export interface RawReportOptions {
  readonly output: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly audience?: string;
  /** A revision of git. */
  readonly since?: string;
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
  const meant = async () => {
    try {
      return agreementsAmong(requested, workspace, host.cwd, 'partnership report FILE -o report.html');
    } catch (why) {
      // Who opens the page of one file is to learn what is known. A folder without agreements is a slip of whoever typed it.
      const [uri, ...more] = requested;
      const isOne = uri !== undefined && more.length === 0 && workspace.file(uri)?.kind === undefined;
      if (!isOne || !(why instanceof CliError)) throw why;
      const language = asked ?? (await languageNameOf(host));
      await writeNotice(pathOf(uri) ?? uri, why, await format(), raw.output, { language, today }, host);
      throw why;
    }
  };
  const agreements = await meant();
  const language = asked ?? languageOfTexts(agreements) ?? (await languageNameOf(host));
  const dictionary = await spokenLanguage(language);
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const places = unreadPlaces(unread, host.cwd);
  const notes = places.map(place => `${unreadName(place)}: ${saying(dictionary)(place.why)}`);
  const [agreement, ...others] = agreements;
  const one = async () => {
    const audience = readAudience(raw.audience, agreement, workspace);
    const changes =
      raw.since === undefined
        ? undefined
        : await changesSince(raw.since, agreement, workspace, { audience, dictionary, today });
    const view = agreementViewOf(agreement, checker, { today, language, notes, audience, changes });
    // What is asked for is an agreement, and for each there is a view.
    return (await format()).report(view as AgreementView);
  };
  const text =
    others.length > 0
      ? await portfolio(agreements, checker, raw, { today, language, notes }, host)
      : await one();
  await writeOutput(raw.output, text, host.cwd);
  const say = saying(dictionary);
  const isPartial = tellPassedOver({ misnamed, unread }, host, say);
  return isPartial ? failed : 0;
}

/** @throws CliError for what only reports of one agreement can be */
async function portfolio(
  agreements: readonly FileModel[],
  checker: Checker,
  raw: RawReportOptions,
  options: Omit<PortfolioOptions, 'pathOf'>,
  { cwd }: Host,
): Promise<string> {
  const named = (uri: string) => nameOf(pathOf(uri) ?? uri, cwd);
  if (path.extname(raw.output).toLowerCase() !== '.html')
    throw new CliError(
      t`A portfolio of several agreements is a page: end its name in .html.`,
      t`Or name one of the ${agreements.length} agreements, such as ${named(agreements[0]?.uri ?? '')}.`,
    );
  if (raw.audience !== undefined && raw.audience !== 'internal')
    throw new CliError(
      t`A portfolio shows everything to whoever has it; ${'--audience'} is for reports of one agreement.`,
      t`Name one agreement.`,
    );
  if (raw.since !== undefined)
    throw new CliError(
      t`A portfolio does not tell what changed; ${'--since'} is for reports of one agreement.`,
      t`Name one agreement.`,
    );
  const { portfolioHtml } = await import('./html.ts');
  return portfolioHtml(portfolioViewOf(agreements, checker, { ...options, pathOf: named }));
}
