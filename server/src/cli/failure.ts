import { visibleLines } from '../core/index.ts';
import type { Host } from './host.ts';

/** The exit status when the tool was asked for something that it cannot do. */
export const failed = 2;

/** What keeps the command line from doing what it was asked for, and what the user can do about it. */
export class CliError extends Error {
  readonly remedy: string;

  /**
   * @param message what is wrong, as a sentence
   * @param remedy what to do, as one or more sentences
   */
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Says on standard error what went wrong; returns the exit status. */
export function reportFailure(error: unknown, { stderr, env }: Host): number {
  if (error instanceof CliError) {
    stderr.write(visibleLines(`partnership: ${error.message}\n${error.remedy}\n`));
    return failed;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  stderr.write(
    visibleLines(
      `partnership: Something went wrong in the tool itself, not in your agreements: ${message}\n` +
        'Please report it to its maintainers, with what the same command prints after setting the\n' +
        'environment variable PARTNERSHIP_DEBUG=1.\n' +
        (env.PARTNERSHIP_DEBUG ? `${stack ?? ''}\n` : ''),
    ),
  );
  return failed;
}
