import { type Dictionary, joined, saying, type Text, t, visibleLines } from '../core/index.ts';
import type { Host } from './host.ts';

/** The exit status when the tool was asked for something that it cannot do. */
export const failed = 2;

/** What keeps the command line from doing what it was asked for, and what the user can do about it. */
export class CliError extends Error {
  /** What is wrong, in the language of whoever reads it; `message` is the English one. */
  readonly wrong: Text;
  readonly remedy: Text;

  /**
   * @param wrong what is wrong, as a sentence
   * @param remedy what to do, as one or more sentences
   */
  constructor(wrong: Text, remedy: Text) {
    super(String(wrong));
    this.wrong = wrong;
    this.remedy = remedy;
  }
}

/** Says on standard error what went wrong, in the language of a dictionary (none: English); returns the exit status. */
export function reportFailure(
  error: unknown,
  { stderr, env }: Host,
  dictionary: Dictionary | undefined,
): number {
  const say = saying(dictionary);
  if (error instanceof CliError) {
    stderr.write(visibleLines(`partnership: ${say(error.wrong)}\n${say(error.remedy)}\n`));
    return failed;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  stderr.write(
    visibleLines(
      `partnership: ${say(t`Something went wrong in the tool itself, not in your agreements: ${message}`)}\n` +
        `${say(t`Please report it to its maintainers, with what the same command prints after setting the environment variable PARTNERSHIP_DEBUG=1.`)}\n` +
        (env.PARTNERSHIP_DEBUG ? `${stack ?? ''}\n` : ''),
    ),
  );
  return failed;
}

/** Sentences of a message that stand below each other. */
export function inLines(...texts: readonly Text[]): Text {
  return joined(texts, '\n');
}
