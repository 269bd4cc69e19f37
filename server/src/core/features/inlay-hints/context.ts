import { addDays, formatDate, type IsoDate, weekday } from '../../model/calendar/date.ts';
import { DueDays } from '../../model/due-days.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isMapping } from '../../schema/walk.ts';
import type { Workspace } from '../../workspace.ts';
import { keyOf, type YamlEntry } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { HintKinds } from './hint.ts';

/** What the hints of one request share. */
export class HintContext {
  readonly file: FileModel;
  readonly kinds: HintKinds;
  readonly today: IsoDate;
  readonly #workspace: Workspace;
  #dueDays: DueDays | undefined;

  constructor(file: FileModel, workspace: Workspace, kinds: HintKinds, today: IsoDate) {
    this.file = file;
    this.#workspace = workspace;
    this.kinds = kinds;
    this.today = today;
  }

  /** Undefined outside of agreements. Made when it is first needed, since a screen may have no cadence. */
  get dueDays(): DueDays | undefined {
    const model = this.#workspace.agreementOf(this.file);
    if (!this.#dueDays && model) this.#dueDays = new DueDays(model, this.#workspace, this.today);
    return this.#dueDays;
  }

  /** The key of an entry with the mapping that it is in, where its value was understood. */
  understood(entry: YamlEntry): { owner: PlainMapping; key: string } | undefined {
    if (entry.kind !== 'pair') return undefined;
    const { source } = this.file;
    const key = source.meantKey(entry) ?? keyOf(entry);
    const owner = source.valueOfNode(entry.parent);
    if (key === undefined || !isMapping(owner) || source.pair(owner, key) !== entry) return undefined;
    return owner[key] === undefined ? undefined : { owner, key };
  }
}

/** `12 Jan 2027`; of today and tomorrow the word. */
export function shortDate(date: IsoDate, today: IsoDate): string {
  if (date === today) return 'today';
  return date === addDays(today, 1) ? 'tomorrow' : String(formatDate(date, 'short'));
}

/** `Tuesday, 12 January 2027`. */
export function fullDate(date: IsoDate): string {
  const day = weekday(date);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${formatDate(date)}`;
}
