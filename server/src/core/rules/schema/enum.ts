import { schemaRule } from './schema-rule.ts';

export const enumeration = schemaRule('enum', {
  title: 'A value is not one of the possible ones.',
  why: 'The key has a fixed vocabulary, so that everybody means the same by it.',
  remedy: 'Choose one of the words that the message offers.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: privat\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: private\n',
});
