import type { IsoDate } from '../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../server/src/core/checking/checker.ts';
import type { FileModel } from '../../../server/src/core/model/file-model.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';

export const today = '2026-11-23' as IsoDate;

/** The file that operations are about. */
export const mainFile = 'file:///w/a.partnership.yaml';

/** Files by name; the first one is what operations are about. */
export type Files = Readonly<Record<string, string>>;

/** The texts of a workspace as a session sees them, read anew. */
export class Subject {
  readonly workspace = new Workspace();
  readonly checker: Checker;
  readonly files: Files;

  constructor(files: Files) {
    this.files = files;
    this.workspace.folders = ['file:///w'];
    for (const [name, text] of Object.entries(files)) this.workspace.set(`file:///w/${name}`, text);
    this.checker = new Checker(this.workspace, { today: () => today });
  }

  get file(): FileModel {
    return this.workspace.file(mainFile) as FileModel;
  }

  get text(): string {
    return this.files['a.partnership.yaml'] as string;
  }

  /** A few places of the text, spread over it: always as many, so that a long text is asked no more than a short one. */
  get places(): number[] {
    const { length } = this.text;
    const starts = [0.1, 0.4, 0.5, 0.75, 0.95].map(
      part => this.text.indexOf('\n', Math.floor(length * part)) + 1,
    );
    return [...starts.flatMap(at => [at, at + 4, at + 9, at + 20]), length].map(at => Math.min(at, length));
  }
}
