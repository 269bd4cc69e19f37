import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { createConnection, type Diagnostic, type InitializeParams } from 'vscode-languageserver/node';
import type { IsoDate } from '../../../server/src/core/calendar/date.ts';
import { noFiles } from '../../../server/src/lsp/files.ts';
import { onNewDay } from '../../../server/src/lsp/new-day.ts';
import { STATUS_CHANGED } from '../../../server/src/lsp/protocol.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import { soundWith } from '../../support/sound.ts';
import { Client, capabilities } from './support/client.ts';
import { codes } from './support/expected.ts';
import { PortReader, PortWriter } from './support/port.ts';

const uri = 'file:///a.partnership.yaml';

/** In force until the end of 2026, so that the first day of 2027 brings a finding. */
const agreement = soundWith('status: active\nterm: { starts: 2026-01-01, ends: 2026-12-31 }\n');
const lastDay = '2026-12-31' as IsoDate;
const dayAfter = '2027-01-01' as IsoDate;

const refreshing = {
  ...capabilities.pull,
  workspace: {
    ...capabilities.pull.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

/** A clock that stands still until a test sets it, and says how often somebody looks at it. */
function fakeClock() {
  const looks: (() => void)[] = [];
  const clock = { day: lastDay };
  return {
    today: () => clock.day,
    every: (_milliseconds: number, call: () => void) => void looks.push(call),
    /** Shows a day, and is looked at. */
    lookOn(day: IsoDate) {
      clock.day = day;
      for (const look of looks) look();
    },
  };
}

/** A server in this process on a fake clock, and a client with the agreement open. */
async function started(params: Partial<InitializeParams>) {
  const { lookOn, ...clock } = fakeClock();
  const { port1, port2 } = new MessageChannel();
  startServer(createConnection(new PortReader(port2), new PortWriter(port2)), {
    ...clock,
    version: 'test',
    files: () => noFiles,
    documentation: undefined,
    realUri: (uri: string) => uri,
    gitExcludes: async () => [],
  });
  const client = new Client(new PortReader(port1), new PortWriter(port1));
  onTestFinished(() => {
    client.connection.dispose();
    port1.close();
  });
  const told = { status: 0, codeLens: 0, inlayHint: 0 };
  let hear: () => void = () => undefined;
  const tell = (what: keyof typeof told) => {
    told[what]++;
    hear();
    return null;
  };
  client.connection.onNotification(STATUS_CHANGED, () => void tell('status'));
  client.connection.onRequest('workspace/codeLens/refresh', () => tell('codeLens'));
  client.connection.onRequest('workspace/inlayHint/refresh', () => tell('inlayHint'));
  await client.initialize(params);
  client.open(uri, agreement);
  const untilTold = (holds: () => boolean) =>
    new Promise<void>(resolve => {
      hear = () => holds() && resolve();
      hear();
    });
  return { client, lookOn, told, untilTold };
}

const hasExpired = (all: Diagnostic[]) => codes(all).includes('agreement/expired');

it('a client that waits to be told hears of what a new day brings, with no edit', async () => {
  const { client, lookOn } = await started({ capabilities: capabilities.push });
  await client.untilPublished(uri, all => !hasExpired(all));
  lookOn(dayAfter);
  await client.untilPublished(uri, hasExpired);
  // A clock that is set back, or a flight to the west.
  lookOn(lastDay);
  await client.untilPublished(uri, all => !hasExpired(all));
});

it('a client that asks is told to ask again: for findings, lenses, hints and the status', async () => {
  const { client, lookOn, told, untilTold } = await started({
    capabilities: refreshing,
    initializationOptions: { status: true },
  });
  // Once for its settings, and once after it has opened the file: then it has been told of all that there was.
  await untilTold(() => told.status >= 2);
  expect(hasExpired(await client.pulled(uri))).toBe(false);
  const [before, refreshes] = [{ ...told }, client.refreshes];
  lookOn(dayAfter);
  await untilTold(() => told.status > before.status);
  expect(client.refreshes).toBeGreaterThan(refreshes);
  expect(told.codeLens).toBeGreaterThan(before.codeLens);
  expect(told.inlayHint).toBeGreaterThan(before.inlayHint);
  expect(hasExpired(await client.pulled(uri))).toBe(true);
});

it('as long as the day is the same, nothing is made anew', () => {
  const { lookOn, ...clock } = fakeClock();
  const days: IsoDate[] = [];
  onNewDay(clock, () => days.push(clock.today()));
  for (const day of [lastDay, lastDay, dayAfter, dayAfter, lastDay]) lookOn(day);
  expect(days).toEqual([dayAfter, lastDay]);
});
