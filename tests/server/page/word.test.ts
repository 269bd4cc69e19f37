import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordReport } from '../../../server/src/page/word.ts';
import { agreementsOf, sampleWorkspace, viewIn } from '../../support/views.ts';
import { readXml } from '../../support/xml.ts';

describe.each(['en', 'sv'])('the report for Word in %s', language => {
  let parts: Record<string, string>;
  const body = () => parts['word/document.xml'] ?? '';

  beforeAll(async () => {
    const workspace = sampleWorkspace();
    const uri = agreementsOf(workspace).find(each => each.includes('/bank/')) ?? '';
    const file = await wordReport(viewIn(workspace, uri, { language }), 'partnership');
    parts = Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  });

  it('is made of parts that are well-formed', () => {
    for (const [name, text] of Object.entries(parts))
      if (/\.(?:xml|rels)$/.test(name)) expect(() => readXml(text)).not.toThrow();
  });

  it('uses only styles that it has', () => {
    const known = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id),
    );
    const used = [...body().matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id);
    expect([...new Set(used)].filter(id => !known.has(id ?? ''))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Cell']));
  });

  it('repeats the heading of each table, and breaks no row', () => {
    const tables = body().split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const [head = ''] = table.split('</w:tr>');
      expect(head).toContain('<w:tblHeader/>');
      expect(table.split('<w:tr>').length - 1).toBe(table.split('<w:cantSplit/>').length - 1);
    }
  });

  it('leads from its contents to each part', () => {
    const marks = [...body().matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    const links = [...body().matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(8);
    expect(links).toEqual(marks);
  });

  it('says its language, title and pages', () => {
    const [lang] = /<w:lang [^>]*>/.exec(parts['word/styles.xml'] ?? '') ?? [];
    expect(lang).toContain(`w:val="${language}-`);
    expect(parts['docProps/core.xml']).toContain('<dc:title>');
    const foot = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1];
    expect(foot).toContain('NUMPAGES');
  });
});
