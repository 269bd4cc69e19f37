import { describe, expect, it } from 'vitest';
import { offered } from '../../../support/complete.ts';

const head =
  'apiVersion: partnership/v1\nkind: Agreement\nid: x\ntitle: X\nversion: 1.0.0\nstatus: draft\nparties: []\n';

/** The marked text, what is chosen, and the text after it, all below the head of an agreement. */
type Case = readonly [where: string, marked: string, label: string, expected: string];

const cases: readonly Case[] = [
  // Keys in blocks.
  [
    'at the end of the file without a line break',
    'legal:\n  effect: binding\n  |',
    'precedence',
    'legal:\n  effect: binding\n  precedence: contract',
  ],
  [
    'before existing keys, on a line of its own',
    'legal:\n  |\n  effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  [
    'right before an existing key',
    'legal:\n  |effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  [
    'right before the first key of an item',
    'scorecard:\n  - |id: m\n    what: W\n',
    'target',
    'scorecard:\n  - target: 90 %\n    id: m\n    what: W\n',
  ],
  [
    'a part of a word',
    'legal:\n  prec|\n  effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  [
    'in the middle of a word',
    'legal:\n  pr|ec\n  effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  [
    'on a line with trailing spaces',
    'legal:\n  effect: binding\n  |   \nreview:\n',
    'precedence',
    'legal:\n  effect: binding\n  precedence: contract\nreview:\n',
  ],
  [
    'before a comment',
    'legal:\n  effect: binding\n  |# to be agreed\n',
    'precedence',
    'legal:\n  effect: binding\n  precedence: contract # to be agreed\n',
  ],
  [
    'indented too little',
    'legal:\n |\n  effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  [
    'at the margin among indented keys',
    'legal:\n|\n  effect: binding\n',
    'precedence',
    'legal:\n  precedence: contract\n  effect: binding\n',
  ],
  ['the first key below another', 'legal:\n  |', 'precedence', 'legal:\n  precedence: contract'],
  [
    'the first key of an item below its dash',
    'scorecard:\n  - |\n    what: W\n',
    'target',
    'scorecard:\n  - target: 90 %\n    what: W\n',
  ],
  ['behind a dash without space', 'scorecard:\n  -|\n', 'id', 'scorecard:\n  - id: forecast-accuracy\n'],
  [
    'a part of a word behind a dash',
    'scorecard:\n  - i|\n    what: W\n',
    'id',
    'scorecard:\n  - id: w\n    what: W\n',
  ],
  [
    'a word above further keys',
    'legal:\n  effect: binding\ngov|\nreview:\n  internal: yearly\n',
    'timezone',
    'legal:\n  effect: binding\ntimezone: Europe/Helsinki\nreview:\n  internal: yearly\n',
  ],
  // Lists in blocks.
  [
    'a new item below others',
    'retired:\n  - a\nholidays:\n  - 2026-12-24\n  |\n',
    '2026-12-25',
    'retired:\n  - a\nholidays:\n  - 2026-12-24\n  - 2026-12-25\n',
  ],
  [
    'a new item at the margin',
    'holidays:\n- 2026-12-24\n|',
    '2026-12-25',
    'holidays:\n- 2026-12-24\n- 2026-12-25',
  ],
  [
    'a key of the top at the margin, below such a list',
    'holidays:\n- 2026-12-24\n|',
    'timezone',
    'holidays:\n- 2026-12-24\ntimezone: Europe/Helsinki',
  ],
  ['the first item below its key', 'holidays:\n  |', '2026-12-25', 'holidays:\n  - 2026-12-25'],
  ['the first item at the column of its key', 'holidays:\n|', '2026-12-25', 'holidays:\n- 2026-12-25'],
  [
    'a new item below a mapping, at the dash',
    'scorecard:\n  - id: m\n    what: W\n  |',
    'new measure',
    'scorecard:\n  - id: m\n    what: W\n  - id: forecast-accuracy\n    what: Forecast within 20 % of actual\n    target: 90 %\n    owner: customer/relationship-manager\n    forum: service-board',
  ],
  [
    'a further key of an item',
    'scorecard:\n  - id: m\n    what: W\n    |',
    'target',
    'scorecard:\n  - id: m\n    what: W\n    target: 90 %',
  ],
  // Values in blocks.
  ['behind a colon without space', 'lifecycleStage:|', 'knowledge', 'lifecycleStage: knowledge'],
  [
    'behind a colon without space, a part of the word',
    'lifecycleStage:kn|\nreview:\n',
    'knowledge',
    'lifecycleStage: knowledge\nreview:\n',
  ],
  [
    'behind the colon, before a comment',
    'lifecycleStage: |# which?\n',
    'knowledge',
    'lifecycleStage: knowledge # which?\n',
  ],
  [
    'with trailing spaces',
    'lifecycleStage: |   \nreview:\n',
    'knowledge',
    'lifecycleStage: knowledge\nreview:\n',
  ],
  [
    'in the middle of a value, hyphens and all',
    'lifecycleStage: working-|together # yes\n',
    'value-creation',
    'lifecycleStage: value-creation # yes\n',
  ],
  [
    'right before a value',
    'lifecycleStage: |knowledge\n',
    'value-creation',
    'lifecycleStage: value-creation\n',
  ],
  ['inside quotes', 'lifecycleStage: "know|ledge"\n', 'value-creation', 'lifecycleStage: "value-creation"\n'],
  [
    'inside a quote that is not closed',
    "lifecycleStage: 'know|",
    'value-creation',
    "lifecycleStage: 'value-creation'",
  ],
  ['on the line below the key', 'lifecycleStage:\n  |\n', 'knowledge', 'lifecycleStage:\n  knowledge\n'],
  [
    'a mapping behind its colon',
    'legal: |',
    '{ effect, contract, precedence }',
    'legal:\n  effect: non-binding\n  contract: MSA-2025-014\n  precedence: contract',
  ],
  [
    'a list of mappings behind its colon',
    'parties: []\nscorecard: |\n',
    'new measure',
    'parties: []\nscorecard:\n  - id: forecast-accuracy\n    what: Forecast within 20 % of actual\n    target: 90 %\n    owner: customer/relationship-manager\n    forum: service-board\n',
  ],
  // In brackets.
  ['empty braces', 'legal: {|}\n', 'effect', 'legal: { effect: non-binding }\n'],
  [
    'behind a comma',
    'legal: { effect: binding, | }\n',
    'precedence',
    'legal: { effect: binding, precedence: contract }\n',
  ],
  [
    'behind a comma without space',
    'legal: { effect: binding,|}\n',
    'precedence',
    'legal: { effect: binding, precedence: contract }\n',
  ],
  [
    'before a key in braces',
    'legal: { |effect: binding }\n',
    'precedence',
    'legal: { precedence: contract, effect: binding }\n',
  ],
  [
    'between braces and a key',
    'legal: {| effect: binding }\n',
    'precedence',
    'legal: { precedence: contract, effect: binding }\n',
  ],
  [
    'behind a value in quotes',
    'legal: { contract: "A" | }\n',
    'precedence',
    'legal: { contract: "A", precedence: contract }\n',
  ],
  [
    'a part of a word in braces',
    'legal: { effect: binding, pre| }\n',
    'precedence',
    'legal: { effect: binding, precedence: contract }\n',
  ],
  ['a value in braces', 'legal: { effect: | }\n', 'binding', 'legal: { effect: binding }\n'],
  ['a value in braces without space', 'legal: { effect:|}\n', 'binding', 'legal: { effect: binding}\n'],
  [
    'a value before a comma',
    'legal: { effect: |, contract: A }\n',
    'binding',
    'legal: { effect: binding, contract: A }\n',
  ],
  [
    'over several lines',
    'legal: {\n    effect: binding,\n    |\n  }\n',
    'precedence',
    'legal: {\n    effect: binding,\n    precedence: contract\n  }\n',
  ],
  [
    'over several lines, before another',
    'legal: {\n    |\n    effect: binding\n  }\n',
    'precedence',
    'legal: {\n    precedence: contract,\n    effect: binding\n  }\n',
  ],
  ['an empty list', 'holidays: [|]\n', '2026-12-24', 'holidays: [2026-12-24]\n'],
  ['a further item', 'holidays: [2026-12-24,|]\n', '2026-12-25', 'holidays: [2026-12-24, 2026-12-25]\n'],
  [
    'an item that is being typed',
    'holidays: [2026-12-24, 20|]\n',
    '2026-12-25',
    'holidays: [2026-12-24, 2026-12-25]\n',
  ],
  [
    'an item between others',
    'holidays: [2026-12-24, |, 2027-01-01]\n',
    '2026-12-25',
    'holidays: [2026-12-24, 2026-12-25, 2027-01-01]\n',
  ],
  [
    'a mapping in a list in brackets',
    'scorecard: [|]\n',
    'new measure',
    'scorecard: [{ id: forecast-accuracy, what: Forecast within 20 % of actual, target: 90 %, owner: customer/relationship-manager, forum: service-board }]\n',
  ],
  [
    'a text that brackets would cut, in quotes',
    'governance: { strategic: { forums: [{ id: a, name: A, | }] } }\n',
    'purpose',
    'governance: { strategic: { forums: [{ id: a, name: A, purpose: "Direction, investment and the health of the relationship" }] } }\n',
  ],
];

/** The head without the key that the text itself begins with. */
function headBefore(marked: string): string {
  const [key = ''] = marked.split(':');
  return head.replace(new RegExp(`^${key}:.*\n`, 'm'), '');
}

describe('what is accepted fits in', () => {
  it.each(cases)('%s', (_, marked, label, expected) => {
    const start = headBefore(marked);
    expect(offered(start + marked).accepted(label)).toBe(start + expected);
  });

  it.each(cases)('%s, with CRLF', (_, marked, label, expected) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const start = headBefore(marked);
    expect(offered(crlf(start + marked)).accepted(label)).toBe(crlf(start + expected));
  });

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
