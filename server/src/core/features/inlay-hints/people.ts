import type { SchemaEntry } from '../../model/entries.ts';
import type { FileModel } from '../../model/file-model.ts';
import { NameResolver } from '../../workspace/name-resolver.ts';
import { namesIn } from '../../workspace/names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { resolved } from '../../yaml/tree.ts';
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
    const reference = String(node.value);
    if (schema['x-except']?.includes(reference)) return undefined;
    const person = this.#person(reference);
    const name = text(person?.name);
    const { lines } = this.#file;
    const { start, end } = entry.value.range;
    if (!person || name === '' || lines.lineText(lines.lineAt(start)).includes(name)) return undefined;
    const label = [name, text(person.title)].filter(part => part !== '').join(', ');
    return { offset: end, label, tooltip: about(person, reference) };
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
    if (model) return model.person(reference)?.person as PlainMapping | undefined;
    const name = namesIn(file).find(name => name.kind === 'person' && name.name === reference);
    return name && new NameResolver(this.#workspace).of(name)[0]?.owner;
  }
}

function about({ name, title, seniority, roles }: PlainMapping, reference: string): InlayHint['tooltip'] {
  const party = reference.split('/')[0] ?? '';
  const facts = [text(title), party, text(seniority), Array.isArray(roles) ? roles.join(', ') : ''];
  return [{ text: [{ strong: text(name) }, `: ${facts.filter(fact => fact !== '').join(', ')}`] }];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
