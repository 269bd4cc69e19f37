import {
  Checker,
  type FileModel,
  finished,
  partyOf,
  personNamed,
  replacePersonInSteps,
  saying,
  t,
  visible,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { tellUnread } from '../check/problems.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { CliError, failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { expectInside, isThere } from '../record/place.ts';
import { inWords } from './in-words.ts';
import { showPatches, writeAll } from './write.ts';

/** The options as they were typed. */
export interface RawReplaceOptions {
  readonly name?: string;
  readonly title?: string;
  readonly remove?: boolean;
  readonly dryRun?: boolean;
  readonly write?: boolean;
}

/** The arguments as they were typed. */
export interface Named {
  readonly old: string;
  readonly successor: string;
  readonly paths: readonly string[];
}

/**
 * `partnership replace-person`.
 *
 * @returns the exit status
 * @throws CliError when it cannot be done; then nothing is written
 */
export async function runReplacePerson(named: Named, raw: RawReplaceOptions, host: Host): Promise<number> {
  if (raw.write && raw.dryRun)
    throw new CliError(t`Both --write and --dry-run are given.`, t`Write one of the two.`);
  const today = host.today();
  const request = await resolveRequest(named.paths, undefined, host.cwd);
  const { workspace, requested, unread } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  const say = saying(dictionary);
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const meant = agreementsMeant(requested, workspace);
  const among = named.paths.length === 0 ? workspace.filesOf('Agreement') : meant;
  const old = personMeant(named.old, among, checker);
  const plan = finished(
    replacePersonInSteps(
      {
        old,
        successor: {
          id: successorMeant(named.successor, old, raw.name, among, checker),
          name: raw.name,
          title: raw.title,
        },
        removes: raw.remove,
        within: named.paths.length === 0 ? undefined : new Set(meant.map(({ uri }) => uri)),
      },
      checker,
      today,
      uri => isThere(pathOf(uri) ?? uri),
    ),
  );
  if ('refused' in plan) throw new CliError(plan.refused, plan.remedy);
  for (const { uri } of plan.recordings)
    expectInside(uri, checker, host.cwd, t`Name a place in the project as \`records\` in the configuration.`);
  if (raw.write) await writeAll(plan, checker, host);
  else showPatches(plan, checker, host);
  const lines = inWords(plan, { isWritten: raw.write === true, isRemoved: raw.remove === true }, host.cwd);
  const out = raw.write ? host.stdout : host.stderr;
  out.write(`${lines.map(line => visible(say(line))).join('\n')}\n`);
  const places = unreadPlaces(unread, host.cwd);
  return tellUnread(new Map(places.map(place => [unreadName(place), place.why])), host, say) ? failed : 0;
}

/** `party/person`, as far as somebody of the agreements is meant; else what was typed, which is told to be nobody. */
function personMeant(written: string, among: readonly FileModel[], checker: Checker): string {
  const found = among.flatMap(file => {
    const model = checker.workspace.agreementOf(file);
    return model ? [personNamed(model, written)] : [];
  });
  const known = [...new Set(found.flatMap(each => (each.ok ? [each.value] : [])))];
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  const near = found.find(each => !each.ok && each.near) ?? found[0];
  if (only !== undefined)
    throw new CliError(
      t`\`${written}\` may be somebody of several parties.`,
      t`Write which one is meant: ${known.join(', ')}`,
    );
  if (near && !near.ok) throw new CliError(near.wrong, near.remedy);
  return written;
}

/** The own part of whoever takes over. @throws CliError where somebody of another party is meant */
function successorMeant(
  written: string,
  old: string,
  name: string | undefined,
  among: readonly FileModel[],
  checker: Checker,
): string {
  const party = partyOf(old);
  const reference =
    name !== undefined ? (written.includes('/') ? written : `${party}/${written}`) : knownAs();
  if (partyOf(reference) !== party)
    throw new CliError(
      t`\`${reference}\` is of another party than \`${old}\`.`,
      t`What a person does passes within a party; name somebody of \`${party}\`.`,
    );
  return reference.slice(party.length + 1);

  function knownAs(): string {
    const own = among.flatMap(file => {
      const found = checker.workspace.agreementOf(file)?.party(party)?.people ?? [];
      return found
        .filter(person => [person.id, person.reference].includes(written))
        .map(each => each.reference);
    });
    if (own[0] !== undefined) return own[0];
    try {
      return personMeant(written, among, checker);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      throw new CliError(
        error.wrong,
        t`Name somebody of \`${party}\`, or add somebody new: a new id, and ${'--name "…"'}.`,
      );
    }
  }
}
