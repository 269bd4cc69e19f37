import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../../server/src/cli/formats/markdown.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { run } from '../support/run.ts';
import { another, sound, withError, withWarning } from '../support/texts.ts';
import { cellsOf, renderMarkdown, textOf } from './render-markdown.ts';
import { hostileFiles, reportOn } from './reports.ts';

test('a heading, and a table for each file with findings', async () => {
  const files = {
    'a.partnership.yaml': another(withError, 'a'),
    'b.partnership.yaml': another(withWarning, 'b'),
    'c.partnership.yaml': another(sound, 'c'),
  };
  const { stdout } = await run(['check', '--format', 'markdown'], { files });
  const html = renderMarkdown(stdout);
  expect(textOf(/<h3>(.*?)<\/h3>/.exec(html)?.[1] ?? '')).toBe(
    'Partnership agreements: 1 error, 1 warning in 2 of 3 files',
  );
  expect([...html.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, text = '']) => textOf(text))).toEqual([
    'a.partnership.yaml: 1 error',
    'b.partnership.yaml: 1 warning',
  ]);
  expect(cellsOf(html)[1]).toEqual([
    '13',
    '❌ error',
    expect.stringMatching(/before it starts.* agreement\/datesline 12: /),
  ]);
});

test('nothing found', async () => {
  const { stdout } = await run(['check', '--format', 'markdown'], { files: { 'a.partnership.yaml': sound } });
  expect(stdout).toBe('### Partnership agreements: 1 file checked, no findings\n');
});

test('hostile texts and paths make no mark-up, call nobody and stay in their cells', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const html = renderMarkdown(markdown(reportOn(files)));
      const unknown = html.replace(
        /<\/?(h3|h4|table|thead|tbody|tr|code|br)>|<\/?t[hd]( align="right")?>/g,
        '',
      );
      expect(unknown).not.toContain('<');
      const rows = cellsOf(html.replaceAll('<br>', '\n'))
        .map(([, , cell]) => cell?.split('\n', 1)[0])
        .filter(cell => cell !== 'Finding');
      const expected = files.flatMap(({ findings }) =>
        ['error', 'warning', 'info'].flatMap(severity =>
          findings
            .filter(each => each.severity === severity)
            .map(each => `${shown(each.message)} ${each.rule}`),
        ),
      );
      // Backticks make code, and gaps between words are the reader's.
      const letters = (text = '') => text.replace(/[\s`]/g, '');
      expect(rows.map(letters)).toEqual(expected.map(letters));
    }),
  );
});

test('what GitHub has no room for is counted', () => {
  const findings = Array.from({ length: 3000 }, () => ({
    message: 'å'.repeat(500),
    severity: 'error' as const,
  }));
  const text = markdown(reportOn([{ path: 'a', text: '', findings }]));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
  expect(text).toMatch(/\n… and more, 3000 findings in all: there is no room for the rest here\.\n$/);
});
