import { addDays, formatDate, type IsoDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { HintKinds } from './hint.ts';

/** What the hints of one request share. */
export class HintContext {
  readonly file: FileModel;
  readonly kinds: HintKinds;
  readonly today: IsoDate;
  readonly #workspace: ReadonlyWorkspace;

  constructor(file: FileModel, workspace: ReadonlyWorkspace, kinds: HintKinds, today: IsoDate) {
    this.file = file;
    this.#workspace = workspace;
    this.kinds = kinds;
    this.today = today;
  }

  /** What is promised and what was kept; undefined outside of agreements. */
  get evidence(): Evidence | undefined {
    return this.#workspace.evidenceOf(this.file, this.today);
  }
}

/** `12 Jan 2027`; of today and tomorrow the word. */
export function shortDate(date: IsoDate, today: IsoDate): Text {
  if (date === today) return t`today`;
  return date === addDays(today, 1) ? t`tomorrow` : formatDate(date, 'short');
}
