import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundAgreement, soundWith } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { codes, expected, summaries } from './support/expected.ts';
import { session } from './support/session.ts';

const uri = 'file:///a/a.partnership.yaml';

/** Findings of several rules, also after emoji, in CRLF lines and with a broken line. */
const texts = {
  sound: soundAgreement,
  empty: '',
  'an unknown person': soundWith('governance: null').replaceAll('mika-salo', 'mika-solo'),
  'a broken line': soundAgreement.replace('chair: rotating', 'chair: "rotating'),
  'CRLF and emoji':
    `# 🤝 åäö\n${soundAgreement.replace('Direction', '🤝 Direction').replace('quarterly', 'biweekly')}`
      .replace('kind: Agreement', 'kindd: Agreement')
      .replaceAll('\n', '\r\n'),
};

describe.each(Object.entries(texts))('%s', (_name, text) => {
  it('has the same findings by push, by pull and from the core', async () => {
    const [pushed, pulled] = await Promise.all([
      session({ capabilities: capabilities.push }),
      session({ capabilities: capabilities.pull }),
    ]);
    const wanted = expected(uri, { [uri]: text });
    pushed.open(uri, text);
    pulled.open(uri, text);
    expect(summaries(await pulled.pulled(uri))).toEqual(wanted);
    // Pushing comes before a later request is answered, so nothing has to be waited for.
    expect(summaries(await pushed.pulled(uri))).toEqual(wanted);
    expect(summaries(pushed.published(uri) ?? [])).toEqual(wanted);
    expect(pulled.publishedUris()).toEqual([]);
  });
});

it('a diagnostic has a stable code with a link to its page, a source and a fingerprint', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, soundWith('sharing: null'));
  const [diagnostic] = await server.pulled(uri);
  expect(diagnostic).toMatchObject({
    code: 'principle/missing',
    source: 'partnership',
    data: { fingerprint: expect.stringMatching(/^f[0-9a-f]{16}$/) },
  });
  const page = new URL(diagnostic?.codeDescription?.href ?? '');
  expect(page.pathname).toMatch(/docs\/rules\/principle\/missing\.md$/);
  if (page.protocol === 'file:') expect(readFileSync(page, 'utf8')).toContain('principle/missing');
});

it('keeps the fingerprint when lines move', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, soundWith('sharing: null'));
  const before = summaries(await server.pulled(uri));
  server.edit(uri, [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '# one more line\n',
    },
  ]);
  const after = summaries(await server.pulled(uri));
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
});

describe('the other places that a finding is about', () => {
  const duplicate = soundAgreement.replace('id: stand-up', 'id: service-board');

  it('are related information', async () => {
    const server = await session({ capabilities: capabilities.pull });
    server.open(uri, duplicate);
    const finding = (await server.pulled(uri)).find(({ code }) => code === 'reference/duplicate-id');
    expect(finding?.relatedInformation).toEqual([
      { location: { uri, range: expect.anything() }, message: expect.stringMatching(/\w/) },
    ]);
  });

  it('are left out for a client that does not know them', async () => {
    const server = await session({ capabilities: {} });
    server.open(uri, duplicate);
    const finding = (await server.pulled(uri)).find(({ code }) => code === 'reference/duplicate-id');
    expect(finding).toBeDefined();
    expect(finding?.relatedInformation).toBeUndefined();
  });
});

it('a pull that changed nothing says so, and one after an edit does not', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, soundWith('sharing: null'));
  // Once all files have been read, which may be between two pulls, everything is looked at again.
  const first = await server.pull(uri);
  const { resultId } = await server.pull(uri, first.resultId);
  expect(await server.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
  server.replace(uri, 'firstChoice:', 'firstChoise:');
  expect(await server.pull(uri, resultId)).toMatchObject({ kind: 'full' });
});

it('a push names the version that it is about', async () => {
  const server = await session();
  server.open(uri, soundAgreement);
  server.replace(uri, 'nordbank/mika-salo', 'nordbank/mika-solo');
  await server.untilPublished(uri, all => codes(all).includes('reference/unknown'));
  expect(server.publishedVersion(uri)).toBe(2);
});

describe('cancellation', () => {
  it('of a pull gives RequestCancelled, and the next one works', async () => {
    const server = await session({ capabilities: capabilities.pull });
    server.open(uri, soundWith('sharing: null'));
    const outcome = await server.cancelled('textDocument/diagnostic', { textDocument: { uri } });
    expect(outcome).toMatchObject({ code: -32800 });
    expect(codes(await server.pulled(uri))).toContain('principle/missing');
  });

  it('of a pull of the workspace and of a hover', async () => {
    const server = await session({ capabilities: capabilities.pull });
    server.open(uri, soundAgreement);
    expect(await server.cancelled('workspace/diagnostic', { previousResultIds: [] })).toMatchObject({
      code: -32800,
    });
    const position = { line: 1, character: 0 };
    expect(await server.cancelled('textDocument/hover', { textDocument: { uri }, position })).toMatchObject({
      code: -32800,
    });
  });
});

it('leaves a YAML file alone that is not ours, for editors that start us for every one', async () => {
  const server = await session({ capabilities: capabilities.pull });
  const other = 'file:///home/docker-compose.yaml';
  server.open(other, 'services: {}\n', 'yaml');
  expect(await server.pulled(other)).toEqual([]);
  server.open('file:///home/a.partnership.yaml', '', 'yaml');
  expect(codes(await server.pulled('file:///home/a.partnership.yaml'))).toEqual(['schema/required']);
});
