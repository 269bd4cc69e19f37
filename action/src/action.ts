import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBase } from './base.ts';
import { check } from './check.ts';
import { whyNotCompared } from './checkout.ts';
import { keepComment } from './comment.ts';
import { type Event, readEvent } from './event.ts';
import { ActionError } from './failure.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { forComment, forSummary, pageOf } from './page.ts';
import { explainRefusal } from './refusal.ts';
import { noReview, notCompared, review } from './review.ts';
import { Runner } from './runner.ts';

/**
 * The action: checks the agreements, reviews what changed in them, and says so at the lines, in the summary of the run
 * and in a comment. The exit status comes from what was found and changed alone, never from what became of the
 * comment.
 *
 * @param write writes to the log
 * @returns the exit status of the step: 0, 1 (something that has to fail it) or 2 (it could not be done)
 */
export async function runAction(env: Environment, write: (text: string) => void): Promise<number> {
  const runner = new Runner(env, write);
  const scratch = mkdtempSync(path.join(env.RUNNER_TEMP ?? tmpdir(), 'partnership-'));
  try {
    return await runSteps(readInputs(env), runner, scratch, env);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    runner.say('error', error.message);
    return 2;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runSteps(inputs: Inputs, runner: Runner, scratch: string, env: Environment): Promise<number> {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const folder = path.resolve(workspace, inputs.workingDirectory);
  if (!existsSync(folder))
    throw new ActionError(
      `working-directory is “${inputs.workingDirectory}”, which does not exist. Is there an actions/checkout before this step?`,
    );
  const event = readEvent(env);
  // What is found is shown even when there is nothing that it could be compared with.
  const problems: ActionError[] = [];
  const obstacle = await whyNotCompared(inputs.base, event, folder);
  const base =
    obstacle === undefined ? await orNote(findBase(inputs.base, event, folder), problems) : undefined;
  const found = await check(inputs, inputs.newOnly ? base : undefined, folder, scratch, env);
  const reviewed = base === undefined ? undefined : await orNote(review(base, inputs, folder, env), problems);
  // Never "no change" where nobody knows.
  const why = obstacle ?? problems[0]?.message;
  const changed = reviewed ?? (why === undefined ? noReview : notCompared(why));
  if (obstacle !== undefined) {
    // What has to fail the step cannot be known: that is no success.
    if (inputs.failOnChange !== 'none' || inputs.newOnly) problems.push(new ActionError(obstacle));
    else runner.say('warning', obstacle);
  }
  const page = pageOf([changed.markdown, found.markdown]);
  runner.show('What was found', found.text);
  if (changed.text !== '') runner.show('What changed', changed.text);
  if (inputs.annotations) runner.annotate([found.annotations, changed.annotations]);
  if (inputs.summary) runner.summarize(forSummary(page));
  const { errors, warnings, infos, files } = found.summary;
  const isUnknown = changed !== noReview && !changed.isCompared;
  const isNews = isUnknown || errors + warnings + infos + changed.changes + changed.notes > 0;
  const comment = await commented(page, isNews, inputs, event, runner, env);
  runner.setOutputs({
    ...{ errors, warnings, infos, files, comment },
    ...(!changed.isCompared ? {} : { changes: changed.changes, weakened: changed.weakened }),
    ...(inputs.sarifFile === undefined
      ? {}
      : { 'sarif-file': fromWorkspace(inputs.sarifFile, folder, workspace) }),
  });
  for (const { unread } of [found, changed]) if (unread !== '') problems.push(new ActionError(unread.trim()));
  for (const { message } of problems) runner.say('error', message);
  if (problems.length > 0) return 2;
  return Math.max(found.status, changed.status);
}

/** What a promise gives; undefined, and its failure noted, when it cannot be done. */
async function orNote<T>(promise: Promise<T>, problems: ActionError[]): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    problems.push(error);
    return undefined;
  }
}

async function commented(
  page: string,
  isNews: boolean,
  inputs: Inputs,
  { pullRequest }: Event,
  runner: Runner,
  env: Environment,
): Promise<string> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = env;
  if (!inputs.comment || !pullRequest || !inputs.token || !api || !repository) return 'none';
  const { number, isFromFork } = pullRequest;
  const { token } = inputs;
  const place = { api, repository, number, token };
  const outcome = await keepComment(place, inputs.commentId, forComment(page, env), isNews);
  if (outcome.state === 'refused') {
    const why = explainRefusal(outcome.error, { repository, number, token, isFromFork });
    runner.say('info', `${why} The summary of the run has it all.`);
    // Also where nobody wanted it: nothing that was found may get lost.
    if (!inputs.summary) runner.summarize(forSummary(page));
  }
  if (outcome.state === 'created' && outcome.instead !== undefined) {
    runner.say(
      'info',
      `The older comment of ${outcome.instead} cannot be brought up to date with this token, so there is a new one. Delete the older one: it is out of date.`,
    );
  }
  return outcome.state;
}

function fromWorkspace(file: string, folder: string, workspace: string): string {
  return path.relative(workspace, path.resolve(folder, file)).replaceAll(path.sep, '/');
}
