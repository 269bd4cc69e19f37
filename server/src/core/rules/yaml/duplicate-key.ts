import { removeRange } from '../../edits/remove.ts';
import type { Range } from '../../util/text.ts';
import { yamlRule } from './yaml-rule.ts';

export const yamlDuplicateKey = yamlRule('duplicate-key', {
  title: 'The same key stands twice in one place.',
  why: 'Only one of the two counts, and a reader cannot tell which one the parties meant.',
  remedy: 'Keep one of them: merge their contents or remove the one that is out of date.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  fix({ range, data }, { file }) {
    const { entry, instead } = data as { entry: Range; instead: Range };
    const edits = removeRange(file, entry);
    if (edits.length === 0) return [];
    const key = file.text.slice(range.start, range.end);
    const same = file.text.slice(entry.start, entry.end) === file.text.slice(instead.start, instead.end);
    // Two different values: somebody has to say which one was agreed.
    return [{ title: `Remove the second “${key}”, which does not count`, edits, sure: same }];
  },
});
