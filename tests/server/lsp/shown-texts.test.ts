import { expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { soundAgreement, soundWith } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { startedHere } from './support/here.ts';

const uri = 'file:///a/a.partnership.yaml';

/** Everything that a reader could not see, or that would turn what stands beside it. */
const unseen = /(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

it('what an editor shows holds nothing that a reader could not see', async () => {
  const odd = '"Nord\\u001b[31m\\u202E \\u0007bank 🤝\\u2028 x"';
  const text = soundAgreement
    .replace(/^title: .*$/m, `title: ${odd}`)
    .replaceAll(/name: (?!.*\{)[A-Z][\w ]+/g, `name: ${odd}`)
    .replace(/^kind: Agreement$/m, 'kind: Agreement\n"un\\u0007known": 1')
    .replace('cadence: monthly', 'cadence: "mo\\u001bnthly"');
  const client = await startedHere({ capabilities: capabilities.pull });
  client.open(uri, text);
  const diagnostics = await client.pulled(uri);
  expect(diagnostics.length).toBeGreaterThan(0);
  const texts: unknown[] = diagnostics.map(({ message }) => message);
  const textDocument = { uri };
  for (const { index } of text.matchAll(/name|title|chair|cadence/g)) {
    const position = {
      line: text.slice(0, index).split('\n').length - 1,
      character: 3 + index - text.lastIndexOf('\n', index),
    };
    texts.push(
      (await client.request<Hover | null>('textDocument/hover', { textDocument, position }))?.contents,
    );
  }
  for (const method of ['textDocument/documentSymbol', 'textDocument/codeLens']) {
    texts.push(await client.request(method, { textDocument }));
  }
  texts.push(await client.request('workspace/symbol', { query: '' }));
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];
  expect(texts.flatMap(strings).filter(each => unseen.test(each))).toEqual([]);
  expect(texts.flatMap(strings).some(each => each.includes('\\u{202e}'))).toBe(true);
});

it('what is wrong, why and what to do stand on lines of their own', async () => {
  const client = await startedHere({ capabilities: capabilities.pull });
  client.open(uri, soundWith('sharing: null'));
  const [diagnostic] = await client.pulled(uri);
  const message = String(diagnostic?.message);
  expect(message.split('\n').length).toBeGreaterThan(1);
  for (const line of message.split('\n')) expect(line).toMatch(/[.!?]$/);
});

it('result ids of another run are not those of this one', async () => {
  const [first, second] = [
    await startedHere({ capabilities: capabilities.pull }),
    await startedHere({ capabilities: capabilities.pull }),
  ];
  for (const client of [first, second]) client.open(uri, soundWith('sharing: null'));
  const ids = new Set<string | undefined>();
  for (const client of [first, second]) ids.add((await client.pull(uri)).resultId);
  expect(ids.size).toBe(2);
  const [old] = ids;
  expect(await second.pull(uri, old)).toMatchObject({ kind: 'full' });
});
