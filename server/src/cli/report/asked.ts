import { type AudienceName, type FileModel, t, type Workspace } from '../../core/index.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { noAgreement } from '../check/no-agreement.ts';
import { CliError } from '../failure.ts';

/** @throws CliError for a reader that is nobody of the agreement */
export function readAudience(asked: string | undefined, file: FileModel, workspace: Workspace): AudienceName {
  return audienceAmong(asked, workspace.agreementOf(file)?.parties ?? []);
}

/** The same of several agreements, by all their parties. @throws CliError for a reader that is none of them */
export function audienceAmong(
  asked: string | undefined,
  those: readonly { readonly id: string }[],
): AudienceName {
  if (asked === undefined || asked === 'internal') return 'internal';
  if (asked === 'shared') return asked;
  const parties = [...new Set(those.map(({ id }) => `party:${id}`))];
  if (parties.includes(asked)) return { party: asked.slice('party:'.length) };
  throw new CliError(
    t`The reader ${asked} is not known.`,
    t`Write internal, shared, or one of: ${parties.join(', ')}.`,
  );
}

/**
 * The agreements that are meant by what was asked for.
 *
 * @param example how the command is called, for whoever named none
 * @throws CliError where no agreement is meant
 */
export function agreementsAmong(
  requested: readonly string[],
  workspace: Workspace,
  cwd: string,
  example: string,
): [FileModel, ...FileModel[]] {
  const [first, ...others] = agreementsMeant(requested, workspace);
  if (first) return [first, ...others];
  throw noAgreement(
    requested,
    workspace,
    cwd,
    t`Name an agreement, its records, or a folder that holds one: ${example}`,
  );
}

/** The language that some agreements say they are written in, where all say the same and the product speaks it. */
export function languageOfTexts(agreements: readonly FileModel[]): string | undefined {
  const languages = new Set(agreements.map(languageOfText));
  return languages.size === 1 ? [...languages][0] : undefined;
}

function languageOfText({ value }: FileModel): string | undefined {
  const language = typeof value?.language === 'string' ? value.language.slice(0, 2) : undefined;
  return language === 'en' || language === 'sv' ? language : undefined;
}
