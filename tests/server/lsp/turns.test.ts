import { expect, it } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { heeding, turns, type Urgency } from '../../../server/src/lsp/turns.ts';

const message = {} as Message;

it('who was asked last and waits for an answer goes before what takes long and what nobody waits for', async () => {
  const order: Urgency[] = [];
  const waiting = (['background', 'work', 'answer', 'work', 'answer'] as const).map(async urgency => {
    await turns.wait(urgency);
    order.push(urgency);
  });
  await Promise.all(waiting);
  expect(order).toEqual(['answer', 'answer', 'work', 'work', 'background']);
});

it('nobody waits for ever while others keep coming', async () => {
  let done = false;
  const patient = turns.wait('background').then(() => {
    done = true;
  });
  let others = 0;
  while (!done) {
    await turns.wait('answer');
    others++;
  }
  await patient;
  expect(others).toBeLessThan(20);
});

it('nobody goes on while messages come, one at a turn', async () => {
  const order: string[] = [];
  const strategy = heeding({ handleMessage: () => void order.push('message') });
  const waiting = turns.wait('answer').then(() => void order.push('answer'));
  for (let count = 0; count < 10; count++) {
    strategy.handleMessage(message, () => undefined);
    await new Promise(resolve => setImmediate(resolve));
  }
  await waiting;
  expect(order).toEqual([...Array(10).fill('message'), 'answer']);
});
