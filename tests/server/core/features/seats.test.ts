import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { definition } from '../../../../server/src/core/features/definition.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.ts';
import { outline } from '../../../../server/src/core/features/outline.ts';
import { references } from '../../../../server/src/core/features/references.ts';
import { semanticTokens } from '../../../../server/src/core/features/semantic-tokens.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { offered } from '../../../support/complete.ts';
import { cursorIn } from '../../../support/cursor.ts';
import { at } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';

/** An agreement that writes out one party and takes the other, whose people hold roles here; the file that fills its seats. */
const files = {
  'a.partnership.yaml': `apiVersion: partnership/v1
kind: Agreement
id: ferries
title: Ferries
version: 1.0.0
status: draft
parties:
  - id: county
    name: County
    role: customer
    people:
      - { id: head, title: Head of Transport, roles: [executive-sponsor] }
      - { id: users, title: Passengers, seats: 2 }
  - party: fjord
    role: vendor
    roles: { executive-sponsor: siri, relationship-manager: [fjord/jon, siri] }
governance:
  tactical:
    forums:
      - { id: board, members: [county/head, county/users, fjord/siri] }
`,
  'county.partnership.yaml': `apiVersion: partnership/v1
kind: Party
id: county
people:
  - { id: head, name: Ola Nord, since: 2026-06-01 }
`,
  'fjord.partnership.yaml': `apiVersion: partnership/v1
kind: Party
id: fjord
name: Fjord AS
people:
  - { id: siri, name: Siri Moen, roles: [contract-manager] }
  - { id: jon, name: Jon Vik }
`,
  'r.partnership.yaml': `apiVersion: partnership/v1
kind: Records
agreement: ferries
records:
  - { type: meeting, forum: board, date: 2026-03-01, present: [county/head, fjord/siri] }
  - { type: meeting, forum: board, date: 2026-09-01, present: [county/head, fjord/siri] }
`,
};

const where = (path: keyof typeof files, placed: string) => {
  const { offset } = cursorIn(files[path], placed);
  return at(files, path, offset);
};

describe('a seat', () => {
  it('is called by who holds it, in hovers and behind references', () => {
    const { file, workspace, offset } = where('a.partnership.yaml', '[county/he|ad');
    const text = render(hover(file, workspace, offset, today)?.contents ?? [], 'plaintext');
    expect(text).toContain('Ola Nord');
    expect(text).toContain('Head of Transport, County');
    expect(text).toContain('2026-06-01');
    const users = where('a.partnership.yaml', 'county/us|ers');
    expect(
      render(hover(users.file, users.workspace, users.offset, today)?.contents ?? [], 'plaintext'),
    ).toContain('2 people');
  });

  it('is shown with its title in records of days before', () => {
    const workspace = workspaceOf(files);
    const file = workspace.file('file:///r.partnership.yaml') as FileModel;
    const kinds = { nextOccurrence: false, occurrencesPerYear: false, people: true, workingDays: false };
    const hints = inlayHints(file, workspace, { start: 0, end: file.text.length }, kinds, today);
    expect(hints.map(({ label }) => String(label))).toEqual([
      'Head of Transport',
      'Siri Moen',
      'Ola Nord, Head of Transport',
      'Siri Moen',
    ]);
  });

  it('is in the outline by its title', () => {
    const workspace = workspaceOf(files);
    const items = outline(workspace.file('file:///a.partnership.yaml') as FileModel, workspace);
    expect(JSON.stringify(items)).toContain('"Head of Transport"');
  });

  it('is renamed with the file that fills it, from either side', () => {
    const everywhere = {
      'a.partnership.yaml': [
        '- { id: director, title: Head of Transport, roles: [executive-sponsor] }',
        '- { id: board, members: [county/director, county/users, fjord/siri] }',
      ],
      'county.partnership.yaml': ['- { id: director, name: Ola Nord, since: 2026-06-01 }'],
      'r.partnership.yaml': [
        '- { type: meeting, forum: board, date: 2026-03-01, present: [county/director, fjord/siri] }',
        '- { type: meeting, forum: board, date: 2026-09-01, present: [county/director, fjord/siri] }',
      ],
    };
    expect(renamed(where('a.partnership.yaml', '[county/he|ad'), 'director')).toEqual(everywhere);
    expect(renamed(where('county.partnership.yaml', 'id: he|ad'), 'director')).toEqual(everywhere);
    const { file, workspace, offset } = where('county.partnership.yaml', 'id: he|ad');
    expect(references(file, workspace, offset, true)).toHaveLength(5);
  });

  it('and its party with it', () => {
    const found = renamed(where('a.partnership.yaml', 'id: cou|nty'), 'region');
    expect(found['county.partnership.yaml']).toEqual(['id: region']);
  });
});

describe('completion', () => {
  const people = (line: string) =>
    files['a.partnership.yaml'].replace(/ {6}- \{ id: users.*\n/, `      ${line}\n`);

  it('offers a seat beside a person', () => {
    expect(offered(people('- |')).accepted('new seat')).toContain(
      '- { id: seat, title: <job title>, seniority: manager }',
    );
  });

  it('offers what is usual of a key person, and the other party to approve', () => {
    const accepted = offered(people('- { id: users, title: Passengers, | }')).accepted('keyPerson');
    expect(accepted).toContain('lockIn: 12 months');
    expect(accepted).toContain('replacementApprovedBy: fjord');
  });

  it('offers customers to act for', () => {
    const text = files['a.partnership.yaml'].replace('role: vendor', 'role: integrator\n    of: |');
    expect(offered(text).labels).toEqual(['county']);
  });
});

describe('who holds a role here', () => {
  it('leads to the `Party` file', () => {
    const { file, workspace, offset } = where('a.partnership.yaml', 'executive-sponsor: si|ri');
    const found = definition(file, workspace, offset);
    expect(found?.targets.map(({ uri }) => uri)).toEqual(['file:///fjord.partnership.yaml']);
    expect(render(hover(file, workspace, offset, today)?.contents ?? [], 'plaintext')).toContain('Siri Moen');
  });

  it('is renamed as it is written, with the party or without', () => {
    expect(
      renamed(where('a.partnership.yaml', 'executive-sponsor: si|ri'), 'sir')['a.partnership.yaml'],
    ).toEqual([
      'roles: { executive-sponsor: sir, relationship-manager: [fjord/jon, sir] }',
      '- { id: board, members: [county/head, county/users, fjord/sir] }',
    ]);
    expect(renamed(where('fjord.partnership.yaml', 'id: jo|n'), 'john')['a.partnership.yaml']).toEqual([
      'roles: { executive-sponsor: siri, relationship-manager: [fjord/john, siri] }',
    ]);
    expect(renamed(where('a.partnership.yaml', 'party: fj|ord'), 'fjords')['a.partnership.yaml']).toEqual([
      '- party: fjords',
      'roles: { executive-sponsor: siri, relationship-manager: [fjords/jon, siri] }',
      '- { id: board, members: [county/head, county/users, fjords/siri] }',
    ]);
  });

  it('is completed with the people of the party, by their own ids', () => {
    const others = { 'fjord.partnership.yaml': files['fjord.partnership.yaml'] };
    const found = (line: string) =>
      offered(
        cursorIn(files['a.partnership.yaml'].replace(/roles: \{ exec.*\}/, line.replace('|', '')), line),
        {
          others,
        },
      );
    expect(found('roles: { executive-sponsor: | }').labels).toEqual(['siri', 'jon']);
    expect(found('roles: { relationship-manager: [siri, |] }').labels).toEqual(['jon']);
  });

  it('comes as a whole with the people of the file, the likeliest first', () => {
    const others = { 'fjord.partnership.yaml': files['fjord.partnership.yaml'] };
    const text = files['a.partnership.yaml'].replace(/ {4}roles: \{ exec.*\}\n/, '    |\n');
    const accepted = offered(text, { others }).accepted('roles');
    expect(accepted).toContain('executive-sponsor: siri');
    expect(accepted).toContain('relationship-manager: siri');
  });

  it('is coloured as a person', () => {
    const { file } = where('a.partnership.yaml', 'executive-sponsor: si|ri');
    const start = file.text.indexOf('siri, relationship');
    const token = semanticTokens(file).find(({ range }) => range.start === start);
    expect(token?.type).toBe('person');
  });
});
