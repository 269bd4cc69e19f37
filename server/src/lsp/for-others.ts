import {
  type AudienceName,
  Checker,
  dictionaryFor,
  type FileModel,
  type IsoDate,
  idOf,
} from '../core/index.ts';
import type { Session } from './session.ts';

/** The agreement that a file is, or is about: records are about their agreement. */
export function agreementMeant(clientUri: string, session: Session): FileModel | undefined {
  const file = session.file(clientUri);
  const id = file?.kind === 'Records' ? idOf(file) : undefined;
  return id === undefined ? file : session.workspace.agreements(id)[0];
}

/** What comes from a client may be anything; nobody is shown more than was asked for. */
export function isReader(audience: AudienceName, parties: readonly { readonly id: string }[]): boolean {
  if (audience === 'internal' || audience === 'shared') return true;
  return parties.some(({ id }) => id === audience?.party);
}

/** What judges agreements for somebody else to read, and says it in a language. */
export interface ForOthers {
  readonly today: IsoDate;
  readonly language: string;
  readonly checker: Checker;
}

/** In the language of what was agreed, where all of it says one and the same, rather than in that of the editor. */
export function forOthers(files: readonly FileModel[], session: Session): ForOthers {
  const today = session.today();
  const languages = new Set(files.map(languageOfText));
  const ofTexts = languages.size === 1 ? [...languages][0] : undefined;
  const language = ofTexts ?? (session.dictionary ? 'sv' : 'en');
  const checker = new Checker(session.workspace, {
    today: () => today,
    dated: session.settings.dateRules ? undefined : false,
    // As the user's settings say; the checker tells the workspace, which the session's own one shares.
    configurationUri: session.service.checker.insisted,
    dictionary: dictionaryFor(language),
    once: true,
  });
  return { today, language, checker };
}

function languageOfText({ value }: FileModel): string | undefined {
  const language = typeof value?.language === 'string' ? value.language.slice(0, 2) : undefined;
  return language === 'en' || language === 'sv' ? language : undefined;
}
