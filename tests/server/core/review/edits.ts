import { load } from 'js-yaml';
import { schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import { type Visit, walk } from '../../../../server/src/core/schema/walk.ts';

/** One edit of a text: at one property, to another value that the schema allows, or away. */
export interface Edit {
  readonly name: string;
  readonly text: string;
}

/** JSON is YAML: a text with the same content as any agreement, however that was written. */
export function plain(text: string): string {
  return JSON.stringify(load(text), null, 1);
}

/** Every edit of a single field of an agreement: each property changed and each taken out; ids with their references. */
export function singleFieldEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const root = load(text) as Record<string, unknown>;
  walk(root, schemas.Agreement, visit => {
    const { owner, key, value, schema } = visit;
    if (!owner || Array.isArray(owner)) return;
    const path = visit.path;
    if (schema['x-defines']) {
      if (schema['x-defines'] !== 'agreement' && schema['x-defines'] !== 'principle') {
        edits.push({ name: `${path} renamed`, text: renamed(text, String(value)) });
      }
      return;
    }
    const was = owner[key];
    for (const other of otherValues(visit, root)) {
      owner[key] = other;
      edits.push({ name: `${path} = ${JSON.stringify(other)}`, text: JSON.stringify(root) });
    }
    delete owner[key];
    // Among two parties, `to` says nothing that `by` does not say.
    const saysNothing = key === 'to' && references('party', root).length === 2;
    if (!saysNothing) edits.push({ name: `${path} taken out`, text: JSON.stringify(root) });
    owner[key] = was;
  });
  return edits;
}

function renamed(text: string, id: string): string {
  return plain(text).replaceAll(new RegExp(`(?<!"type": ")(?<=["/])${id}(?=["/])(?!":)`, 'g'), `${id}-2`);
}

/** Values that the schema allows, and that say something else. */
function otherValues({ value, schema, key }: Visit, root: Record<string, unknown>): unknown[] {
  if (schema.enum) return schema.enum.filter(word => word !== value).slice(0, 1);
  if (Array.isArray(value)) return otherLists(value, key, root, schema.minItems);
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string')
    return key === 'cadence' ? [{ ...(value as object), every: '11 weeks' }] : [];
  const kind = schema['x-references'];
  if (kind)
    return references(kind, root)
      .filter(name => name !== value)
      .slice(0, 1);
  switch (schema['x-type']) {
    case 'duration':
      return ['9 working days', '5 years', '0 days'].filter(
        each => each !== value && new RegExp(schema.pattern ?? '').test(each),
      );
    case 'cadence':
      return ['every 5 weeks', 'daily', { every: '5 years', from: '2026-01-01' }];
    case 'date':
      return ['2027-02-03', '2026-05-05'].filter(each => each !== value);
    case 'version':
      return ['9.0.0'];
    case 'percentage':
      return ['3%'];
    case 'timezone':
      return ['Asia/Kolkata'];
    default:
      if (key === 'language') return ['sv'];
      return value === 'none' ? [{ window: '1 month', tolerance: '5%' }] : ['something-else'];
  }
}

function otherLists(list: unknown[], key: string | number, root: object, least = 1): unknown[][] {
  if (list.some(item => typeof item === 'object')) return list.length > 1 ? [list.slice(1)] : [];
  if (key === 'holidays') return [[...list, '2027-12-31']];
  const pool = ['members', 'owners', 'owner', 'audience'].includes(String(key))
    ? references('person', root)
    : key === 'between'
      ? references('party', root)
      : key === 'basedOn'
        ? references('sharing', root)
        : key === 'to' || key === 'by'
          ? []
          : ['market', 'technology', 'solutions', 'executive-sponsor', 'contract-manager', 'new-area'];
  const allowed = key === 'topics' ? pool.slice(0, 3) : key === 'roles' ? pool.slice(3, 5) : pool;
  const more = allowed.find(item => !list.includes(item));
  return [...(more ? [[...list, more]] : []), ...(list.length > least ? [list.slice(1)] : [])];
}

function references(kind: string, root: object): string[] {
  const { parties, governance, sharing, scorecard } = root as {
    parties: { id: string; people: { id: string }[] }[];
    governance: Record<string, { forums?: { id: string }[] }>;
    sharing: { commitments: { id: string }[] };
    scorecard: { id: string }[];
  };
  switch (kind) {
    case 'party':
      return parties.map(({ id }) => id).filter(Boolean);
    case 'person':
      return parties.flatMap(({ id, people }) => (people ?? []).map(person => `${id}/${person.id}`));
    case 'forum':
      return Object.values(governance).flatMap(level => (level?.forums ?? []).map(({ id }) => id));
    case 'sharing':
      return sharing.commitments.map(({ id }) => id);
    case 'measure':
      return scorecard.map(({ id }) => id);
    default:
      return ['docs/other.md'];
  }
}
