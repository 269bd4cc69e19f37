import { addRequired } from '../../fixes/add-required.ts';
import { schemaRule } from './schema-rule.ts';

export const schemaRequired = schemaRule('required', {
  title: 'A key that everything else builds on is missing.',
  why: 'Without it nobody can tell what the file or the entry is about, or refer to it.',
  remedy: 'Add the key; the message says what belongs in it.',
  bad: 'kind: Party\napiVersion: partnership/v1\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  fix({ data }, context) {
    const {
      key,
      in: start,
      suggestions,
    } = data as { key?: string; in?: number; suggestions?: readonly string[] };
    return key === undefined ? [] : addRequired(key, start, suggestions, context);
  },
});
