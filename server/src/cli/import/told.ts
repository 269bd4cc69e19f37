import {
  and,
  type BoardsRead,
  cellInWords,
  inShort,
  joined,
  type ReadBoard,
  type ReadCell,
  type Text,
  t,
} from '../../core/index.ts';

/** Whether all that stands in the tables of boards is understood. What no cell says is not part of that. */
export function isWhole({ boards, remarks }: BoardsRead): boolean {
  return remarks.length === 0 && boards.every(({ cells }) => cells.every(({ wrong }) => wrong === undefined));
}

/**
 * Board by board and cell by cell what was understood, and what not. What to do about it is said once, below all boards: the same
 * habit comes back in each row.
 *
 * @param say tells which advice is the same
 */
export function linesOf(read: BoardsRead, say: (text: Text) => string): Text[] {
  const { boards, remarks, leftOut } = read;
  const advice = new Advice(say);
  const ofBoards = boards.flatMap(board => [...boardLines(board, advice), '']);
  const ofTables = remarks.map(
    ({ place, wrong, remedy }) => t`? ${place}: ${wrong} (${advice.numberOf(remedy)})`,
  );
  const left = leftOut.map(each => t`Left out: ${each}`);
  return [
    ...ofBoards,
    ...withSpace([...ofTables, ...left]),
    ...withSpace(advice.lines()),
    ...summaryOf(read),
  ];
}

function withSpace(lines: readonly Text[]): readonly Text[] {
  return lines.length > 0 ? [...lines, ''] : [];
}

/** What to do, numbered in the order in which it is asked for. */
class Advice {
  readonly #say: (text: Text) => string;
  readonly #numbers = new Map<string, number>();

  constructor(say: (text: Text) => string) {
    this.#say = say;
  }

  numberOf(remedy: Text): number {
    const said = this.#say(remedy);
    const number = this.#numbers.get(said) ?? this.#numbers.size + 1;
    this.#numbers.set(said, number);
    return number;
  }

  lines(): Text[] {
    if (this.#numbers.size === 0) return [];
    return [
      t`What to do about the lines marked with “?”:`,
      ...[...this.#numbers].map(([said, number]) => t`  (${number}) ${said}`),
    ];
  }
}

function boardLines({ place, forum, cells, missing }: ReadBoard, advice: Advice): Text[] {
  return [
    t`${inShort(forum.name)} (${place})`,
    ...cells.map(cell => cellLine(cell, advice)),
    ...(missing.length > 0 ? [t`  Not said: ${and(missing)}`] : []),
  ];
}

function cellLine(cell: ReadCell, advice: Advice): Text {
  const { as, wrong, remedy } = cell;
  const words = cellInWords(cell);
  if (wrong === undefined) return t`  ${words}: ${as ?? ''}`;
  const number = advice.numberOf(remedy ?? '');
  return as === undefined ? t`? ${words}: ${wrong} (${number})` : t`? ${words}: ${as}. ${wrong} (${number})`;
}

function summaryOf({ boards, parties }: BoardsRead): Text[] {
  const cells = boards.flatMap(board => board.cells);
  const not = cells.filter(({ wrong }) => wrong !== undefined).length;
  const people = parties.flatMap(party => party.people).length;
  const parts = [
    boards.length === 1 ? t`1 board` : t`${boards.length} boards`,
    t`${people} people and positions`,
    not === 0 ? t`every cell understood` : t`${not} to look at`,
  ];
  return [joined(parts, ', ')];
}
