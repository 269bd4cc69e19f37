import { describe, expect, it } from 'vitest';
import { rulesIn } from '../../../support/check.ts';
import { changed, changedIn, soundAgreement } from '../../../support/sound.ts';

const rule = 'governance/forum-incomplete';
const accepted = `# partnership-ignore-file ${rule} -- as agreed`;
const withoutPurpose = changed(['purpose: Direction, ', '']);
const openQuote = ['what: Demand by month', 'what: "Demand by month'] as const;

/** The agreement with a comment behind the forecast, whose quote is never closed. */
const behindOpenQuote = (comment: string, text = soundAgreement) =>
  changedIn(text, openQuote, [/(id: forecast,.*)/, `$1 ${comment}`]);

describe('a comment in a line that cannot be read', () => {
  it('accepts nothing, since it may be a part of the text', () => {
    const whole = changedIn(withoutPurpose, [/(id: forecast,.*)/, `$1 ${accepted}`]);
    expect(rulesIn(whole)).toEqual([]);
    expect(rulesIn(behindOpenQuote(accepted, withoutPurpose))).toEqual(['yaml/syntax', rule]);
  });

  it.each([
    ['gives no reason', `# partnership-ignore-file ${rule}`, 'waiver/no-reason'],
    ['accepts what is not there', accepted, 'waiver/unused'],
    ['names no rule that exists', '# partnership-ignore-file no/rule -- as agreed', 'waiver/unused'],
  ])('is not said to be wrong: it %s', (_, comment, finding) => {
    const whole = changed([/(id: forecast,.*)/, `$1 ${comment}`]);
    expect(rulesIn(whole)).toEqual([finding]);
    expect(rulesIn(behindOpenQuote(comment))).toEqual(['yaml/syntax']);
  });
});

describe('a comment beside a line that cannot be read', () => {
  it.each([
    ['above it', /^(?= *- \{ id: forecast)/m],
    ['below it', /^(?= *- \{ id: roadmap)/m],
    ['at the top', /^/],
    ['at the end', /$/],
  ])('%s accepts as ever', (_, place) => {
    const text = changedIn(withoutPurpose, openQuote, [place, `${accepted}\n`]);
    expect(rulesIn(text)).toEqual(['yaml/syntax']);
  });

  it('still has to give its reason', () => {
    const text = changed(openQuote, [/^(?= *- \{ id: roadmap)/m, `    # partnership-ignore-file ${rule}\n`]);
    expect(rulesIn(text)).toEqual(['yaml/syntax', 'waiver/no-reason']);
  });
});
