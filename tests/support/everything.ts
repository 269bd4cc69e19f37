import { Checker } from '../../server/src/core/checking/checker.ts';
import { render, translated } from '../../server/src/core/docs/markup.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../server/src/core/features/call-hierarchy.ts';
import { codeActions } from '../../server/src/core/features/code-actions.ts';
import { referencesTo } from '../../server/src/core/features/code-lenses/references-to.ts';
import { summary } from '../../server/src/core/features/code-lenses/summary.ts';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import { definition } from '../../server/src/core/features/definition.ts';
import { documentLinks } from '../../server/src/core/features/document-links.ts';
import { foldings } from '../../server/src/core/features/folding.ts';
import { format } from '../../server/src/core/features/formatting.ts';
import { highlight } from '../../server/src/core/features/highlight.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { linkedEditing } from '../../server/src/core/features/linked-editing.ts';
import type { OutlineItem } from '../../server/src/core/features/outline/item.ts';
import { outline } from '../../server/src/core/features/outline.ts';
import { references } from '../../server/src/core/features/references.ts';
import { prepareRename } from '../../server/src/core/features/rename.ts';
import { selectionRanges } from '../../server/src/core/features/selection-ranges.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { statusOf } from '../../server/src/core/features/status.ts';
import { workspaceSymbols } from '../../server/src/core/features/workspace-symbols.ts';
import type { Range } from '../../server/src/core/util/text.ts';
import type { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { today } from './check.ts';

/** What people see of a file: the texts, and the places in it that they are shown at. */
export interface Everything {
  readonly texts: string[];
  readonly ranges: Range[];
}

const kinds = { nextOccurrence: true, occurrencesPerYear: true, people: true, workingDays: true };

/** Asks everything that an editor asks of a file as a whole, and what it asks at some places. */
export function everythingOf(uri: string, workspace: Workspace, offsets: readonly number[]): Everything {
  const file = workspace.file(uri);
  if (!file) throw new Error(`${uri} is not there`);
  const checker = new Checker(workspace, { today: () => today });
  const [texts, ranges]: [string[], Range[]] = [[], []];
  const add = (text: unknown, ...places: Range[]) => {
    texts.push(String(text));
    ranges.push(...places);
  };
  for (const { message, range, related } of checker.findings(uri)) {
    add(message, range, ...related.flatMap(other => (other.uri === uri ? [other.range] : [])));
    for (const other of related) add(other.message);
  }
  const addItem = (item: OutlineItem): void => {
    add(item.name, item.range, item.selection);
    add(item.detail);
    item.children.forEach(addItem);
  };
  outline(file, workspace).forEach(addItem);
  for (const link of documentLinks(file, workspace, [])) add(link.tooltip, link.range);
  for (const token of semanticTokens(file)) ranges.push(token.range);
  const all = { start: 0, end: file.text.length };
  for (const hint of inlayHints(file, workspace, all, kinds, today)) {
    add(hint.label, { start: hint.offset, end: hint.offset });
  }
  for (const { range, subject } of codeLenses(file)) {
    if (subject.about === 'references') add(referencesTo(file, workspace, subject)?.title ?? '', range);
    else add(summary(file, checker, today), range);
  }
  foldings(file);
  for (const edit of format(file, { indentation: 2 } as never)) ranges.push(edit.range);
  statusOf(file, checker);
  for (const { name, container } of workspaceSymbols(workspace, '')) add(name + container);
  for (const offset of offsets) {
    const found = hover(file, workspace, offset, today);
    if (found) add(render(translated(found.contents, undefined), 'markdown'), found.range);
    for (const item of complete(file, workspace, offset, today, undefined).items) {
      add(item.label, item.range);
      item.documentation?.();
    }
    definition(file, workspace, offset, []);
    references(file, workspace, offset, true);
    for (const { range } of highlight(file, workspace, offset)) ranges.push(range);
    prepareRename(file, workspace, offset);
    ranges.push(...selectionRanges(file, offset), ...linkedEditing(file, offset));
    for (const { key } of prepareCallHierarchy(file, workspace, offset)) {
      outgoingCalls(workspace, key);
      incomingCalls(workspace, key);
    }
    const request = { file, range: { start: offset, end: offset }, checker, today, createsFiles: true };
    for (const action of codeActions({ ...request, wants: () => true })) add(action.title);
  }
  return { texts, ranges };
}
