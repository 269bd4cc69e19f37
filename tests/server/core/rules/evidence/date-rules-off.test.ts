import { expect, it } from 'vitest';
import { Checker } from '../../../../../server/src/core/checker.ts';
import type { IsoDate } from '../../../../../server/src/core/model/calendar/date.ts';
import { catalogue } from '../../../../../server/src/core/rules/catalogue.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement, recordsFile } from '../../model/evidence/support.ts';
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
