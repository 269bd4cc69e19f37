import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import { decode } from '../../disk/read.ts';
import { contains } from '../../disk/root.ts';
import { CliError } from '../failure.ts';
import { gitProgram } from './executable.ts';
import { gitArguments, gitEnvironment } from './trust.ts';

/** How much git may print: far more than the agreements of any company. */
const maxBuffer = 1 << 30;

/** What git printed, and how it ended where it failed. */
export interface Answer {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly error?: { readonly code: unknown };
}

/** Where git runs, if not in its own folder, and what else it is told. */
interface Circumstances {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** In no repository and with nobody's settings, so that none of them changes how texts are compared. */
const nowhere: Circumstances = {
  folder: path.parse(process.cwd()).root,
  env: { GIT_DIR: devNull, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
};

/** The git program in one folder. Never through a shell, so that no name can give it orders. */
export class Git {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What git prints. @throws CliError with git's own words when it fails */
  async run(...args: readonly string[]): Promise<string> {
    return decode((await this.answer(args)).stdout);
  }

  /** All that git hands out. @throws CliError with git's own words when it fails */
  async answer(args: readonly string[]): Promise<Answer> {
    const answer = await this.call(args);
    const { stderr, error } = answer;
    if (!error) return answer;
    const lines = stderr.split('\n').filter(line => !line.startsWith('warning: '));
    const said = lines[0]?.replace(/^(fatal|error): /, '');
    throw new CliError(
      `git could not do its part: ${said || `it ended with ${error.code}`}.`,
      `The command was: git ${args.join(' ')}`,
    );
  }

  /** What git prints, without the line break at its end; undefined when the answer is no. */
  async ask(...args: readonly string[]): Promise<string | undefined> {
    const { stdout, error } = await this.call(args);
    return error ? undefined : decode(stdout).replace(/\n$/, '');
  }

  /** How two files differ line by line, without git's heading; empty where they do not. Neither has to be in git. */
  async lines(before: string, after: string): Promise<string> {
    const files = [before, after].map(file => path.resolve(this.folder, file));
    const args = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--', ...files];
    const { stdout } = await this.call(args, '', nowhere);
    const text = decode(stdout);
    const start = text.indexOf('@@');
    return start < 0 ? '' : text.slice(start);
  }

  /** What git prints, in the pieces that `-z` puts between NULs. */
  async list(...args: readonly string[]): Promise<string[]> {
    return (await this.run(...args)).split('\0').filter(each => each !== '');
  }

  /** All that git hands out; it fails only where there is no git. @param input what it reads on standard input */
  call(args: readonly string[], input = '', { folder, env }: Circumstances = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const program = gitProgram();
      if (program === undefined) return reject(noGit());
      const options = {
        cwd: folder ?? this.folder,
        env: { ...gitEnvironment(process.env), ...env },
        maxBuffer,
        encoding: 'buffer' as const,
      };
      const child = execFile(program, gitArguments(args), options, (error, stdout, stderr) => {
        if (!error) resolve({ stdout, stderr: decode(stderr) });
        else if (error.code === 'ENOENT') reject(noGit());
        else resolve({ stdout, stderr: decode(stderr), error: { code: error.code } });
      });
      // It may have ended already, for a reason that its exit status tells.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
  }
}

function noGit(): CliError {
  return new CliError(
    'The program `git` is not there.',
    'Install it, or name two files or two folders: partnership diff OLD.partnership.yaml NEW.partnership.yaml',
  );
}

/** What to do where there is no repository, but files could be compared. */
export const compareFiles = 'Go to one, or name two files or two folders: partnership diff OLD NEW';

/**
 * The repository around a folder.
 *
 * @param otherwise what to do where there is none
 * @throws CliError when there is none
 */
export async function repositoryAt(
  cwd: string,
  otherwise = 'Go to the folder of a repository, and run it there.',
): Promise<Git> {
  const top = await new Git(cwd).ask('rev-parse', '--show-toplevel');
  if (top !== undefined && top !== '') {
    const here = await realpath(cwd);
    // Its own configuration may say that its files lie somewhere else.
    if (contains(path.resolve(top), here)) return new Git(top);
    throw new CliError(
      'The configuration of this repository says that its files lie elsewhere (core.worktree).',
      'Go to the folder that holds them, and run it there.',
    );
  }
  const said = await new Git(cwd).ask('rev-parse', '--is-bare-repository');
  if (said === 'true') {
    throw new CliError('This is a bare repository, without files.', 'Run it in a clone with a working tree.');
  }
  // Says why: no repository here, or one of another owner (safe.directory).
  await new Git(cwd).run('rev-parse', '--show-toplevel').catch(error => {
    if (!/not a git repository/.test(String(error.message))) throw error;
  });
  throw new CliError('This folder is in no git repository.', otherwise);
}
