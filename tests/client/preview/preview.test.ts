import { expect, it } from 'vitest';
import type { Uri } from 'vscode';
import { changed, FakeUri, notes, panel, preview, selected, settled, shown, stage, type } from './stage.ts';

it('asks for nothing before its page is there', async () => {
  preview();
  type();
  await settled();
  expect(stage.asked).toEqual([]);
  stage.hear({ type: 'ready' });
  expect(stage.asked).toHaveLength(1);
});

it('asks once more after what was typed meanwhile, and once only', async () => {
  preview();
  stage.hear({ type: 'ready' });
  for (let key = 0; key < 3; key++) type();
  expect(stage.asked).toHaveLength(1);
  await stage.asked[0]?.answer({ title: 'old' });
  expect(stage.asked).toHaveLength(2);
  await stage.asked[1]?.answer({ title: 'new' });
  expect(stage.asked).toHaveLength(2);
  expect(shown()).toEqual(['old', 'new']);
});

it('takes back what it stage.asked about an older text, and says nothing of that', async () => {
  preview();
  stage.hear({ type: 'ready' });
  expect(stage.asked[0]?.isTakenBack()).toBe(false);
  type();
  expect(stage.asked[0]?.isTakenBack()).toBe(true);
  await stage.asked[0]?.answer();
  expect(stage.asked).toHaveLength(2);
  await stage.asked[1]?.answer({ title: 'new' });
  expect(shown()).toEqual(['new']);
  expect(notes()).toEqual([]);
});

it('shows something now and then to somebody who types without a pause', async () => {
  preview();
  stage.hear({ type: 'ready' });
  for (let key = 0; key < 3; key++) {
    type();
    await stage.asked.at(-1)?.answer();
  }
  type();
  expect(stage.asked.map(each => each.isTakenBack())).toEqual([true, true, true, false]);
  await stage.asked.at(-1)?.answer({ title: 'some of it' });
  type();
  expect(stage.asked.at(-1)?.isTakenBack()).toBe(true);
  expect(shown()).toEqual(['some of it']);
});

it('does not take back what it stage.asked because something else may have changed', () => {
  preview();
  stage.hear({ type: 'ready' });
  changed.fire();
  expect(stage.asked[0]?.isTakenBack()).toBe(false);
});

it('takes back what it stage.asked when its panel is closed', () => {
  const one = preview();
  stage.hear({ type: 'ready' });
  one.dispose();
  expect(stage.asked[0]?.isTakenBack()).toBe(true);
});

it('says nothing to a panel that was closed while the answer was on its way', async () => {
  const one = preview();
  stage.hear({ type: 'ready' });
  one.dispose();
  stage.isGone = true;
  stage.told = [];
  await stage.asked[0]?.answer({ title: 'late' });
  expect(stage.told).toEqual([]);
});

it('keeps the last whole picture, also for a page that comes back from behind another tab', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'whole' });
  type();
  await stage.asked[1]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['whole']);
  expect(notes()).toEqual(['Some lines cannot be read at the moment. This is how it looked before.']);
  panel.visible = false;
  stage.appear();
  type();
  await settled();
  expect(stage.asked).toHaveLength(2);
  panel.visible = true;
  stage.appear();
  stage.hear({ type: 'ready' });
  await stage.asked[2]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['whole', 'whole']);
  expect(notes()).toHaveLength(2);
});

it('shows what there is of a text that was never whole', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['broken']);
});

it('opens a file that the server does not see, and asks again', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer();
  expect(stage.asked).toHaveLength(2);
  await stage.asked[1]?.answer({ title: 'outside' });
  expect(shown()).toEqual(['outside']);
  expect(notes()).toEqual([]);
});

it('says that a file is gone, and keeps its picture', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'there' });
  stage.files = [];
  changed.fire();
  await stage.asked[1]?.answer();
  expect(shown()).toEqual(['there']);
  expect(notes()[0]).toMatch(/^This file is closed and cannot be opened/);
});

it('waits for a server that starts, and says when there is none', async () => {
  preview();
  stage.state = 'starting';
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer();
  expect(notes()).toEqual([]);
  stage.state = 'stopped';
  changed.fire();
  await stage.asked[1]?.answer();
  expect(notes()[0]).toMatch(/^The language server is not running/);
});

it('follows its file to another name, and drops an answer for the old one', async () => {
  const one = preview();
  stage.hear({ type: 'ready' });
  one.move(new FakeUri('/b') as unknown as Uri);
  expect(stage.told.at(-1)).toEqual({ type: 'moved', uri: 'file:///b' });
  await stage.asked[0]?.answer({ title: 'old name' });
  expect(stage.asked[1]?.uri).toBe('file:///b');
  await stage.asked[1]?.answer({ title: 'new name' });
  expect(shown()).toEqual(['new name']);
});

it.each([
  ['  - id: board', 0, 4],
  ['  - id: board', 3, 4],
  ['  - id: board', 9, 9],
  ['title: T', 0, 0],
  ['', 0, 0],
])('stands in what the line begins: %j, column %i', (text, character, offset) => {
  preview();
  stage.hear({ type: 'ready' });
  const document = {
    languageId: 'partnership',
    uri: new FakeUri('/a'),
    lineAt: () => ({ text }),
    offsetAt: ({ character }: { character: number }) => 100 + character,
  };
  const textEditor = { document, selection: { active: { line: 7, character } } };
  for (const kind of [1, undefined]) {
    selected.fire({ textEditor, kind });
    const cursor = { uri: 'file:///a', offset: 100 + offset, isMoved: kind !== undefined };
    expect(stage.told.at(-1)).toEqual({ type: 'cursor', ...cursor });
  }
});

it('has the extension record what is due, in the agreement that it shows', () => {
  preview();
  stage.commands.length = 0;
  stage.hear({ type: 'record', answers: { kind: 'action', subject: 'plan' } });
  const argument = { uri: stage.open?.uri.toString(), answers: { kind: 'action', subject: 'plan' } };
  expect(stage.commands).toEqual([['partnership.record', argument]]);
});
