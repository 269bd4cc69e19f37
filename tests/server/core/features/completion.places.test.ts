import { describe, expect, it } from 'vitest';
import { offered } from '../../../support/complete.ts';
import { head } from '../../../support/fits-in.ts';

describe('what is accepted fits in', () => {
  it('behind a byte order mark', () => {
    expect(offered('\uFEFFap|').accepted('kind: Party')).toMatch(
      /^\uFEFFapiVersion: partnership\/v1\nkind: Party\n/,
    );
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in comments', 'legal: # ab|out'],
    ['in comments at the start of a line', '# leg|\nlegal:\n'],
    ['in blocks of text', 'legal:\n  contract: >\n    some text\n    eff|\n'],
    ['in further lines of a text', 'legal:\n  contract: some text\n    eff|\n'],
    ['on a blank line below a text, indented more', 'legal:\n  contract: some text\n    |\n'],
    ['between the lines of a quoted text', 'legal:\n  contract: "some\n    |\n    text"\n'],
    ['behind a key with lines below', 'legal: |\n  effect: binding\n'],
    ['behind brackets', 'holidays: [2026-12-24] |\n'],
    ['behind a quoted text', 'title: "A" |\n'],
    ['between a key and its colon', 'holidays | : []\n'],
    ['below x-', 'x-own:\n  status: |\n'],
  ])('%s', (_, marked) => {
    expect(offered(head + marked).labels).toEqual([]);
  });
});

describe('an editor that asks by itself behind a space', () => {
  const asked = (marked: string) => offered(head + marked, { trigger: ' ' }).labels;

  it('gets an answer behind a colon, a dash, a comma, and inside a value', () => {
    expect(asked('legal:\n  effect: |')).toHaveLength(3);
    expect(asked('scorecard:\n  - |')[0]).toBe('new measure');
    expect(asked('holidays: [2026-12-24, |]').length).toBeGreaterThan(2);
    expect(asked('term:\n  terminationNotice: 90 |')).toContain('90 days');
  });

  it('gets none for indentation, and none behind a finished value', () => {
    expect(asked('legal:\n  |')).toEqual([]);
    expect(asked('lifecycleStage: knowledge |')).toEqual([]);
    expect(asked('legal:\n  contract: number |')).toEqual([]);
  });
});

describe('what typed text is compared with', () => {
  const found = (marked: string, label: string) => {
    const list = offered(marked);
    return { text: list.text, item: list.item(label) };
  };

  it('begins like what is replaced, the whole word', () => {
    const { item, text } = found(`${head}holidays:\n  - 2026-12-24\n |`, 'timezone');
    expect(text.slice(item.range.start, item.range.end)).toBe(' ');
    expect(item.filter).toBe(' timezone');
    const name = found(`${head}legal: { effect: contract-sch|edule }`, 'binding');
    expect(name.text.slice(name.item.range.start, name.item.range.end)).toBe('contract-schedule');
    expect(name.item.filter).toBe('binding');
  });
});
