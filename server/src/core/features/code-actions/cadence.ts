import { formatEvery } from '../../calendar/cadence.ts';
import { formatCadence } from '../../calendar/format-cadence.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { parseDate } from '../../calendar/parse-date.ts';
import { type Text, t } from '../../l10n/message.ts';
import { schemaOfEntry } from '../../schema/at.ts';
import { replace } from '../../util/text-edit.ts';
import { findAt } from '../../yaml/find.ts';
import type { YamlEntry } from '../../yaml/tree.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';

/** Between `quarterly` and `{ every: quarter, from: 2026-01-01 }`, and back where nothing is lost. */
export function cadenceActions(request: CodeActionRequest): CodeAction[] {
  const { file, range, today } = request;
  const entry = cadenceAround(request);
  if (!entry || !file.kind || range.start > entry.range.end) return [];
  const { value } = entry;
  const written = file.text.slice(value.range.start, value.range.end);
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    const cadence = parseCadence(value.value);
    if (!cadence.ok || !cadence.value.every || value.anchor !== undefined) return [];
    const from = startOf(request, entry) ?? today;
    const exact = `{ every: ${formatEvery(cadence.value.every)}, from: ${from} }`;
    return [rewrite(t`Write as an exact cadence, ${exact}`, value.range, exact)];
  }
  if (value.kind !== 'mapping' || value.anchor !== undefined || /#/.test(written)) return [];
  const cadence = parseCadence(file.source.valueOfNode(value));
  // Day, anchor, time and window cannot be said in the short writing; nor can keys of somebody's own.
  const short = cadence.ok ? formatCadence(cadence.value) : undefined;
  if (typeof short !== 'string' || value.pairs.length > 1) return [];
  const { start } = value.flow
    ? value.range
    : { start: entry.kind === 'pair' ? colonBehind(entry, file.text) : value.range.start };
  return [
    rewrite(
      t`Write as a short cadence, ${short}`,
      { start, end: value.range.end },
      value.flow ? short : ` ${short}`,
    ),
  ];
}

function rewrite(title: Text, range: { start: number; end: number }, text: string): CodeAction {
  return { title, kind: 'refactor.rewrite', change: () => ({ edits: [replace(range, text)] }) };
}

function colonBehind({ key }: Extract<YamlEntry, { kind: 'pair' }>, text: string): number {
  return text.indexOf(':', key.range.end) + 1;
}

/** The cadence that the cursor is in or on the key of. */
function cadenceAround({ file, range }: CodeActionRequest): YamlEntry | undefined {
  if (!file.kind) return undefined;
  for (let entry = findAt(file.yaml.root, range.start)?.entry; entry; entry = entry.parent.parent) {
    if (schemaOfEntry(file.kind, entry, file.source)?.schema['x-type'] === 'cadence') return entry;
  }
  return undefined;
}

/** What stands beside a cadence as its beginning (`healthCheck`), else the first day of the agreement. */
function startOf({ file }: CodeActionRequest, entry: YamlEntry): string | undefined {
  const owner = entry.parent.kind === 'mapping' ? file.source.valueOfNode(entry.parent) : undefined;
  const beside = (owner as { from?: unknown } | undefined)?.from;
  const term = file.value?.term as { starts?: unknown } | undefined;
  return [beside, term?.starts].find(
    (date): date is string => typeof date === 'string' && parseDate(date).ok,
  );
}
