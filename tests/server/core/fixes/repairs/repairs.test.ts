import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import { codeActions } from '../../../../../server/src/core/features/code-actions.ts';
import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../../server/src/core/util/text-edit.ts';
import { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { show, today } from '../../../../support/check.ts';
import { type SoundFolder, soundFolders } from '../../../../support/mutations.ts';
import { times } from '../../../../support/seed.ts';
import type { Edit } from '../../one-mistake/layout/slips.ts';
import { slipsOfAllKinds } from './slips.ts';

/**
 * The law of repairs: what reading takes a slip for, the lightbulb offers, with the cursor anywhere on the line of the
 * finding. It makes the text sound again, and whatever else is offered there makes nothing worse.
 */

/** Of each slip in each folder; `npm run fuzz -- 100 repairs` tries nearly all places. */
const most = 3 * times;

/** Slips that are no mistake in every place, or of which nobody can tell how far each line stood to the right. */
const mayBeWithoutFix = ['a block with one tab for all its indentation', 'two lines swapped'];

describe.each(Object.entries(slipsOfAllKinds))('%s', (name, placesOf) => {
  it.each(soundFolders().map(folder => [folder.name, folder] as const))(
    'is put right, in %s',
    { timeout: 600_000 },
    (_, folder) => {
      const laboratory = new Laboratory(folder);
      const broken = selected(folder, placesOf).flatMap(([file, edit]) => {
        const breach = laboratory.breach(file, edit, !mayBeWithoutFix.includes(name));
        const line = file.lines.lineAt(edit.start) + 1;
        return breach ? [`${name}, ${file.uri.split('/').at(-1)} line ${line}\n  ${breach}`] : [];
      });
      expect(broken, broken.slice(0, 10).join('\n')).toHaveLength(0);
    },
  );
});

/** An even selection of the places of all files. */
function selected(folder: SoundFolder, placesOf: (file: FileModel) => Edit[]): [FileModel, Edit][] {
  const places = folder
    .files()
    .flatMap(file => placesOf(file).map((edit): [FileModel, Edit] => [file, edit]))
    .filter(([file, { start, end, text }]) => file.text.slice(start, end) !== text);
  const step = Math.max(1, places.length / most);
  const count = Math.ceil(places.length / step);
  return Array.from({ length: count }, (_, index) => places[Math.floor(index * step)] as [FileModel, Edit]);
}

class Laboratory {
  readonly #workspace = new Workspace();
  readonly #checker = new Checker(this.#workspace, { today: () => today });

  constructor(folder: SoundFolder) {
    for (const { uri, text } of folder.files()) this.#workspace.set(uri, text);
  }

  /** What is wrong with what is offered for a slip; undefined when all is well. */
  breach({ uri, text: old }: FileModel, { start, end, text: put }: Edit, mustBeFixed: boolean) {
    const text = old.slice(0, start) + put + old.slice(end);
    this.#workspace.set(uri, text);
    const problem = this.#breachOf(uri, text, mustBeFixed);
    this.#workspace.set(uri, old);
    return problem;
  }

  #breachOf(uri: string, text: string, mustBeFixed: boolean): string | undefined {
    const finding = this.#checker.findings(uri).find(({ rule }) => rule.startsWith('yaml/'));
    if (!finding) return undefined;
    const [shown] = show(text, [finding]);
    const fixes = this.#offered(uri, finding.range.start);
    if (fixes.length === 0) return mustBeFixed ? `${shown}\n  nothing is offered` : undefined;
    for (const { title, edits } of fixes) {
      const left = this.#checker.trying(uri, applyEdits(text, edits)).findings(uri);
      if (left.length > 0) return `${shown}\n  ${title}\n  leaves ${left.map(({ message }) => message)}`;
    }
    return undefined;
  }

  /** What is offered at the end of the line on which a finding stands. */
  #offered(uri: string, place: number) {
    const file = this.#workspace.file(uri) as FileModel;
    const { end } = file.lines.line(file.lines.lineAt(place));
    const actions = codeActions({
      file,
      range: { start: end, end },
      checker: this.#checker,
      today,
      wants: kind => kind === 'quickfix',
      createsFiles: true,
    });
    return actions
      .filter(({ finding }) => finding?.rule.startsWith('yaml/'))
      .map(({ title, change }) => ({ title: String(title), edits: change().edits }));
  }
}
