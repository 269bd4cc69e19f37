import { beforeEach, expect, it, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

vi.mock('vscode', () => ({}));
vi.mock('vscode-languageclient', () => ({ CloseAction: {}, ErrorAction: {} }));
vi.mock('../../client/src/files.ts', () => ({ answerFileRequests: () => {} }));

const { Server } = await import('../../client/src/server.ts');

/** What the clients did, in order: each has a number. */
let events: string[];
let logged: string[];
/** Numbers of the clients that fail to start. */
let broken: number[];

beforeEach(() => {
  events = [];
  logged = [];
  broken = [];
});

function server() {
  const output = {
    error: (error: Error) => logged.push(error.message),
    debug: () => {},
  } as unknown as LogOutputChannel;
  let count = 0;
  const create = () => {
    const number = ++count;
    return {
      async start() {
        events.push(`start ${number}`);
        await Promise.resolve();
        if (broken.includes(number)) throw new Error(`client ${number} is broken`);
        events.push(`started ${number}`);
      },
      async dispose() {
        if (broken.includes(number)) throw new Error('not running');
        events.push(`disposed ${number}`);
      },
    } as unknown as BaseLanguageClient;
  };
  return new Server(create, {}, output);
}

it('starts once, however often it is asked to', async () => {
  const one = server();
  await Promise.all([one.start(), one.start()]);
  expect(events).toEqual(['start 1', 'started 1']);
});

it('has one client at a time, however impatiently it is restarted', async () => {
  const one = server();
  await Promise.all([one.start(), one.restart(), one.restart()]);
  const second = ['disposed 1', 'start 2', 'started 2'];
  expect(events).toEqual(['start 1', 'started 1', ...second, 'disposed 2', 'start 3', 'started 3']);
});

it('logs a server that does not start, and starts the next one when asked', async () => {
  broken = [1];
  const one = server();
  await one.start();
  expect(logged).toEqual(['client 1 is broken']);
  await one.restart();
  expect(events).toEqual(['start 1', 'start 2', 'started 2']);
});

it('stops', async () => {
  const one = server();
  await one.start();
  await one.stop();
  await one.stop();
  expect(events).toEqual(['start 1', 'started 1', 'disposed 1']);
});
