import type { AgreementModel } from '../model/agreement.ts';
import { toPlainText } from '../templates/snippet.ts';
import { type MapTemplate, type Part, type Template, template } from '../templates/template.ts';

/** Changes to templates, so that what is written says nothing that the agreement does not know. */

/** What a template's key says, where it is a text. */
export function textOfKey(map: MapTemplate, key: string): string | undefined {
  const value = map.pairs.find(([name]) => name === key)?.[1];
  return value?.kind === 'text' ? toPlainText(value.pieces) : undefined;
}

/** A template with other values for some keys; a value that is undefined takes its key out. */
export function withKeys(map: MapTemplate, changes: Readonly<Record<string, Part | undefined>>): MapTemplate {
  return {
    ...map,
    pairs: map.pairs.flatMap(([key, value]) => {
      const change = changes[key];
      if (change !== undefined) return [[key, template(change)] as const];
      return key in changes ? [] : [[key, value] as const];
    }),
  };
}

/** A section with each of its commitments or activities changed. */
export function withItems(
  section: MapTemplate,
  change: (items: readonly MapTemplate[]) => readonly MapTemplate[],
): MapTemplate {
  return {
    ...section,
    pairs: section.pairs.map(([key, value]) => {
      const isPromises = (key === 'commitments' || key === 'activities') && value.kind === 'list';
      return isPromises
        ? [key, { ...value, items: change(value.items.filter(item => item.kind === 'map')) }]
        : [key, value];
    }),
  };
}

/**
 * A template without forums and shared things that do not exist. Undefined when people that it needs do not exist:
 * without them it would only be the next thing that is incomplete.
 */
export function onlyKnown(part: MapTemplate, model: AgreementModel): MapTemplate | undefined {
  return new Check(model).map(part);
}

/** People without whom a promise or forum is incomplete. */
const needed = new Set(['owner', 'owners', 'members', 'person']);

class Check {
  readonly #model: AgreementModel;

  constructor(model: AgreementModel) {
    this.#model = model;
  }

  map(part: MapTemplate): MapTemplate | undefined {
    const pairs: [string, Template][] = [];
    for (const [key, value] of part.pairs) {
      const kept = this.#value(key, value);
      if (kept) pairs.push([key, kept]);
      else if (needed.has(key) || (value.kind !== 'text' && key !== 'basedOn')) return undefined;
    }
    return { ...part, pairs };
  }

  #value(key: string, value: Template): Template | undefined {
    if (value.kind === 'text') return this.#isKnown(key, toPlainText(value.pieces)) ? value : undefined;
    if (value.kind === 'map') return this.map(value);
    const items = value.items.map(item => this.#value(key, item));
    // What advice or ideas rest on is worth saying only where it is there.
    if (key === 'basedOn') {
      const known = items.filter(item => item !== undefined);
      return known.length > 0 ? { ...value, items: known } : undefined;
    }
    return items.includes(undefined) ? undefined : { ...value, items: items as Template[] };
  }

  #isKnown(key: string, name: string): boolean {
    const model = this.#model;
    if (key === 'forum') return model.forum(name) !== undefined;
    if (key === 'basedOn')
      return model.commitments.some(({ section, id }) => section === 'sharing' && id === name);
    return !needed.has(key) || model.person(name) !== undefined;
  }
}
