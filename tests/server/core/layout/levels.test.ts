import { describe, expect, it } from 'vitest';
import { check, rulesIn } from '../../../support/check.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from '../fixes/act.ts';

/** The lines of a section, or of the whole text, each with another margin. */
function withMargins(section: string, margin: (old: string, line: number) => string): string {
  const lines = soundAgreement.split('\n');
  const first = section === '' ? 0 : lines.indexOf(`${section}:`);
  const next = lines.findIndex((line, index) => index > first && /^[A-Za-z]/.test(line));
  const last = section === '' || next < 0 ? lines.length : next;
  return lines
    .map((line, index) =>
      index > first && index < last ? line.replace(/^ +/, old => margin(old, index)) : line,
    )
    .join('\n');
}

const first = (text: string) => `${text.slice(0, text.indexOf('\t'))}|`;

describe('lines with one tab each, though some of them hold others', () => {
  it.each(['', 'parties', 'governance', 'benchmarking', 'openDialogue'])('in “%s”', section => {
    const text = withMargins(section, () => '\t');
    expect(rulesIn(text)).toEqual(['yaml/syntax']);
    const actions = actionsAt(text, first(text), 'quickfix');
    expect(actions.map(({ title }) => String(title))).toEqual([
      expect.stringMatching(/^Replace the tabs on \d+ lines by spaces$/),
    ]);
    expect(check(done(text, actions))).toEqual([]);
  });

  it('below a key that stands so far in that the lines seem to stand beside it', () => {
    const below = ['decides: [Plans]', 'recommends: [Changes]', 'how: consensus', 'mayChangeContract: false'];
    const forum = (margin: string) =>
      changed([
        /- \{ id: stand-up, (.*) \}\n/,
        `- { id: stand-up, $1 }\n      - id: board\n        name: Board\n        purpose: Plans\n        chair: rotating\n        cadence: weekly\n        duration: 1 hour\n        members: [nordbank/mika-salo, cirrus/sara-berg]\n        authority:\n${below.map(line => `${margin}${line}\n`).join('')}        agenda: [Plans]\n`,
      ]);
    const [text, sound] = [forum('\t'), forum(' '.repeat(10))];
    expect(check(sound)).toEqual([]);
    expect(rulesIn(text)).toEqual(['yaml/syntax']);
    expect(done(text, actionsAt(text, first(text), 'quickfix'))).toBe(sound);
  });

  it('among lines with spaces', () => {
    const text = withMargins('governance', (old, line) => (line % 2 ? '\t' : old));
    expect(rulesIn(text)).toEqual(['yaml/syntax']);
    expect(done(text, actionsAt(text, first(text), 'quickfix'))).toBe(soundAgreement);
  });

  it('says nothing where the schema knows no place for a key', () => {
    const text = withMargins('parties', () => '\t').replace('\tsector:', '\tnobodyKnows:');
    expect(actionsAt(text, first(text), 'quickfix').filter(({ preferred }) => preferred)).toEqual([]);
  });
});

describe('tabs between the words of a line', () => {
  it.each([
    ['behind a colon', soundAgreement.replace(/^(\w+): /gm, '$1:\t')],
    ['in braces', soundAgreement.replace(/, /g, ',\t').replace(/\{ /g, '{\t')],
    ['before a comment', changed(['status: draft', 'status: draft\t# for now'])],
  ])('are no mistake %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('stay in quotes', () => {
    const text = changed(['review: { internal', 'x-note: { a:\t"b\tc" }\nreview: { internal']);
    expect(check(text)).toEqual([]);
  });
});
