import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../../server/src/page/markdown.ts';
import { htmlReport } from '../../../server/src/page/report.tsx';
import { wordReport } from '../../../server/src/page/word.ts';
import { agreementsOf, sampleWorkspace, viewIn, viewOfText } from '../../support/views.ts';

const css = readFileSync(new URL('../../../server/src/page/page.css', import.meta.url), 'utf8');
const frame = { css, madeBy: 'partnership' };
const workspace = sampleWorkspace();
const evil = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\');@page{}';

const hostile = viewOfText(`apiVersion: partnership/v1
kind: Agreement
id: a
title: ${JSON.stringify(evil)}
version: 1.0.0
status: active
parties:
  - { id: x, name: ${JSON.stringify(evil)}, role: customer, people: [{ id: p, name: ${JSON.stringify(evil)} }] }
`);

describe('the report as a page', () => {
  it.each(agreementsOf(workspace))(
    'of %s needs nothing from elsewhere, and carries no style of its own',
    uri => {
      const html = htmlReport(viewIn(workspace, uri), frame);
      expect(html).not.toMatch(/ style=|<script|https?:(?!\/\/www\.w3\.org)/);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(match => match[1]);
      expect(targets.filter(target => !ids.includes(target))).toEqual([]);
    },
  );

  it('allows the style sheet that it has, and no other', () => {
    const html = htmlReport(hostile, frame);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `style-src &#39;sha256-${hash}&#39;`.replaceAll('&#39;', html.includes("'sha256-") ? "'" : '&#39;'),
    );
  });

  it('shows mark-up in names as text', () => {
    const html = htmlReport(hostile, frame);
    expect(html).not.toMatch(/<script|<img|<\/style>[^<]*<script/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script>');
  });
});

describe('the report as Markdown', () => {
  it('shows mark-up in names as text', () => {
    expect(markdownReport(hostile)).not.toMatch(/(?<!\\)<(?:script|img)/);
  });
});

describe('the report for Word', () => {
  it('is the same file for the same text', async () => {
    const [uri = ''] = agreementsOf(workspace);
    const [a, b] = await Promise.all([1, 2].map(() => wordReport(viewIn(workspace, uri), 'partnership')));
    expect(Buffer.from(a ?? []).equals(Buffer.from(b ?? []))).toBe(true);
  });
});
