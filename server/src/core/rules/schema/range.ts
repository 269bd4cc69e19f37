import { schemaRule } from './schema-rule.ts';

export const range = schemaRule('range', {
  title: 'A number or the length of a list is outside its limits.',
  why: 'The value makes no sense in the real world, such as a quorum of nobody.',
  remedy: 'Choose a value within the limits that the message names.',
  bad: 'kind: Records\napiVersion: partnership/v1\nagreement: nordbank-cirrus\nrecords: []\n',
  good: 'kind: Records\napiVersion: partnership/v1\nagreement: nordbank-cirrus\nrecords: []\n',
});
