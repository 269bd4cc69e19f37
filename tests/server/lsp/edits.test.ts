import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundAgreement, soundWith } from '../../support/sound.ts';
import { expected, summaries } from './support/expected.ts';
import { session } from './support/session.ts';
import { type Splice, splice, toChange } from './support/splice.ts';

const uri = 'file:///a/a.partnership.yaml';

describe('one notification', () => {
  const edited = async (text: string, splices: Splice[]) => {
    const server = await session();
    server.open(uri, text);
    const result = splices.reduce(splice, text);
    const changes = splices.map((each, index) =>
      toChange(splices.slice(0, index).reduce(splice, text), each),
    );
    server.edit(uri, changes);
    const pulled = summaries(await server.pulled(uri));
    expect(pulled).toEqual(expected(uri, { [uri]: result }));
    expect(summaries(server.published(uri) ?? [])).toEqual(pulled);
    return pulled.map(({ code }) => code);
  };
  const at = (text: string, needle: string) => text.indexOf(needle);

  it('with several changes, each after the one before', async () => {
    const start = at(soundAgreement, 'chair: rotating');
    const codes = await edited(soundAgreement, [
      { start, end: start, text: 'purrpose: x, ' },
      { start: start + 1, end: start + 2, text: '' },
      { start: 0, end: 0, text: '# a line before\n' },
    ]);
    expect(codes).not.toEqual([]);
  });

  it('behind an emoji on the same line', async () => {
    const text = soundAgreement.replace('purpose: Direction', 'purpose: 🤝🏽 Direction');
    const start = at(text, 'cadence: quarterly') + 'cadence: '.length;
    expect(await edited(text, [{ start, end: start + 'quarterly'.length, text: 'biweekly' }])).toHaveLength(
      1,
    );
  });

  it('in a text with CRLF', async () => {
    const text = soundAgreement.replaceAll('\n', '\r\n');
    const start = at(text, 'sharing:');
    expect(await edited(text, [{ start, end: start, text: 'x\r\n' }])).toContain('yaml/syntax');
  });

  it('at the end of the text', async () => {
    const end = soundAgreement.length;
    expect(await edited(soundAgreement, [{ start: end, end, text: 'surprise: 1' }])).toEqual([
      'schema/unknown-key',
    ]);
  });

  it('that empties the text', async () => {
    expect(await edited(soundAgreement, [{ start: 0, end: soundAgreement.length, text: '' }])).not.toEqual(
      [],
    );
  });

  it('without a range: the whole text', async () => {
    const server = await session();
    server.open(uri, soundAgreement);
    const text = soundWith('sharing: null');
    server.edit(uri, [{ text }]);
    expect(summaries(await server.pulled(uri))).toEqual(expected(uri, { [uri]: text }));
  });
});

/** What people type, and what hurts parsers. */
const typed = fc.constantFrom(
  ...[
    '',
    'a',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '  ',
    '\t',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a ',
  ],
  ...[
    '|\n',
    '🤝',
    'é',
    'å',
    '\u2028',
    'null',
    '0',
    'id: x\n',
    '  forum: nowhere',
    '---\n',
    '<<: *a\n',
    '\u0000',
  ],
);

const changes = fc.array(
  fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), text: typed }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 12 },
);

describe('after any edits the diagnostics are those of the text', () => {
  it.each([
    ['LF', soundAgreement],
    ['CRLF and emoji', soundAgreement.replace('# A small', '# 🤝 A small').replaceAll('\n', '\r\n')],
  ])('%s', { timeout: 60_000 }, async (name, original) => {
    const server = await session();
    let run = 0;
    const property = fc.asyncProperty(changes, async notifications => {
      const document = `file:///a/${name.length}-${run++}.partnership.yaml`;
      let text = original;
      server.open(document, text);
      try {
        for (const each of notifications) {
          const events = [];
          for (const { at, length, text: inserted } of each) {
            const start = Math.floor(at * text.length);
            const change = { start, end: Math.min(start + length, text.length), text: inserted };
            const { event, safe } = toSafeChange(text, change);
            events.push(event);
            text = splice(text, safe);
          }
          server.edit(document, events);
        }
        expect(server.text(document)).toBe(text);
        const wanted = expected(document, { [document]: text });
        expect(summaries(await server.pulled(document))).toEqual(wanted);
        expect(summaries(server.published(document) ?? [])).toEqual(wanted);
      } finally {
        server.close(document);
        // Answered once the disk has said that there is no such file: until then it has the id of the next one.
        await server.pull(document);
      }
    });
    await fc.assert(property, { seed: 20261123, numRuns: 60 });
  });
});

/** An editor never puts a cursor inside a line break or a surrogate pair. */
function toSafeChange(text: string, change: Splice) {
  const inside = (offset: number) =>
    /^(\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1));
  const safe = {
    ...change,
    start: inside(change.start) ? change.start - 1 : change.start,
    end: inside(change.end) ? change.end + 1 : change.end,
  };
  return { event: toChange(text, safe), safe };
}
