import type { IsoDate } from '../calendar/date.ts';
import { fill } from '../edits/fill.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { RecordModel } from '../evidence/record.ts';
import { t } from '../l10n/message.ts';
import { readFile } from '../model/file-model.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertyNames, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { map } from '../templates/template.ts';
import { either } from '../util/suggest.ts';
import { applyEdits } from '../util/text-edit.ts';
import { type Named, named } from './named.ts';
import type { Recording } from './write-records.ts';

/** An answer to a notice or proposal that is on record. */
export interface NewAnswer {
  readonly answered: IsoDate;
  readonly outcome?: 'accepted' | 'declined' | 'deferred' | undefined;
}

/**
 * The notice or proposal on record that somebody means and that waits for an answer.
 *
 * @param name the id of its commitment, or what was proposed
 * @param answered the day of the answer: what was made later waited for another one
 * @param asked the day on which it was made, where several wait
 */
export function askedNamed(
  { written }: Evidence,
  name: string,
  answered: IsoDate,
  asked?: IsoDate,
): Named<RecordModel> {
  const waiting = written.filter(
    ({ type, record, date }) =>
      (type === 'notice' || type === 'proposal') &&
      record.answered === undefined &&
      record.outcome === undefined &&
      (asked === undefined ? date <= answered : date === asked),
  );
  const candidates = waiting.map(each => {
    const { commitment = '', what, event } = each.record;
    return {
      value: each,
      id: commitment,
      names: [commitment, what, event].filter(text => text !== undefined),
    };
  });
  const same = waiting.filter(({ record }) => record.commitment === name.trim());
  if (same.length > 1)
    return {
      ok: false,
      near: true,
      wrong: t`${same.length} of \`${name}\` wait for an answer: those of ${either(same.map(({ date }) => date))}.`,
      remedy: t`Add --asked with the day on which it was made, or name what was proposed.`,
    };
  return named(name, candidates, t`Nothing called \`${name}\` waits for an answer.`);
}

/** Writes an answer into the record that it belongs to: a record is carried on in its place, and all else stays. */
export function writeAnswer({ file, record }: RecordModel, { answered, outcome }: NewAnswer): Recording {
  const { uri } = file;
  const node = file.source.nodeOf(record);
  const entries = resolveSchema(schemas.Records.properties?.records?.items as SchemaNode);
  const order = propertyNames(variantFor(entries, record));
  const isAlone = file.yaml.problems.length === 0 && node?.kind === 'mapping';
  const edits = isAlone ? fill(file, node, map({ answered, outcome }), order) : [];
  const text = applyEdits(file.text, edits);
  const after = readFile({ uri, text });
  if (edits.length === 0 || !says(after.value, file.value, { answered, outcome }))
    return {
      kind: 'refused',
      uri,
      wrong: t`The answer cannot be added to the record as it is written.`,
      remedy: t`Write \`answered: ${answered}\` into it by hand.`,
    };
  return { kind: 'added', uri, edits, added: edits.map(edit => edit.text).join(''), text, records: [] };
}

/** Whether one record has what was added, and nothing else is another than before. */
function says(after: unknown, before: unknown, added: NewAnswer): boolean {
  const [now, then] = [after, before].map(
    value => (value as { records?: unknown[] } | undefined)?.records ?? [],
  );
  const changed = now?.filter((each, index) => JSON.stringify(each) !== JSON.stringify(then?.[index])) ?? [];
  const [only] = changed as (NewAnswer | undefined)[];
  return (
    now?.length === then?.length &&
    changed.length === 1 &&
    only?.answered === added.answered &&
    only.outcome === added.outcome
  );
}
