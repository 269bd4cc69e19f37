import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import type { HintKinds } from '../../../../server/src/core/features/inlay-hints/hint.ts';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { network } from '../../../support/network.ts';
import { soundWith } from '../../../support/sound.ts';

const all: HintKinds = { nextOccurrence: true, occurrencesPerYear: true, people: true, workingDays: true };

interface Options {
  readonly kinds?: Partial<HintKinds>;
  readonly others?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly day?: string;
}

function hintsOf(text: string, { kinds, others = {}, path = 'a.partnership.yaml', day }: Options = {}) {
  const workspace = workspaceOf({ ...others, [path]: text });
  const file = workspace.file(`file:///${path}`) as FileModel;
  const range = { start: 0, end: text.length };
  return inlayHints(file, workspace, range, { ...all, ...kinds }, (day ?? today) as typeof today);
}

/** The lines that have hints, as a reader sees them: hints stand between ⟨ and ⟩. */
function shown(text: string, options?: Options): string[] {
  const seen = hintsOf(text, options).reduceRight(
    (rest, { offset, label }) => `${rest.slice(0, offset)}⟨${label}⟩${rest.slice(offset)}`,
    text,
  );
  return seen
    .split('\n')
    .filter(line => line.includes('⟨'))
    .map(line => line.trim());
}

const only = (kind: keyof HintKinds): Options => ({
  kinds: {
    nextOccurrence: false,
    occurrencesPerYear: false,
    people: false,
    workingDays: false,
    [kind]: true,
  },
});

/** An agreement with one forum; `rest` are more of its keys. */
const forum = (cadence: string, rest = '') =>
  soundWith(`governance:
  tactical:
    forums:
      - id: board
        name: Service Board
        cadence: ${cadence}
${rest}`);

describe('behind a cadence stand the next occurrence and how many there are a year', () => {
  const next = (text: string, options?: Options) =>
    shown(text, { ...options, kinds: { people: false, workingDays: false } }).find(line =>
      /^cadence:/.test(line),
    );

  it('planned days where it has `from`', () => {
    const exact = '{ every: quarter, on: second tuesday, from: 2026-01-13 }';
    expect(next(forum(exact))).toBe(`cadence: ${exact}⟨next 12 Jan 2027 · 4 a year⟩`);
    expect(next(forum(exact), { day: '2027-01-11' })).toContain('⟨next tomorrow · 4 a year⟩');
    expect(next(forum(exact), { day: '2027-01-12' })).toContain('⟨next today · 4 a year⟩');
    expect(next(forum(exact), { day: '2027-01-13' })).toContain('⟨next 13 Apr 2027 · 4 a year⟩');
  });

  it('behind the key of a cadence over several lines', () => {
    expect(next(forum('# often\n          every: month\n          from: 2026-01-05'))).toBe(
      'cadence:⟨next 5 Dec 2026 · 12 a year⟩ # often',
    );
  });

  it('the latest day, counted from the start of the term, where it has only a rhythm', () => {
    expect(next(forum('monthly'))).toBe('cadence: monthly⟨next by 1 Dec 2026 · 12 a year⟩');
    expect(next(forum('"every 2 weeks"'))).toBe('cadence: "every 2 weeks"⟨next by 3 Dec 2026 · 26 a year⟩');
  });

  it('counted from the last record, where there is one, also under a former id', () => {
    const records = (entries: string) => ({
      'r.partnership.yaml': `kind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries}`,
    });
    const held = records(
      '  - { type: meeting, forum: board, date: 2026-11-10 }\n  - { type: meeting, forum: board, date: 2026-10-01 }\n',
    );
    expect(next(forum('monthly'), { others: held })).toContain('⟨next by 10 Dec 2026 · 12 a year⟩');
    const old = records('  - { type: meeting, forum: panel, date: 2026-09-10 }\n');
    expect(next(forum('monthly', '        formerly: [panel]\n'), { others: old })).toContain(
      '⟨was due 10 Oct 2026 · 12 a year⟩',
    );
  });

  it('no next day when the agreement is over by then, or cannot say', () => {
    expect(next(forum('monthly'), { day: '2029-01-01' })).toBe('cadence: monthly⟨12 a year⟩');
    expect(next(forum('yearly'), { day: '2028-06-01' })).toBe('cadence: yearly⟨1 a year⟩');
    expect(next(forum('monthly').replace('starts: 2026-01-01', ''))).toBe('cadence: monthly⟨12 a year⟩');
    expect(next(forum('monthly').replace('status: draft', 'status: ended'))).toBe(
      'cadence: monthly⟨12 a year⟩',
    );
    expect(next(forum('biweekly'))).toBeUndefined();
  });

  it('with `from` beside it (decision 15), and behind an alias', () => {
    const text = soundWith(
      'review: { joint: &yearly yearly }\nopenDialogue:\n  healthCheck:\n    cadence: *yearly\n    from: 2026-09-01\n',
    );
    const lines = shown(text, only('nextOccurrence'));
    expect(lines[0]).toBe('review: { joint: &yearly yearly⟨next by 1 Jan 2027⟩ }');
    expect(lines.at(-1)).toBe('cadence: *yearly⟨next 1 Sep 2027⟩');
  });

  it('says less than once a year by the cadence alone', () => {
    expect(shown(forum('every 3 years'), only('occurrencesPerYear')).join()).not.toContain('every 3 years⟨');
  });

  it('explains itself', () => {
    const tooltips = (text: string) =>
      hintsOf(text, { kinds: { people: false, workingDays: false } }).map(({ tooltip }) =>
        render(tooltip, 'plaintext'),
      );
    expect(tooltips(forum('{ every: quarter, on: second tuesday, from: 2026-01-13 }'))).toContain(
      'Every quarter, second Tuesday\n\nNext: Tuesday, 12 January 2027.',
    );
    expect(tooltips(forum('monthly'))).toContain(
      'Every month\n\nNext by Tuesday, 1 December 2026, counted from the start of the term. To plan the days, give it a from.',
    );
  });
});

describe('behind a person stands who it is', () => {
  it('in an agreement, also from a Party file; not where the person gets the id', () => {
    const path = 'a/agreement.partnership.yaml';
    expect(shown(network[path], { ...only('people'), others: network, path })).toEqual([
      '- { id: anna, name: Anna Lind, title: CIO, deputy: bank/mika⟨Mika Salo⟩ }',
      '- { id: mika, name: Mika Salo, deputy: "bank/anna"⟨Anna Lind, CIO⟩ }',
      'owner: bank/mika⟨Mika Salo⟩',
      "- { id: roadmap, what: Roadmap, by: cirrus, owner: cirrus/erik⟨Erik Dahl⟩, forum: 'board' }",
      'members: &team [bank/anna⟨Anna Lind, CIO⟩, cirrus/erik⟨Erik Dahl⟩]',
      '- { level: operational, within: 2 working days, owners: [bank/mika⟨Mika Salo⟩, cirrus/erik⟨Erik Dahl⟩] }',
      '- { id: accuracy, what: Accuracy, owner: bank/mika⟨Mika Salo⟩ }',
    ]);
  });

  it('in records, a Party file and a configuration', () => {
    const inFile = (path: keyof typeof network) =>
      shown(network[path], { ...only('people'), others: network, path });
    expect(inFile('a/2026.records.partnership.yaml')).toEqual([
      'present: [bank/anna⟨Anna Lind, CIO⟩]',
      '- { id: a1, what: Send the plan, owner: cirrus/erik⟨Erik Dahl⟩ }',
    ]);
    expect(inFile('a/cirrus.partnership.yaml')).toEqual([
      '- { id: erik, name: Erik Dahl, deputy: cirrus/sara⟨Sara Berg⟩ }',
    ]);
    expect(inFile('a/partnership.config.yaml')).toEqual([
      '- { finding: "f1", reason: Agreed, approvedBy: bank/anna⟨Anna Lind, CIO⟩, until: 2027-01-01 }',
    ]);
  });

  it('not where the line says it anyway, nor where nobody is known', () => {
    const line = (owner: string) =>
      shown(soundWith(`scorecard:\n  - { id: m, owner: ${owner} }\n`), only('people')).filter(each =>
        each.includes('id: m,'),
      );
    expect(line('nordbank/anna-lind')).toHaveLength(1);
    expect(line('nordbank/anna-lind, what: By Anna Lind')).toEqual([]);
    expect(line('nordbank/nobody')).toEqual([]);
    expect(line('nordbank/')).toEqual([]);
  });
});

describe('behind a length of time stands the date that it comes to', () => {
  const dates = (text: string, options?: Options) => shown(text, { ...options, ...only('workingDays') });
  const term = (text: string) => dates(soundWith(`term: ${text}\n`));

  it('the last day to give notice', () => {
    expect(term('{ starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days }')).toEqual([
      'term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days⟨by 4 Jul 2028⟩ }',
    ]);
    // 31 March is the last day whose month later is still in April.
    expect(term('{ ends: 2027-04-30, terminationNotice: 1 month }')).toEqual([
      'term: { ends: 2027-04-30, terminationNotice: 1 month⟨by 31 Mar 2027⟩ }',
    ]);
    // Notice on Friday would run until Monday, after the end on Sunday.
    expect(term('{ ends: 2028-12-31, terminationNotice: 1 working day }')).toEqual([
      'term: { ends: 2028-12-31, terminationNotice: 1 working day⟨by 28 Dec 2028⟩ }',
    ]);
    expect(term('{ starts: 2026-01-01, terminationNotice: 180 days }')).toEqual([]);
  });

  it('papers and minutes of the next planned meeting, around weekends and holidays', () => {
    const meeting = forum(
      '{ every: quarter, on: second tuesday, from: 2026-01-13 }',
      '        papers: 5 working days\n        minutes: 3 days\n',
    );
    const planned = (text: string) => dates(text).filter(line => !line.startsWith('terminationNotice'));
    expect(planned(meeting)).toEqual([
      'papers: 5 working days⟨by 5 Jan 2027⟩',
      'minutes: 3 days⟨by 15 Jan 2027⟩',
    ]);
    expect(planned(`${meeting}holidays: [2027-01-06]\n`)[0]).toBe('papers: 5 working days⟨by 4 Jan 2027⟩');
    expect(planned(forum('monthly', '        papers: 5 working days\n'))).toEqual([]);
  });

  it('explains itself', () => {
    const hints = hintsOf(
      soundWith('term: { ends: 2028-12-31, terminationNotice: 180 days }\n'),
      only('workingDays'),
    );
    expect(hints.map(({ tooltip }) => render(tooltip, 'plaintext'))).toEqual([
      'Tuesday, 4 July 2028: the last day to give 180 days notice before the agreement ends on 31 December 2028.',
    ]);
  });
});

it('gives only hints of the range that is asked about', () => {
  const text = forum('{ every: quarter, on: second tuesday, from: 2026-01-13 }');
  const workspace = workspaceOf({ 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  const start = text.indexOf('cadence: {');
  const range = { start, end: text.indexOf('}', start) + 1 };
  expect(inlayHints(file, workspace, range, all, today).map(({ label }) => String(label))).toEqual([
    'next 12 Jan 2027 · 4 a year',
  ]);
});

it('shows nothing that is switched off', () => {
  const off = { nextOccurrence: false, occurrencesPerYear: false, people: false, workingDays: false };
  expect(hintsOf(forum('monthly'), { kinds: off })).toEqual([]);
});
