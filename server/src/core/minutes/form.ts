import { type Text, t } from '../l10n/message.ts';
import { type PackWords, packMessages } from '../view/pack/pack-words.ts';
import { packReferencesIn } from '../view/pack/reference.ts';
import { compared } from './cell-text.ts';
import type { FilledPart } from './filled-document.ts';
import { type FormKind, type FormRow, formTableOf } from './form-tables.ts';
import { quote, type Reading, type UnreadEntry } from './unread.ts';

/** The rows of a pack that hold something, by the tables that they are in: a table may have been parted in two. */
export type FormRows = Readonly<Record<FormKind, readonly FormRow[]>>;

/** What the tables are called. */
const formNames: Readonly<Record<FormKind, Text>> = {
  meeting: packMessages.meeting,
  attendance: packMessages.attendance,
  openActions: packMessages.openActions,
  decisions: packMessages.decisions,
  newActions: packMessages.newActions,
};

/** What a row is called. */
export function placeIn(kind: FormKind): (row: Pick<FormRow, 'number'>) => Text {
  return ({ number }) => t`${formNames[kind]}, row ${number}`;
}

/** Finds the tables that people fill in, and what else was written among them. */
export function readForm(parts: readonly FilledPart[], languages: readonly PackWords[]): Reading<FormRows> {
  const rows: Record<FormKind, FormRow[]> = {
    meeting: [],
    attendance: [],
    openActions: [],
    decisions: [],
    newActions: [],
  };
  const there = new Set<FormKind>();
  const unread: UnreadEntry[] = [];
  const notes: Text[] = [];
  const own = new Set(languages.flatMap(words => Object.values(words)).map(compared));
  const headings = new Set(languages.map(({ minutes }) => compared(minutes)));
  // A list of contents may name it before.
  const begins = parts.findLastIndex(part => part.kind === 'text' && headings.has(compared(part.text)));
  let above: Text = packMessages.minutes;
  for (const [at, part] of parts.entries()) {
    const isInMinutes = begins >= 0 && at > begins;
    if (part.kind === 'text') {
      const text = compared(part.text);
      if (isInMinutes && text !== '' && !own.has(text)) {
        const { references, damaged } = packReferencesIn(part.text);
        if (references.length === 0 && damaged === 0)
          unread.push({
            place: t`Below “${above}”`,
            wrong: t`${quote(part.text)} stands outside of the tables.`,
            remedy: t`Move it into one of them, or take it out.`,
          });
      }
      continue;
    }
    const table = formTableOf(part, languages);
    if (!table) {
      const texts = part.rows.flat().map(({ text }) => text);
      if (isInMinutes && texts.some(text => compared(text) !== ''))
        unread.push({
          place: t`Below “${above}”`,
          wrong: t`The table that begins with ${quote(texts.find(text => compared(text) !== '') ?? '')} is none of the pack’s.`,
          remedy: t`Give it the headings that it had in the pack, or move what stands in it into the pack’s own tables.`,
        });
      continue;
    }
    there.add(table.kind);
    above = formNames[table.kind];
    rows[table.kind].push(...table.rows.filter(row => row.whole !== '' && isReadable(row, table.kind)));
  }
  // Without the first one it is said that the day is not known.
  for (const kind of ['attendance', 'decisions', 'newActions'] as const)
    if (!there.has(kind))
      unread.push({
        place: packMessages.minutes,
        wrong: t`The table “${formNames[kind]}” is not there, or its headings are not those of the pack.`,
        remedy: t`Put it back as a new pack has it; it may be empty.`,
      });
  return { value: rows, unread, notes };

  function isReadable(row: FormRow, kind: FormKind): boolean {
    const place = placeIn(kind)(row);
    for (const { heading, text } of row.others)
      if (heading === '')
        unread.push({
          place,
          wrong: t`${quote(text)} stands in a column without a heading.`,
          remedy: t`Move it into one of the columns; in Markdown a bar inside a text is written \\|.`,
        });
      else notes.push(t`${place}: ${quote(text)} under “${heading}” is not in the record; say it as a note.`);
    if (row.isStruck)
      unread.push({
        place,
        wrong: t`Some of ${quote(row.whole)} is struck through.`,
        remedy: t`Take it out where it does not hold, else let it stand as it was.`,
      });
    if (row.isMerged)
      unread.push({
        place,
        wrong: t`${quote(row.whole)} stands in a cell that goes over several columns.`,
        remedy: t`Part the cell again, and write each thing into its column.`,
      });
    return !row.isStruck && !row.isMerged && row.others.every(({ heading }) => heading !== '');
  }
}
