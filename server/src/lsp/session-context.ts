import type { Dictionary, IsoDate, LanguageService, Workspace } from '../core/index.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { WorkspaceFeeder } from './workspace-feeder.ts';

/** What the parts of a session may ask of it. */
export interface SessionContext {
  readonly abilities: ClientAbilities;
  readonly workspace: Workspace;
  readonly feeder: WorkspaceFeeder;
  /** What can be asked about the files; another one after each change of the settings. */
  readonly service: LanguageService;
  /** The language of the client's user; undefined for English. */
  readonly dictionary: Dictionary | undefined;
  /** The day in the user's calendar. */
  today(): IsoDate;
}
