import { describe, expect, it } from 'vitest';
import { format, formatNewLine, formatRange } from '../../../../server/src/core/features/formatting.ts';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { cursor } from '../../../support/cursor.ts';
import { soundFolders } from '../../../support/mutations.ts';

const options = { tabSize: 2, insertSpaces: true };

function formatted(text: string, settings = options): string {
  return applyEdits(text, format(readFile({ uri: 'file:///a.partnership.yaml', text }), settings));
}

/** The lines between `first` and `last`, counted from 0. */
function formattedLines(text: string, first: number, last: number): string {
  const file = readFile({ uri: 'file:///a.partnership.yaml', text });
  const range = { start: file.lines.line(first).start, end: file.lines.line(last).end };
  return applyEdits(text, formatRange(file, options, range));
}

describe('spaces', () => {
  it.each([
    ['at the ends of lines', 'a: 1 \nb: 2\t\n# c  \n', 'a: 1\nb: 2\n# c\n'],
    ['behind colons and dashes', 'a:   1\nb:\n  -   x\n  - y :\t2\n', 'a: 1\nb:\n  - x\n  - y: 2\n'],
    ['before a colon that an alias needs', 'a: &x 1\n*x  :   2\n', 'a: &x 1\n*x  : 2\n'],
    ['in brackets', 'a: [ 1,2 , {b: c,"d":e} ]\n', 'a: [1, 2, { b: c, "d": e }]\n'],
    ['in empty brackets', 'a: [ ]\nb: {  }\n', 'a: []\nb: {}\n'],
    ['before comments', 'a: 1\t# one\n', 'a: 1 # one\n'],
    ['behind anchors and tags', 'a: &x   1\nb: !!str\t 2\n', 'a: &x 1\nb: !!str 2\n'],
  ])('%s', (_name, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it.each([
    ['in text', 'a: \'x  y\'\nb: "x  y  "\nc: x  y\nd: http://x  # c\n'],
    ['at the ends of lines in quotes', "a: 'x  \n\n\n  y'\n"],
    ['at the ends of lines of a text below `|`', 'a: |\n  x  \n\n\n  y\nb: 1\n'],
    ['before comments in a column', 'a: 1        # one\nbcd: 2      # two\n\ne: 3   # three\n'],
  ])('stay %s', (_name, text) => {
    expect(formatted(text)).toBe(text);
  });

  it('keep comments in their column when what is before them gets shorter or longer', () => {
    expect(formatted('a:   1    # one\nb: [2,3]  # two\nc: 4\n')).toBe(
      'a: 1      # one\nb: [2, 3] # two\nc: 4\n',
    );
    expect(formatted('a: 1     # one\nb: [2,3] # two\n')).toBe('a: 1      # one\nb: [2, 3] # two\n');
  });
});

describe('indentation', () => {
  it('follows what most of the document has', () => {
    expect(formatted('a:\n    b: 1\nc:\n    d: 1\ne:\n  f: 1\n')).toBe(
      'a:\n    b: 1\nc:\n    d: 1\ne:\n    f: 1\n',
    );
    expect(formatted('a:\n- 1\nb:\n- 1\nc:\n  - 1\n')).toBe('a:\n- 1\nb:\n- 1\nc:\n- 1\n');
  });

  it("is the editor's where the document is undecided, else two spaces", () => {
    const text = 'a:\n  b: 1\nc:\n    d: 1\n';
    expect(formatted(text, { tabSize: 4, insertSpaces: true })).toBe('a:\n    b: 1\nc:\n    d: 1\n');
    expect(formatted(text, { tabSize: 4, insertSpaces: false })).toBe('a:\n  b: 1\nc:\n  d: 1\n');
  });

  it('of entries takes along everything that belongs to them', () => {
    expect(
      formatted(`parties:
     # the first
     -   id: a
         name: >-
              Long
                text

              # of it
         people: [x,
                  y]
         note: two
           lines   # behind
       # in a
kind: Agreement
term: { starts: 1 }
review:
  joint: 1
`),
    ).toBe(`parties:
     # the first
     - id: a
       name: >-
            Long
              text

            # of it
       people: [x,
                y]
       note: two
         lines   # behind
       # in a
kind: Agreement
term: { starts: 1 }
review:
  joint: 1
`);
  });

  it('keeps what an explicit indentation of a text means', () => {
    expect(formatted('a:\n  b: 1\nc:\n    d: |2\n         x\n        y\ne:\n  f: 1\n')).toBe(
      'a:\n  b: 1\nc:\n  d: |2\n       x\n      y\ne:\n  f: 1\n',
    );
  });

  it('does not make a comment a part of the text above it', () => {
    const text = 'a:\n  b: 1\nc:\n      d: |\n          x\n       # c\ne:\n  f: 1\n';
    expect(formatted(text)).toBe('a:\n  b: 1\nc:\n  d: |\n      x\n   # c\ne:\n  f: 1\n');
  });
});

describe('lines', () => {
  it.each([
    ['one break at the end', 'a: 1', 'a: 1\n'],
    ['no empty lines at the end', 'a: 1\n\n \n', 'a: 1\n'],
    ['one empty line in a row', 'a: 1\n\n \n\nb: 2\n', 'a: 1\n\nb: 2\n'],
    ['CRLF', 'a:  1\r\n\r\n\r\nb: 2', 'a: 1\r\n\r\nb: 2\r\n'],
    ['a byte order mark', '\uFEFFa:  1\n', '\uFEFFa: 1\n'],
    ['nothing at all', '', ''],
    ['only empty lines', '  \n\n', ''],
    ['only a comment', '# a  ', '# a\n'],
    ['empty lines that a text keeps', 'a: |+\n  x\n\n\n', 'a: |+\n  x\n\n\n'],
  ])('%s', (_name, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  const sections =
    'kind: Agreement\nsharing:\n  commitments:\n    - a\n\nproactivity:\n  commitments:\n    - a\n\n';

  it('between sections of an agreement that mostly has them', () => {
    const close = `${sections}openDialogue:\n  commitments:\n    - a\n`;
    expect(formatted(`${close}# about\ngovernance:\n  reviewed: 1\n`)).toBe(
      `${close}\n# about\ngovernance:\n  reviewed: 1\n`,
    );
  });

  it('but not where it mostly has none, and not between a few facts', () => {
    const close = sections.replaceAll('\n\n', '\n');
    expect(formatted(close)).toBe(close);
    const facts = `kind: Agreement\nlegal:\n  effect: x\nterm:\n  starts: x\n\n${sections.slice(16, -1)}`;
    expect(formatted(facts)).toBe(facts);
  });
});

describe('a text', () => {
  it.each([
    ['with a mistake of YAML', 'a:   1\nb: [\nc:   2\n'],
    ['with a key twice', 'a:   1\na:   2\n'],
    ['with a key behind `?`', '? a\n:   1\n'],
    ['that goes on behind its end', 'a:   1\n...\n# c\n'],
  ])('%s is left alone', (_name, text) => {
    expect(formatted(text)).toBe(text);
  });

  it('of the samples is as it should be', () => {
    for (const { uri, text } of soundFolders().flatMap(folder => folder.files()))
      expect(formatted(text), uri).toBe(text);
  });
});

describe('a range', () => {
  const text = 'a:   1\nb:   2\nc:\n    d:   3\n    e: 4\nf:\n  g: 5\nh:\n  i: 6\n\n\n';

  it('leaves all other lines alone', () => {
    expect(formattedLines(text, 1, 1)).toBe(text.replace('b:   2', 'b: 2'));
  });

  it('does not count the line at whose beginning it ends', () => {
    const file = readFile({ uri: 'file:///a.partnership.yaml', text });
    const edits = formatRange(file, options, { start: 0, end: text.indexOf('b') });
    expect(applyEdits(text, edits)).toBe(text.replace('a:   1', 'a: 1'));
  });

  it('moves entries only all together', () => {
    expect(formattedLines(text, 3, 3)).toBe(text.replace('d:   3', 'd: 3'));
    expect(formattedLines(text, 3, 4)).toBe(text.replace('    d:   3\n    e', '  d: 3\n  e'));
  });
});

describe('a new line', () => {
  /** The text after the line break that was typed before the cursor, with the cursor. */
  function entered(marked: string, settings = options): string {
    const { text, offset } = cursor(marked);
    const edits = formatNewLine(readFile({ uri: 'file:///a.partnership.yaml', text }), settings, offset);
    const rest = applyEdits(text, edits).length - (text.length - offset);
    const after = applyEdits(text, edits);
    return `${after.slice(0, rest)}|${after.slice(rest)}`;
  }

  it.each([
    ['spaces before it go', 'a: 1  \n|', 'a: 1\n|'],
    ['below a key', 'a:\n|', 'a:\n  |'],
    ["in the document's step", 'x:\n    y: 1\na:\n  |', 'x:\n    y: 1\na:\n    |'],
    ['below a key with a comment', 'a: # c\n|\nb: 1\n', 'a: # c\n  |\nb: 1\n'],
    ['below a key that has entries', 'a:\n|\n    b: 1\n', 'a:\n    |\n    b: 1\n'],
    ['below a key behind a dash', 'a:\n  - b:\n  |', 'a:\n  - b:\n      |'],
    ['below an entry behind a dash', 'a:\n  - b: 1\n      |', 'a:\n  - b: 1\n    |'],
    ['below a dash', 'a:\n  - \n|', 'a:\n  -\n    |'],
    ['below the head of a text', 'a: |\n|', 'a: |\n  |'],
  ])('%s', (_name, text, expected) => {
    expect(entered(text)).toBe(expected);
  });

  it.each([
    ['below a whole entry', 'a:\n  b: 1\n  |'],
    ['with something behind the cursor', 'a:\n|b: 1\n'],
    ['in a text', 'a: |\n  x  \n  |\n  y\n'],
    ['in brackets', 'a: [b,\n|]\n'],
    ['below a plain item', 'a:\n  - b\n  |'],
    ['in a text with mistakes', 'a: [  \n|'],
    ['at the very beginning', '|a: 1\n'],
  ])('stays %s', (_name, text) => {
    expect(entered(text)).toBe(text);
  });
});
