import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../../server/src/core/util/text.ts';
import {
  behindAnyDashes,
  behindDashes,
  behindMark,
  behindSpaces,
  contentColumn,
  hasContent,
  isDashAt,
  lastLineBelow,
  neighbour,
  openersFrom,
  outlineAt,
  outlineOf,
} from '../../../../server/src/core/yaml/line-outline.ts';

const written = (text: string) => ({ text, lines: new LineIndex(text) });

describe('the outline of a line', () => {
  it.each([
    ['', 'nothing', 0],
    ['   ', 'nothing', 3],
    ['  # why', 'comment', 2],
    ['  - id: a', 'dash', 2],
    ['    -', 'dash', 4],
    ['-\tid: a', 'dash', 0],
    ['  -id: a', 'words', 2],
    ['---', 'words', 0],
    [' \tname: a', 'words', 2],
    ['name: a # b', 'words', 0],
  ])('of %j begins with %s at column %i', (line, begins, column) => {
    for (const mark of ['', '\ufeff'])
      for (const end of ['', '\n', '\r\n', '\r'])
        expect(outlineAt(mark + line + end, 0)).toEqual({
          start: mark.length,
          first: mark.length + column,
          column,
          begins,
        });
  });

  it.each([
    ['name: a', 0],
    ['  name: a', 2],
    ['  - - id: a', 6],
    ['  -   id: a', 6],
    ['  - -', 4],
    ['\ufeff- id: a', 2],
  ])('of %j has its content at column %i', (line, column) => {
    expect(contentColumn(written(line), 0)).toBe(column);
  });

  it('allows for dashes without their space where that is asked', () => {
    expect(behindAnyDashes('  -id: a', 0)).toBe(3);
    expect(behindDashes('  -id: a', 0)).toBe(2);
  });
});

/** Lines as people type them, and worse. */
const line = fc
  .array(fc.constantFrom(' ', ' ', '-', '- ', '\t', '#', ':', 'a', '\ufeff', '{', '"'), { maxLength: 12 })
  .map(signs => signs.join(''));

it('sees in any line what patterns over the whole line see', () => {
  fc.assert(
    fc.property(line, fc.constantFrom('', '\n', '\r\n', '\r'), (line, end) => {
      const text = line + end;
      const start = behindMark(text, 0);
      const bare = line.slice(start);
      const outline = outlineAt(text, 0);
      expect(start).toBe(line.startsWith('\ufeff') ? 1 : 0);
      expect(outline.column).toBe((/^[ \t]*/.exec(bare)?.[0] ?? '').length);
      expect(outline.begins === 'nothing').toBe(/^[ \t]*$/.test(bare));
      expect(outline.begins === 'comment').toBe(/^[ \t]*#/.test(bare));
      expect(outline.begins === 'dash').toBe(/^[ \t]*-(?:[ \t]|$)/.test(bare));
      expect(behindSpaces(text, start) - start).toBe((/^ */.exec(bare)?.[0] ?? '').length);
      expect(behindDashes(text, start) - start).toBe((/^ *(?:- +)*/.exec(bare)?.[0] ?? '').length);
      expect(behindAnyDashes(text, start) - start).toBe((/^[ -]*/.exec(bare)?.[0] ?? '').length);
      expect(isDashAt(text, start)).toBe(/^-(?:[ \t]|$)/.test(bare));
    }),
  );
});

describe('lines around a line', () => {
  const text = [
    'parties: # who', // 0
    '  - id: north',
    '',
    '    contacts:',
    '    - name: Ada', // 4
    '   # between',
    '      role: lead',
    '', // 7
    'goals:',
  ].join('\n');
  const file = written(text);

  it('have content, or are passed over', () => {
    expect(neighbour(file, 4, 1)).toBe(6);
    expect(neighbour(file, 6, 1)).toBe(8);
    expect(neighbour(file, 3, -1)).toBe(1);
    expect(neighbour(file, 0, -1)).toBeUndefined();
    expect(neighbour(file, 8, 1)).toBeUndefined();
  });

  it('hang below it as far as they are indented further', () => {
    expect(lastLineBelow(file, 0, 0)).toBe(6);
    expect(lastLineBelow(file, 4, 4)).toBe(6);
    expect(lastLineBelow(file, 3, 4)).toBeUndefined();
    expect(lastLineBelow(file, 8, 0)).toBeUndefined();
  });

  it('are what it stands below: a list may stand beside its key', () => {
    expect([...openersFrom(file, 6)]).toEqual([6, 4, 3, 1, 0]);
    expect([...openersFrom(file, 7)]).toEqual([6, 4, 3, 1, 0]);
    expect([...openersFrom(file, 8)]).toEqual([8]);
  });

  it('are others for who asks only for lines further left', () => {
    const isFurther = (inner: { column: number }, outer: { column: number }) => inner.column > outer.column;
    expect([...openersFrom(file, 6, isFurther)]).toEqual([6, 4, 1, 0]);
  });

  it('open each other from the inside out, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const file = written(lines.join('\n'));
        const openers = [...openersFrom(file, file.lines.count - 1)];
        expect(openers).toEqual([...openers].sort((a, b) => b - a));
        const columns = openers.map(opener => outlineOf(file, opener).column);
        expect(columns).toEqual([...columns].sort((a, b) => b - a));
        for (const opener of openers) expect(hasContent(outlineOf(file, opener))).toBe(true);
      }),
    );
  });
});
