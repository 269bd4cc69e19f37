import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { blankAgreement } from '../../server/src/core/templates/new-agreement.ts';
import { toPlainText } from '../../server/src/core/templates/snippet.ts';
import { type Token, tokenizer, yamlGrammars } from './tokenize.ts';

const HEAD = 'apiVersion: partnership/v1\nkind: Agreement\n';

describe.each(yamlGrammars())('on $name', grammar => {
  let tokenize: (text: string) => Token[];
  beforeAll(async () => {
    tokenize = await tokenizer(grammar);
  });

  /** The texts that get one of our own scopes with this name in it. */
  const coloured = (text: string, scope: string) =>
    tokenize(text)
      .filter(({ scopes }) => scopes.includes(scope))
      .map(token => token.text);
  const principles = (text: string) => coloured(HEAD + text, 'keyword.control.principle.partnership');

  it('colours the principles', () => {
    const sections = [
      'firstChoice',
      'sharing',
      'governance',
      'benchmarking',
      'trustedAdviser',
      'proactivity',
    ];
    expect(principles([...sections, 'openDialogue'].map(key => `${key}:\n  intent: x`).join('\n'))).toEqual([
      ...sections,
      'openDialogue',
    ]);
  });

  it.each([
    ['before a comment', 'sharing: # both ways', ['sharing']],
    ['before a flow mapping', 'governance: {}', ['governance']],
    ['not further in', 'scorecard:\n  sharing: 1', []],
    ['not in a block scalar', 'title: |\n  sharing:\n  x', []],
    ['not as a value', 'title: sharing', []],
    ['not as a part of a key', 'sharingAll: 1', []],
  ])('a principle %s', (_, text, expected) => {
    expect(principles(text)).toEqual(expected);
  });

  it.each([
    ['in a flow sequence', 'members: [nordbank/anna-lind, cirrus/erik]', ['anna-lind', 'erik']],
    ['in a block sequence', 'members:\n  - nordbank/anna-lind\n  - cirrus/erik # CTO', ['anna-lind', 'erik']],
    ['in a flow mapping', '- { owner: nordbank/anna-lind, on: [x] }', ['anna-lind']],
    ['as a value', 'owner: nordbank/anna-lind', ['anna-lind']],
    ['not a path', 'exitPlan: docs/exit-plan.md', []],
    ['not in prose', 'what: plans and/or forecasts', []],
    ['not the version of the format', 'apiVersion: partnership/v1', []],
  ])('a person %s', (_, text, expected) => {
    expect(coloured(`${HEAD}x:\n${indent(text)}`, 'variable.other.person.partnership')).toEqual(expected);
  });

  it.each([
    ['cadence: quarterly', ['quarterly']],
    ['cadence: every 2 weeks', ['every 2 weeks']],
    ['cadence: { every: quarter, on: second tuesday }', ['quarter', 'second tuesday']],
    ['cadence:\n  every: month\n  on: last working day', ['month', 'last working day']],
    ['intent: we meet weekly and talk', []],
  ])('the cadence in %s', (text, expected) => {
    expect(coloured(`${HEAD}x:\n${indent(text)}`, 'constant.language.cadence.partnership')).toEqual(expected);
  });

  it('colours dates and durations', () => {
    const text = `${HEAD}term:\n  starts: 2026-01-01\n  notice: 20 working days\nholidays: [2026-12-24]`;
    expect(coloured(text, 'date.partnership')).toEqual(['2026-01-01', '2026-12-24']);
    expect(coloured(text, 'duration.partnership')).toEqual(['20', 'working days']);
  });

  it('colours what suppresses a finding', () => {
    const text = '# partnership-ignore-next-line sharing/one-sided -- the vendor has no roadmap yet';
    expect(coloured(`${HEAD}${text}`, 'directive.partnership')).toEqual([
      'partnership-ignore-next-line',
      '--',
    ]);
    expect(coloured(`${HEAD}${text}`, 'constant.other.rule.partnership')).toEqual(['sharing/one-sided']);
    expect(coloured(`${HEAD}# partnership is fun`, 'directive.partnership')).toEqual([]);
  });

  it('leaves the YAML of a whole agreement sound', () => {
    const text = toPlainText(blankAgreement('2027-01-01' as IsoDate));
    const tokens = tokenize(text);
    expect(tokens.filter(({ scopes }) => scopes.includes('invalid'))).toEqual([]);
    expect(tokens.filter(({ scopes }) => scopes.includes('principle.partnership'))).toHaveLength(7);
    const keys = tokens.filter(({ scopes }) => scopes.includes('entity.name.tag.yaml'));
    expect(keys.length).toBeGreaterThan(150);
  });
});

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
