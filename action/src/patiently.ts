import { GitHubError } from './github.ts';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

const mostAttempts = 4;
/** How long a build may wait in all, in milliseconds; a comment is not worth more. */
const longestWait = 90_000;
/** What GitHub asks for where it says only that it was asked too often, in milliseconds. */
const usualLimit = 60_000;

const pause: Wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Tries something again as long as there is hope: after a disturbance, or where GitHub was asked too often and says how long
 * that lasts.
 *
 * @param attempt begins from the start each time: what failed may have been done all the same
 * @throws GitHubError of the last attempt
 */
export async function patiently<T>(attempt: () => Promise<T>, wait: Wait = pause): Promise<T> {
  let left = longestWait;
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      const delay = error instanceof GitHubError ? delayAfter(error, count) : undefined;
      if (delay === undefined || count === mostAttempts || delay > left) throw error;
      left -= delay;
      await wait(delay);
    }
  }
}

/** Undefined where another attempt would end in the same way. */
function delayAfter({ kind, after }: GitHubError, count: number): number | undefined {
  if (kind === 'limit') return after ?? usualLimit;
  if (kind === 'disturbed') return after ?? 1000 * 2 ** (count - 1);
  return undefined;
}
