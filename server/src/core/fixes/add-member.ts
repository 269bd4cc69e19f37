import { mappingAt } from '../edits/around.ts';
import { addItem } from '../edits/fill-list.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { text } from '../templates/template.ts';

/** Adds a person to the members of a forum. @param start of the forum */
export function addMember(person: string, start: number | undefined, { file, workspace }: FixContext): Fix[] {
  const mapping = mappingAt(file, start);
  const model = workspace.agreementOf(file);
  const found = model?.forums.find(({ forum }) => file.source.nodeOf(forum) === mapping);
  const members = found?.forum.members && file.source.nodeOf(found.forum.members);
  if (!mapping || !found || members?.kind !== 'sequence') return [];
  const name = model?.person(person)?.name ?? person;
  return [
    { title: t`Add ${name} to the members of “${found.name}”`, edits: addItem(file, members, text(person)) },
  ];
}
