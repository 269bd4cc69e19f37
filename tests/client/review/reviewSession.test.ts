import { expect, it, vi } from 'vitest';
import type { ReviewAnswer } from '../../../server/src/lsp/review-protocol.ts';

vi.mock('vscode', async () => ({
  ...(await import('../vscode.ts')),
  commands: { executeCommand: async () => undefined },
}));

const { ReviewSession } = await import('../../../client/src/review/reviewSession.ts');

type Parts = ConstructorParameters<typeof ReviewSession>[0];
type Source = Parameters<InstanceType<typeof ReviewSession>['start']>[0];

type Answered = ReviewAnswer | undefined;

/** A session whose server answers when the test says so, and tells of changes when the test says so. */
function sessionOf() {
  const asked: ((answer: Answered) => void)[] = [];
  const listeners: (() => void)[] = [];
  const server = {
    onDidChange: (listener: () => void) => {
      listeners.push(listener);
      return { dispose() {} };
    },
    review: () => new Promise<Answered>(resolve => asked.push(resolve)),
  } as unknown as Parts;
  const source = {
    read: async () => ({}),
    onDidChange: () => ({ dispose() {} }),
    label: () => '',
  } as unknown as Source;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return { session: new ReviewSession(server), source, asked, tell };
}

const answers = () => ({ agreements: [] }) as unknown as ReviewAnswer;

it('has begun when its last question is answered, though another one overtook the first', async () => {
  const { session, source, asked } = sessionOf();
  const [old, fresh] = [answers(), answers()];
  let begun = false;
  const start = session.start(source).then(() => {
    begun = true;
  });
  await vi.waitUntil(() => asked.length === 1);
  const refresh = session.refresh();
  await vi.waitUntil(() => asked.length === 2);
  asked[0]?.(old);
  await new Promise(setImmediate);
  expect(begun).toBe(false);
  asked[1]?.(fresh);
  await Promise.all([start, refresh]);
  expect(session.answer).toBe(fresh);
});

it('tells that it has begun with the first answer, though the server gave the question up while somebody typed', async () => {
  const { session, source, asked, tell } = sessionOf();
  let times = 0;
  session.onDidStart(() => times++);
  const start = session.start(source);
  await vi.waitUntil(() => asked.length === 1);
  asked[0]?.(undefined);
  await start;
  expect(times).toBe(0);
  tell();
  await vi.waitUntil(() => asked.length === 2);
  asked[1]?.(answers());
  await vi.waitUntil(() => times === 1);
  tell();
  await vi.waitUntil(() => asked.length === 3);
  asked[2]?.(answers());
  await new Promise(setImmediate);
  expect(times).toBe(1);
});
