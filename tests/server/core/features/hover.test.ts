import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import { principles } from '../../../../server/src/core/principles/principles.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { cursorIn, type Marked } from '../../../support/cursor.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** What the hover says as plain text, with the marked range in front. */
function hoverAt({ text, offset }: Marked, others: Record<string, string> = {}): string | undefined {
  const workspace = workspaceOf({ ...others, 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml');
  const found = file && hover(file, workspace, offset, today);
  return (
    found && `«${text.slice(found.range.start, found.range.end)}» ${render(found.contents, 'plaintext')}`
  );
}

const at = (placed: string) => hoverAt(cursorIn(soundAgreement, placed));

describe('hover on a principle', () => {
  it.each(principles.map(({ key, name, meaning }) => [key, name, meaning] as const))(
    '%s starts with what stands there now, then says what it means',
    (key, name, meaning) => {
      const [mark, now, means] = at(`\n${key}|:`)?.split('\n\n') ?? [];
      expect(mark).toBe(`«${key}» ${name}`);
      expect(now).toMatch(/^In this agreement: .+\.$/);
      expect(means).toBe(meaning);
    },
  );

  it.each([
    ['firstChoice', 'In this agreement: 1 commitment: 1 by each party.'],
    ['sharing', 'In this agreement: 2 commitments: 1 by Nordbank Abp, 1 by Cirrus Oy.'],
    [
      'governance',
      'In this agreement: strategic: Steering Committee, tactical: Service Board, operational: Stand-up.',
    ],
    ['benchmarking', 'In this agreement: 1 activity.'],
    ['trustedAdviser', 'In this agreement: Erik Dahl advises Nordbank Abp, Anna Lind advises Cirrus Oy.'],
    ['proactivity', 'In this agreement: 1 commitment: 1 by each party, 1 early warning.'],
    ['openDialogue', 'In this agreement: 1 commitment: 1 by each party, a health check.'],
  ])('%s sums up its section', (key, summary) => {
    expect(at(`\n${key}|:`)).toContain(summary);
  });

  it('works on a section that is still empty, and on a misspelt one', () => {
    expect(hoverAt(cursorIn(soundWith('sharing:'), '\nsharing|:'))).toContain(
      'In this agreement: nothing yet.',
    );
    expect(hoverAt(cursorIn(soundAgreement.replace('\nsharing:', '\nsharring:'), '\nsharr|ing:'))).toContain(
      '«sharring» Share plans and forecasts',
    );
  });
});

describe('hover on a value says it in other words', () => {
  it.each([
    [
      'a short cadence',
      'cadence: half-|yearly',
      '«half-yearly» every half-year; next: 1 January 2027 at the latest',
    ],
    ['an enum value', 'status: dra|ft', '«draft» draft: Being written; gaps are expected.'],
    [
      'a duration in working days',
      'response: 20 work|ing days',
      '«20 working days» 20 working days: Monday to Friday',
    ],
    ['a duration in days', 'notice: 60 d|ays', '«60 days» 60 days: calendar days'],
    [
      'a duration in months',
      'horizon: 36 mon|ths',
      '«36 months» 36 months: calendar months; about 1096 days.',
    ],
    ['a date', 'starts: 2026-0|1-01', '«2026-01-01» Thursday, 1 January 2026'],
    ['a party', 'to: nord|bank', '«nordbank» Nordbank Abp: customer, private sector, 2 people'],
    ['both parties', 'advises: cir|rus', '«cirrus» Cirrus Oy: vendor, 2 people'],
    ['an event', '[new-sour|cing', '«new-sourcing» new-sourcing: '],
  ])('%s', (_, placed, expected) => {
    expect(at(placed)).toContain(expected);
  });

  it('an exact cadence, from any of its keys', () => {
    const text = soundWith(
      'review:\n  internal: half-yearly\n  joint: { every: quarter, on: second tuesday, from: 2026-01-13, at: "09:00" }\n',
    );
    const reading = 'every quarter, second Tuesday, at 09:00; next: 12 January 2027; 4 a year';
    for (const placed of ['every: quar|ter', 'on: second tues|day', 'jo|int:']) {
      expect(hoverAt(cursorIn(text, placed))).toContain(reading);
    }
  });

  it('a person: name, title, party, roles, deputy, forums', () => {
    expect(at('owner: cirrus/erik|-dahl')).toBe(
      [
        '«cirrus/erik-dahl» Erik Dahl: CEO, Cirrus Oy',
        '',
        '- Seniority: executive',
        '- Roles: executive-sponsor',
        '- Deputy: Sara Berg',
        '- Forums: Steering Committee',
      ].join('\n'),
    );
  });

  it('a forum: level, cadence, purpose, chair, members', () => {
    expect(at('cadence: monthly, forum: service|-board')).toBe(
      [
        '«service-board» Service Board: tactical forum, every month',
        '',
        '- Purpose: Services',
        '- Chair: rotating',
        '- Members: Mika Salo, Sara Berg',
      ].join('\n'),
    );
  });

  it('a shared item', () => {
    expect(at('basedOn: [fore|cast]')).toBe(
      '«forecast» Demand by month: Nordbank Abp to Cirrus Oy, every month, 12 months ahead',
    );
  });

  it('a party and its people from a Party file, and an agreement from its records', () => {
    const party =
      'apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Group\npeople: [{ id: erik-dahl, name: Erik Dahl }, { id: sara-berg, name: Sara Berg }]\n';
    const agreement = soundAgreement.replace(
      / {2}- id: cirrus[\s\S]*?(?=\nfirstChoice)/,
      '  - { party: cirrus, role: vendor }\n',
    );
    expect(hoverAt(cursorIn(agreement, 'party: cir|rus'), { 'p.partnership.yaml': party })).toBe(
      '«cirrus» Cirrus Group: vendor, 2 people, from its Party file',
    );
    const records = 'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords: []\n';
    expect(hoverAt(cursorIn(records, 'agreement: nord|bank'), { 'b.partnership.yaml': soundAgreement })).toBe(
      '«nordbank-cirrus» Partnership for application services: agreement, version 1.0.0, draft\n\nSame-day answers.',
    );
  });
});

describe('hover on other keys', () => {
  it('says what the key means, and which words can stand there', () => {
    const said = at('\nstat|us:');
    expect(said).toMatch(
      /^«status» status\n\ndraft: Being written; gaps are expected\.\n\nWhere the agreement stands\./,
    );
    expect(said).toContain('- active: In force');
  });

  it('is there for every key of the agreement', () => {
    const workspace = workspaceOf({ 'a.partnership.yaml': soundAgreement });
    const file = workspace.file('file:///a.partnership.yaml');
    for (const { index } of soundAgreement.matchAll(/[A-Za-z]+(?=: )/g)) {
      if (soundAgreement.lastIndexOf('\n', index) === soundAgreement.lastIndexOf('#', index) - 1) continue;
      expect(
        file && hover(file, workspace, index + 1, today),
        soundAgreement.slice(index, index + 30),
      ).toBeDefined();
    }
  });
});

describe('hover says nothing', () => {
  it.each([
    ['in a comment', '# A sound| agreement'],
    ['between sections', '\n|\nterm:'],
  ])('%s', (_, placed) => {
    expect(at(placed)).toBeUndefined();
  });

  it('below a key that starts with x-, and on an unknown key', () => {
    expect(hoverAt(cursorIn(`${soundAgreement}x-own: { status: actively }\n`, 'active|ly'))).toBeUndefined();
    expect(hoverAt(cursorIn(`${soundAgreement}wholly-unknown: 1\n`, 'wholly-un|known'))).toBeUndefined();
  });
});
