import { describe, expect, it } from 'vitest';
import { soundAgreement, soundWith } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { codes, has } from './support/expected.ts';
import { HeldFiles } from './support/held-files.ts';
import { startedHere } from './support/here.ts';
import { withoutSharing } from './support/texts.ts';

const root = 'file:///w';
const workspaceFolders = [{ uri: root, name: 'w' }];
const a = `${root}/a.partnership.yaml`;
const [created, changed, deleted] = [1, 2, 3];

async function started(texts: Record<string, string>, more: object = {}) {
  const disk = new HeldFiles(texts);
  const client = await startedHere({ workspaceFolders, ...more }, { files: () => disk.files() });
  const tell = (...changes: { uri: string; type: number }[]) =>
    client.notify('workspace/didChangeWatchedFiles', { changes });
  const published = (uri: string, ...wanted: string[]) =>
    client.untilPublished(uri, all => codes(all).join() === wanted.join());
  return { disk, client, tell, published };
}

describe('reads that are answered out of order', () => {
  it('an older, slower one does not overwrite a newer one', async () => {
    const { disk, client, tell, published } = await started({ [a]: withoutSharing });
    await published(a, 'principle/missing');
    disk.isHolding = true;
    disk.texts.set(a, 'kind: Agreement\n');
    await tell({ uri: a, type: changed });
    await disk.untilWaiting(a, 1);
    disk.texts.set(a, soundAgreement);
    await tell({ uri: a, type: changed });
    await disk.untilWaiting(a, 2);
    disk.release(a, 'last');
    await published(a);
    disk.release(a, 'first');
    expect(codes(await client.pulled(a))).toEqual([]);
  });

  it('one that began before the file was deleted does not bring it back', async () => {
    const { disk, client, tell, published } = await started({ [a]: withoutSharing });
    await published(a, 'principle/missing');
    disk.isHolding = true;
    await tell({ uri: a, type: changed });
    await disk.untilWaiting(a, 1);
    await tell({ uri: a, type: deleted });
    await published(a);
    disk.release(a, 'first');
    await client.request('workspace/symbol', { query: '' });
    expect(codes(await client.pulled(a))).toEqual([]);
  });

  it('one that began before the file was opened does not overwrite what is typed', async () => {
    const { disk, client, tell, published } = await started({ [a]: withoutSharing });
    await published(a, 'principle/missing');
    disk.isHolding = true;
    await tell({ uri: a, type: changed });
    await disk.untilWaiting(a, 1);
    client.open(a, soundAgreement);
    await published(a);
    disk.release(a, 'first');
    await client.request('workspace/symbol', { query: '' });
    expect(codes(await client.pulled(a))).toEqual([]);
  });

  it('a pull waits for the read that follows a closing, so that it never says "unchanged" of what is gone', async () => {
    const { disk, client } = await started({ [a]: soundAgreement }, { capabilities: capabilities.pull });
    client.open(a, withoutSharing);
    await client.until(() => client.refreshes > 0);
    const before = await client.pull(a);
    expect(before).toMatchObject({ kind: 'full', items: [{ code: 'principle/missing' }] });
    disk.isHolding = true;
    client.close(a);
    const after = client.pull(a, before.resultId);
    const whole = client.pullWorkspace([{ uri: a, value: before.resultId ?? '' }]);
    await disk.untilWaiting(a, 1);
    disk.release(a, 'first');
    expect(await after).toMatchObject({ kind: 'full', items: [] });
    expect((await whole).items).toMatchObject([{ uri: a, kind: 'full', items: [] }]);
  });
});

describe('what once was makes no difference', () => {
  const config = `${root}/partnership.config.yaml`;
  const notes = `${root}/notes.partnership.yaml`;

  it('a file that was named in `extends` is judged as what it is again', async () => {
    const { disk, client, tell, published } = await started({
      [config]: 'extends: notes.partnership.yaml\n',
      [notes]: 'x: 1\n',
    });
    client.open(notes, 'x: 1\n');
    await published(notes, 'schema/unknown-key');
    disk.texts.set(config, 'extends: recommended\n');
    await tell({ uri: config, type: changed });
    const fresh = await started({ [config]: 'extends: recommended\n', [notes]: 'x: 1\n' });
    fresh.client.open(notes, 'x: 1\n');
    const wanted = await fresh.client.untilPublished(
      notes,
      all => !has('schema/unknown-key')(all) && all.length > 0,
    );
    await published(notes, ...codes(wanted).map(String));
  });

  it('a file of another name that was extended is forgotten', async () => {
    const other = `${root}/house.yaml`;
    const texts = { [config]: 'extends: house.yaml\n', [other]: 'rulez: {}\n' };
    const { client, published } = await started(texts);
    await published(other, 'schema/unknown-key');
    client.open(config, 'extends: recommended\n');
    await published(other);
  });

  it('a renamed folder: its files are known at the new place and gone at the old one', async () => {
    const [old, fresh] = [`${root}/old/a.partnership.yaml`, `${root}/new/a.partnership.yaml`];
    const { disk, tell, published } = await started({ [old]: withoutSharing });
    await published(old, 'principle/missing');
    disk.texts.delete(old);
    disk.texts.set(fresh, withoutSharing);
    await tell({ uri: `${root}/old`, type: deleted }, { uri: `${root}/new`, type: created });
    await published(old);
    await published(fresh, 'principle/missing');
  });

  it('the same where the editor itself has renamed it', async () => {
    const [old, fresh] = [`${root}/old/a.partnership.yaml`, `${root}/new/a.partnership.yaml`];
    const { disk, client, published } = await started({ [old]: withoutSharing });
    await published(old, 'principle/missing');
    disk.texts.delete(old);
    disk.texts.set(fresh, withoutSharing);
    const files = [{ oldUri: `${root}/old`, newUri: `${root}/new` }];
    await client.notify('workspace/didRenameFiles', { files });
    await published(old);
    await published(fresh, 'principle/missing');
  });
});

describe('settings', () => {
  it('a client that never answers keeps nobody waiting', async () => {
    const disk = new HeldFiles({ [a]: withoutSharing });
    const client = await startedHere(
      { workspaceFolders, capabilities: { workspace: { configuration: true } } },
      { files: () => disk.files() },
      ({ connection }) => connection.onRequest('workspace/configuration', () => new Promise(() => undefined)),
    );
    await client.untilPublished(a, has('principle/missing'));
  });

  it('are asked for each folder, and hold for its files alone', async () => {
    const [north, south] = ['file:///north', 'file:///south'];
    const text = soundWith('status: active\nterm: { starts: 2019-01-01, ends: 2020-12-31 }\n');
    const off = 'rules: { agreement/expired: off }\n';
    const disk = new HeldFiles({
      [`${north}/a.partnership.yaml`]: text,
      [`${south}/b.partnership.yaml`]: text.replace(/^id: .*$/m, 'id: south'),
      [`${south}/loose.yaml`]: off,
    });
    const settings: Record<string, object> = {
      [north]: { dateRules: false },
      [south]: { configFile: 'loose.yaml' },
    };
    const client = await startedHere(
      {
        workspaceFolders: [north, south].map(uri => ({ uri, name: uri })),
        capabilities: { workspace: { configuration: true } },
      },
      { files: () => disk.files() },
      ({ connection }) =>
        connection.onRequest('workspace/configuration', ({ items }) =>
          items.map(({ scopeUri }: { scopeUri?: string }) => settings[scopeUri ?? ''] ?? {}),
        ),
    );
    const [here, there] = [`${north}/a.partnership.yaml`, `${south}/b.partnership.yaml`];
    const isExpired = has('agreement/expired');
    client.open(here, text);
    client.open(there, text.replace(/^id: .*$/m, 'id: south'));
    await client.untilPublished(here, all => !isExpired(all));
    await client.untilPublished(there, all => !isExpired(all));
    settings[north] = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.untilPublished(here, isExpired);
    expect(isExpired(client.published(there) ?? [])).toBe(false);
  });
});
