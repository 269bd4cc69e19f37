import type { IsoDate } from '../core/calendar/date.ts';
import type { Checker } from '../core/checking/checker.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { WorkspaceFeeder } from './workspace-feeder.ts';

/** What the parts of a session may ask of it. */
export interface SessionContext {
  readonly abilities: ClientAbilities;
  readonly workspace: Workspace;
  readonly feeder: WorkspaceFeeder;
  /** Another one after each change of the settings. */
  readonly checker: Checker;
  /** The day in the user's calendar. */
  today(): IsoDate;
}
