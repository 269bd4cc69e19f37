import { expect, it } from 'vitest';
import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import { catalogue } from '../../../../../server/src/core/rules/catalogue.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement, recordsFile } from '../../evidence/support.ts';
import { quarters } from './support.ts';

it('no rule about the date speaks where these are off', () => {
  const workspace = workspaceOf({
    'a.partnership.yaml': agreement(quarters([])),
    'r.partnership.yaml': recordsFile([]),
  });
  const checker = new Checker(workspace, { today: () => '2026-11-23' as IsoDate, dated: false });
  const findings = workspace.uris().flatMap(uri => checker.findings(uri));
  const dated = catalogue.filter(rule => rule.dated).map(({ id }) => id);
  expect(findings.filter(({ rule }) => dated.includes(rule))).toEqual([]);
});
