import type { Snippet } from '../../templates/snippet.ts';
import {
  isTall,
  type MapTemplate,
  writeBehindColon,
  writeBlock,
  writeFlow,
} from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Range } from '../../util/text.ts';
import type { Choice } from './choice.ts';
import type { InsertRange, KeyPosition, ValuePosition } from './cursor/places.ts';
import type { KeyChoice } from './keys.ts';
import type { Completion } from './types.ts';

/** A completion before its place in the list is known. */
export type Fitted = Omit<Completion, 'sort'>;

/** A key with its value, at a place where the mapping goes on or begins. */
export function fitKey(
  templateContext: TemplateContext,
  slot: InsertRange,
  choice: KeyChoice,
  has: KeyPosition['has'] = 'nothing',
): Fitted {
  const bare = has === 'colon' ? choice.key : `${choice.key}:`;
  const insert = has === 'nothing' ? writeEntries(templateContext, slot, choice.entries()) : [bare];
  return {
    label: choice.key,
    kind: choice.kind,
    detail: choice.detail,
    documentation: choice.documentation,
    ...placed(templateContext, slot, insert, choice.key),
  };
}

/** A list's item with its dash, or a mapping where its keys stand. */
export function fitItem(
  templateContext: TemplateContext,
  slot: InsertRange,
  choice: Choice,
  flow: boolean,
): Fitted {
  const insert =
    flow || slot.flow
      ? writeFlow(choice.value)
      : writeBlock(choice.value, slot.column, templateContext.layout, templateContext.eol);
  return described(choice, placed(templateContext, slot, insert, choice.filter ?? choice.label));
}

/** A value behind a colon or dash, in brackets, or on its own line. */
export function fitValue(
  templateContext: TemplateContext,
  place: ValuePosition,
  choice: Choice,
): Fitted | undefined {
  const { slot, quote, lineBreakFrom, holder } = place;
  const { value } = choice;
  const filter = choice.filter ?? choice.label;
  if (quote !== undefined) {
    if (value.kind !== 'text') return undefined;
    return described(choice, placed(templateContext, slot, value.pieces, filter));
  }
  if (slot.flow) return described(choice, placed(templateContext, slot, writeFlow(value), filter));
  if (isTall(value) && lineBreakFrom !== undefined && holder.kind === 'pair') {
    const whole = { ...slot, before: '', range: { start: lineBreakFrom, end: slot.range.end } };
    const insert = writeBehindColon(value, holder.parent.column, templateContext.layout, templateContext.eol);
    return described(choice, placed(templateContext, whole, insert, filter));
  }
  return described(
    choice,
    placed(
      templateContext,
      slot,
      writeBlock(value, slot.column, templateContext.layout, templateContext.eol),
      filter,
    ),
  );
}

function described({ label, shown, kind, detail, documentation }: Choice, edit: Edit): Fitted {
  return { label, shown, kind, detail, documentation, ...edit };
}

interface Edit {
  readonly range: Range;
  readonly insert: Snippet;
  readonly filter: string;
}

/**
 * The edit that puts text into its slot. What is replaced may begin with spaces (an indentation to put right):
 * editors compare it with the filter, so the filter begins with the same.
 */
function placed(
  { file }: TemplateContext,
  { range, before, after }: InsertRange,
  insert: Snippet,
  filter: string,
): Edit {
  const lead = /^[ \t]*/.exec(file.text.slice(range.start, range.end))?.[0] ?? '';
  return {
    range,
    insert: [...(before ? [before] : []), ...insert, ...(after ? [after] : [])],
    filter: lead + filter,
  };
}

function writeEntries(templateContext: TemplateContext, slot: InsertRange, entries: MapTemplate): Snippet {
  if (!slot.flow)
    return writeBlock({ ...entries, flow: false }, slot.column, templateContext.layout, templateContext.eol);
  const inside = writeFlow(entries);
  // Within brackets that are there already.
  return trimmed(inside);
}

/** `{ a: b }` without its braces. */
function trimmed(braced: Snippet): Snippet {
  return braced.slice(1, -1);
}
