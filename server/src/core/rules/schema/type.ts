import { replaceByEach } from '../../edits/replacements.ts';
import { retype } from '../../fixes/retype.ts';
import { schemaRule } from './schema-rule.ts';

export const schemaType = schemaRule('type', {
  title: 'A value has the wrong form: a list, a text, a number or a group of keys is needed.',
  why: 'The value cannot be understood as what its key promises.',
  remedy: 'Write it in the form that the message names.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: 2026\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: "2026"\n',
  fix({ range, data }, context) {
    const { suggestions } = (data ?? {}) as { suggestions?: readonly string[] };
    return suggestions ? replaceByEach(context.file, range, suggestions) : retype(range, context);
  },
});
