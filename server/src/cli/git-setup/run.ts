import { inRow, saying, t, visible } from '../../core/index.ts';
import { nameOf } from '../check/names.ts';
import { Git, repositoryAt } from '../git/program.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { driverCommand } from './command.ts';
import { addAttributes, attributesFile, driver, removeAttributes } from './places.ts';

const name = `diff.${driver}.command`;

export interface SetupOptions {
  readonly global?: boolean;
  readonly remove?: boolean;
}

/**
 * `partnership git-setup`: makes `git diff` show agreements by what they promise, for one repository or for all of this
 * user's. Says what it wrote; a second time it writes nothing.
 *
 * @returns the exit status
 * @throws CliError outside of a repository, unless it is for all
 */
export async function runGitSetup(
  { global = false, remove = false }: SetupOptions,
  host: Host,
): Promise<number> {
  const git = global ? new Git(host.cwd) : await repositoryAt(host.cwd);
  const attributes = await attributesFile(git, global);
  const file = visible(global ? attributes : nameOf(attributes, host.cwd));
  const wroteAttributes = await (remove ? removeAttributes : addAttributes)(attributes, file);
  const command = driverCommand(host.program);
  const wroteConfiguration = await (remove ? forget(git, global) : remember(git, global, command));
  const config = global ? t`your own git configuration` : t`this repository’s .git/config`;
  const lines = remove
    ? [
        wroteAttributes ? t`Took the lines for agreements out of ${file}.` : t`${file} had no lines of ours.`,
        wroteConfiguration
          ? t`Took diff.${driver} out of ${config}.`
          : t`There was no diff.${driver} in ${config}.`,
      ]
    : [
        inRow(
          [
            wroteAttributes
              ? t`Wrote to ${file} that agreements are shown by the driver “${driver}”.`
              : t`${file} names the driver “${driver}” already.`,
            wroteAttributes && !global ? t`Commit it, so that others have it too.` : '',
          ],
          ' ',
        ),
        inRow(
          [
            wroteConfiguration
              ? t`Wrote diff.${driver}.command to ${config}: where partnership is not there, it shows the lines as before.`
              : t`diff.${driver} stands in ${config} already.`,
            wroteConfiguration && !global
              ? t`This is not part of the repository: each of you runs “partnership git-setup” once.`
              : '',
          ],
          ' ',
        ),
        t`From now on \`git diff\`, \`git show --ext-diff\` and \`git log -p --ext-diff\` say what changed and for whom.`,
        t`The lines of the text: ${'git diff --no-ext-diff'}. To undo: ${`partnership git-setup ${global ? '--global ' : ''}--remove`}.`,
      ];
  const say = saying(await languageOf(host));
  host.stdout.write(`${lines.map(say).join('\n')}\n`);
  return 0;
}

async function remember(git: Git, global: boolean, command: string): Promise<boolean> {
  const where = global ? '--global' : '--local';
  if ((await git.ask('config', where, '--get-all', name)) === command) return false;
  await git.run('config', where, '--replace-all', name, command);
  return true;
}

/** Takes out what this command writes, and nothing else that somebody may have set for the driver. */
async function forget(git: Git, global: boolean): Promise<boolean> {
  const where = global ? '--global' : '--local';
  return (await git.ask('config', where, '--unset-all', name)) !== undefined;
}
