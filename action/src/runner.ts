import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mostAnnotations, workflowCommand } from '../../server/src/cli/formats/escape/workflow.ts';
import type { Severity } from '../../server/src/core/index.ts';
import { ActionError } from './failure.ts';
import type { Environment } from './inputs.ts';

/** The runner's side of a step: its log, outputs and summary. */
export class Runner {
  readonly #env: Environment;
  readonly #write: (text: string) => void;

  constructor(env: Environment, write: (text: string) => void) {
    this.#env = env;
    this.#write = write;
  }

  /** Hands values to the steps that follow. */
  setOutputs(outputs: Readonly<Record<string, string | number | undefined>>): void {
    const file = this.#env.GITHUB_OUTPUT;
    if (!file) return;
    for (const [name, value] of Object.entries(outputs)) {
      // A delimiter that nobody can guess keeps a value from setting further outputs.
      const end = `end-${randomUUID()}`;
      this.#append(file, 'The outputs of the step', `${name}<<${end}\n${value ?? ''}\n${end}\n`);
    }
  }

  /** Adds Markdown to the summary of the run. */
  summarize(markdown: string): void {
    const file = this.#env.GITHUB_STEP_SUMMARY;
    if (file) this.#append(file, 'The summary of the run', markdown);
  }

  /** @throws ActionError in words: later steps and people rely on what is written */
  #append(file: string, what: string, text: string): void {
    try {
      appendFileSync(file, text);
    } catch (error) {
      throw new ActionError(`${what} could not be written: ${(error as Error).message}.`);
    }
  }

  /** Says something about the run as a whole. */
  say(severity: Severity, message: string): void {
    this.#write(workflowCommand({ severity, title: 'partnership', message }));
  }

  /**
   * Shows text that may hold anything: for its length the runner takes no orders, whatever line looks like one.
   *
   * @param title our own words
   */
  show(title: string, text: string): void {
    const token = randomUUID();
    this.#write(
      `::group::${title}\n::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n::endgroup::\n`,
    );
  }

  /**
   * Hands on annotations that formats have written. Each has kept within what GitHub shows for one step; together
   * they may not.
   */
  annotate(commands: readonly string[]): void {
    const counts = new Map<string, number>();
    let left = 0;
    for (const line of commands.flatMap(text => text.split('\n')).filter(text => text !== '')) {
      const [, name] = /^::(\w+) /.exec(line) ?? [];
      const count = name ? (counts.get(name) ?? 0) + 1 : 0;
      if (name) counts.set(name, count);
      if (count > mostAnnotations) left++;
      else this.#write(`${line}\n`);
    }
    if (left > 0) this.#write(`${left} more not shown here: the summary of the run has all.\n`);
  }
}
