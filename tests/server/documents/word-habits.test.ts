import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOfWord } from '../../../server/src/documents/word.ts';
import { type Filling, filled, packIn, readBack, toldOf, wordOf } from '../../support/packs.ts';
import { sampleWorkspace } from '../../support/views.ts';
import {
  deleted,
  editWord,
  inserted,
  instead,
  lineBreak,
  movedFrom,
  movedTo,
  newParagraph,
  rowOf,
  run,
  tracked,
} from '../../support/word-edits.ts';

const workspace = sampleWorkspace();
const view = packIn(workspace);

/** Everybody of Nordbank was there, and one decision was made. */
const filling: Filling = {
  attendance: [
    ['Anna Lind', 'Nordbank Abp', 'member', 'x'],
    ['Laura Nyman', 'Nordbank Abp', 'member', 'x'],
    ['Erik Dahl', 'Cirrus Application Services Oy', 'member', ''],
  ],
  decisions: [
    ['1', 'FIRST'],
    ['2', 'SECOND'],
  ],
};
const meeting = {
  type: 'meeting',
  forum: 'steering-committee',
  date: '2027-01-12',
  present: ['nordbank/anna-lind', 'nordbank/laura-nyman'],
};

let plain: Uint8Array;
beforeAll(async () => {
  plain = await wordOf(filled(view, filling), view);
});

/** What is read of the pack after somebody changed it. */
async function read(change: (xml: string) => string) {
  const { parts, notes } = await partsOfWord(editWord(plain, change));
  return { ...toldOf(readBack(parts, workspace)), said: notes.map(String) };
}

const exactly = (decisions: string[], said: string[] = []) => ({
  records: [{ ...meeting, decisions }],
  unread: [],
  notes: [],
  said,
});
const trackedNote = 'The file has tracked changes, which are read as if all of them were accepted.';

describe('of a pack that was filled in in Word', () => {
  it('bold, italic and colours make no difference, also in the middle of a word', async () => {
    const bold = run('Re', '<w:b/>') + run('new the ') + run('roadmap', '<w:i/><w:color w:val="FF0000"/>');
    expect(await read(xml => instead(xml, 'FIRST', bold))).toEqual(exactly(['Renew the roadmap', 'SECOND']));
  });

  it('line breaks and paragraphs in a cell are blanks, items of a list are parted by semicolons', async () => {
    const lines = `${run('Renew')}${lineBreak}${run('the roadmap')}${newParagraph}${run('for 2028')}`;
    expect(await read(xml => instead(xml, 'FIRST', lines))).toEqual(
      exactly(['Renew the roadmap for 2028', 'SECOND']),
    );
  });

  it('rows may be copied and taken out', async () => {
    const change = (xml: string) => {
      const more = rowOf(xml, 'SECOND', row => row + row.replace('SECOND', 'THIRD').replace('>2<', '>3<'));
      return rowOf(more, 'Erik Dahl', () => '');
    };
    expect(await read(change)).toEqual(exactly(['FIRST', 'SECOND', 'THIRD']));
  });

  it('columns may be widened', async () => {
    const wide = (xml: string) => xml.replace(/w:w="\d{3,4}"/g, 'w:w="4000"');
    expect(await read(wide)).toEqual(exactly(['FIRST', 'SECOND']));
  });

  it('tracked changes count as accepted: insertions in, deletions out, moves at their new place', async () => {
    const change = (xml: string) =>
      instead(
        instead(xml, 'FIRST', run('Renew ') + deleted('slowly ') + inserted(run('the roadmap'))),
        'SECOND',
        `${movedFrom('at last ')}${run('Buy it ')}${movedTo('at last')}`,
      );
    expect(await read(change)).toEqual(exactly(['Renew the roadmap', 'Buy it at last'], [trackedNote]));
  });

  it('rows that were taken out while changes were tracked are out, those put in are in', async () => {
    const change = (xml: string) =>
      rowOf(
        rowOf(xml, 'SECOND', row => tracked(row, 'del')),
        'FIRST',
        row => row + tracked(row.replace('FIRST', 'NEW'), 'ins'),
      );
    expect(await read(change)).toEqual(exactly(['FIRST', 'NEW'], [trackedNote]));
  });

  it('marks may be set as tracked changes, and in fields of a form', async () => {
    const field = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('FIRST')}</w:sdtContent></w:sdt>`;
    const change = (xml: string) =>
      instead(xml.replace(/>x<\/w:t><\/w:r>/, `>${''}</w:t></w:r>${inserted(run('x'))}`), 'FIRST', field);
    expect(await read(change)).toEqual(exactly(['FIRST', 'SECOND'], [trackedNote]));
  });

  it('a table that was parted in two is one', async () => {
    const change = (xml: string) =>
      rowOf(xml, 'SECOND', row => {
        const table = xml.slice(xml.lastIndexOf('<w:tbl>', xml.indexOf('FIRST')));
        const head = table.slice(0, table.indexOf('</w:tr>') + '</w:tr>'.length);
        return `</w:tbl><w:p/>${head}${row}`;
      });
    expect(await read(change)).toEqual(exactly(['FIRST', 'SECOND']));
  });

  it('what is struck through, or stands in cells made one, is listed', async () => {
    const change = (xml: string) => {
      const one = instead(xml, 'FIRST', run('Renew ') + run('slowly', '<w:strike/>'));
      return rowOf(one, 'SECOND', row => {
        const [first, second] = row.split('<w:tc>').slice(1) as [string, string];
        return row
          .replace(`<w:tc>${first}`, '')
          .replace(second, second.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'));
      });
    };
    expect(await read(change)).toMatchObject({
      records: [meeting],
      unread: [
        'Decisions, row 1: Some of “1 · Renew slowly” is struck through.',
        'Decisions, row 2: “SECOND” stands in a cell that goes over several columns.',
      ],
    });
  });

  it('what was written below a table is listed', async () => {
    const change = (xml: string) =>
      xml.replace(
        /<w:p>(?:(?!<\/w:p>).)*New actions/,
        below => `<w:p>${run('We also agreed to wait.')}</w:p>${below}`,
      );
    expect(await read(change)).toMatchObject({
      unread: ['Below “Decisions”: “We also agreed to wait.” stands outside of the tables.'],
    });
  });

  it('comments in the margin are said not to be read', async () => {
    const comment = strToU8('<w:comments><w:comment w:id="0"/></w:comments>');
    const { notes } = await partsOfWord(zipSync({ ...unzipSync(plain), 'word/comments.xml': comment }));
    expect(notes.map(String)).toContain('Comments in the margin are not read.');
  });
});

describe('of a pack that LibreOffice has saved', () => {
  it.each(['libreoffice.docx', 'libreoffice-tracked.docx'])('%s', async name => {
    const { parts } = await partsOfWord(
      readFileSync(new URL(`../../fixtures/packs/${name}`, import.meta.url)),
    );
    expect(toldOf(readBack(parts, workspace))).toEqual({
      records: [
        {
          ...meeting,
          apologies: ['cirrus/sofia-berg'],
          decisions: ['Renew the roadmap for 2028', 'Buy “observability” & <more>'],
          actions: [
            { what: 'Send the plan', owner: 'nordbank/mika-salo', due: '2027-02-01', status: 'open' },
          ],
        },
        { type: 'action', action: 'a4', date: '2027-01-12', status: 'done' },
      ],
      unread: [],
      notes: [],
    });
  });
});

describe('what is no Word file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['a text', bytes('hello'), 'The file is no Word file.'],
    ['nothing', new Uint8Array(), 'The file is no Word file.'],
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'an old Word, or is protected by a password',
    ],
  ])('%s', async (_, file, words) => {
    await expect(partsOfWord(file)).rejects.toThrow(words);
  });

  it('half of one', async () => {
    await expect(partsOfWord(plain.slice(0, plain.length / 2))).rejects.toThrow('The file is no Word file.');
  });

  it('one whose text is broken', async () => {
    await expect(partsOfWord(editWord(plain, xml => xml.slice(0, 900)))).rejects.toThrow('is damaged');
  });

  it('one that would fill the memory', async () => {
    const large = editWord(plain, () => ' '.repeat(17 * 1024 * 1024));
    await expect(partsOfWord(large)).rejects.toThrow('larger than any document');
  });

  it('one that says of itself that it is small: no more is unpacked than that', async () => {
    const size = 8 * 1024 * 1024;
    const lying = editWord(plain, xml => xml.replace('</w:body>', `<!--${'x'.repeat(size)}--></w:body>`));
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    // In the headers of each part and in the directory stands how large it is.
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) > size && view.getUint32(at, true) < 2 * size)
        view.setUint32(at, 64, true);
    await expect(partsOfWord(lying)).rejects.toThrow(/The Word file is damaged|no Word file/);
  });
});
