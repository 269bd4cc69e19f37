import type { PlaceView } from '../basics.ts';

/** Where the places of a live view stand, by their numbers. */
export interface PlaceTable {
  /** The texts. */
  readonly uris: readonly string[];
  /** Of each place its text, as an index of `uris`. */
  readonly files: readonly number[];
  /** Of each place its UTF-16 offset. */
  readonly starts: readonly number[];
}

/** How a table becomes another one. */
export interface Moves {
  /** Texts that are new, behind the others. */
  readonly uris: readonly string[];
  /** What stands at an offset of a text or behind it moves so far. */
  readonly shifts: readonly { readonly file: number; readonly from: number; readonly by: number }[];
  /** Of these nothing else holds: number, text, offset. New ones are among them. */
  readonly set: readonly (readonly [number: number, file: number, start: number])[];
}

/** What moves a table to where some places are now. What was put in or taken out in one place of a text is one shift. */
export function movesBetween(table: PlaceTable, places: ReadonlyMap<number, PlaceView>): Moves {
  const uris = [...table.uris];
  const added: string[] = [];
  const indices = new Map(uris.map((uri, index) => [uri, index]));
  const fileOf = (uri: string) => {
    const known = indices.get(uri);
    if (known !== undefined) return known;
    added.push(uri);
    indices.set(uri, indices.size);
    return indices.size - 1;
  };
  const shifts = shiftsTo(table, places);
  const set: [number, number, number][] = [];
  for (const [number, { uri, start }] of places) {
    const file = fileOf(uri);
    const known = table.starts[number];
    const isThere = file === table.files[number] && start === shifted(shifts, file, known ?? -1);
    if (known === undefined || !isThere) set.push([number, file, start]);
  }
  return { uris: added, shifts, set };
}

/** By how far the last place of each text has moved, from the first on that has moved as far. */
function shiftsTo(
  { uris, files, starts }: PlaceTable,
  places: ReadonlyMap<number, PlaceView>,
): Moves['shifts'] {
  return uris.flatMap((uri, file) => {
    let last = { before: -1, by: 0 };
    const moved: { readonly before: number; readonly by: number }[] = [];
    for (const [number, place] of places) {
      const before = starts[number];
      if (before === undefined || files[number] !== file || place.uri !== uri) continue;
      const each = { before, by: place.start - before };
      moved.push(each);
      if (before > last.before) last = each;
    }
    const { by } = last;
    if (by === 0) return [];
    const from = moved.reduce(
      (least, each) => (each.by === by ? Math.min(least, each.before) : least),
      last.before,
    );
    return [{ file, from, by }];
  });
}

function shifted(shifts: Moves['shifts'], file: number, start: number): number {
  const shift = shifts.find(each => each.file === file);
  return shift && start >= shift.from ? start + shift.by : start;
}

export function withMoves({ uris, files, starts }: PlaceTable, { shifts, set, ...more }: Moves): PlaceTable {
  const [newFiles, newStarts] = [
    [...files],
    starts.map((start, at) => shifted(shifts, files[at] ?? -1, start)),
  ];
  for (const [number, file, start] of set) {
    newFiles[number] = file;
    newStarts[number] = start;
  }
  return { uris: [...uris, ...more.uris], files: newFiles, starts: newStarts };
}
