import { writeOutMerge } from '../../fixes/write-out-merge.ts';
import type { Range } from '../../util/text.ts';
import { yamlRule } from './yaml-rule.ts';

export const yamlMergeKey = yamlRule('merge-key', {
  title: 'YAML 1.2 has no merge key `<<`.',
  why: 'Some programs merge, others keep a key named `<<`: the same file would say different things.',
  remedy: 'Write the keys out, or use an alias (`*name`) for a whole value.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nx-defaults: &defaults { a: 1 }\nx-more:\n  <<: *defaults\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nx-defaults: &defaults { a: 1 }\nx-more: *defaults\n',
  fix: ({ data }, { file }) => writeOutMerge((data as { entry: Range }).entry, file),
});
