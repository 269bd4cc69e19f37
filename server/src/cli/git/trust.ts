import { devNull } from 'node:os';

/**
 * What keeps git from starting anything that a repository names. Its `.git/config` and attributes came with the
 * repository, or with whoever could write to it, and many of their settings are commands: hooks, filters, helpers for
 * signatures, transports and passwords. Those that can be switched off are switched off here, for every call; commands
 * of git that start others whatever is switched off (`status`, `diff` of the working tree: `filter.*.clean`) are not used.
 */
const settings: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.askPass': '',
  // A command of the shell that prints nothing: git has no setting for none.
  'core.alternateRefsCommand': 'exit 0;',
  'core.quotepath': 'off',
  'core.untrackedCache': 'false',
  'credential.helper': '',
  'log.showSignature': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'submodule.recurse': 'false',
  'fetch.recurseSubmodules': 'false',
  'protocol.allow': 'never',
};

/** The arguments of a call of git: never a pager, and paths as they are. */
export function gitArguments(args: readonly string[]): string[] {
  const always = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [...always, '--no-pager', '--literal-pathspecs', ...args];
}

/**
 * Of git's own variables only those that say where a user's and a machine's settings are, and where to stop looking for a
 * repository. The others name programs and files to write to, or another repository than that of the folder.
 */
const kept = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

/** The protocols that a fetch may use, none of which starts a program of the repository's choice. */
export const protocolsToFetch = ['https', 'http', 'ssh', 'file'];

/**
 * The environment for git: in English, no locks (the index stays as it is), no questions and no network.
 *
 * @param env that of this process
 * @param protocols the only ones that git may use; this wins over what a repository allows
 */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  protocols: readonly string[] = ['none'],
): Record<string, string | undefined> {
  const others = Object.entries(env).filter(
    ([name]) => !/^(?:GIT|SSH_ASKPASS)/i.test(name) || kept.has(name),
  );
  return {
    ...Object.fromEntries(others),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: protocols.join(':'),
    GIT_SSH_COMMAND: 'ssh',
  };
}
