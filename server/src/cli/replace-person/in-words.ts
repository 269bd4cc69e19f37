import {
  grouped,
  joined,
  type PersonPlace,
  type PlaceLeft,
  type ReplacementPlan,
  type Text,
  t,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';

/** More places of a file that stay for one reason are told together. */
const mostApart = 3;

/** Who takes over from whom, every place that changes or stays, and what is worth knowing. */
export function inWords(
  plan: ReplacementPlan,
  { isWritten, isRemoved }: { readonly isWritten: boolean; readonly isRemoved: boolean },
  cwd: string,
): Text[] {
  const { old, successor, changed, left, notes, recordings, isRemovable } = plan;
  const from = t`${old.name} (${old.reference})`;
  const to = t`${successor.name} (${successor.reference})`;
  return [
    isWritten ? t`${from} has handed over to ${to}.` : t`${from} would hand over to ${to}.`,
    ...part(
      isWritten ? t`Changed:` : t`Would change:`,
      changed.map(place => t`${placeOf(place, cwd)} ${place.what}`),
    ),
    ...part(
      isWritten ? t`Recorded in:` : t`Would be recorded in:`,
      recordings.map(({ uri }) => fileName(uri, cwd)),
    ),
    ...part(t`Stays as it is:`, leftInWords(left, cwd)),
    ...part(t`Worth knowing:`, notes),
    ...(isRemovable && !isRemoved
      ? [t`Nothing names ${old.name} any more; --remove takes them from the list of people.`]
      : []),
    ...(!isRemovable && isRemoved
      ? [t`${old.name} stays among the people, since what stays names them.`]
      : []),
    ...(isWritten ? [] : [t`Nothing is written yet; add --write to write it.`]),
  ];
}

function part(heading: Text, lines: readonly Text[]): Text[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(line => joined(['  ', line], ''))];
}

function leftInWords(left: readonly PlaceLeft[], cwd: string): Text[] {
  const groups = grouped(left, place => JSON.stringify([place.file.uri, place.why]));
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first || group.length <= mostApart)
      return group.map(place => t`${placeOf(place, cwd)} ${place.what}: ${place.why}`);
    const lines = [...new Set(group.map(lineOf))].sort((a, b) => a - b);
    return [t`${fileName(first.file.uri, cwd)}, lines ${lines.join(', ')}: ${first.why}`];
  });
}

function placeOf(place: PersonPlace, cwd: string): string {
  return `${fileName(place.file.uri, cwd)}:${lineOf(place)}`;
}

function lineOf({ file, range }: PersonPlace): number {
  return file.lines.lineAt(range.start) + 1;
}

function fileName(uri: string, cwd: string): string {
  return nameOf(pathOf(uri) ?? uri, cwd);
}
