import {
  approvalRequests,
  type ChangeThreshold,
  type Comparison,
  changeThresholds,
  exitStatus,
  isHalfRead,
  openChanges,
  type Review,
  reviewOf,
  visibleLines,
} from '../../core/index.ts';
import { choice } from '../check/options.ts';
import { tellUnread } from '../check/problems.ts';
import type { Host } from '../host.ts';
import { reviewLanguage } from '../language.ts';
import { styleOf } from '../terminal/style.ts';
import { type Request, readRequest } from './arguments.ts';
import { useConfiguration } from './configuration.ts';
import { reviewFormatNames, reviewFormats } from './formats/format.ts';
import { compareFiles, compareFolders } from './from-disk.ts';
import { compareRevisions } from './from-git.ts';

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
  tellUnread(new Map(review.unread.map(({ name, why }) => [name, why])), host);
  if (status !== 0) host.stderr.write(visibleLines(whyItFails(review, threshold)));
  return status;
}

/** Reads the two states that a request names. @param cwd what names of files are relative to without a repository */
function compare(request: Request, cwd: string): Promise<Comparison> {
  if (request.kind === 'revisions') return compareRevisions(request);
  const read = request.kind === 'files' ? compareFiles : compareFolders;
  return read(request.before, request.after, cwd);
}

/** What the exit status 1 is for, and exactly what to add so that it becomes 0. */
function whyItFails(review: Review, threshold: ChangeThreshold): string {
  const open = openChanges(review, threshold);
  const unread = isHalfRead(review)
    ? 'partnership: Some of what was to be compared has mistakes and could not be read, so nobody can say that nothing is\nweakened there. Mend it first: partnership check\nMistakes that only the base has are mended no more: compare with a base that can be read.\n'
    : '';
  const requests = approvalRequests(open, review.today).map(
    ({ file, yaml, parties, count }) =>
      `partnership: ${count === 1 ? '1 change' : `${count} changes`} nobody has accepted yet. If ${parties.join(' and ')} ${
        parties.length === 1 ? 'accepts' : 'accept'
      } ${count === 1 ? 'it' : 'them'},\nadd this to ${file} (below \`waivers:\`, where there is one already), with a reason:\n\n${yaml}`,
  );
  return `${unread}${requests.join('\n')}`;
}
