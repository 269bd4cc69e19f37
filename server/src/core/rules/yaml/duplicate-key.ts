import { yamlRule } from './yaml-rule.ts';

export const duplicateKey = yamlRule('duplicate-key', {
  title: 'The same key stands twice in one place.',
  why: 'Only one of the two counts, and a reader cannot tell which one the parties meant.',
  remedy: 'Keep one of them: merge their contents or remove the one that is out of date.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
});
