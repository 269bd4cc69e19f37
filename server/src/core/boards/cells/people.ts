import { withoutInvisible } from '../../minutes/cell-text.ts';
import { isPlaceholder } from '../../util/placeholder.ts';
import type { Sides, Whose } from '../sides.ts';
import { trimmed } from '../words.ts';
import { type Office, officeBefore, officeBehind, officeOf } from './offices.ts';
import { isReservation, type Reservation, reservationIn } from './reservations.ts';
import { isName, isPosition } from './titles.ts';

/** Somebody who is named in a cell, by name, by position, or by both. */
export interface NamedPerson {
  readonly whose: Whose;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  /** How many hold the position, where it is said. */
  readonly seats?: number | undefined;
  readonly offices: readonly Office[];
  /** As it stands there. */
  readonly text: string;
  /** Nothing tells a name from a position here; it is taken for a position. */
  readonly isUnsure?: true | undefined;
  /** What else the cell says, which makes it uncertain who this is. */
  readonly reservation?: Reservation | undefined;
}

/** The people whom a cell names, in its order. What only says that somebody is to be named gives nobody. */
export function readPeople(text: string, sides: Sides, whose: Whose): NamedPerson[] {
  let current = whose;
  return piecesOf(text).flatMap(piece => {
    const only = sides.whole(piece.replace(/:$/, ''));
    if (only && /:$/.test(piece)) {
      current = only;
      return [];
    }
    const side = sides.before(piece);
    if (side) current = side.side;
    const rest = side ? side.rest : piece;
    return isPlaceholder(rest) ? [] : peopleIn(rest, sides, current);
  });
}

/** Who is meant by that stands elsewhere. */
const everybody =
  /^(?:all|everyone|everybody|alla|samtliga)(?: (?:of )?(?:the )?(?:above|members|participants|attendees|parties|stakeholders|deltagare|ledamöter|parter|ovan))?$/iu;

/** What stands in lines, items and between semicolons; a full stop parts them where a side begins behind it. */
function piecesOf(text: string): string[] {
  return withoutInvisible(text)
    .split(/\n|;|(?<=[\p{L})])\.\s+(?=[\p{Lu}][\p{L} ]{2,30}:)/u)
    .map(piece =>
      piece
        .replace(/^\s*(?:[•*·▪‣–-]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+/u, '')
        .replace(/\s+/g, ' ')
        .replace(/[.,]$/, '')
        // Wikis mention people so.
        .replace(/(?<![\p{L}\p{N}])@(?=\p{L})/gu, '')
        .trim(),
    )
    .filter(piece => piece !== '' && !isPlaceholder(piece) && !everybody.test(piece));
}

/** Nobody is called by more than that, and no list is longer, in UTF-16 code units. */
const longestPiece = 2000;

function peopleIn(piece: string, sides: Sides, whose: Whose): NamedPerson[] {
  if (piece.length > longestPiece)
    return [{ whose, title: piece, offices: ['member'], text: piece, isUnsure: true }];
  const office = officeBefore(piece);
  const said = office ? office.rest : piece;
  const found: Draft[] = [];
  for (const part of joinedTitles(partsOf(said))) {
    const side = sides.whole(part);
    const own = officeOf(part);
    if (side && found.some(({ isSaid }) => !isSaid)) {
      for (const each of found) if (!each.isSaid) Object.assign(each, { whose: side, isSaid: true });
    } else if (own && found.length > 0) found.at(-1)?.offices.push(own);
    else if (isReservation(part) && found.length > 0) {
      const of = found.at(-1) as Draft;
      Object.assign(of, { reservation: of.reservation ?? 'condition', text: `${of.text}, ${part}` });
    } else if (isTail(part, found.at(-1))) {
      const [party] = drafts(part, sides, undefined);
      Object.assign(found.at(-1) as Draft, { whose: { named: party?.title ?? part }, isSaid: true });
      found.at(-1)?.offices.push(...(party?.offices ?? []));
    } else found.push(...several(part).flatMap(each => drafts(each, sides, whose)));
  }
  if (office) for (const each of found) each.offices.push(office.office);
  return found.map(({ isSaid: _, offices, ...rest }) => ({
    ...rest,
    offices: offices.length > 0 ? offices : ['member'],
  }));
}

/** What stands behind a name and a position, and is neither: the party. */
function isTail(part: string, before: Draft | undefined): boolean {
  const said = part.replace(/\([^()]*\)/g, '').trim();
  const isWhole = before?.name !== undefined && before.title !== undefined && !before.isSaid;
  return isWhole && /^\p{Lu}/u.test(said) && !isPosition(said) && !isName(said);
}

interface Draft extends Omit<NamedPerson, 'offices'> {
  offices: Office[];
  /** Whether the cell itself says whose it is. */
  isSaid: boolean;
}

/** Between commas outside of brackets. */
function partsOf(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map(part => part.trim().replace(/^(?:and|och|samt|&) /i, ''))
    .filter(part => part !== '');
}

/** “Anna Lind, CIO” is one person. */
function joinedTitles(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', next = ''] = parts.slice(at);
    const isPair =
      (isName(part) && isPosition(next) && !officeOf(next)) ||
      (parts.length === 2 &&
        at === 0 &&
        isPosition(part) &&
        !/s$/.test(part) &&
        !isNamed(part) &&
        isName(next));
    joined.push(isPair ? `${part} – ${next}` : part);
    if (isPair) at++;
  }
  return joined;
}

/** “Anna Lind (CIO)” is a position by what stands in brackets, and has a name already. */
function isNamed(part: string): boolean {
  return isName(part.replace(/\([^()]*\)/g, '').trim());
}

/** “A and B”, where each of them is somebody. */
function several(part: string): string[] {
  const each = part.split(/ (?:and|och|samt|&|\+) (?![^(]*\))/i);
  const isSomebody = (text: string) => {
    const said = text.replace(/\([^()]*\)/g, '').trim();
    return isName(said) || isPosition(said);
  };
  return each.length > 1 && each.every(isSomebody) ? each : [part];
}

/** One person, or one of each side. */
function drafts(text: string, sides: Sides, whose: Whose): Draft[] {
  const both = sides.both(text);
  if (both !== undefined && both !== '')
    return (['customer', 'vendor'] as const).map(side => ({
      ...draft(both, sides, side),
      text,
      isSaid: true,
    }));
  return [draft(text, sides, whose)];
}

function draft(text: string, sides: Sides, whose: Whose): Draft {
  const offices: Office[] = [];
  let said: Whose;
  let [name, title]: (string | undefined)[] = [];
  let seats: number | undefined;
  let reservation: Reservation | undefined;
  const put = (part: string): boolean => {
    const office = officeOf(part);
    const side = sides.whole(part);
    if (office) offices.push(office);
    else if (side) said = side;
    else if (isReservation(part)) reservation = 'condition';
    else if (/^(?:x ?)?\d{1,2}(?: ?x)?$/.test(part)) seats = Number(/\d+/.exec(part)?.[0]);
    else return false;
    return true;
  };
  let left = text.replace(/[([]([^()[\]]*)[)\]]/g, (whole, inside: string) => {
    const rest = inside
      .split(/[,;/]/)
      .map(trimmed)
      .filter(part => !put(part))
      .join(', ');
    if (rest === '') return ' ';
    if (isName(rest) && name === undefined) name = rest;
    else if (!isName(trimmed(text.slice(0, text.indexOf(whole))))) return whole;
    else if (isPosition(rest) && title === undefined) title = rest;
    // Behind a name, and no position: it is the party.
    else if (reservationIn(rest) === undefined) said = { named: rest };
    else reservation = reservationIn(rest);
    return ' ';
  });
  left = trimmed(left.replace(/\s+/g, ' '));
  const behind = officeBehind(left);
  if (behind) {
    offices.push(behind.office);
    left = behind.rest;
  }
  const inFront = sides.inFront(left);
  // In a column of one side the name of the other is part of a title, as in Client Partner.
  const side = sides.behind(left) ?? (whose === undefined || inFront?.side === whose ? inFront : undefined);
  if (side) {
    said = side.side;
    left = side.rest;
  }
  const behindIt = / ?[x×] ?(\d{1,2})$/i.exec(left);
  if (behindIt && seats === undefined) {
    seats = Number(behindIt[1]);
    left = left.slice(0, behindIt.index).trim();
  }
  const counted =
    /^(?:(\d{1,2}) ?(?:x|×|st\.?)? |(two|three|four|five|två|tre|fyra|fem) )(?=\p{L})(.*)$/iu.exec(left);
  if (counted) {
    const words = ['two', 'three', 'four', 'five', 'två', 'tre', 'fyra', 'fem'];
    seats = counted[1] ? Number(counted[1]) : 2 + (words.indexOf(counted[2]?.toLowerCase() ?? '') % 4);
    left = counted[3] ?? '';
  }
  const [first = '', second = ''] = /^([^:]+?)(?: [–—-] |: ?)(.+)$/.exec(left)?.slice(1) ?? [];
  const pair = [first, second].map(trimmed);
  if (pair.some(isName) && pair.some(isPosition)) {
    [name] = pair.filter(isName);
    [title] = pair.filter(isPosition);
  } else if (isName(left)) name = left;
  else title = left.replace(/^the (?=\S)/i, '');
  const isUnsure = name === undefined && !isPosition(title ?? '');
  // Only what is left: “alternate chair” is an office and no doubt.
  reservation = reservationIn([title, name].join(' ')) ?? reservation;
  return {
    whose: said ?? whose,
    name,
    title,
    seats: seats !== undefined && seats > 1 ? seats : undefined,
    offices,
    text,
    isSaid: said !== undefined,
    ...(isUnsure && { isUnsure: true as const }),
    ...(reservation && { reservation }),
  };
}
