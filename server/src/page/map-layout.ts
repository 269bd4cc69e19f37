import type { ForumCard, GovernanceMapView, LevelView } from '../core/index.ts';

/** Lengths in the units of the picture, which is as wide as {@link pictureWidth}. */
export const pictureWidth = 900;
const labelWidth = 96;
export const barHeight = 58;
const laneWidth = 7;
const gap = 8;
const lineHeight = 15;
const headHeight = 46;
/** So many rows of forums have room on a level; the rest is counted, and stands in the cards below the picture. */
const mostRows = 8;
const mostPeople = 5;

export interface Bar {
  readonly forum: ForumCard;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Columns within it whose party has no member, as x. */
  readonly without: readonly number[];
}

export interface PlacedLevel {
  readonly level: LevelView;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** How many forums there are beside those. */
  readonly more: number;
  /** Names below the forums, each in the column of its party. */
  readonly people: readonly { readonly x: number; readonly y: number; readonly name: string }[];
}

/** From the forums that report to one, up to it: along the left of the columns. */
export interface Line {
  readonly to: string;
  readonly path: string;
}

export interface MapLayout {
  readonly columnWidth: number;
  readonly columns: readonly { readonly x: number; readonly name: string }[];
  readonly levels: readonly PlacedLevel[];
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Where everything stands: levels as rows, parties as columns, forums across the columns of their members. */
export function layoutOf({ parties, levels }: GovernanceMapView): MapLayout {
  const targets = targetsIn(levels);
  const left = labelWidth + targets.length * laneWidth + gap;
  const columnWidth = Math.floor((pictureWidth - left) / Math.max(parties.length, 1));
  const columns = parties.map(({ id, name }, index) => ({ id, name, x: left + index * columnWidth }));
  let y = headHeight;
  const placed = levels.map(level => {
    const result = placeLevel(level, columns, columnWidth, y);
    y += result.height;
    return result;
  });
  return { columnWidth, columns, levels: placed, lines: linesTo(targets, placed), height: y };
}

/** The forums that others report to, in the order in which they stand. */
function targetsIn(levels: readonly LevelView[]): readonly string[] {
  const all = levels.flatMap(({ forums }) => forums).flatMap(({ reportsTo }) => reportsTo?.id ?? []);
  return [...new Set(all)].slice(0, mostLanes);
}

/** More lanes than these nobody tells apart; who reports to whom stands in the cards, too. */
const mostLanes = 10;

type Column = MapLayout['columns'][number] & { readonly id: string };

function placeLevel(
  level: LevelView,
  columns: readonly Column[],
  columnWidth: number,
  top: number,
): PlacedLevel {
  const rows: { readonly from: number; readonly to: number }[][] = [];
  const bars: Bar[] = [];
  for (const forum of level.forums) {
    const members = columns.flatMap(({ id }, index) => (forum.parties.includes(id) ? index : []));
    const [from, to] = [members[0] ?? 0, members.at(-1) ?? columns.length - 1];
    // Beside others where their columns are free.
    const free = rows.findIndex(row => row.every(each => to < each.from || from > each.to));
    const row = free === -1 ? rows.length : free;
    if (row === mostRows) continue;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    bars.push({
      forum,
      x: columns[from]?.x ?? 0,
      y: top + gap + row * (barHeight + gap),
      width: (to - from + 1) * columnWidth - gap,
      without: columns.slice(from, to + 1).flatMap(({ id, x }) => (forum.parties.includes(id) ? [] : x)),
    });
  }
  const below = top + gap + rows.length * (barHeight + gap) + (rows.length === 0 ? lineHeight + gap : 0);
  const people = columns.flatMap(({ id, x }) => {
    const names = level.people.find(({ party }) => party === id)?.people ?? [];
    const shown = names.length > mostPeople ? names.slice(0, mostPeople - 1) : names;
    const all = shown.length < names.length ? [...shown, `+ ${names.length - shown.length}`] : shown;
    return all.map((name, index) => ({ x, y: below + 8 + index * lineHeight, name }));
  });
  const end = Math.max(below, ...people.map(({ y }) => y + 4));
  return { level, y: top, height: end + gap - top, bars, more: level.forums.length - bars.length, people };
}

function linesTo(targets: readonly string[], levels: readonly PlacedLevel[]): Line[] {
  const bars = levels.flatMap(level => level.bars);
  return targets.flatMap((to, lane) => {
    const target = bars.find(({ forum }) => forum.id === to);
    const sources = bars.filter(({ forum }) => forum.reportsTo?.id === to && forum.id !== to);
    if (!target || sources.length === 0) return [];
    const x = labelWidth + (targets.length - lane) * laneWidth;
    const end = target.y + barHeight / 2;
    const ways = sources.map(source => `M${source.x},${source.y + barHeight / 2 + 8}H${x}V${end}`);
    return [{ to, path: `${ways.join('')}H${target.x}` }];
  });
}

/** A text as far as it has room in a width, by what letters take on average. */
export function fitting(text: string, width: number, share = regular): string {
  const room = Math.max(Math.floor(width / share), 1);
  const letters = [...text];
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, Math.max(room - 1, 1))
        .join('')
        .trimEnd()}…`;
}

/** A name in one line or two, broken between words where that is enough. */
export function inTwoLines(name: string, width: number): string[] {
  const words = name.split(' ');
  const room = Math.floor(width / bold);
  let first = words.shift() ?? '';
  while (words[0] !== undefined && [...`${first} ${words[0]}`].length <= room)
    first = `${first} ${words.shift()}`;
  const rest = words.join(' ');
  return [first, ...(rest === '' ? [] : [rest])].map(line => fitting(line, width, bold));
}

/** How wide a letter is on average, in the two sizes of the picture. */
const regular = 6.7;
export const bold = 8.3;
