import { mendSyntax } from '../../fixes/mend-syntax.ts';
import { yamlRule } from './yaml-rule.ts';

export const yamlSyntax = yamlRule('syntax', {
  title: 'The text cannot be read as YAML 1.2.',
  why: 'What a tool cannot read, it cannot check; and people and programs may read it differently.',
  remedy: 'Follow the message: it names the character that is in the way and what to write instead.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: "Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: "Cirrus Oy"\n',
  fix: ({ range }, { file }) => mendSyntax(range, file),
});
