import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitted,
  markdownCode,
  markdownMessage,
  markdownText,
} from '../../../../../server/src/core/docs/escape/markdown.ts';
import { shown } from '../../../../../server/src/core/docs/escape/shown.ts';
import { hostileText } from '../../../cli/formats/hostile.ts';
import { cellsOf, renderMarkdown, textOf } from '../../../cli/formats/render-markdown.ts';

describe('a text', () => {
  test.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['<b>&amp;', '\\<b\\>&amp;amp;'],
    ['two\nlines', 'two lines'],
    ['ask @team', 'ask @&#8203;team'],
    ['as in #12', 'as in \\#&#8203;12'],
    ['see https://a.b', 'see https:&#8203;//a.b'],
    ['a|b', 'a\\|b'],
    ['\u202eevil', '\\\\u\\{202e\\}evil'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['---', '\\---'],
  ])('%j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test.each([
    ['at the start of a page', (text: string) => text],
    ['in a list', (text: string) => `- ${text}`],
    ['behind code', (text: string) => `\`\` \`\` ${text}`],
  ])('%s is shown as it is and makes no mark-up', (_where, around) => {
    fc.assert(
      fc.property(hostileText, text => {
        const html = renderMarkdown(around(markdownText(text)));
        expect(html.replace(/<\/?(p|ul|li|code)>/g, '')).not.toContain('<');
        expect(textOf(html)).toBe(shown(text));
      }),
    );
  });
});

describe('a message', () => {
  test.each([
    ['write `by: both` or `to`.', 'write <code>by: both</code> or <code>to</code>.'],
    ['an odd ` one', 'an odd ` one'],
    ['`a``b`', '<code>a</code>\u200b<code>b</code>'],
    ['`a|b` and ``', '<code>a|b</code> and ``'],
  ])('%s', (message, html) => {
    expect(renderMarkdown(markdownMessage(message))).toBe(`<p>${html}</p>`);
  });

  test('whatever the names in it, makes code and nothing else', () => {
    const letters = (text: string) => text.replace(/[\s`]/g, '');
    fc.assert(
      fc.property(hostileText, text => {
        const html = renderMarkdown(`- x ${markdownMessage(text)}`);
        expect(html.replace(/<\/?(ul|li|code)>/g, '')).not.toContain('<');
        expect(letters(textOf(html))).toBe(letters(`x ${shown(text)}`));
      }),
    );
  });
});

test('in a table, texts and code stay in their cells', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, code) => {
      const row = `| a | b | c |\n| --- | --- | --- |\n| x${markdownText(text)} | y${markdownCode(code)} | z |\n`;
      const [, cells] = cellsOf(renderMarkdown(row));
      expect(cells).toEqual([`x${shown(text)}`, `y${shown(code)}`, 'z']);
    }),
  );
});

test('code is code, and nothing else', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const html = renderMarkdown(`a ${markdownCode(text)} b`);
      expect(textOf(html)).toBe(`a ${shown(text)} b`);
      expect(html.replace(/<\/?(p|code)>/g, '')).not.toContain('<');
    }),
  );
});

describe('what is too long', () => {
  const closing = (left: number) => (left > 0 ? `${left} more\n` : '');

  test('is left out from the end, and counted', () => {
    expect(fitted(['a\n', 'b\n'], closing, 11)).toBe('a\nb\n');
    expect(fitted(['å\n', 'b\n', 'c\n'], closing, 10)).toBe('å\n2 more\n');
  });

  test('never takes more bytes than allowed', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.integer({ min: 30, max: 200 }), (parts, limit) => {
        expect(Buffer.byteLength(fitted(parts, closing, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
