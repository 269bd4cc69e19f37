import { schemaRule } from './schema-rule.ts';

export const unknownKey = schemaRule('unknown-key', {
  title: 'A key is not part of the format.',
  why: 'Nobody reads what stands under an unknown key: a promise there would be lost without a word.',
  remedy: 'Correct the spelling, move the content to the right key, or start a key of your own with `x-`.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsektor: private\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: private\n',
});
