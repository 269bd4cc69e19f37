import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checker.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { readExample } from '../../../support/example.ts';
import { soundAgreement } from '../../../support/sound.ts';

/** The findings of an example's own files, each in a line. */
function foundIn(example: string): string[] {
  const { own, others } = readExample(example);
  const checker = new Checker(workspaceOf({ ...own, ...others }), { today: () => today });
  return Object.entries(own).flatMap(([name, text]) => show(text, checker.findings(`file:///${name}`)));
}

describe('the agreement that the examples start from', () => {
  it('has no findings', () => {
    expect(show(soundAgreement, check(soundAgreement))).toEqual([]);
  });
});

describe.each(catalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it('reports its failing example, and nothing else does', () => {
    const found = foundIn(rule.bad);
    expect(found, 'one finding').toHaveLength(1);
    expect(found[0]).toContain(` ${id} `);
  });

  it('is silent on its passing example, and so are the others', () => {
    expect(foundIn(rule.good)).toEqual([]);
  });

  it('has words for everything that is shown of it', () => {
    for (const words of [rule.title, rule.why, rule.remedy]) expect(words).toMatch(/^[A-Z`].*[.]$/s);
  });
});
