import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { generateAgreement } from '../../../bench/generate.ts';
import { soundAgreement } from '../../../support/sound.ts';

const sharing = `apiVersion: partnership/v1
kind: Agreement
sharing:
  intent: Plans are shared.
  commitments:
    - id: forecast
      what: Demand
      type: forecast
    - id: roadmap
      what: Services
      type: roadmap
governance:
  reviewed: 2026-03-01
`;

/** What is said of a text, but for the keys that this small piece of an agreement lacks: line, marked text, message. */
function said(text: string): string[] {
  const { yaml, schemaProblems, lines } = readFile({ uri: 'file:///a.partnership.yaml', text });
  return [...yaml.problems, ...schemaProblems.filter(({ code }) => code !== 'required')].map(
    ({ range, message }) =>
      `${lines.lineAt(range.start) + 1} «${text.slice(range.start, range.end)}» ${message}`,
  );
}

describe('lines that stand in the wrong place are one finding, where the slip is', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a section that moved left',
      '  commitments:\n    - id: forecast\n      what: Demand\n      type: forecast\n    - id: roadmap\n      what: Services\n      type: roadmap\n',
      'commitments:\n  - id: forecast\n    what: Demand\n    type: forecast\n  - id: roadmap\n    what: Services\n    type: roadmap\n',
      /^5 «commitments:» This line is not aligned/,
    ],
    [
      'an entry that moved to the margin',
      '    - id: roadmap\n      what: Services\n      type: roadmap\n',
      '- id: roadmap\n  what: Services\n  type: roadmap\n',
      /^9 «-» This line is not aligned/,
    ],
    [
      'keys that moved beside their dash',
      '      what: Demand\n      type: forecast\n',
      '    what: Demand\n    type: forecast\n',
      /^7 «what:» This line is not aligned/,
    ],
    [
      'a dash that was lost with its indentation',
      '    - id: forecast',
      'id: forecast',
      /^6 «id:» .* write `- ` before it/,
    ],
    ['dashes too many', '    - id: f', '    - - - id: f', /^6 «-» This list entry has no place here/],
    [
      'a key below its first entry',
      '  commitments:\n    - id: forecast\n',
      '    - id: forecast\n  commitments:\n',
      /^5 «- id: forecast» This line and the next one have changed places/,
    ],
    [
      'a section below its first key',
      'governance:\n  reviewed: 2026-03-01\n',
      '  reviewed: 2026-03-01\ngovernance:\n',
      /^12 «reviewed: 2026-03-01» This line and the next one have changed places/,
    ],
    ['a word at the margin', '    - id: roadmap', 'cad\n    - id: roadmap', /^9 «cad» `cad` has no value/],
  ])('%s', (_, before, after, expected) => {
    expect(sharing).toContain(before);
    const found = said(sharing.replace(before, after));
    expect(found).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a key that stands twice, since its lines stand in the wrong place', () => {
  const exit = 'apiVersion: partnership/v1\nkind: Agreement\nexit:\n  plan: plan.md\n  review: yearly\n\n';
  const review = 'review:\n  internal: half-yearly\n  joint: yearly\n';
  const long = sharing.replace(
    'sharing:',
    'id: nordbank-cirrus\n\nreview:\n  internal: yearly\nterm:\n  starts: 2026-01-01\nsharing:',
  );
  const governance = '  reviewed: 2026-03-01\n';

  it.each<[string, string, string, string, RegExp]>([
    [
      'a section below one with a key of this name',
      exit + review,
      review,
      review.replace(/^(?=.)/gm, '  '),
      /^7 «review:» This line is not aligned/,
    ],
    [
      'the keys of a section at the margin, where one stood above',
      long.replace(governance, '  intent: Forums meet.\n  review: yearly\n'),
      '  intent: Forums meet.\n  review: yearly\n',
      'intent: Forums meet.\nreview: yearly\n',
      /^\d+ «intent:» This line is not aligned/,
    ],
    [
      'an entry at the margin, where the file has the key',
      long,
      '    - id: roadmap',
      'id: roadmap',
      /^\d+ «id:» .* write `- ` before it/,
    ],
  ])('%s', (_, sound, before, after, expected) => {
    expect(said(sound)).toEqual([]);
    expect(said(sound.replace(before, after))).toEqual([expect.stringMatching(expected)]);
  });
});

it('of two slips that explain a text, it is the one with which less is missing', () => {
  const warnings = `apiVersion: partnership/v1
kind: Agreement
proactivity:
  commitments:
    - id: ideas
      by: both
  earlyWarning:
    - id: warnings
      by: cirrus
      triggers: [delivery-risk]
`;
  const swapped = (upper: string, lower: string) =>
    said(warnings.replace(`${upper}\n${lower}`, `${lower}\n${upper}`));
  const expected = [expect.stringContaining('This line and the next one have changed places')];
  expect(said(warnings)).toEqual([]);
  expect(swapped('  earlyWarning:', '    - id: warnings')).toEqual(expected);
  expect(swapped('    - id: warnings', '      by: cirrus')).toEqual(expected);
});

it('a last step without its dash is no key of the step above it', () => {
  const ladder = `apiVersion: partnership/v1
kind: Agreement
governance:
  ladders:
    - id: charges
      steps:
        - level: strategic
          within: 15 working days
          owners: [nordbank/anna-lind, cirrus/erik-dahl]
        - then: mediation
`;
  expect(said(ladder)).toEqual([]);
  expect(said(ladder.replace('- then', 'then'))).toEqual([
    expect.stringMatching(/^10 «then:» .* write `- ` before it/),
  ]);
});

describe('what is another mistake stays it', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a key that another mapping knows',
      '      what: Demand\n',
      '      what: Demand\n      chair: rotating\n',
      /^8 «chair» `chair` is not a key of/,
    ],
    [
      'a key that stands twice',
      '      what: Demand\n',
      '      what: Demand\n      what: Demand\n',
      /^8 «what» `what` is written twice/,
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(sharing.replace(before, after))).toEqual([expect.stringMatching(expected)]);
  });

  it('two slips in one section are two findings, as before', () => {
    const text = sharing
      .replace('      what: Demand', '     what: Demand')
      .replace('- id: roadmap', 'id: roadmap');
    expect(said(text).length).toBeGreaterThan(1);
  });
});

describe('in a text of 100,000 characters', () => {
  const text = generateAgreement(100_000);
  const lines = text.split('\n');
  const middle = lines.findIndex((line, at) => at > lines.length / 2 && line.startsWith('    - id:'));
  const end = lines.findIndex((line, at) => at > middle && !line.startsWith('      '));

  it.each([
    [2, middle],
    [4, middle],
    [2, middle + 1],
  ])('%i spaces lost are one finding', (spaces, first) => {
    const moved = lines.map((line, at) => (first <= at && at < end ? line.slice(spaces) : line)).join('\n');
    expect(said(moved)).toEqual([expect.stringMatching(`^${first + 1} «.*» This line is not aligned`)]);
  });

  it.each(['sharing', 'governance', 'proactivity'])(
    'all lines of “%s” at the margin are one finding',
    section => {
      const first = lines.indexOf(`${section}:`) + 1;
      const behind = lines.findIndex((line, at) => at > first && /^\w/.test(line));
      const moved = lines.map((line, at) => (first <= at && at < behind ? line.slice(2) : line)).join('\n');
      expect(said(moved)).toEqual([expect.stringMatching(`^${first + 1} «.*» This line is not aligned`)]);
    },
  );
});

it('of a sound text nothing is read as something else', () => {
  const { yaml, schemaProblems } = readFile({ uri: 'file:///a.partnership.yaml', text: soundAgreement });
  expect([...yaml.problems, ...yaml.mended, ...schemaProblems]).toEqual([]);
});
