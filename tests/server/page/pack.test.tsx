import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partsOfWord } from '../../../server/src/documents/word.ts';
import { markdownPage } from '../../../server/src/page/markdown.ts';
import { htmlPack } from '../../../server/src/page/pack.tsx';
import { packBlocks } from '../../../server/src/page/pack-blocks.ts';
import { packIn, wordOf } from '../../support/packs.ts';
import { sampleWorkspace } from '../../support/views.ts';

const workspace = sampleWorkspace();
const forums = ['steering-committee', 'sponsors-call', 'service-board', 'service-review'];
const golden = (name: string) => `../../fixtures/packs/golden/${name}`;

describe.each(['en', 'sv'])('the pack in %s', language => {
  it.each(forums)('of %s as Markdown', async forum => {
    const text = markdownPage(packBlocks(packIn(workspace, { forum, language })));
    await expect(text).toMatchFileSnapshot(golden(`${forum}.${language}.md`));
  });

  it('as a page', async () => {
    const view = packIn(workspace, { forum: 'service-board', language });
    const html = htmlPack(view, { css: '', madeBy: 'test' });
    expect(html).not.toMatch(/ style=|<script/);
    await expect(html.replace(/></g, '>\n<')).toMatchFileSnapshot(
      golden(`service-board.${language}.html.txt`),
    );
  });

  it('as the text of a Word file', async () => {
    const view = packIn(workspace, { forum: 'service-board', language });
    const { parts } = await partsOfWord(await wordOf(packBlocks(view), view));
    const lines = parts.flatMap(part =>
      part.kind === 'text'
        ? [part.text]
        : part.rows.map(row =>
            row
              .map(({ text }) => text)
              .join(' | ')
              .trimEnd(),
          ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden(`service-board.${language}.docx.txt`));
  });
});

describe('a Word file', () => {
  it('is the same for the same pack, and repeats the headings of its tables only', async () => {
    const view = packIn(workspace);
    const [one, two] = [await wordOf(packBlocks(view), view), await wordOf(packBlocks(view), view)];
    expect(one).toEqual(two);
    const xml = strFromU8(unzipSync(one)['word/document.xml'] as Uint8Array);
    expect(xml.match(/<w:tblHeader/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
  });
});
