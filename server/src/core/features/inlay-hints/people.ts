import type { SchemaEntry } from '../../model/entries.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isHeldOn } from '../../model/people.ts';
import { NameResolver } from '../../workspace/name-resolver.ts';
import { namesIn, personNamedBy } from '../../workspace/names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { keyOf, resolved, type YamlNode } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { InlayHint } from './hint.ts';

/** Says who the people are that a file refers to. Made for one request. */
export class People {
  readonly #file: FileModel;
  readonly #workspace: ReadonlyWorkspace;
  readonly #known = new Map<string, PlainMapping | undefined>();

  constructor(file: FileModel, workspace: ReadonlyWorkspace) {
    this.#file = file;
    this.#workspace = workspace;
  }

  /** Behind a person's reference: "Anna Lind, CIO"; not where the line has the name anyway. */
  hint({ entry, schema }: SchemaEntry): InlayHint | undefined {
    const node = resolved(entry.value);
    if (schema['x-references'] !== 'person' || node?.kind !== 'scalar') return undefined;
    if (schema['x-except']?.includes(String(node.value))) return undefined;
    const reference = personNamedBy(node, this.#file);
    const person = this.#asOf(this.#person(reference), dayOf(entry.parent));
    const name = text(person?.name ?? person?.title);
    const { lines } = this.#file;
    const { start, end } = entry.value.range;
    if (!person || name === '' || lines.lineText(lines.lineAt(start)).includes(name)) return undefined;
    const title = text(person.title);
    const label = [name, title === name ? '' : title].filter(part => part !== '').join(', ');
    return { offset: end, label, tooltip: about(person, reference) };
  }

  /** As somebody was called who held the position on the day of a record: another one, whom nobody named here. */
  #asOf(person: PlainMapping | undefined, day: string | undefined): PlainMapping | undefined {
    const { since, title } = person ?? {};
    if (!person || day === undefined || typeof since !== 'string' || title === undefined) return person;
    return isHeldOn({ since }, day) ? person : { ...person, name: undefined };
  }

  #person(reference: string): PlainMapping | undefined {
    if (!this.#known.has(reference)) this.#known.set(reference, this.#find(reference));
    return this.#known.get(reference);
  }

  #find(reference: string): PlainMapping | undefined {
    const file = this.#file;
    const home =
      file.kind === 'Records' ? this.#workspace.agreements(String(file.value?.agreement))[0] : file;
    const model = home && this.#workspace.agreementOf(home);
    if (model) {
      const known = model.person(reference);
      // With the name that the party's file gives, and the roles that count here.
      return (
        known &&
        ({
          ...known.person,
          name: known.isVacant ? undefined : known.name,
          since: known.since,
          roles: known.roles,
        } as PlainMapping)
      );
    }
    const name = namesIn(file).find(name => name.kind === 'person' && name.name === reference);
    return name && new NameResolver(this.#workspace).of(name)[0]?.owner;
  }
}

/** The day of the record that something stands in; undefined elsewhere. */
function dayOf(node: YamlNode | undefined): string | undefined {
  for (let each = node; each; each = each.parent?.parent) {
    if (each.kind !== 'mapping') continue;
    const date = each.pairs.find(pair => keyOf(pair) === 'date')?.value;
    if (date?.kind === 'scalar') return String(date.value);
  }
  return undefined;
}

function about(person: PlainMapping, reference: string): InlayHint['tooltip'] {
  const { title, seniority, roles } = person;
  const name = person.name ?? title;
  const party = reference.split('/')[0] ?? '';
  const facts = [
    name === title ? '' : text(title),
    party,
    text(seniority),
    Array.isArray(roles) ? roles.join(', ') : '',
  ];
  return [{ text: [{ strong: text(name) }, `: ${facts.filter(fact => fact !== '').join(', ')}`] }];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
