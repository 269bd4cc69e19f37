import {
  and,
  approvalRequests,
  type ChangeThreshold,
  changeThresholds,
  exitStatus,
  hasMistakes,
  lacksSubmodules,
  openChanges,
  type Review,
  reviewOf,
  type Say,
  saying,
  t,
  visibleLines,
} from '../../core/index.ts';
import { choice } from '../check/options.ts';
import { tellMisnamed, tellUnread } from '../check/problems.ts';
import { failed, inLines } from '../failure.ts';
import type { Host } from '../host.ts';
import { reviewLanguage } from '../language.ts';
import { styleOf } from '../terminal/style.ts';
import { type Request, readRequest } from './arguments.ts';
import { useConfiguration } from './configuration.ts';
import { reviewFormatNames, reviewFormats } from './formats/format.ts';
import { compareFiles, compareFolders } from './from-disk.ts';
import { type Compared, compareRevisions } from './from-git.ts';

/** The options of `diff` as they were typed. */
export interface RawDiffOptions {
  readonly format: string;
  readonly failOn: string;
  readonly config?: string;
  /** The language of the sentences. */
  readonly language?: string;
  /** The branch that a pull request goes into. */
  readonly into?: string;
  readonly color?: boolean;
}

/**
 * `partnership diff`.
 *
 * @param written the arguments before `--`
 * @param rest those behind it
 * @returns the exit status
 * @throws CliError when it cannot be done
 */
export async function runDiff(
  written: readonly string[],
  rest: readonly string[],
  raw: RawDiffOptions,
  host: Host,
): Promise<number> {
  const format = await reviewFormats[choice('--format', raw.format, reviewFormatNames)]();
  const threshold = choice('--fail-on', raw.failOn, changeThresholds);
  const request = await readRequest(written, rest, host.cwd);
  const comparison = await compare(request, host.cwd);
  const configuration =
    raw.config === undefined
      ? undefined
      : await useConfiguration(
          raw.config,
          request,
          comparison.after.workspace,
          host,
          styleOf(host.stderr, host.env, raw.color),
        );
  const dictionary = await reviewLanguage(raw.language, comparison, host, raw.format === 'pretty');
  const subject =
    raw.into === undefined ? {} : { subject: { kind: 'pull-request', into: raw.into } as const };
  const review = await reviewOf({ ...comparison, ...subject, configuration }, host.today(), dictionary);
  host.stdout.write(format(review, threshold, styleOf(host.stdout, host.env, raw.color), dictionary));
  const status = exitStatus(review, threshold);
  const say = saying(dictionary);
  tellMisnamed(comparison.misnamed ?? [], host, say);
  if (status === failed) tellUnread(new Map(review.unread.map(({ name, why }) => [name, why])), host, say);
  if (status !== 0) host.stderr.write(visibleLines(whyItFails(review, threshold, say)));
  return status;
}

/** Reads the two states that a request names. @param cwd what names of files are relative to without a repository */
function compare(request: Request, cwd: string): Promise<Compared> {
  if (request.kind === 'revisions') return compareRevisions(request);
  const read = request.kind === 'files' ? compareFiles : compareFolders;
  return read(request.before, request.after, cwd);
}

/** What the exit status 1 is for, and exactly what to add so that it becomes 0. */
function whyItFails(review: Review, threshold: ChangeThreshold, say: Say): string {
  const open = openChanges(review, threshold);
  const unread = [
    ...(hasMistakes(review) ? [halfRead] : []),
    ...(lacksSubmodules(review) ? [withoutSubmodules] : []),
  ].map(text => `partnership: ${say(text)}\n`);
  const requests = approvalRequests(open, review.today).map(({ file, yaml, parties, count }) => {
    const changes = count === 1 ? t`1 change` : t`${count} changes`;
    const wanted = t`${changes}, not accepted yet by ${and(parties)}.`;
    const how = t`To accept, add this to ${file} (below \`waivers:\`, where there is one already), with a reason:`;
    return `partnership: ${say(wanted)}\n${say(how)}\n\n${yaml}`;
  });
  return `${unread.join('')}${requests.join('\n')}`;
}

const withoutSubmodules = inLines(
  t`A submodule that changed is not checked out here, so nobody can say that nothing is weakened there.`,
  t`Check it out first, or compare it in its own folder: ${'git submodule update --init'}`,
);

const halfRead = inLines(
  t`Some of what was to be compared has mistakes and could not be read, so nobody can say that nothing is weakened there.`,
  t`Mend it first: ${'partnership check'}`,
  t`Mistakes that only the base has are mended no more: compare with a base that can be read.`,
);
