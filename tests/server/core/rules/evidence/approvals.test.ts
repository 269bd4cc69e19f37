import { describe, expect, it } from 'vitest';
import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import { textFingerprint } from '../../../../../server/src/core/model/text-fingerprint.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement } from '../../evidence/support.ts';
import { brief, found, rules, term } from './support.ts';

const approval = (party: string, more = '', version = '1.0.0') =>
  `type: approval, version: ${version}, party: ${party}, date: 2025-12-20${more && `, ${more}`}`;
const given = (...records: readonly string[]) => ({ term, records: [records] });
const said = (...records: readonly string[]) => {
  const findings = found(given(...records)).filter(({ rule }) => rule !== 'records/none');
  return [brief(findings), findings.map(({ message }) => String(message))] as const;
};

describe('agreement/not-approved', () => {
  it('names who has not approved the version', () => {
    const [where, messages] = said(approval('bank'), approval('cirrus', '', '0.9.0'));
    expect(where).toEqual(['a: warning agreement/not-approved «1.0.0»']);
    expect(messages[0]).toBe(
      'Version 1.0.0 is active, but no approval of it is recorded for Cirrus. Whoever has not agreed may still keep to the last version. Have this one approved and record it with `type: approval`, or set the status back until it is.',
    );
  });

  it('tells of a refusal', () => {
    const [, messages] = said(approval('bank', 'refused: true'), approval('cirrus'));
    expect(messages).toEqual([
      expect.stringMatching(/^Bank refused version 1\.0\.0 on 20 December 2025, but it is active\. Whoever/),
    ]);
  });

  it('is silent where nobody signs off, where all have, and where it may be', () => {
    expect(rules(given('type: health-check, date: 2026-02-01, actionPlan: https://example.org'))).toEqual([]);
    expect(rules(given(approval('bank'), approval('cirrus')))).toEqual([]);
    expect(rules(given(approval('bank'), approval('cirus')))).toEqual(['reference/unknown']);
    expect(rules(given(approval('bank'), approval('cirrus', 'by: cirrus/eric')))).toEqual([
      'reference/unknown',
    ]);
  });

  it('judges only what is active', () => {
    const draft = (text: string) => text.replace('status: active', 'status: proposed');
    expect(rules(given(approval('bank')), { change: draft })).toEqual([]);
  });
});

describe('agreement/approved-text-changed', () => {
  const text = () =>
    textFingerprint(workspaceOf({ 'a.yaml': agreement({ term }) }).file('file:///a.yaml') as FileModel);

  it('tells what was approved from what stands there', () => {
    const both = [approval('bank', `text: ${text()}`), approval('cirrus', `text: ${text()}`)];
    expect(rules(given(...both))).toEqual([]);
    const change = (all: string) => all.replace('title: A', 'title: B');
    expect(rules(given(...both), { change })).toEqual(['agreement/approved-text-changed']);
    expect(
      rules(given(...both), { change: all => change(all).replace('version: 1.0.0', 'version: 1.1.0') }),
    ).toEqual(['agreement/not-approved']);
  });

  it('is silent for approvals that do not say what they are of', () => {
    expect(
      rules(given(approval('bank'), approval('cirrus')), {
        change: all => all.replace('title: A', 'title: B'),
      }),
    ).toEqual([]);
  });
});

describe('records/approval-by-other', () => {
  it('stands on the person, and the approval does not count', () => {
    const [where, messages] = said(approval('bank', 'by: bank/anna'), approval('cirrus', 'by: bank/anna'));
    expect(where).toEqual([
      'a: warning agreement/not-approved «1.0.0»',
      'r0: warning records/approval-by-other «bank/anna»',
    ]);
    expect(messages[1]).toBe(
      'Anna belongs to Bank and cannot approve for Cirrus, so this counts for nothing. Name who approved it there, or correct `party`.',
    );
  });
});

describe('an approval', () => {
  it('is recorded twice only where version, party and day are the same', () => {
    const both = [approval('bank'), approval('cirrus')];
    expect(rules(given(...both, approval('bank', '', '0.9.0')))).toEqual([]);
    expect(rules(given(...both, approval('bank', 'by: bank/anna')))).toEqual(['records/duplicate']);
  });
});
