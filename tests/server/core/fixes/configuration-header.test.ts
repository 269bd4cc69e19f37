import { expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { fixesOf } from '../../../../server/src/core/checking/fixes-of.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { today, workspaceOf } from '../../../support/check.ts';

const name = 'partnership.config.yaml';

it.each([
  [
    'apiVersion: partnership/v1\nkind: Config\nextends: strict\n',
    'Remove “apiVersion” and “kind”',
    'extends: strict\n',
  ],
  ['# ours\nextends: strict\nkind: Config\n', 'Remove “kind”', '# ours\nextends: strict\n'],
])('%j', (text, title, mended) => {
  const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
  const [finding, another] = checker.findings(`file:///${name}`);
  expect(another).toBeUndefined();
  const fixes = finding ? fixesOf(finding, checker, today) : [];
  expect(fixes.map(fix => [fix.title, applyEdits(text, fix.edits)])).toEqual([[title, mended]]);
});

it('an agreement of that name is one finding, and no fix makes it worse', () => {
  const text = 'apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nparties: []\nretired: [x]\n';
  const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
  const found = checker.findings(`file:///${name}`);
  expect(found.map(({ rule }) => rule)).toEqual(['schema/type']);
  expect(found.flatMap(finding => fixesOf(finding, checker, today))).toEqual([]);
});
