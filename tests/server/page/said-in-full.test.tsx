import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../server/src/page/blocks.ts';
import { markdownReport } from '../../../server/src/page/markdown.ts';
import { htmlReport } from '../../../server/src/page/report.tsx';
import { full, fullWorkspace } from '../../support/said-in-full.ts';
import { viewIn } from '../../support/views.ts';

const workspace = fullWorkspace();
const view = viewIn(workspace, full.agreement);
const html = htmlReport(view, { css: '', madeBy: 'partnership' });
const text = html
  .replace(/<style>[\s\S]*?<\/style>/g, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/\s+/g, ' ');
const blocks = JSON.stringify(blocksOf(view));

const told = [
  'Trains run on time',
  '80 % on 30 Sep 2026, target 90 %',
  'Town: approved by Ann Ek on 2 January 2026',
  'Extension by 2 years',
  'exit.md, agreed on 1 February 2026',
  'First choice: covered by Schedule 4',
  'vacant',
  'Changes; Budget',
  'The regulator',
  'Escalation: covered by Schedule 8',
  'An expert’s determination',
  'Schedule 6 §2',
  'Warns early of risks to deliveries',
  'Late signals',
  'The bill',
  'misses the target',
  'Buy the signals',
  'approved another text than this',
  view.control.fingerprint,
];

describe('what an agreement says in full', () => {
  it.each(told)('“%s” stands on the page', each => {
    expect(text).toContain(each);
  });

  it.each(told)('“%s” stands in what Word and Markdown are made from', each => {
    expect(blocks).toContain(each);
  });

  it('names the person who is to do it in each row, also where it is seen only once', () => {
    expect(text.match(/Liv Lee/g)?.length).toBeGreaterThan(5);
    expect(html).toContain('class="heard"');
  });

  it('leads from the counts of promises to the promises, and from a forum to the one above', () => {
    for (const anchor of ['promises-town-to-rail', 'forum-board'])
      expect(html).toMatch(
        new RegExp(`href="#${anchor}"[\\s\\S]*id="${anchor}"|id="${anchor}"[\\s\\S]*href="#${anchor}"`),
      );
  });

  it('shows the scorecard as a picture that is hidden from those who hear, with a table beside it', () => {
    expect(html).toMatch(/<svg class="line-picture"[^>]*aria-hidden="true"/);
    expect(text).toMatch(/Values: 2 .*95 %/);
  });

  it('is Swedish for Swedish readers', () => {
    const swedish = markdownReport(viewIn(workspace, full.agreement, { language: 'sv' }));
    expect(swedish).toMatch(/Förlängning med 2 år.*om alla parter vill det/);
    expect(swedish).toContain('Town: godkänt av Ann Ek den 2 januari 2026');
    expect(swedish).not.toMatch(/approved|Extension|misses the target|Decides on/);
  });
});
