import { replaceByEach } from '../../edits/replacements.ts';
import { splitItem } from '../../fixes/split-item.ts';
import { schemaRule } from './schema-rule.ts';

/** More words than this are left to completion. */
const mostChoices = 8;

export const schemaEnum = schemaRule('enum', {
  title: 'A value is not one of the possible ones.',
  why: 'The key has a fixed vocabulary, so that everybody means the same by it.',
  remedy: 'Choose one of the words that the message offers.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: privat\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: private\n',
  fix({ range, data }, context) {
    const { file } = context;
    const several = splitItem(range, context);
    if (several.length > 0) return several;
    const { suggestions = [] } = (data ?? {}) as { suggestions?: readonly string[] };
    return replaceByEach(file, range, suggestions.slice(0, mostChoices));
  },
});
