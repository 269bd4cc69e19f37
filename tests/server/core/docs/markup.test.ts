import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Markup, render, renderPage, spans } from '../../../../server/src/core/docs/markup.ts';

const page: Markup = [
  { heading: 'First choice' },
  { text: ['Say ', { strong: 'who' }, ' and ', { code: 'by: both' }, '.'] },
  { list: [['one'], ['two']] },
  { code: 'a: 1', language: 'yaml' },
];

describe('mark-up', () => {
  it('renders Markdown', () => {
    expect(render(page, 'markdown')).toBe(
      '**First choice**\n\nSay **who** and `by: both`.\n\n- one\n- two\n\n```yaml\na: 1\n```',
    );
  });

  it('renders plain text', () => {
    expect(render(page, 'plaintext')).toBe(
      'First choice\n\nSay who and by: both.\n\n- one\n- two\n\n    a: 1',
    );
  });

  it('renders a page with real headings', () => {
    expect(renderPage(page)).toMatch(/^# First choice\n/);
  });

  it.each([
    ['[link](http://x)', '\\[link\\](http://x)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['**not strong**', '\\*\\*not strong\\*\\*'],
    ['- no list', '\\- no list'],
    ['a & b', 'a &amp; b'],
  ])('takes %s literally', (text, expected) => {
    expect(render([{ text: [text] }], 'markdown')).toBe(expected);
  });

  it('fences code that has backticks of its own', () => {
    expect(render([{ text: [{ code: 'a `b` c' }] }], 'markdown')).toBe('``a `b` c``');
    expect(render([{ code: '```', language: '' }], 'markdown')).toBe('````\n```\n````');
  });

  it('never lets a text of an agreement become HTML or a link', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const shown = render([{ text: [text] }], 'markdown');
        expect(shown.replace(/\\./gs, '')).not.toMatch(/[<>[\]`*_]/);
      }),
    );
  });

  it('splits our own sentences at backticks', () => {
    expect(spans('Add `by: both` here.')).toEqual(['Add ', { code: 'by: both' }, ' here.']);
  });
});
