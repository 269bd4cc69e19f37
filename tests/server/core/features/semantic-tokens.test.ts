import { describe, expect, it } from 'vitest';
import type { SemanticToken } from '../../../../server/src/core/features/semantic-tokens/token.ts';
import { semanticTokens } from '../../../../server/src/core/features/semantic-tokens.ts';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { network } from '../../../support/network.ts';

/** The text with its tokens in it: `«nordbank|party»`; declarations with a `!`. */
function shown(text: string, uri = 'file:///a.partnership.yaml'): string {
  return withTokens(text, semanticTokens(readFile({ uri, text })));
}

function withTokens(text: string, tokens: readonly SemanticToken[]): string {
  return tokens.reduceRight((rest, { range: { start, end }, type, modifiers }) => {
    const mark = `«${text.slice(start, end)}|${type}${modifiers.length > 0 ? '!' : ''}»`;
    return rest.slice(0, start) + mark + rest.slice(end);
  }, text);
}

/** The lines of an agreement with these top-level keys. */
const lines = (body: string) => shown(`kind: Agreement\n${body}`).split('\n').slice(1);

describe('semantic tokens', () => {
  it('of an agreement', () => {
    expect(shown(network['a/agreement.partnership.yaml']).split('\n').slice(0, 33)).toEqual([
      'apiVersion: «partnership/v1|enumMember»',
      'kind: «Agreement|enumMember»',
      'id: «north|agreement!»',
      'title: Northern services 🤝',
      'term: { starts: «2026-01-01|date», exitPlan: docs/exit plan.md }',
      'parties:',
      '  - id: «bank|party!»',
      '    name: Bank Abp',
      '    role: «customer|enumMember»',
      '    people:',
      '      - { id: «anna|person!», name: Anna Lind, title: CIO, deputy: «bank|party»/«mika|person» }',
      '      - { id: «mika|person!», name: Mika Salo, deputy: "«bank|party»/«anna|person»" }',
      '  - { party: «cirrus|party», role: «vendor|enumMember» }',
      '«firstChoice|principle!»:',
      '  commitments:',
      '    - { id: «sourcing|commitment!», by: «bank|party», to: [«cirrus|party»], events: [«new-sourcing|enumMember»] }',
      '«sharing|principle!»:',
      '  intent: anna and bank share; see forecast',
      '  commitments:',
      '    # forecast: what the bank needs',
      '    - id: «forecast|commitment!»',
      '      what: Demand by month',
      '      by: «bank|party»',
      '      to: «cirrus|party»',
      '      owner: «bank|party»/«mika|person»',
      '      forum: «board|forum»',
      "    - { id: «roadmap|commitment!», what: Roadmap, by: «cirrus|party», owner: «cirrus|party»/«erik|person», forum: '«board|forum»' }",
      '«governance|principle!»:',
      '  tactical:',
      '    forums:',
      '      - id: «board|forum!»',
      '        name: Service Board',
      '        cadence: «monthly|cadence»',
    ]);
  });

  it('of records and of a configuration', () => {
    expect(shown(network['a/2026.records.partnership.yaml'])).toContain(
      '  - { type: «shared|enumMember», commitment: «forecast|commitment», date: «2026-02-03|date» }\n' +
        '  - { type: «health-check|enumMember», date: «2026-09-10|date», actionPlan: docs/health.md }\n' +
        '  - { type: «review|enumMember», scope: «internal|enumMember», party: «bank|party», date: «2026-06-10|date» }',
    );
    const configuration = shown(network['a/partnership.config.yaml'], 'file:///partnership.config.yaml');
    expect(configuration).toContain('approvedBy: «bank|party»/«anna|person», until: «2027-01-01|date»');
    expect(configuration).toContain('principle/missing: «warning|enumMember»');
  });

  it('of an exact cadence, a duration, a percentage, and the words that stand for names', () => {
    expect(
      lines(
        'review:\n  joint: { every: quarter, on: second tuesday, from: 2026-01-13, at: "09:00", window: 10 days }\n' +
          'sharing: { commitments: [{ id: a, by: both, binding: { window: 3 months, tolerance: 20% } }] }\n' +
          'governance: { tactical: { forums: [{ id: b, chair: rotating, papers: 5 working days }] } }',
      ),
    ).toEqual([
      'review:',
      '  joint: { every: «quarter|cadence», on: «second tuesday|cadence», from: «2026-01-13|date», at: "«09:00|number»", window: «10 days|duration» }',
      '«sharing|principle!»: { commitments: [{ id: «a|commitment!», by: «both|enumMember», binding: { window: «3 months|duration», tolerance: «20%|number» } }] }',
      '«governance|principle!»: { tactical: { forums: [{ id: «b|forum!», chair: «rotating|enumMember», papers: «5 working days|duration» }] } }',
    ]);
  });

  it('of minima, phases and what takes place on demand', () => {
    expect(
      lines(
        'review:\n  joint: { atLeast: yearly, onDemand: { calledBy: both, notice: 10 days } }\n  internal: { phases: [{ until: 2026-06-30, every: week }] }',
      ),
    ).toEqual([
      'review:',
      '  joint: { atLeast: «yearly|cadence», onDemand: { calledBy: «both|enumMember», notice: «10 days|duration» } }',
      '  internal: { phases: [{ until: «2026-06-30|date», every: «week|cadence» }] }',
    ]);
  });

  it('only of what was understood: a slip does not look right', () => {
    expect(
      lines(
        'status: activ\nterm: { starts: 2026-13-01, ends: , terminationNotice: 3 moons }\nreview: { joint: biweekly }\nsharring: {}',
      ),
    ).toEqual([
      'status: activ',
      'term: { starts: 2026-13-01, ends: , terminationNotice: 3 moons }',
      'review: { joint: biweekly }',
      'sharring: {}',
    ]);
  });

  it('of nothing below `x-`, in unknown keys, and behind aliases', () => {
    expect(
      lines('x-note: { date: 2026-01-01, forum: board }\nterm: { starts: &day 2026-01-01, ends: *day }'),
    ).toEqual([
      'x-note: { date: 2026-01-01, forum: board }',
      'term: { starts: &day «2026-01-01|date», ends: *day }',
    ]);
  });

  it('over several lines is one for each', () => {
    expect(lines('term:\n  terminationNotice: 10\n    working\n    days\n  starts: "2026-01-01"')).toEqual([
      'term:',
      '  terminationNotice: «10|duration»',
      '    «working|duration»',
      '    «days|duration»',
      '  starts: "«2026-01-01|date»"',
    ]);
    expect(shown('kind: Agreement\r\nterm: { terminationNotice: 10\r\n  days }\r\n')).toContain(
      '«10|duration»\r\n  «days|duration» }',
    );
  });

  it('in a half-typed text', () => {
    expect(
      lines(
        'term: { starts: 2026-01-01\nsharing:\n  commitments:\n    - id: plan\n      owner: bank/\n      by',
      ),
    ).toEqual(
      expect.arrayContaining(['«sharing|principle!»:', '    - id: «plan|commitment!»', '      owner: bank/']),
    );
  });

  it('of a range are those of the whole that touch it', () => {
    const text = network['a/agreement.partnership.yaml'];
    const file = readFile({ uri: 'file:///a.partnership.yaml', text });
    const range = { start: text.indexOf('owner: bank/mika') + 9, end: text.indexOf("forum: 'board'") };
    expect(withTokens(text, semanticTokens(file, range)).split('\n').slice(22, 28)).toEqual([
      '      by: bank',
      '      to: cirrus',
      '      owner: «bank|party»/«mika|person»',
      '      forum: «board|forum»',
      "    - { id: «roadmap|commitment!», what: Roadmap, by: «cirrus|party», owner: «cirrus|party»/«erik|person», forum: 'board' }",
      'governance:',
    ]);
  });
});
