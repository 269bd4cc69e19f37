import type { Dictionary, IsoDate } from '../../../core/index.ts';
import { Checker } from '../../../core/index.ts';
import type { Host } from '../../host.ts';
import { languageOf } from '../../language.ts';
import type { Checked } from '../checked.ts';
import { type HeldProject, openProject } from '../held-project.ts';

/** What every worker has to know, as plain data. */
export interface Job {
  readonly held: HeldProject;
  readonly asOf: IsoDate;
  /** Whether a date was named, which switches dated rules on. */
  readonly isDated: boolean;
  readonly configuration: string | undefined;
  /** For the language of the messages. */
  readonly env: Host['env'];
}

/** What a worker answers to the files of some families. */
export type Answer =
  | { readonly checked: Checked }
  /** What keeps it from its work, in the language of whoever reads it. */
  | { readonly wrong: string; readonly remedy: string };

/** The checker that a job is done with. */
export async function checkerFor(job: Job): Promise<Checker> {
  const dictionary: Dictionary | undefined = await languageOf(job);
  return new Checker(openProject(job.held), {
    today: () => job.asOf,
    // A date on the command line switches dated rules on, whatever the configuration says (decision 18).
    dated: job.isDated ? true : undefined,
    configurationUri: job.configuration,
    dictionary,
    once: true,
  });
}

/** What goes to other threads: each reads texts from the disk itself, but for those that are not there. */
export function forWorkers(job: Job): Job {
  const files = job.held.files.map(({ text, ...file }) =>
    file.stamp === undefined && text !== undefined ? { ...file, text } : file,
  );
  const { LC_ALL, LC_MESSAGES, LANG } = job.env;
  return { ...job, held: { ...job.held, files }, env: { LC_ALL, LC_MESSAGES, LANG } };
}
