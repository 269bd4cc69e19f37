import { markdownMessage, markerOf } from '../../server/src/core/index.ts';
import { partnership } from './command-line.ts';
import { ActionError } from './failure.ts';
import type { Environment, Inputs } from './inputs.ts';

/** What `partnership diff` said, in the forms that the action hands on. */
export interface Reviewed {
  /** False: nothing was compared, so nothing is known of changes. */
  readonly isCompared: boolean;
  /** 1 when a change has to fail the step, 2 when something was not read. */
  readonly status: number;
  /** What was not read, in words; empty where all was. */
  readonly unread: string;
  readonly changes: number;
  readonly weakened: number;
  /** How much the change excuses, and how much could not be compared: both have to be seen. */
  readonly notes: number;
  readonly text: string;
  readonly annotations: string;
  readonly markdown: string;
}

/** What is read of the result; schemas/diff-result.schema.json has all of it. */
interface Result {
  readonly summary: Pick<Reviewed, 'changes' | 'weakened'>;
  readonly excused: readonly unknown[];
  readonly notCompared: readonly unknown[];
}

/** Nothing to compare with. */
export const noReview: Reviewed = {
  isCompared: false,
  status: 0,
  unread: '',
  changes: 0,
  weakened: 0,
  notes: 0,
  text: '',
  annotations: '',
  markdown: '',
};

/** Nothing was compared where somebody expects that something was. @param why as sentences */
export function notCompared(why: string): Reviewed {
  return {
    ...noReview,
    text: `${why}\n`,
    markdown: `### Partnership review: nothing was compared\n\n${markdownMessage(why)}\n`,
  };
}

/**
 * Reviews what changed since a commit, in all agreements below the folder.
 *
 * @throws ActionError with the command's own words when it could not be done
 */
export async function review(
  base: string,
  inputs: Inputs,
  folder: string,
  env: Environment,
): Promise<Reviewed> {
  const diff = async (format: string) => {
    const argv = [
      ...['diff', base, '--format', format, '--fail-on', inputs.failOnChange],
      ...(inputs.config === undefined ? [] : ['--config', inputs.config]),
      // Set for pull requests alone: the first line of the comment says who compares what.
      ...(env.GITHUB_BASE_REF ? ['--into', env.GITHUB_BASE_REF] : []),
      ...['--', '.'],
    ];
    const ran = await partnership(argv, folder, env);
    // With 2 and a review, all was compared but for what standard error names.
    if (ran.status > 1 && ran.stdout === '') throw new ActionError(ran.stderr);
    return ran;
  };
  const json = await diff('json');
  const pretty = await diff('pretty');
  const { summary, excused, notCompared }: Result = JSON.parse(json.stdout);
  return {
    isCompared: true,
    status: json.status,
    unread: json.status > 1 ? json.stderr : '',
    ...summary,
    notes: excused.length + notCompared.length,
    // On standard error stands what to add so that a change is accepted.
    text: `${pretty.stdout}${pretty.stderr}`,
    annotations: (await diff('github')).stdout,
    // The page has one mark, at its top.
    markdown: (await diff('markdown')).stdout.replace(`${markerOf()}\n`, ''),
  };
}
