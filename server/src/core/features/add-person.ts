import { fill } from '../edits/fill.ts';
import { addItem } from '../edits/fill-list.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { readFile } from '../model/file-model.ts';
import { list, map } from '../templates/template.ts';
import { fingerprint } from '../util/fingerprint.ts';
import { slug } from '../util/slug.ts';
import { applyEdits, type TextEdit } from '../util/text-edit.ts';

/** What adds somebody to the people of a party: in which file, and by which id; or why that cannot be done. */
export type AddedPerson =
  | {
      readonly ok: true;
      readonly uri: string;
      readonly edits: readonly TextEdit[];
      /** `party/person` */
      readonly person: string;
    }
  | { readonly ok: false; readonly wrong: Text; readonly remedy: Text };

/**
 * Adds somebody to the people of a party, with no more than a name: what else there is to say of them, a person has to write.
 *
 * @param party its id
 * @param name as people know it
 */
export function addPerson(model: AgreementModel, party: string, name: string): AddedPerson {
  const found = model.party(party);
  const { home } = found ?? {};
  const plain = name.replace(/\s+/g, ' ').trim();
  if (!found || !home || plain === '' || home.yaml.problems.length > 0)
    return {
      ok: false,
      wrong: t`Nobody can be added to the people of ${model.nameOf(party)} as they are written.`,
      remedy: t`Put right what is found in that file first, or write them in by hand.`,
    };
  const id = freePersonId(plain, new Set(found.people.map(each => each.id)));
  const owner = home === model.file ? found.entry : home.value;
  const people = owner && (owner as { people?: unknown }).people;
  const person = map({ id, name: plain }, true);
  const node = Array.isArray(people) ? home.source.nodeOf(people) : undefined;
  const parent = owner && home.source.nodeOf(owner);
  const edits =
    node?.kind === 'sequence' && node.items.length > 0
      ? addItem(home, node, person)
      : parent?.kind === 'mapping'
        ? fill(home, parent, map({ people: list([person], false) }), ['id', 'name', 'role', 'people'])
        : [];
  const after = readFile({ uri: home.uri, text: applyEdits(home.text, edits) });
  if (edits.length === 0 || after.yaml.problems.length > 0)
    return {
      ok: false,
      wrong: t`Nobody can be added to the people of ${model.nameOf(party)} as they are written.`,
      remedy: t`Write them in by hand, and go on afterwards.`,
    };
  return { ok: true, uri: home.uri, edits, person: `${party}/${id}` };
}

/** An id for somebody of that name that nobody of the party has. @param taken the own parts of their ids */
export function freePersonId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name) ?? `person-${fingerprint(name).slice(-4)}`;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
