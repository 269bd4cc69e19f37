import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { check, rulesIn, show, today, workspaceOf } from '../../../support/check.ts';
import { changed, soundAgreement, withPartyFile } from '../../../support/sound.ts';
import { actionsAt, done } from './act.ts';

const name = 'a.partnership.yaml';
const titles = (text: string, piece: string) =>
  actionsAt(text, piece, 'quickfix').map(({ title }) => String(title));

/** All files after the action whose title begins like this, and what is found in them. */
function outcome(texts: Readonly<Record<string, string>>, piece: string, title: string) {
  const { [name]: text = '', ...others } = texts;
  const action = actionsAt(text, piece, 'quickfix', others).find(each =>
    String(each.title).startsWith(title),
  );
  if (!action) throw new Error(`No action “${title}”`);
  const { edits, elsewhere = [] } = action.change();
  const changed: Record<string, string> = { ...texts, [name]: applyEdits(text, edits) };
  for (const { uri, edits } of elsewhere) {
    const other = uri.slice('file:///'.length);
    changed[other] = applyEdits(texts[other] ?? '', edits);
  }
  const workspace = workspaceOf(changed);
  const checker = new Checker(workspace, { today: () => today });
  return { changed, findings: workspace.uris().flatMap(uri => [...checker.findings(uri)]) };
}

describe('a copy that kept its id', () => {
  const [forum = ''] = /( {6}- \{ id: service-board.*\n)/.exec(soundAgreement) ?? [];
  const copy = forum.replace('Service Board', 'Security Board');
  const copied = soundAgreement.replace(forum, forum + copy);

  it('gets an id from its name, or the next number', () => {
    const place = `${copied.slice(0, copied.lastIndexOf('service-board, name: Security'))}|`;
    expect(titles(copied, place)).toEqual([
      'Give it an id of its own, “security-board”',
      'Give it an id of its own, “service-board-2”',
    ]);
    const fixed = done(copied, actionsAt(copied, place, 'quickfix'), 'Give');
    expect(fixed).toBe(copied.replace(copy, copy.replace('id: service-board', 'id: security-board')));
    expect(rulesIn(fixed)).toEqual([]);
  });

  it('gets the number that is free', () => {
    const third = copied.replace(copy, `${copy.replace('id: service-board', 'id: service-board-2')}${copy}`);
    const place = `${third.slice(0, third.lastIndexOf('service-board, name: Security'))}|`;
    expect(titles(third, place)).toContain('Give it an id of its own, “service-board-3”');
  });

  it('gets the id that others already call it by', () => {
    const text = copied
      .replace('forum: service-board,', 'forum: delivery-board,')
      .replace('forum: steering-committee,', 'forum: delivery-board,');
    const place = `${text.slice(0, text.lastIndexOf('service-board, name: Security'))}|`;
    expect(titles(text, place)[0]).toBe('Give it an id of its own, “delivery-board”');
  });
});

describe('a thing with a new id', () => {
  const records =
    'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: meeting, forum: steering-committee, date: 2026-02-03, present: [nordbank/anna-lind, cirrus/erik-dahl] }\n';

  it('is one finding with all places, whatever the new id is', () => {
    const text = changed(['id: steering-committee', 'id: group-of-four']);
    const findings = check(text, { 'r.partnership.yaml': records });
    expect(show(text, findings)).toEqual([
      '50:15 error reference/unknown «group-of-four» Nothing refers to `group-of-four`, but 4 places refer to `steering-committee`, which does not exist. If `group-of-four` is its new id, rename it there too; else write `steering-committee` here.',
    ]);
    expect(findings[0]?.related).toHaveLength(4);
  });

  it.each([
    ['steering-committee', 'group-of-four', 'Rename “steering-committee” to “group-of-four” everywhere'],
    ['sara-berg', 'sara-lund', 'Rename “sara-berg” to “sara-lund” everywhere'],
    ['mika-salo', 'juhani', 'Rename “mika-salo” to “juhani” everywhere'],
    [
      'steering-committee',
      'steering-comitee',
      'Rename “steering-committee” to “steering-comitee” everywhere',
    ],
  ])('%s → %s is renamed everywhere', (from, to, title) => {
    const text = changed([`id: ${from}`, `id: ${to}`]);
    const { changed: files, findings } = outcome({ [name]: text }, `id: |${to}`, title);
    expect(files[name]).toBe(soundAgreement.replaceAll(from, to));
    expect(findings).toEqual([]);
  });

  it('keeps its former id for records, which are only added to', () => {
    const texts = { [name]: changed(['id: anna-lind', 'id: anna-ek']), 'r.partnership.yaml': records };
    const { changed: files, findings } = outcome(texts, 'id: |anna-ek', 'Rename');
    expect(files['r.partnership.yaml']).toBe(records);
    expect(files[name]).toContain('formerly: [anna-lind]');
    expect(findings).toEqual([]);
  });

  it('is renamed in the files of others', () => {
    const { agreement, party } = withPartyFile();
    const renamed = party.replace('id: sara-berg', 'id: sara-lund');
    const texts = { [name]: renamed, 'z.partnership.yaml': agreement };
    const { changed: files, findings } = outcome(texts, 'id: |sara-lund', 'Rename');
    expect(files['z.partnership.yaml']).toBe(agreement.replaceAll('sara-berg', 'sara-lund'));
    expect(findings).toEqual([]);
  });

  it('may also be a slip, so that nothing is certain', () => {
    const text = changed(['id: steering-committee', 'id: steering-comitee']);
    const actions = actionsAt(text, 'id: |steering-comitee', 'quickfix');
    expect(actions.map(({ preferred }) => preferred)).toEqual([false, false]);
    expect(done(text, actions, 'Change')).toBe(soundAgreement);
  });

  it('is not guessed where several may be meant', () => {
    const text = changed([
      'id: steering-committee, name: Steering Committee',
      'id: group-of-four, name: Group of Four',
    ]);
    expect(show(text, check(text)).filter(each => each.includes('new id'))).toEqual([]);
  });
});
