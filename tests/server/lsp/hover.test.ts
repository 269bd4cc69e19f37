import { describe, expect, it } from 'vitest';
import { type Hover, MarkupContent } from 'vscode-languageserver/node';
import { soundAgreement } from '../../support/sound.ts';
import { session } from './support/session.ts';

const uri = 'file:///a/a.partnership.yaml';

const knows = (...contentFormat: string[]) => ({ textDocument: { hover: { contentFormat } } }) as object;

function markup(hover: Hover | null): MarkupContent {
  if (!MarkupContent.is(hover?.contents)) throw new Error(`no mark-up: ${JSON.stringify(hover)}`);
  return hover.contents;
}

async function hovered(text: string, needle: string, capabilities: object) {
  const server = await session({ capabilities });
  server.open(uri, text);
  return server.hover(uri, server.positionOf(uri, needle));
}

describe('a principle', () => {
  it('is Markdown for a client that prefers it', async () => {
    const { kind, value } = markup(
      await hovered(soundAgreement, 'governance:', knows('markdown', 'plaintext')),
    );
    expect(kind).toBe('markdown');
    expect(value).toMatch(/^\*\*/);
  });

  it.each([
    ['that prefers it', knows('plaintext', 'markdown')],
    ['that knows nothing else', knows('plaintext')],
    ['that does not say', {}],
  ])('is plain text for a client %s', async (_name, capabilities) => {
    const { kind, value } = markup(await hovered(soundAgreement, 'governance:', capabilities));
    expect(kind).toBe('plaintext');
    expect(value).not.toMatch(/\*\*|`/);
  });

  it('marks the key', async () => {
    const hover = await hovered(soundAgreement, 'governance:', knows('markdown'));
    const line = soundAgreement.slice(0, soundAgreement.indexOf('governance:')).split('\n').length - 1;
    expect(hover?.range).toEqual({ start: { line, character: 0 }, end: { line, character: 10 } });
  });
});

it('on a reference names the person and marks the reference, also behind an emoji', async () => {
  const text = soundAgreement.replace('what: Demand by month', 'what: 🤝 Demand');
  const hover = await hovered(text, 'nordbank/mika-salo, horizon', knows('markdown'));
  expect(markup(hover).value).toContain('Mika Salo');
  const { start, end } = hover?.range ?? {};
  expect((end?.character ?? 0) - (start?.character ?? 0)).toBe('nordbank/mika-salo'.length);
  expect(start?.line).toBe(end?.line);
});

it('says nothing in a comment, beyond the end, and of a document that is not open', async () => {
  const server = await session();
  server.open(uri, soundAgreement);
  expect(await server.hover(uri, { line: 0, character: 3 })).toBeNull();
  expect(await server.hover(uri, { line: 99_999, character: 0 })).toBeNull();
  expect(await server.hover('file:///other.partnership.yaml', { line: 0, character: 0 })).toBeNull();
});

it('speaks of the text as it is after an edit', async () => {
  const server = await session();
  server.open(uri, soundAgreement);
  server.replace(uri, 'name: Mika Salo', 'name: Mika Virtanen');
  const { value } = markup(await server.hover(uri, server.positionOf(uri, 'nordbank/mika-salo, horizon')));
  expect(value).toContain('Mika Virtanen');
});
