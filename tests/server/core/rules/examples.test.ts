import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { check, show } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** What the examples that are files of their own belong to. */
const others = {
  Party: {
    'other.partnership.yaml':
      'apiVersion: partnership/v1\nkind: Agreement\nid: other\ntitle: Other\nversion: 1.0.0\nstatus: draft\nparties:\n  - { party: cirrus, role: vendor }\n',
  },
  Records: { 'sound.partnership.yaml': soundAgreement },
};
const findingsOf = (example: string) => {
  const text = soundWith(example);
  const kind = /^kind: (Party|Records)/m.exec(text)?.[1] as keyof typeof others | undefined;
  return { text, findings: check(text, kind ? others[kind] : {}) };
};

describe('the agreement that the examples start from', () => {
  it('has no findings', () => {
    expect(show(soundAgreement, check(soundAgreement))).toEqual([]);
  });
});

describe.each(catalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it('reports its failing example, and nothing else does', () => {
    const { text, findings } = findingsOf(rule.bad);
    expect(show(text, findings), 'one finding').toHaveLength(1);
    expect(findings[0]?.rule).toBe(id);
  });

  it('is silent on its passing example, and so are the others', () => {
    const { text, findings } = findingsOf(rule.good);
    expect(show(text, findings)).toEqual([]);
  });

  it('has words for everything that is shown of it', () => {
    for (const words of [rule.title, rule.why, rule.remedy]) expect(words).toMatch(/^[A-Z`].*[.]$/s);
  });
});
