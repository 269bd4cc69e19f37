import { type Text, t } from '../l10n/message.ts';
import { quote } from '../minutes/unread.ts';
import { and } from '../util/lists.ts';
import type { BoardsRead, ReadCell } from './boards.ts';

/** Something that is not understood, with all the cells that it is true of. */
export interface Note {
  readonly wrong: Text;
  readonly remedy: Text;
  readonly places: readonly Text[];
}

/** What of the cells is not understood, each once, in the order in which it comes first. */
export function notesOf({ boards }: Pick<BoardsRead, 'boards'>, say: (text: Text) => string): Note[] {
  const notes = new Map<string, { wrong: Text; remedy: Text; places: Text[] }>();
  for (const { forum, cells } of boards)
    for (const cell of cells) {
      const { wrong, remedy = '' } = cell;
      if (wrong === undefined) continue;
      const key = `${say(wrong)} ${say(remedy)}`;
      const note = notes.get(key) ?? { wrong, remedy, places: [] };
      notes.set(key, note);
      note.places.push(t`${quote(forum.name)}, ${cellInWords(cell)}`);
    }
  return [...notes.values()];
}

/** A cell as people are shown it: its heading, and how it begins. */
export function cellInWords({ heading, text }: Pick<ReadCell, 'heading' | 'text'>): Text {
  if (text === '') return heading;
  const said = quote(text.replace(/^• ?/gm, '').replace(/\n/g, ' · '));
  return heading === '' ? said : t`${heading} ${said}`;
}

/** What several boards do not say, each once, with the boards. */
export function missingOf({ boards }: Pick<BoardsRead, 'boards'>, say: (text: Text) => string): Text[] {
  const names = new Map<string, { missing: Text; boards: Text[] }>();
  for (const { forum, missing } of boards) {
    if (missing.length === 0) continue;
    const all = and(missing);
    const there = names.get(say(all)) ?? { missing: all, boards: [] };
    names.set(say(all), there);
    there.boards.push(quote(forum.name));
  }
  return [...names.values()].map(({ missing, boards }) => t`Not said of ${and(boards)}: ${missing}.`);
}
