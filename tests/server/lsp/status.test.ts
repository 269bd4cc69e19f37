import { describe, expect, it } from 'vitest';
import { STATUS, STATUS_CHANGED, type Status } from '../../../server/src/lsp/protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';

const agreement = 'a.partnership.yaml';
const configuration = 'partnership.config.yaml';

/** A server on a folder of files, with the agreement open, and its status as it comes. */
async function started(files: Record<string, string>, options: object = { status: true }) {
  const folder = await folderWith(files);
  let told = 0;
  let hear: () => void = () => undefined;
  const server = await session(
    { workspaceFolders: [folder.workspaceFolder], initializationOptions: options },
    undefined,
    (client: Server) => {
      client.connection.onNotification(STATUS_CHANGED, () => {
        told++;
        hear();
      });
    },
  );
  const uri = folder.uri(agreement);
  server.open(uri, files[agreement] as string);
  const status = () => server.request<Status | null>(STATUS, { uri });
  const until = async (holds: (status: Status) => boolean): Promise<Status> => {
    for (;;) {
      const before = told;
      const current = await status();
      if (current && holds(current)) return current;
      await new Promise<void>(resolve => {
        hear = resolve;
        if (told > before) resolve();
      });
    }
  };
  return { folder, server, uri, status, until, told: () => told };
}

const read = ({ reading }: Status) => !reading;

describe('the status of a file', () => {
  it('of a sound agreement without a configuration', async () => {
    const { until } = await started({ [agreement]: soundAgreement });
    expect(await until(read)).toEqual({
      format: 'partnership/v1',
      findings: { errors: 0, warnings: 0, infos: 0, accepted: 0 },
      configuration: { uri: null, preset: 'recommended' },
      reading: false,
    });
  });

  it('counts by severity, and what is accepted apart', async () => {
    const text = soundAgreement
      .replace(
        /^proactivity:/m,
        '# partnership-ignore-next-line schema/unknown-key -- an experiment\nfoo: 1\nx-later:',
      )
      .replace('role: vendor', 'role: seller');
    const { until } = await started({ [agreement]: text });
    const { findings } = await until(read);
    expect(findings.accepted).toBe(1);
    expect(findings.errors).toBeGreaterThan(0);
  });

  it('names the configuration in force, and follows it', async () => {
    const { folder, server, until } = await started({
      [agreement]: soundAgreement,
      [configuration]: 'extends: strict\n',
    });
    const found = await until(({ configuration: { uri } }) => uri !== null);
    expect(found.configuration).toEqual({ uri: folder.uri(configuration), preset: 'strict' });
    server.open(folder.uri(configuration), 'extends: minimal\n');
    await until(({ configuration: { preset } }) => preset === 'minimal');
  });

  it('follows each edit', async () => {
    const { server, uri, until } = await started({ [agreement]: soundAgreement });
    await until(read);
    server.replace(uri, 'role: vendor', 'role: seller');
    await until(({ findings }) => findings.errors > 0);
    server.replace(uri, 'role: seller', 'role: vendor');
    await until(({ findings }) => findings.errors === 0);
  });

  it('is nothing for a file that nobody knows', async () => {
    const { server } = await started({ [agreement]: soundAgreement });
    expect(await server.request(STATUS, { uri: 'file:///elsewhere.partnership.yaml' })).toBeNull();
  });

  it('can be asked by any client, which is told of no changes', async () => {
    const { server, uri, status, told } = await started({ [agreement]: soundAgreement }, {});
    await server.untilPublished(uri, () => true);
    expect((await status())?.format).toBe('partnership/v1');
    expect(told()).toBe(0);
  });
});
