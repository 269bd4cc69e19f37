import { schemaRule } from './schema-rule.ts';

export const format = schemaRule('format', {
  title: 'A date, duration, cadence, id or reference is not written as the format asks.',
  why: 'Written otherwise it cannot be compared, counted or found.',
  remedy: 'Write it as the message shows.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: Cirrus Oy\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
});
