import { beforeEach, expect, it, vi } from 'vitest';
import type { CancellationToken, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: {},
}));
vi.mock('../../client/src/files.ts', () => ({ answerFileRequests: () => {} }));

const { Server } = await import('../../client/src/server.ts');
const { CrashHandler } = await import('../../client/src/crashHandler.ts');

/** By the numbers of the language client. */
const states = ['stopped', 'stopped', 'running', 'starting', 'stopped'] as const;

/** What the clients did, in order: each has a number. */
let events: string[];
let logged: string[];
/** Numbers of the clients that fail to start. */
let broken: number[];
/** Of the latest client: what it listens to and is asked. */
let latest: { changeState(state: number): void; notify(): void; options: LanguageClientOptions };
let answer: unknown;
/** What the latest client was asked, in the parts that it takes. */
let sent: unknown[][];

beforeEach(() => {
  sent = [];
  events = [];
  logged = [];
  broken = [];
  answer = { format: 'partnership/v1' };
});

function server() {
  const output = {
    error: (error: Error) => logged.push(error.message),
    debug: () => {},
  } as unknown as LogOutputChannel;
  let count = 0;
  const create = (options: LanguageClientOptions) => {
    const number = ++count;
    let changeState: (event: { newState: number }) => void = () => {};
    let notify = () => {};
    latest = { changeState: newState => changeState({ newState }), notify: () => notify(), options };
    return {
      onDidChangeState(listener: typeof changeState) {
        changeState = listener;
      },
      onNotification(_method: string, listener: () => void) {
        notify = listener;
      },
      async sendRequest(...parts: unknown[]) {
        sent.push(parts);
        return answer;
      },
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
  const connect = (giveUp: () => void) => ({
    client: create({ errorHandler: new CrashHandler(giveUp) }),
    stateOf: (state: number) => states[state] ?? 'stopped',
  });
  return new Server(async () => connect, output);
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

it('tells its state, and nothing more of a client that was replaced', async () => {
  const one = server();
  const told: string[] = [];
  one.onDidChange(() => told.push(one.state));
  await one.start();
  const first = latest;
  first.changeState(3);
  first.changeState(2);
  await one.restart();
  first.changeState(2);
  latest.changeState(2);
  expect(told).toEqual(['starting', 'running', 'stopped', 'starting', 'running']);
});

it('has stopped when what makes clients cannot be loaded', async () => {
  const output = { error: (error: Error) => logged.push(error.message) } as unknown as LogOutputChannel;
  const one = new Server(() => Promise.reject(new Error('no such file')), output);
  await one.start();
  expect(one.state).toBe('stopped');
  expect(logged).toEqual(['no such file']);
});

it('has stopped when it does not start', async () => {
  broken = [1];
  const one = server();
  await one.start();
  expect(one.state).toBe('stopped');
});

it('asks for a status only while somebody can answer', async () => {
  const one = server();
  expect(await one.status('file:///a')).toBeUndefined();
  await one.start();
  latest.changeState(2);
  expect(await one.status('file:///a')).toEqual({ format: 'partnership/v1' });
  answer = null;
  expect(await one.status('file:///a')).toBeUndefined();
});

it('passes on that a status may have changed, and that the server was given up', async () => {
  const one = server();
  const heard: string[] = [];
  await one.start();
  one.onDidChange(() => heard.push('changed'));
  one.onDidGiveUp(() => heard.push('gave up'));
  latest.notify();
  for (let crash = 1; crash <= 5; crash++) await latest.options.errorHandler?.closed();
  expect(heard).toEqual(['changed', 'gave up']);
});

it('asks with a token only where there is one: anything else behind the parameters would be one more of them', async () => {
  const one = server();
  await one.start();
  latest.changeState(2);
  await one.view('file:///a');
  const token = {} as CancellationToken;
  await one.followView('file:///a', 7, token);
  expect(sent.map(parts => parts.slice(1))).toEqual([
    [{ uri: 'file:///a' }],
    [{ uri: 'file:///a', known: 7 }, token],
  ]);
});
