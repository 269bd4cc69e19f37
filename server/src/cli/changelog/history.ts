import { idOf, type UnreadReason, Workspace } from '../../core/index.ts';
import { readObjects } from '../git/objects.ts';
import type { Git } from '../git/program.ts';

/** One commit that changed an agreement's file. */
export interface Step {
  readonly commit: string;
  /** Of the commit, year-month-day. */
  readonly date: string;
  /** The file's name then, from the top of the repository. */
  readonly name: string;
  /** Undefined where the file could not be read as an agreement. */
  readonly version: string | undefined;
  readonly title: string | undefined;
  readonly id: string | undefined;
  /** That the text says it is written in. */
  readonly language: string | undefined;
  /** Why the file was not read, though the commit has it. */
  readonly unread: UnreadReason | undefined;
}

/**
 * The commits of the main line that changed each of some files, the oldest first; also under the names that it had before.
 *
 * @returns by the names of the files
 */
export async function historiesOf(
  git: Git,
  range: string,
  names: readonly string[],
): Promise<Map<string, Step[]>> {
  const changes = new Map<string, Change[]>();
  for (const name of names) changes.set(name, await changesOf(git, range, name));
  // A line break in a name would be the end of a question; such a file stays one that could not be read.
  const { texts, unread } = await readObjects(git, [
    ...new Set(
      [...changes.values()]
        .flat()
        .map(objectOf)
        .filter(each => !each.includes('\n')),
    ),
  ]);
  const stepOf = (change: Change): Step => {
    const object = objectOf(change);
    const text = unread.has(object) ? undefined : texts.get(object);
    return { ...change, ...factsOf(text), unread: unread.get(object) };
  };
  return new Map([...changes].map(([name, all]) => [name, ownSteps(all.map(stepOf))]));
}

type Change = Pick<Step, 'commit' | 'date' | 'name'>;

const objectOf = ({ commit, name }: Change) => `${commit}:${name}`;

async function changesOf(git: Git, range: string, name: string): Promise<Change[]> {
  const log = await git.run(
    ...['log', '-z', '--first-parent', '-m', '--follow', '--name-only', '--no-ext-diff', '--no-textconv'],
    ...['--no-relative', '--format=%x01%H%x09%cs', range, '--', name],
  );
  return log
    .split('\x01')
    .map(entry => entry.split(/[\0\n]/).filter(each => each !== ''))
    .flatMap(([about = '', ...names]) => {
      const [commit = '', date = ''] = about.split('\t');
      const file = names.at(-1);
      return file === undefined ? [] : [{ commit, date, name: file }];
    })
    .reverse();
}

/** Git takes a copy for a renamed file: what another agreement was, of which this one is a copy, is not its history. */
function ownSteps(steps: readonly Step[]): Step[] {
  const start = steps.findLastIndex((step, index) => {
    const next = steps[index + 1];
    return next !== undefined && step.name !== next.name && step.id !== next.id;
  });
  return steps.slice(start + 1);
}

/** What a text says of itself. */
function factsOf(text: string | undefined): Pick<Step, 'version' | 'title' | 'id' | 'language'> {
  const workspace = new Workspace();
  workspace.set('file:///a.partnership.yaml', text ?? '');
  const file = workspace.file('file:///a.partnership.yaml');
  const agreement = file && workspace.agreementOf(file)?.agreement;
  return {
    version: agreement?.version,
    title: agreement?.title,
    language: agreement?.language,
    id: file && idOf(file),
  };
}

/** The last commit of each version in a row: what one version came to be in the end. */
export function versionsIn(steps: readonly Step[]): Step[] {
  const known = steps.filter(({ version }) => version !== undefined);
  return known.filter((step, index) => known[index + 1]?.version !== step.version);
}
