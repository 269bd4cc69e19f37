import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckResult } from '../../server/src/cli/formats/json.ts';
import { partnership } from './command-line.ts';
import { ActionError } from './failure.ts';
import type { Environment, Inputs } from './inputs.ts';

/** What `partnership check` said, in the forms that the action hands on. */
export interface Checked {
  /** 1 when something is at or above `fail-on`, 2 when something was not read. */
  readonly status: number;
  /** What was not read, in words; empty where all was. */
  readonly unread: string;
  readonly summary: CheckResult['summary'];
  /** For reading in the log. */
  readonly text: string;
  /** Workflow commands. */
  readonly annotations: string;
  readonly markdown: string;
}

/**
 * Checks, once for all forms.
 *
 * @param base what findings are new against; undefined: all are told
 * @param scratch a folder for what is handed on
 * @throws ActionError with the command's own words when it could not be done
 */
export async function check(
  inputs: Inputs,
  base: string | undefined,
  folder: string,
  scratch: string,
  env: Environment,
): Promise<Checked> {
  const file = (name: string) => path.join(scratch, name);
  const argv = [
    'check',
    ...['--fail-on', inputs.failOn],
    ...(base === undefined ? [] : ['--changed-since', base]),
    ...(inputs.config === undefined ? [] : ['--config', inputs.config]),
    ...(inputs.sarifFile === undefined ? [] : ['--format', `sarif=${inputs.sarifFile}`]),
    ...['--format', 'github'],
    ...['pretty', 'markdown', 'json'].flatMap(format => ['--format', `${format}=${file(format)}`]),
    ...['--', ...inputs.paths],
  ];
  const { status, stdout, stderr } = await partnership(argv, folder, env);
  // With 2 and a report, all was checked but for what standard error names.
  if (status > 1 && !existsSync(file('json'))) throw new ActionError(stderr);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const { summary }: CheckResult = JSON.parse(read('json'));
  return {
    status,
    unread: status > 1 ? stderr : '',
    summary,
    text: `${stderr}${read('pretty')}`,
    annotations: stdout,
    markdown: read('markdown'),
  };
}
