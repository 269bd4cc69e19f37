import path from 'node:path';
import {
  type Evidence,
  either,
  type FileModel,
  type IsoDate,
  idOf,
  t,
  type Workspace,
  withoutOwnId,
} from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { CliError } from '../failure.ts';

/** More agreements are not listed. */
const mostListed = 8;

/** What was made for the agreement that is meant. */
export interface Chosen<T> {
  readonly evidence: Evidence;
  readonly made: T;
}

/**
 * Finds the agreement that is meant: the one that was named, or the only one; of several the only one in which what was
 * typed makes sense.
 *
 * @param requested the URIs of the files around
 * @param asked by id, title or file
 * @param make what is to be made in an agreement. @throws CliError where it makes no sense there
 */
export function chooseAgreement<T>(
  requested: readonly string[],
  asked: string | undefined,
  workspace: Workspace,
  { today, cwd }: { readonly today: IsoDate; readonly cwd: string },
  make: (evidence: Evidence) => T,
): Chosen<T> {
  const around = agreementsMeant(requested, workspace);
  const files = asked === undefined ? around : namedAgreements(asked, workspace, cwd);
  const all = files.flatMap(file => workspace.evidenceOf(file, today) ?? []);
  const chosen: Chosen<T>[] = [];
  const failures: unknown[] = [];
  for (const evidence of all) {
    try {
      expectOwnId(evidence, workspace);
      chosen.push({ evidence, made: make(evidence) });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failures.push(error);
    }
  }
  const [only, ...others] = chosen;
  if (only && others.length === 0) return only;
  if (!only && failures.length === 1) throw failures[0];
  const ids = (only ? chosen.map(each => each.evidence) : all).map(idIn);
  if (ids.length === 0)
    throw new CliError(
      t`There is no agreement here that something could be recorded for.`,
      t`Start the command in the folder of an agreement, or name one: ${'--agreement FILE'}`,
    );
  if (only)
    throw new CliError(
      t`It may be meant for ${either(ids.slice(0, mostListed))}.`,
      t`Add --agreement with the id or the file of the one that is meant.`,
    );
  const [first] = failures as CliError[];
  throw new CliError(
    t`In none of the ${all.length} agreements here does it make sense. In \`${ids[0] ?? ''}\`: ${first?.wrong ?? ''}`,
    t`Add --agreement with the id or the file of the one that is meant, to hear more: ${either(ids.slice(0, mostListed))}.`,
  );
}

/** @throws CliError where there is none, or nobody can tell which */
function namedAgreements(asked: string, workspace: Workspace, cwd: string): FileModel[] {
  const all = workspace.filesOf('Agreement');
  const byFile = all.filter(({ uri }) => uri === uriOf(path.resolve(cwd, asked)));
  const plain = (text: unknown) =>
    String(text ?? '')
      .trim()
      .toLowerCase();
  const found = byFile.length > 0 ? byFile : all.filter(file => idOf(file) === asked);
  const byTitle = found.length > 0 ? found : all.filter(({ value }) => plain(value?.title) === plain(asked));
  if (byTitle.length > 0) return byTitle;
  const ids = all.flatMap(file => idOf(file) ?? []);
  throw new CliError(
    t`There is no agreement \`${asked}\` here.`,
    ids.length > 0
      ? t`Write ${either(ids.slice(0, mostListed))}.`
      : t`Start the command in the folder of an agreement.`,
  );
}

/** @throws CliError for an agreement whose records could not be told from those of another one */
function expectOwnId({ model }: Evidence, workspace: Workspace): void {
  const problem = withoutOwnId(model, workspace);
  if (problem) throw new CliError(problem.wrong, problem.remedy);
}

function idIn({ model }: Evidence): string {
  return model.agreement.id ?? model.file.uri;
}
