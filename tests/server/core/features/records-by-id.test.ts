import { describe, expect, it } from 'vitest';
import { definition } from '../../../../server/src/core/features/definition.ts';
import { references } from '../../../../server/src/core/features/references.ts';
import { rename } from '../../../../server/src/core/features/rename.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';
import { agreement, recordsFile } from '../evidence/support.ts';

const files = {
  'a.partnership.yaml': agreement({
    more: 'scorecard:\n  - { id: answers, what: Answered }\nproactivity:\n  earlyWarning:\n    - { id: delivery, by: cirrus }\n',
  }),
  'm.partnership.yaml': recordsFile([
    'type: meeting, forum: board, date: 2026-01-13, actions: [{ id: fy27, what: Plan }]',
  ]),
  'r.partnership.yaml': recordsFile([
    'type: action, action: fy27, date: 2026-02-01, status: done',
    'type: measure, measure: answers, date: 2026-02-01, value: 1',
    'type: warning, id: w1, commitment: delivery, by: cirrus, date: 2026-02-01',
    'type: warning, id: w1, by: cirrus, date: 2026-03-01',
  ]),
};
const workspace = workspaceOf(files);
const uri = 'file:///r.partnership.yaml';
const file = workspace.file(uri) as FileModel;
const at = (text: string) => file.text.indexOf(text) + text.length;
const places = (locations: readonly { uri: string; range: { start: number; end: number } }[]) =>
  locations.map(({ uri, range }) => {
    const { text, lines } = workspace.file(uri) as FileModel;
    return `${uri.slice(8, 9)}:${lines.lineAt(range.start) + 1} ${text.slice(range.start, range.end)}`;
  });

describe('what records name', () => {
  it.each([
    ['action: fy27', ['m:5 fy27']],
    ['measure: answers', ['a:12 answers']],
    ['commitment: delivery', ['a:15 delivery']],
  ])('%s leads to what it means', (text, expected) => {
    const found = definition(file, workspace, at(text));
    expect(places((found?.targets ?? []).map(({ uri, name }) => ({ uri, range: name })))).toEqual(expected);
  });

  it('is found wherever it is named', () => {
    expect(places(references(file, workspace, at('action: fy27'), true))).toEqual(['m:5 fy27', 'r:5 fy27']);
    expect(places(references(file, workspace, at('id: w1'), true))).toEqual(['r:7 w1', 'r:8 w1']);
  });

  it('is renamed everywhere', () => {
    const result = rename(file, workspace, at('action: fy27'), 'plan-27');
    const uris =
      result instanceof Map
        ? [...(result as ReadonlyMap<FileModel, unknown>).keys()].map(({ uri }) => uri)
        : [];
    expect(uris.sort()).toEqual(['file:///m.partnership.yaml', uri]);
  });
});
