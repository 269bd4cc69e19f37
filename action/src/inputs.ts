import { ActionError } from './failure.ts';

/** What the workflow says after `with:`. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  readonly config: string | undefined;
  readonly failOn: string;
  readonly failOnChange: string;
  /** A revision; `none`: no comparison; undefined: what the event says. */
  readonly base: string | undefined;
  /** Only what the base does not have is a finding. */
  readonly newOnly: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: boolean;
  readonly commentId: string;
  readonly sarifFile: string | undefined;
  readonly token: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs from the environment, where action.yml puts them. GitHub itself checks none of them.
 *
 * @throws ActionError that names the input
 */
export function readInputs(env: Environment): Inputs {
  const input = (name: string) => env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`]?.trim() ?? '';
  const optional = (name: string) => input(name) || undefined;
  const flag = (name: string, usual = 'true') =>
    oneOf(name, input(name) || usual, ['true', 'false']) === 'true';
  const paths = input('paths')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const commentId = input('comment-id') || 'default';
  if (!/^[a-z0-9-]{1,40}$/.test(commentId))
    throw new ActionError(
      `comment-id is “${commentId}”: write small letters, digits and hyphens, at most 40.`,
    );
  const base = optional('base');
  // What git would take for an option or a rule of what to fetch into where.
  if (base !== undefined && /^-|[\s:]/.test(base))
    throw new ActionError(`base is “${base}”: write a commit, branch or tag.`);
  return {
    paths: paths.length > 0 ? paths : ['.'],
    workingDirectory: input('working-directory') || '.',
    config: optional('config'),
    failOn: oneOf('fail-on', input('fail-on') || 'error', ['error', 'warning', 'info', 'none']),
    failOnChange: oneOf('fail-on-change', input('fail-on-change') || 'none', ['weakened', 'any', 'none']),
    base,
    newOnly: flag('new-only', 'false'),
    annotations: flag('annotations'),
    summary: flag('summary'),
    comment: flag('comment'),
    commentId,
    sarifFile: optional('sarif-file'),
    token: optional('token'),
  };
}

function oneOf(name: string, written: string, allowed: readonly string[]): string {
  if (allowed.includes(written)) return written;
  const words = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
  throw new ActionError(`${name} is “${written}”: write ${words}.`);
}
