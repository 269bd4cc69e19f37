import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';

const agreement = (forums: string, id = 'a') => `apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: Partnership ${id}
version: 1.0.0
status: active
timezone: Europe/Helsinki
term: { starts: 2026-01-01, ends: 2027-12-31 }
parties:
  - { id: bank, name: Bank, role: customer, people: [{ id: anna, name: Anna, email: anna@bank.example }] }
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik, email: erik@cirrus.example }] }
governance:
  strategic:
    forums:
${forums}`;
const board =
  '      - { id: board, name: Board, chair: bank/anna, members: [bank/anna, cirrus/erik], cadence: { every: quarter, on: second tuesday, from: 2026-01-13, at: "09:00" } }\n';
const desk =
  '      - { id: desk, name: Desk, members: [bank/anna, cirrus/erik], cadence: { every: month, on: first friday, from: 2026-01-02, at: "10:00" } }\n';

const uidsIn = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(match => match[1]);

async function calendar(folder: string, ...options: string[]) {
  const outcome = await runIn(folder, ['calendar', '-o', 'out.ics', ...options]);
  const file = path.join(folder, 'out.ics');
  return { ...outcome, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

describe('partnership calendar', () => {
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'a.partnership.yaml': agreement(board + desk),
    'b.partnership.yaml': agreement(board, 'b'),
  };

  it('writes all agreements of a folder into one file', async () => {
    const { status, stdout, stderr, text } = await calendar(folderWith(files));
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(uidsIn(text)).toEqual([
      'forum.board@a.partnership',
      'forum.desk@a.partnership',
      'term.end@a.partnership',
      'forum.board@b.partnership',
      'term.end@b.partnership',
    ]);
    expect(text).toContain('DTSTAMP:20261123T000000Z');
    expect(text).not.toContain('ATTENDEE');
  });

  it('writes one forum, as of a day, in another language', async () => {
    const options = ['a.partnership.yaml', '--forum', 'desk', '--as-of', '2026-05-01', '--language', 'sv'];
    const { text } = await calendar(folderWith(files), ...options);
    expect(uidsIn(text)).toEqual(['forum.desk@a.partnership']);
    expect(text).toContain('DTSTAMP:20260501T000000Z');
    expect(text).toContain('SUMMARY;LANGUAGE=sv:Desk');
  });

  it.each([
    [['--audience', 'party:cirrus'], ['mailto:erik@cirrus.example']],
    [['--audience', 'shared'], []],
    [['--with-addresses'], ['mailto:anna@bank.example', 'mailto:erik@cirrus.example']],
  ])('with %j invites %j', async (options, expected) => {
    const { text } = await calendar(folderWith(files), 'b.partnership.yaml', ...options);
    const unfolded = text.replaceAll('\r\n ', '');
    expect([...unfolded.matchAll(/^ATTENDEE.*:(mailto:.*)\r$/gm)].map(match => match[1])).toEqual(expected);
  });

  it.each([
    [['--forum', 'bored'], 'nothing in these agreements is called bored'],
    [['--person', 'bank/nobody'], 'bank/anna, cirrus/erik'],
    [['--party', 'x'], 'bank, cirrus'],
    [['--audience', 'party:x'], 'party:bank, party:cirrus'],
    [['--language', 'xx'], 'xx'],
  ])('says of %j what is known', async (options, expected) => {
    const { status, stderr, text } = await calendar(folderWith(files), ...options);
    expect([status, text]).toEqual([2, '']);
    expect(stderr).toContain(expected);
  });

  it('wants a name that calendars open', async () => {
    const { status, stderr } = await runIn(folderWith(files), ['calendar', '-o', 'out.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('.ics');
  });

  it('says what is not in it', async () => {
    const draft = agreement(board).replace('status: active', 'status: draft');
    const { status, stderr } = await calendar(folderWith({ ...files, 'a.partnership.yaml': draft }));
    expect(status).toBe(0);
    expect(stderr).toBe('partnership: a is neither active nor proposed, so it plans nothing.\n');
  });
});

describe('partnership calendar --since', () => {
  it('cancels what was removed since then, also whole agreements', async () => {
    const repository = repositoryWith({
      'a.partnership.yaml': agreement(board + desk),
      'b.partnership.yaml': agreement(board, 'b'),
    });
    repository.write({ 'a.partnership.yaml': agreement(board), 'b.partnership.yaml': undefined });
    const { status, text } = await calendar(repository.folder, '--since', 'HEAD');
    expect(status).toBe(0);
    const cancelled = text
      .split('BEGIN:VEVENT')
      .filter(event => event.includes('STATUS:CANCELLED') && event.includes('SEQUENCE:1000001'));
    expect(cancelled.flatMap(uidsIn)).toEqual([
      'forum.desk@a.partnership',
      'forum.board@b.partnership',
      'term.end@b.partnership',
    ]);
  });

  it('says that there is no such revision', async () => {
    const repository = repositoryWith({ 'a.partnership.yaml': agreement(board) });
    const { status, stderr } = await calendar(repository.folder, '--since', 'v9');
    expect(status).toBe(2);
    expect(stderr).toContain('v9');
  });
});
