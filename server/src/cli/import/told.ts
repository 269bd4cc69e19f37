import {
  and,
  type BoardsRead,
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

/** Row by row and cell by cell what was understood, and what not. */
export function linesOf(read: BoardsRead): Text[] {
  const { boards, remarks, leftOut } = read;
  return [
    ...boards.flatMap(board => [...boardLines(board), '']),
    ...remarks.map(({ place, wrong, remedy }) => t`Not understood: ${place}: ${wrong} ${remedy}`),
    ...leftOut.map(each => t`Left out: ${each}`),
    ...(remarks.length + leftOut.length > 0 ? [''] : []),
    ...summaryOf(read),
  ];
}

function boardLines({ place, forum, cells, missing }: ReadBoard): Text[] {
  return [
    t`${inShort(forum.name)} (${place})`,
    ...cells.flatMap(cellLines),
    ...(missing.length > 0 ? [t`  not said, a placeholder: ${and(missing)}`] : []),
  ];
}

function cellLines({ heading, text, as, wrong, remedy }: ReadCell): Text[] {
  const said = inShort(text.replace(/\n/g, ' · '));
  const cell: Text = heading === '' ? t`“${said}”` : t`${heading} “${said}”`;
  if (wrong === undefined) return [t`  ${cell}: ${as ?? ''}`];
  return [
    ...(as === undefined ? [] : [t`  ${cell}: ${as}`]),
    t`  not understood: ${cell}: ${wrong} ${remedy ?? ''}`,
  ];
}

function summaryOf({ boards, parties }: BoardsRead): Text[] {
  const cells = boards.flatMap(board => board.cells);
  const not = cells.filter(({ wrong }) => wrong !== undefined).length;
  const people = parties.flatMap(party => party.people).length;
  const parts = [
    boards.length === 1 ? t`1 board` : t`${boards.length} boards`,
    t`${people} people and positions`,
    not === 0 ? t`every cell understood` : t`cells not understood: ${not}`,
  ];
  return [joined(parts, ', ')];
}
