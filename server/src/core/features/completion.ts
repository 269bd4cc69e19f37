import type { IsoDate } from '../calendar/date.ts';
import type { FileModel } from '../model/file-model.ts';
import { type FileKind, kindOf } from '../schema/kind.ts';
import { isFreeText } from '../schema/navigate.ts';
import { factsOf } from '../templates/facts.ts';
import { indentationOf } from '../templates/indentation.ts';
import type { TemplateContext } from '../templates/template-context.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import type { Scope } from '../workspace/scope.ts';
import { completionsAt } from './completion/at-place.ts';
import { commentCompletions } from './completion/comments.ts';
import { type CursorContext, cursorContext } from './completion/cursor/cursor-context.ts';
import type { Fitted } from './completion/fit.ts';
import { schemaOfHolder } from './completion/schema-position.ts';
import { worthShowing } from './completion/trigger.ts';
import type { Completion, CompletionList } from './completion/types.ts';

/**
 * Characters after which an editor may ask by itself; {@link complete} then answers only where it helps. No colon: what
 * follows may be a line break, and editors would take it for the choice of what they have just offered.
 */
export const triggerCharacters = [' ', '-', '/', '[', ',', '{'] as const;

/**
 * What can be written at the cursor, in a text that may be half-typed: keys that are not there yet, values,
 * names of what the workspace has, whole sections. Each item knows the edit that leaves sound YAML behind.
 *
 * @param offset UTF-16 code units
 * @param trigger the character whose typing made the editor ask; undefined when the user asked
 */
export function complete(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  today: IsoDate,
  trigger?: string,
): CompletionList {
  const context = cursorContext(file.text, file.lines, offset);
  if (context.comment) {
    return { items: commentCompletions(file.text, context.comment, offset), incomplete: false };
  }
  if (context.places.length + context.outer.length === 0) return { items: [], incomplete: false };
  const kind = kindAround(file, context);
  let scopes: readonly Scope[] | undefined;
  const templateContext: TemplateContext = {
    file,
    workspace,
    today,
    kind,
    facts: factsOf(file, workspace, today),
    scopes: () => {
      scopes ??= scopesOf(file, kind, workspace);
      return scopes;
    },
    layout: indentationOf(file.lines),
    eol: context.eol,
  };
  const found = context.places.map(place => completionsAt(templateContext, place, context, offset));
  const fitting = found.flatMap(({ items }) => items);
  const items = (
    isDeadEnd(fitting, templateContext, context, offset)
      ? fitting.concat(outwards(templateContext, context, offset))
      : fitting
  )
    .map((item, index): Completion => ({ ...item, sort: String(index).padStart(4, '0') }))
    .filter(item => worthShowing(item, file.text, offset, trigger));
  return { items, incomplete: found.some(({ incomplete }) => incomplete) };
}

/**
 * Whether nothing goes on with what is typed, or the line stands where nothing would, and the cursor is in no text of
 * somebody's own.
 */
function isDeadEnd(
  items: readonly Fitted[],
  { kind, file }: TemplateContext,
  { outer, above, isOutOfLine }: CursorContext,
  offset: number,
): boolean {
  if (outer.length === 0 || !kind) return false;
  if (!isOutOfLine && items.some(item => goesOn(item, file.text, offset))) return false;
  return !above || !isFreeText(schemaOfHolder(file.text, kind, above));
}

/** What can be written further left, each thing once: that of the innermost place. */
function outwards(templateContext: TemplateContext, context: CursorContext, offset: number): Fitted[] {
  const found = context.outer
    .flatMap(place => completionsAt(templateContext, place, context, offset).items)
    .filter(item => goesOn(item, templateContext.file.text, offset));
  return [...new Map(found.toReversed().map(item => [item.label, item])).values()].toReversed();
}

function goesOn({ range, filter }: Fitted, text: string, offset: number): boolean {
  const typed = text.slice(range.start, offset).trimStart().toLowerCase();
  return filter.trimStart().toLowerCase().startsWith(typed);
}

/** Configuration files may name anybody of any agreement. */
function scopesOf(file: FileModel, kind: FileKind | undefined, workspace: ReadonlyWorkspace): Scope[] {
  if (kind !== 'Config') return [workspace.scopeOf(file)];
  const files = workspace.idsOf('Agreement').flatMap(id => workspace.agreements(id));
  return files.map(agreement => workspace.scopeOf(agreement));
}

/** What the file is, also while its text cannot be read. */
function kindAround(file: FileModel, { topLevel }: CursorContext): FileKind | undefined {
  return file.kind ?? kindOf(file.uri, Object.fromEntries(topLevel));
}
