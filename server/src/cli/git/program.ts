import { execFile } from 'node:child_process';
import { decode } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import { gitProgram } from './executable.ts';

/** How much git may print: far more than the agreements of any company. */
const maxBuffer = 1 << 30;

/**
 * What holds for every call: no network (a partial clone would fetch what it lacks), no programs that a repository's
 * own configuration names, no questions, no pager, no locks, and paths as they are.
 */
const always = [
  ...['protocol.allow=never', 'core.fsmonitor=false', 'core.quotepath=off'].flatMap(each => ['-c', each]),
  '--no-pager',
  '--literal-pathspecs',
];

const environment = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
};

/** The git program in one folder. Never through a shell, so that no name can give it orders. */
export class Git {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What git prints. @throws CliError with git's own words when it fails */
  async run(...args: readonly string[]): Promise<string> {
    const { stdout, error } = await this.#call(args, '');
    if (!error) return decode(stdout);
    const [said = ''] = error.stderr.replace(/^(fatal|error): /, '').split('\n');
    throw new CliError(
      `git could not do its part: ${said || `it ended with ${error.code}`}.`,
      `The command was: git ${args.join(' ')}`,
    );
  }

  /** What git prints, without the line break at its end; undefined when the answer is no. */
  async ask(...args: readonly string[]): Promise<string | undefined> {
    const { stdout, error } = await this.#call(args, '');
    return error ? undefined : decode(stdout).replace(/\n$/, '');
  }

  /** How two files differ line by line, without git's heading; empty where they do not. Neither has to be in git. */
  async lines(before: string, after: string): Promise<string> {
    const { stdout } = await this.#call(
      ['diff', '--no-index', '--no-ext-diff', '--no-color', '--', before, after],
      '',
    );
    const text = decode(stdout);
    const start = text.indexOf('@@');
    return start < 0 ? '' : text.slice(start);
  }

  /** What git prints, in the pieces that `-z` puts between NULs. */
  async list(...args: readonly string[]): Promise<string[]> {
    return (await this.run(...args)).split('\0').filter(each => each !== '');
  }

  /**
   * The texts of objects, by their ids, all in one call.
   *
   * @throws CliError when one is not in the repository, as in a partial clone
   */
  async texts(ids: readonly string[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    if (ids.length === 0) return texts;
    const { stdout } = await this.#call(['cat-file', '--batch'], `${ids.join('\n')}\n`);
    let at = 0;
    for (const id of ids) {
      const end = stdout.indexOf(10, at);
      const [, , size] = stdout.toString('latin1', at, end).split(' ');
      if (size === undefined) throw absentObject(id);
      const start = end + 1;
      texts.set(id, decode(stdout.subarray(start, start + Number(size))));
      at = start + Number(size) + 1;
    }
    return texts;
  }

  #call(
    args: readonly string[],
    input: string,
  ): Promise<{ stdout: Buffer; error?: { code: unknown; stderr: string } }> {
    return new Promise((resolve, reject) => {
      const program = gitProgram();
      if (program === undefined) return reject(noGit());
      const options = {
        cwd: this.folder,
        env: { ...process.env, ...environment },
        maxBuffer,
        encoding: 'buffer' as const,
      };
      const child = execFile(program, [...always, ...args], options, (error, stdout, stderr) => {
        if (!error) resolve({ stdout });
        else if (error.code === 'ENOENT') reject(noGit());
        else resolve({ stdout, error: { code: error.code, stderr: decode(stderr) } });
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

function absentObject(id: string): CliError {
  return new CliError(
    `This clone does not hold the file with the id ${id.slice(0, 12)}: it was made without all contents.`,
    'Fetch them (git fetch --refetch), or clone without --filter.',
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
  if (top !== undefined && top !== '') return new Git(top);
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
