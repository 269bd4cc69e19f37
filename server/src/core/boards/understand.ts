import type { IsoDate } from '../calendar/date.ts';
import { t } from '../l10n/message.ts';
import type { FilledPart } from '../minutes/filled-document.ts';
import { quote } from '../minutes/unread.ts';
import { isNothing } from '../recording/nothing.ts';
import { partyIds } from '../templates/new-agreement.ts';
import { isPlaceholder, placeholderFor } from '../util/placeholder.ts';
import { slug } from '../util/slug.ts';
import { type BoardPeople, everybodyIn, peopleOf } from './board-people.ts';
import type { BoardsRead, PartyNames, ReadBoard, ReadCell } from './boards.ts';
import { asked, type Draft, open, readColumn, type Told } from './columns.ts';
import { Ids } from './ids.ts';
import { isSwedish } from './language.ts';
import { isOnlyLevel, levelIn } from './levels.ts';
import type { RawBoard, RawCell } from './raw-board.ts';
import { rawBoardsOf } from './raw-boards.ts';
import { Register } from './register.ts';
import { Seating } from './seating.ts';
import { Sides } from './sides.ts';
import { plain } from './words.ts';

/**
 * What a document says of the boards of an agreement: cell by cell what it was taken for, and what not and why. Nothing is guessed:
 * what is not certain is a placeholder.
 *
 * @param names what the parties are called, where somebody knows; the table may call them so
 * @param today for the next of months that are named
 */
export function readBoards(parts: readonly FilledPart[], names: PartyNames, today: IsoDate): BoardsRead {
  const known = {
    ...(names.customer?.trim() && { customer: names.customer.trim() }),
    ...(names.vendor?.trim() && { vendor: names.vendor.trim() }),
  };
  const sides = new Sides(known);
  const { boards: raw, remarks, leftOut } = rawBoardsOf(parts, sides, today);
  const [customer, vendor] = partyIds(known.customer ?? '', known.vendor ?? '');
  const register = new Register({ customer, vendor }, known);
  const people = raw.map(board => peopleOf(board, sides, today));
  // Who is certainly somebody’s first: of whom nobody says whose it is may be one of them.
  for (const person of people.flatMap(everybodyIn)) if (person.whose !== undefined) register.add(person);
  const free = new Ids();
  const ids = raw.map(({ name }) => free.take(slug(name) ?? 'forum'));
  const byName = new Map(
    raw
      .flatMap(({ name }, index) => namesOf(name).map(called => [called, ids[index] ?? ''] as const))
      .toReversed(),
  );
  const boards = raw.map((board, index) => {
    const seating = new Seating(people[index] as BoardPeople, ids[index] ?? '', board.name, register);
    return boardOf(board, ids[index] ?? '', seating, byName, today);
  });
  const headings = raw.flatMap(({ cells }) => cells.map(({ title }) => title));
  return {
    boards,
    parties: register.parties(),
    language: isSwedish(headings) ? 'sv' : undefined,
    remarks,
    leftOut,
  };
}

function boardOf(
  board: RawBoard,
  id: string,
  seating: Seating,
  byName: ReadonlyMap<string, string>,
  today: IsoDate,
): ReadBoard {
  const { place, name } = board;
  const forum: Draft = {};
  const level = levelOf(board);
  const levelCell = levelCellOf(board);
  const cells = board.cells.flatMap((cell): ReadCell[] => {
    // An empty cell of a column that nobody knows says nothing.
    if (!cell.heading && isPlaceholder(cell.text.trim())) return [];
    if (cell.heading && besides.has(cell.heading.field) && isNothing(cell.text)) return [];
    const told = cell.isStruck ? struck : isPlaceholder(cell.text.trim()) && cell.heading ? open : tell(cell);
    if (told.as === undefined && told.wrong === undefined) return [];
    return [{ heading: cell.title, text: cell.text, ...told }];
  });
  if (level.told && !levelCell) cells.unshift({ heading: t`Level`, text: '', ...level.told });
  const placeholders = (
    ['duration', 'papers', 'minutes', 'viceChair', 'secretary', 'reportsTo'] as const
  ).filter(key => forum[key] === undefined && board.cells.some(cell => cell.heading?.field === key));
  for (const key of placeholders) forum[key] = placeholderFor(asked[key]);
  const missing = [
    ...(forum.purpose === undefined && !has('purpose') && !has('remit') ? [t`what it is there for`] : []),
    ...(forum.cadence === undefined && !has('cadence') && !has('day') ? [t`how often it meets`] : []),
    ...seating.finish(forum, has('chair')),
    ...((forum.agenda ?? []).length === 0 && !has('agenda') ? [t`its agenda`] : []),
  ];
  return {
    place,
    level: level.level,
    cells,
    missing,
    forum: {
      ...forum,
      id,
      name,
      purpose: forum.purpose ?? placeholderFor(asked.purpose),
      cadence: forum.cadence ?? placeholderFor(asked.cadence),
      chair: forum.chair ?? placeholderFor(asked.chair),
      members: forum.members ?? [],
      observers: forum.observers ?? [],
      decides: forum.decides ?? [],
      agenda: forum.agenda?.length ? forum.agenda : [placeholderFor(asked.agenda)],
      beside: forum.beside ?? {},
    },
  };

  function has(field: string): boolean {
    return board.cells.some(({ heading }) => heading?.field === field);
  }

  function tell(cell: RawCell): Told {
    const field = cell.heading?.field;
    if (cell === levelCell) return level.told ?? { as: level.level };
    if (field === 'reportsTo') return reportsTo(cell.text);
    return (
      seating.tell(cell, forum) ??
      readColumn(cell, forum, today) ?? {
        wrong:
          cell.title === ''
            ? t`The column has no heading.`
            : t`It is not known what ${quote(cell.title)} says of a board.`,
        remedy: t`Write it where it belongs, or leave it out.`,
      }
    );
  }

  function reportsTo(text: string): Told {
    const other = namesOf(text)
      .map(called => byName.get(called))
      .find(found => found !== undefined);
    if (other === undefined || other === id)
      return {
        wrong: t`No other board of the document is called so.`,
        remedy: t`Write the id of the forum as \`reportsTo\`, or take it out.`,
      };
    forum.reportsTo = other;
    return { as: other };
  }
}

/** A name as other boards refer to it: whole, without what stands in brackets behind it, and by that. */
function namesOf(text: string): string[] {
  const name = plain(text).replace(/^the /, '');
  const [, long = '', short = ''] = /^(.+?) ?\(([^()]+)\)$/.exec(name) ?? [];
  return long === '' ? [name] : [name, long, short];
}

/** What a board may well have none of. */
const besides: ReadonlySet<string> = new Set([
  'venue',
  'inputs',
  'outputs',
  'escalation',
  'decides',
  'observers',
  'reportsTo',
]);

const struck: Told = {
  wrong: t`It is struck through.`,
  remedy: t`Write what holds instead.`,
};

/** Where the level stands, which may have a heading of its own, such as Type. */
function levelCellOf({ cells }: RawBoard): RawCell | undefined {
  return (
    cells.find(({ heading }) => heading?.field === 'level') ??
    cells.find(({ heading, text, isStruck }) => !heading && !isStruck && isOnlyLevel(text))
  );
}

/** The level that a board is on, and how it is told where no cell says it. */
function levelOf(board: RawBoard) {
  const cell = levelCellOf(board);
  const own = cell && !cell.isStruck ? levelIn(cell.text) : undefined;
  if (own) return { level: own, told: undefined };
  const [around, byName] = [board.level, levelIn(board.name)];
  if (around) return { level: around.level, told: { as: t`${around.level}, as ${quote(around.text)} says` } };
  if (byName) return { level: byName, told: { as: t`${byName}, by its name` } };
  return {
    level: 'tactical' as const,
    told: {
      as: t`tactical for now`,
      wrong: cell ? t`It names none of the three levels.` : t`Nothing says on which level it is.`,
      remedy: t`Move it to strategic or operational where it belongs there.`,
    },
  };
}
