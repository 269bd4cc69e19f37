import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { recommended } from '../../../../server/src/core/config/configuration.ts';
import { reviewFindings } from '../../../../server/src/core/report/review-findings.ts';
import { catalogue, ruleById } from '../../../../server/src/core/rules/catalogue.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { firstFile, readExample } from '../../../support/example.ts';
import { review } from '../../../support/review.ts';
import { soundAgreement } from '../../../support/sound.ts';

/** The findings of an example's own files, each in a line; for rules about changes also those of its review. */
function foundIn(example: string, id: string): string[] {
  const { own, others } = readExample(example);
  const checker = new Checker(workspaceOf({ ...own, ...others }), { today: () => today });
  const found = Object.entries(own).flatMap(([name, text]) =>
    show(text, checker.findings(`file:///${name}`)),
  );
  if (ruleById(id)?.on !== 'review') return found;
  const after = own[firstFile] ?? '';
  return [...found, ...show(after, reviewFindings(review(soundAgreement, after), recommended))];
}

describe('the agreement that the examples start from', () => {
  it('has no findings', () => {
    expect(show(soundAgreement, check(soundAgreement))).toEqual([]);
  });
});

describe.each(catalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it('reports its failing example, and nothing else does', () => {
    const found = foundIn(rule.bad, id);
    expect(found, 'one finding').toHaveLength(1);
    expect(found[0]).toContain(` ${id} `);
  });

  it('is silent on its passing example, and so are the others', () => {
    expect(foundIn(rule.good, id)).toEqual([]);
  });

  it('has words for everything that is shown of it', () => {
    for (const words of [rule.title, rule.why, rule.remedy]) expect(words).toMatch(/^[A-Z`].*[.]$/s);
  });
});
