import {
  type Asked,
  type Evidence,
  type FileModel,
  type IsoDate,
  type Named,
  partyNamed,
  personNamed,
  saying,
  type Text,
  t,
  visible,
  type Workspace,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Loaded } from './load.ts';

/** Whose affairs are asked for, as typed. */
export interface RawAsked {
  readonly person?: string;
  readonly party?: string;
}

/** Whose affairs are asked for in some agreements. */
export interface AskedInAll {
  /** In one agreement; undefined: there nobody is called so. */
  readonly askedIn: ((evidence: Evidence) => Asked | undefined) | undefined;
  /** What they are called; undefined: nobody in particular is asked for. */
  readonly name: Text | undefined;
  /** The agreements in which several are called so, of which nothing is shown: which, and what to do, as sentences. */
  readonly unclear: readonly Text[];
}

/**
 * Finds a person or party by id or name in some agreements. Each is looked for in each agreement: the same name may be another
 * id there.
 *
 * @throws CliError where no agreement has them, or both are asked for
 */
export function readAsked(
  { person, party }: RawAsked,
  files: readonly FileModel[],
  workspace: Workspace,
  today: IsoDate,
  cwd: string,
): AskedInAll {
  if (person !== undefined && party !== undefined)
    throw new CliError(t`\`--person\` and \`--party\` do not go together.`, t`Leave one of them out.`);
  const written = person ?? party;
  if (written === undefined) return { askedIn: undefined, name: undefined, unclear: [] };
  const find = ({ model }: Evidence): Named<string> =>
    person === undefined ? partyNamed(model, written) : personNamed(model, written);
  const all = files.flatMap(file => workspace.evidenceOf(file, today) ?? []);
  const found = all.flatMap(evidence => {
    const each = find(evidence);
    return each.ok ? [{ evidence, id: each.value }] : [];
  });
  const [first] = found;
  if (!first) throw notFound(all.map(find));
  const { model } = first.evidence;
  const name = person === undefined ? model.nameOf(first.id) : (model.person(first.id)?.name ?? first.id);
  const unclear = all.flatMap(evidence => {
    const each = find(evidence);
    const where = visible(nameOf(pathOf(evidence.model.file.uri) ?? evidence.model.file.uri, cwd));
    return !each.ok && each.isSeveral ? [t`${where}: ${each.wrong} ${each.remedy}`] : [];
  });
  const ids = new Map(found.map(({ evidence, id }) => [evidence.model.file.uri, id]));
  return {
    name,
    unclear,
    askedIn: evidence => {
      const id = ids.get(evidence.model.file.uri);
      if (id === undefined) return undefined;
      return person === undefined ? { party: id } : { person: id };
    },
  };
}

/** The failure that says most: one that knows who may be meant. */
function notFound(failures: readonly Named<string>[]): CliError {
  const all = failures.flatMap(each => (each.ok ? [] : [each]));
  const [first] = [...all].sort((a, b) => Number(b.near) - Number(a.near));
  return new CliError(first?.wrong ?? '', first?.remedy ?? '');
}

/** Says on standard error in which agreements nobody can tell who is meant. @returns whether there are any */
export function tellUnclear({ unclear }: AskedInAll, { checker }: Loaded, { stderr }: Host): boolean {
  const say = saying(checker.dictionary);
  for (const each of unclear) stderr.write(`${say(t`Not shown: ${each}`)}\n`);
  return unclear.length > 0;
}
