import path from 'node:path';
import {
  type ComparedState,
  type Comparison,
  reviewOf,
  type UnreadReason,
  visible,
  visibleLines,
  Workspace,
} from '../../core/index.ts';
import { findFiles } from '../../disk/find.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { isAbsent, Reader, readTexts, whyNotRead } from '../../disk/read.ts';
import { projectRoot } from '../../disk/root.ts';
import { pretty } from '../diff/formats/pretty.ts';
import { CliError } from '../failure.ts';
import { Git } from '../git/program.ts';
import type { Host } from '../host.ts';
import { reviewLanguage } from '../language.ts';
import { styleOf } from '../terminal/style.ts';

/**
 * `partnership git-diff`: what git runs for each changed agreement, with its seven arguments: the path, then file, id
 * and mode before, then the same after; a renamed file has its new path and a note behind them. Git runs it at the top
 * of the working tree and takes what it prints for the diff.
 *
 * @returns 0 also where there are changes: git takes anything else for a broken driver
 * @throws CliError when it is not git that runs it
 */
export async function runGitDiff(
  args: readonly string[],
  color: boolean | undefined,
  host: Host,
): Promise<number> {
  const [name, before, , , after, , , newName = name] = args;
  // Git's pager shows colours, though what we write to is no terminal.
  const inPager = host.env.GIT_PAGER_IN_USE !== undefined && !host.env.NO_COLOR ? true : undefined;
  const style = styleOf(host.stdout, host.env, color ?? inPager);
  if (name === undefined) throw byHand();
  const heading = `diff --partnership a/${visible(name)} b/${visible(newName ?? name)}`;
  const shown = [`${style.colors.bold(heading)}\n`];
  if (args.length === 1) {
    host.stdout.write(`${shown}In conflict: merge it first.\n`);
    return 0;
  }
  if (before === undefined || after === undefined) throw byHand();
  const place = path.join(host.cwd, newName ?? name);
  const around = await filesAround(place, host.cwd);
  const state = async (label: string, file: string): Promise<ComparedState> => ({
    label,
    workspace: workspaceWith(around, place, await textOf(path.resolve(host.cwd, file))),
    candidates: new Map([['', uriOf(place)]]),
  });
  const comparison: Comparison = {
    before: await state(`a/${name}`, before),
    after: await state(`b/${newName ?? name}`, after),
    concerns: () => true,
    renamed: new Map(),
    authorsOf: async () => [],
    nameOf: () => newName ?? name,
  };
  const dictionary = await reviewLanguage(undefined, comparison, host, true);
  const review = await reviewOf(comparison, host.today(), dictionary);
  const isWhole =
    review.compared > 0 && review.agreements.every(({ review }) => review.incomplete.length === 0);
  if (review.compared > 0) shown.push(pretty(review, style, dictionary));
  // Parties and records, and texts with mistakes: their lines say more than no comparison at all.
  if (!isWhole) shown.push(visibleLines(await new Git(host.cwd).lines(before, after)));
  // All at once: where something goes wrong before, git shows the lines instead, and not after half of this.
  host.stdout.write(shown.join(''));
  return 0;
}

function byHand(): CliError {
  return new CliError(
    'This is for git to run, with the names of the files to compare.',
    'Run `partnership git-setup` once, then `git diff`; or compare yourself: partnership diff',
  );
}

/** The parties and configurations that the agreement may refer to, as they are in the working tree. */
async function filesAround(place: string, cwd: string): Promise<Workspace> {
  const root = projectRoot([path.dirname(place)], cwd);
  const workspace = new Workspace();
  const unread = (at: string, why: UnreadReason) => workspace.setUnread(uriOf(at), why);
  await readTexts(
    await findFiles(root.folder, { shallow: root.shallow, unread }),
    new Reader([root.folder]),
    (file, text) => workspace.set(uriOf(file), text),
    (file, error) => {
      if (!isAbsent(error)) unread(file, whyNotRead(error));
    },
  );
  return workspace;
}

function workspaceWith(around: Workspace, place: string, text: string | undefined): Workspace {
  const workspace = around.copy();
  if (text === undefined) workspace.delete(uriOf(place));
  else workspace.set(uriOf(place), text);
  return workspace;
}

/** Undefined where git says that there is no file. On Windows it says `nul`. */
async function textOf(file: string): Promise<string | undefined> {
  const isNothing = file === '/dev/null' || path.basename(file) === 'nul';
  return isNothing ? undefined : new Reader([path.dirname(file)]).text(file);
}
