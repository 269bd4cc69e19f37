import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { Checker } from '../../server/src/core/checking/checker.ts';
import { dictionaryFor } from '../../server/src/core/l10n/languages.ts';
import type { CalendarEntry, CalendarView } from '../../server/src/core/view/calendar/calendar-view.ts';
import {
  type CalendarOptions,
  type CalendarState,
  calendarOf,
} from '../../server/src/core/view/calendar/make-calendar.ts';
import type { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { today, workspaceOf } from './check.ts';
import { agreementsOf } from './views.ts';

export type Asked = Partial<Omit<CalendarOptions, 'today'>> & { readonly day?: string };

/** All agreements of a workspace, as of a day. */
function stateOf(workspace: Workspace, { language = 'en', day = today }: Asked = {}): CalendarState {
  const dictionary = dictionaryFor(language);
  const checker = new Checker(workspace, { today: () => day as IsoDate, dictionary });
  return { files: agreementsOf(workspace).flatMap(uri => workspace.file(uri) ?? []), checker };
}

export function calendarIn(workspace: Workspace, asked: Asked = {}, before?: Workspace): CalendarView {
  const { language = 'en', day = today, ...rest } = asked;
  const earlier = before && stateOf(before, asked);
  return calendarOf(stateOf(workspace, asked), { ...rest, language, today: day as IsoDate }, earlier);
}

/** The calendar of some files, given as `{ 'path': text }`. */
export function calendarOfFiles(
  files: Readonly<Record<string, string>>,
  asked: Asked = {},
  before?: Readonly<Record<string, string>>,
): CalendarView {
  return calendarIn(workspaceOf(files), asked, before && workspaceOf(before));
}

/** The entry whose UID begins so. @throws where there is none */
export function entryIn({ entries }: CalendarView, uid: string): CalendarEntry {
  const found = entries.find(entry => entry.uid.startsWith(`${uid}@`));
  if (!found) throw new Error(`there is no ${uid} among ${entries.map(each => each.uid).join(', ')}`);
  return found;
}
