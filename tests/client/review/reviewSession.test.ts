import { expect, it, vi } from 'vitest';
import type { ReviewAnswer } from '../../../server/src/lsp/protocol.ts';

vi.mock('vscode', async () => ({
  ...(await import('../vscode.ts')),
  commands: { executeCommand: async () => undefined },
}));

const { ReviewSession } = await import('../../../client/src/review/reviewSession.ts');

type Parts = ConstructorParameters<typeof ReviewSession>[0];
type Source = Parameters<InstanceType<typeof ReviewSession>['start']>[0];

it('has begun when its last question is answered, though another one overtook the first', async () => {
  const asked: ((answer: ReviewAnswer) => void)[] = [];
  const server = {
    onDidChange: () => ({ dispose() {} }),
    review: () => new Promise<ReviewAnswer>(resolve => asked.push(resolve)),
  } as unknown as Parts;
  const source = {
    read: async () => ({}),
    onDidChange: () => ({ dispose() {} }),
    label: () => '',
  } as unknown as Source;
  const [old, fresh] = [{ agreements: [] }, { agreements: [] }] as unknown as ReviewAnswer[];
  if (!old || !fresh) throw new Error('no answers');
  const session = new ReviewSession(server);
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
