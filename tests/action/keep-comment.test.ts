import { describe, expect, test } from 'vitest';
import { keepComment } from '../../action/src/comment.ts';
import { type Circumstances, type Comment, fakeGitHub } from './support/github.ts';

const mark = '<!-- partnership-review -->';
const by = (login: string, id: number, text = 'old', type: 'User' | 'Bot' = 'User'): Comment => ({
  id,
  body: `${mark}\n${text}`,
  user: { login, type },
});
const chat = (count: number) =>
  [...Array(count).keys()].map((id): Comment => ({ ...by('anna', 100 + id), body: 'Hello' }));

/** Keeps the comment without waiting in earnest. */
async function keep(comments: Comment[], circumstances: Circumstances = {}, isNeeded = true) {
  const github = await fakeGitHub(comments, circumstances);
  const waits: number[] = [];
  const place = { api: github.url, token: 'secret', repository: 'owner/agreements', number: 7 };
  const outcome = await keepComment(place, 'default', 'new', isNeeded, async milliseconds => {
    waits.push(milliseconds);
  });
  return { outcome, waits, github, bodies: () => github.comments.map(({ body }) => body) };
}

const fresh = `${mark}\nnew`;
/** Refuses to change any comment but one. */
const exceptOn =
  (end: string): Circumstances['refuse'] =>
  (method, path) =>
    method === 'PATCH' && !path.endsWith(end)
      ? { status: 403, message: 'Must have admin rights' }
      : undefined;

describe('the comment is one, whoever wrote it', () => {
  test('with the token of a person, push after push', async () => {
    const comments: Comment[] = [];
    const circumstances = { owner: 'anna' };
    expect((await keep(comments, circumstances)).outcome).toEqual({ state: 'created' });
    comments[0] = by('anna', 1);
    expect((await keep(comments, circumstances)).outcome).toEqual({ state: 'updated' });
    expect(comments).toEqual([{ ...by('anna', 1), body: fresh }]);
  });

  test.each([
    ['from a person’s to that of the job', undefined, by('anna', 1)],
    ['from that of the job to a person’s', 'anna', by('github-actions[bot]', 1, 'old', 'Bot')],
    ['from one person’s to another’s', 'bert', by('anna', 1)],
  ])('when the token changes %s', async (_what, owner, comment) => {
    const { outcome, bodies } = await keep([...chat(3), comment], { ...(owner && { owner }) });
    expect(outcome).toEqual({ state: 'updated' });
    expect(bodies()).toEqual(['Hello', 'Hello', 'Hello', fresh]);
  });

  test('on whatever page it is', async () => {
    const comments = [...chat(2450), by('anna', 50_000)];
    expect((await keep(comments, { owner: 'anna' })).outcome).toEqual({ state: 'updated' });
    expect(comments.at(-1)?.body).toBe(fresh);
  });

  test('of several, that of a bot, else the own one, else the oldest', async () => {
    const bot = by('github-actions[bot]', 3, 'old', 'Bot');
    const people = () => [by('bert', 1, 'bert'), by('anna', 2, 'anna')];
    const updated = async (comments: Comment[], circumstances: Circumstances) =>
      (await keep(comments, circumstances)).github.comments.find(({ body }) => body === fresh)?.id;
    expect(await updated([...people(), bot], { owner: 'anna' })).toBe(3);
    expect(await updated(people(), { owner: 'anna' })).toBe(2);
    expect(await updated(people(), {})).toBe(1);
  });

  test('one that may not be changed gives way to a new one, once, and that is said', async () => {
    const comments = [by('bert', 1)];
    const circumstances: Circumstances = { owner: 'anna', refuse: exceptOn('/10001') };
    expect((await keep(comments, circumstances)).outcome).toEqual({ state: 'created', instead: 'bert' });
    expect(comments).toHaveLength(2);
    expect((await keep(comments, circumstances)).outcome).toEqual({ state: 'updated' });
    const [first, second] = comments;
    comments[1] = { ...by('anna', second?.id ?? 0), body: `${mark}\nolder` };
    expect((await keep(comments, circumstances)).outcome).toEqual({ state: 'updated' });
    expect(comments.map(({ body }) => body)).toEqual([first?.body, fresh]);
  });

  test('one that was deleted in between is written anew', async () => {
    const refuse: Circumstances['refuse'] = method => (method === 'PATCH' ? { status: 404 } : undefined);
    const { outcome } = await keep([by('anna', 1)], { refuse });
    expect(outcome).toEqual({ state: 'created' });
  });

  test('a server that always gives the same page is not asked for ever', async () => {
    const refuse: Circumstances['refuse'] = () => undefined;
    const comments = chat(100);
    Object.defineProperty(comments, 'slice', { value: () => [...comments] });
    const { github, outcome } = await keep(comments, { refuse });
    expect(outcome.state).toBe('created');
    expect(github.requests.filter(each => each.startsWith('GET'))).toHaveLength(2);
  });
});

describe('what may be over soon is tried again, as long as GitHub asks for', () => {
  const failing = (times: number, refusal: ReturnType<NonNullable<Circumstances['refuse']>>) =>
    ({
      refuse: (method, _path, count) => (method === 'POST' && count <= times ? refusal : undefined),
    }) satisfies Circumstances;

  test.each([
    ['429', { status: 429, headers: { 'retry-after': '7' } }, [7000]],
    ['a limit behind 403', { status: 403, headers: { 'retry-after': '3' } }, [3000]],
    ['a limit in words', { status: 403, message: 'You have exceeded a secondary rate limit' }, [60_000]],
    ['500', { status: 500 }, [1000]],
    ['503 with a time', { status: 503, headers: { 'retry-after': '2' } }, [2000]],
  ])('%s', async (_what, refusal, expected) => {
    const { outcome, waits, bodies } = await keep([], failing(1, refusal));
    expect({ outcome, waits }).toEqual({ outcome: { state: 'created' }, waits: expected });
    expect(bodies()).toEqual([fresh]);
  });

  test('but not for ever', async () => {
    const { outcome, waits, github } = await keep([], failing(99, { status: 502 }));
    expect(outcome).toMatchObject({ state: 'refused', error: { kind: 'disturbed' } });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(github.requests.filter(each => each.startsWith('POST'))).toHaveLength(4);
  });

  test('nor where that would take an hour', async () => {
    const inAnHour = String(Math.floor(Date.UTC(2999, 0) / 1000));
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour };
    const { outcome, waits } = await keep([], failing(99, { status: 403, headers }));
    expect(outcome).toMatchObject({ state: 'refused', error: { kind: 'limit' } });
    expect(waits).toEqual([]);
  });

  test('what was done although it seemed to fail is not done twice', async () => {
    const comments: Comment[] = [];
    const refuse: Circumstances['refuse'] = (method, _path, count) => {
      if (method !== 'POST' || count > 1) return undefined;
      comments.push({ ...by('github-actions[bot]', 1), body: fresh });
      return { status: 504 };
    };
    const { outcome, bodies } = await keep(comments, { refuse });
    expect(outcome).toEqual({ state: 'updated' });
    expect(bodies()).toEqual([fresh]);
  });

  test.each([400, 401, 403, 404, 422])('%i is not', async status => {
    const { outcome, waits } = await keep([], failing(99, { status }));
    expect(outcome.state).toBe('refused');
    expect(waits).toEqual([]);
  });
});
