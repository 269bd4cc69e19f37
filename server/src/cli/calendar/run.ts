import path from 'node:path';
import { icalendar } from '../../calendar/icalendar.ts';
import { type CalendarState, Checker, calendarOf, saying, type Text, t } from '../../core/index.ts';
import { version } from '../../version.ts';
import { readDate } from '../check/options.ts';
import { tellPassedOver } from '../check/passed-over.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { writeText } from '../disk-write.ts';
import { CliError, failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { expectSpoken, languageNameOf, spokenLanguage } from '../language.ts';
import { agreementsAmong, audienceAmong, languageOfTexts } from '../report/asked.ts';
import { stateAt } from './since.ts';

/** The options of `calendar` as they were typed. */
export interface RawCalendarOptions {
  readonly output: string;
  readonly forum?: string;
  readonly person?: string;
  readonly party?: string;
  readonly audience?: string;
  readonly withAddresses?: boolean;
  readonly since?: string;
  readonly asOf?: string;
  readonly language?: string;
}

/**
 * `partnership calendar`.
 *
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read, which may belong to an agreement
 * @throws CliError when it cannot be done
 */
export async function runCalendar(
  paths: readonly string[],
  raw: RawCalendarOptions,
  host: Host,
): Promise<number> {
  expectCalendarFile(raw.output);
  const today = raw.asOf === undefined ? host.today() : readDate(raw.asOf);
  const asked = expectSpoken(raw.language);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const files = agreementsAmong(
    requested,
    workspace,
    host.cwd,
    'partnership calendar FOLDER -o partnerships.ics',
  );
  const language = asked ?? languageOfTexts(files) ?? (await languageNameOf(host));
  const dictionary = await spokenLanguage(language);
  const checkerOf = (of: typeof workspace) => new Checker(of, { today: () => today, dictionary, once: true });
  const now: CalendarState = { files, checker: checkerOf(workspace) };
  const before =
    raw.since === undefined ? undefined : await stateAt(raw.since, files, paths, host.cwd, checkerOf);
  const states = before ? [now, before] : [now];
  const view = calendarOf(
    now,
    {
      today,
      language,
      audience: audienceAmong(
        raw.audience,
        modelsOf(states).flatMap(({ parties }) => parties),
      ),
      withAddresses: raw.withAddresses,
      forum: expectKnown('--forum', raw.forum, states, ({ forums }) => forums.map(({ id }) => id)),
      person: expectKnown('--person', raw.person, states, ({ parties }) =>
        parties.flatMap(({ people }) => people.map(({ reference }) => reference)),
      ),
      party: expectKnown('--party', raw.party, states, ({ parties }) => parties.map(({ id }) => id)),
    },
    before,
  );
  await writeText(path.resolve(host.cwd, raw.output), icalendar(view, `partnership//${version}`));
  const say = saying(dictionary);
  for (const note of view.notes) host.stderr.write(`partnership: ${note}\n`);
  const isPartial = tellPassedOver({ misnamed, unread }, host, say);
  return isPartial ? failed : 0;
}

/** @throws CliError for a name that calendars would not open */
function expectCalendarFile(file: string): void {
  if (path.extname(file).toLowerCase() === '.ics') return;
  throw new CliError(
    t`A calendar is a file whose name ends in .ics.`,
    t`Name it so: ${'partnership calendar -o partnerships.ics'}`,
  );
}

type Models = NonNullable<ReturnType<ReturnType<Checker['of']>['workspace']['agreementOf']>>;

function modelsOf(states: readonly CalendarState[]): Models[] {
  return states.flatMap(({ files, checker }) =>
    files.flatMap(file => checker.of(file.uri).workspace.agreementOf(file) ?? []),
  );
}

/** @throws CliError for what no agreement knows, so that nobody takes an empty calendar for an empty year */
function expectKnown(
  option: string,
  asked: string | undefined,
  states: readonly CalendarState[],
  namesOf: (model: Models) => readonly (string | undefined)[],
): string | undefined {
  if (asked === undefined) return undefined;
  const known = new Set(modelsOf(states).flatMap(namesOf));
  if (known.has(asked)) return asked;
  throw new CliError(
    t`${option}: nothing in these agreements is called ${asked}.`,
    oneOf([...known].flatMap(each => each ?? [])),
  );
}

/** How many names a message lists. */
const mostNames = 12;

function oneOf(names: readonly string[]): Text {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? t`Write one of: ${shown}, …` : t`Write one of: ${shown}.`;
}
