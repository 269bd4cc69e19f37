import { execFile } from 'node:child_process';
import { gitProgram } from '../../server/src/cli/git/executable.ts';
import { gitArguments, gitEnvironment, protocolsToFetch } from '../../server/src/cli/git/trust.ts';
import { ActionError } from './failure.ts';

/** The git program in one folder. */
export class Git {
  readonly #folder: string;
  #complaint = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What it prints, trimmed; undefined when it fails. It opens no connection. */
  run(...args: readonly string[]): Promise<string | undefined> {
    return this.#start(args, gitEnvironment(process.env));
  }

  /**
   * Gets revisions from the remote `origin`. The address and what lets us in stand in the repository's configuration, where
   * the checkout has put them; the commands that may stand there too are not run.
   */
  async bring(depth: string, ...revisions: readonly string[]): Promise<string | undefined> {
    const options = ['--no-tags', '--no-recurse-submodules', '--upload-pack=git-upload-pack', depth];
    return this.#start(
      ['fetch', ...options, '--end-of-options', 'origin', ...revisions],
      gitEnvironment(process.env, protocolsToFetch),
    );
  }

  #start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
    // No question for a password may ever hang a build.
    const options = { cwd: this.#folder, env, maxBuffer: 10_000_000 };
    return new Promise(resolve => {
      const program = gitProgram();
      if (program === undefined) {
        this.#complaint = 'it is in no folder of the PATH';
        return resolve(undefined);
      }
      execFile(program, gitArguments(args), options, (error, stdout, stderr) => {
        if (error) this.#complaint = stderr.trim() || this.#complaint;
        resolve(error ? undefined : stdout.trim());
      });
    });
  }

  /** @throws ActionError with our words, and git's own about what failed last */
  fail(message: string): never {
    throw new ActionError(this.#complaint ? `${message} (git: ${this.#complaint})` : message);
  }
}

/** The commit that a revision names, as far as this clone knows it. */
export async function commitOf(revision: string, git: Git): Promise<string | undefined> {
  return git.run('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
}

/** The parents of a commit. Read from the commit itself: a shallow checkout names parents that it does not have. */
export async function parentsOf(revision: string, git: Git): Promise<string[]> {
  const commit = (await git.run('cat-file', 'commit', revision)) ?? '';
  const [head = ''] = commit.split('\n\n', 1);
  return [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent);
}
