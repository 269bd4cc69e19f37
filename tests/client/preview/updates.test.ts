import { expect, it } from 'vitest';
import { type Answered, notes, preview, shown, stage, type } from './stage.ts';

it('tells what is different, and all of it to a page that is new', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'first' });
  type();
  expect(stage.asked.map(({ known }) => known)).toEqual([undefined, 1]);
  await stage.asked[1]?.answer(different(2, 1, 'second'));
  expect(stage.told.at(-1)).toMatchObject({ type: 'view', update: { version: 2, base: 1 } });
  stage.hear({ type: 'ready' });
  expect(stage.told.at(-1)).toMatchObject({
    type: 'view',
    update: { version: 2, whole: { view: { title: 'second' } } },
  });
  expect(shown()).toEqual(['first', 'second', 'second']);
});

it('keeps what it holds while the server says that lines cannot be read', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'first' });
  type();
  await stage.asked[1]?.answer({ answer: { isUnreadable: true } });
  expect(notes()).toHaveLength(1);
  type();
  expect(stage.asked[2]?.known).toBe(1);
  await stage.asked[2]?.answer(different(5, 1, 'mended'));
  expect(shown()).toEqual(['first', 'mended']);
});

it('asks for all of it after an answer that goes on from something else', async () => {
  preview();
  stage.hear({ type: 'ready' });
  await stage.asked[0]?.answer({ title: 'first' });
  type();
  await stage.asked[1]?.answer(different(9, 8, 'lost'));
  expect(stage.asked[2]?.known).toBeUndefined();
  await stage.asked[2]?.answer({ title: 'all' });
  expect(shown()).toEqual(['first', 'all']);
});

function different(version: number, base: number, title: string): Answered {
  const moves = { uris: [], shifts: [], set: [] };
  return { answer: { version, base, change: { keys: { title: { to: title } } }, moves } };
}
