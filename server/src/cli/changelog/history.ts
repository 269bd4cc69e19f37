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

/** The commits of the main line that changed a file, the oldest first; also under the names that it had before. */
export async function historyOf(git: Git, range: string, name: string): Promise<Step[]> {
  const log = await git.run(
    ...['log', '-z', '--first-parent', '-m', '--follow', '--name-only', '--no-ext-diff', '--no-textconv'],
    ...['--no-relative', '--format=%x01%H%x09%cs', range, '--', name],
  );
  const steps = log
    .split('\x01')
    .map(entry => entry.split(/[\0\n]/).filter(each => each !== ''))
    .flatMap(([about = '', ...names]) => {
      const [commit = '', date = ''] = about.split('\t');
      const file = names.at(-1);
      return file === undefined ? [] : [{ commit, date, name: file }];
    })
    .reverse();
  const objectOf = ({ commit, name }: { commit: string; name: string }) => `${commit}:${name}`;
  // A line break in a name would be the end of a question; such a file stays one that could not be read.
  const { texts, unread } = await readObjects(
    git,
    steps.map(objectOf).filter(each => !each.includes('\n')),
  );
  return ownSteps(
    steps.map(step => {
      const object = objectOf(step);
      const text = unread.has(object) ? undefined : texts.get(object);
      return { ...step, ...factsOf(text), unread: unread.get(object) };
    }),
  );
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
