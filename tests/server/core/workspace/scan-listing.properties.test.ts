import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { type Listing, listingOf } from '../../../../server/src/core/workspace/listing.ts';
import { scanListing } from '../../../../server/src/core/workspace/scan-listing.ts';
import { generateWorkspace } from '../../../bench/generate-workspace.ts';
import { times } from '../../../support/seed.ts';

const uri = 'file:///w/a.partnership.yaml';
const samples = globSync('samples/**/*.partnership.yaml', { cwd: process.cwd() }).map(file =>
  readFileSync(path.resolve(file), 'utf8'),
);
const inlined = `apiVersion: partnership/v1
kind: Agreement
id: inlined
parties:
  - { party: nordbank, role: customer } # a comment
  # another
  - party: cirrus
    role: vendor
  - role: partner
    id: third
    name: Third Oy
    people:
      - { id: anna, name: Anna }
      - id: bo
        name: Bo
title: Pact
version: 1.0.0
status: draft
`;
const texts = [...samples, inlined, ...generateWorkspace(12).values()];

/** Slips of people and of programs that merge or template texts. */
const pieces = [
  '',
  ' ',
  '  ',
  '\n',
  '- ',
  ': ',
  ':',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '|\n',
  '<<: *a\n',
  'id: other\n',
  'kind: Party\n',
  'party: x\n',
  '  - party: x\n',
  '  - { party: x, role: y }\n',
  'parties:\n',
  '\r\n',
  '\t',
  '---\n',
  'null',
  'people:\n',
];

function asRead(text: string): Listing {
  return listingOf(readFile({ uri, text }));
}

describe('A glance at the lines of a file', () => {
  it('sees what reading sees, in all samples and generated files, and suffices for nearly all that are sound', () => {
    const unclear = texts.filter(text => {
      const scanned = scanListing(uri, text);
      if (scanned) expect(scanned).toEqual(asRead(text));
      return !scanned;
    });
    // Only those with mistakes at the left margin, and parties in braces over several lines, are left to reading.
    expect(unclear.map(text => /^id: (.*)$/m.exec(text)?.[1])).toEqual([
      'typing-mistakes',
      'unknown-kind',
      'yaml-mistakes',
      'yaml-syntax',
      'brenna-services',
    ]);
    expect(generatedUnclear()).toEqual([]);
  });

  it('leaves to reading whatever it cannot be sure of, in edited and broken texts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...pieces), fc.nat(30), fc.boolean()), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, edits) => {
          const edited = edits.reduce(edit, text);
          const scanned = scanListing(uri, edited);
          if (scanned) expect(scanned).toEqual(asRead(edited));
        },
      ),
      { numRuns: 600 * times },
    );
  });

  it('leaves to reading whatever it cannot be sure of, where lines are moved, doubled or taken away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(
          fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('move', 'copy', 'delete', 'indent', 'dedent', 'swap')),
          { minLength: 1, maxLength: 3 },
        ),
        (text, moves) => {
          const moved = moves.reduce(move, text.split('\n')).join('\n');
          const scanned = scanListing(uri, moved);
          if (scanned) expect(scanned).toEqual(asRead(moved));
        },
      ),
      { numRuns: 600 * times },
    );
  });
});

function generatedUnclear(): string[] {
  return [...generateWorkspace(40)].flatMap(([name, text]) => (scanListing(uri, text) ? [] : [name]));
}

/** Half of the edits are near the beginning or in the parties, where they matter. */
function edit(text: string, [at, piece, length, isNear]: [number, string, number, boolean]): string {
  const parties = Math.max(0, text.indexOf('\nparties:'));
  const near = at % 2 === 0 ? at % 200 : parties + (at % 300);
  const start = Math.min(text.length, isNear ? near : at % (text.length + 1));
  return text.slice(0, start) + piece + text.slice(start + (length > 20 ? length - 20 : 0));
}

function move(lines: string[], [from, to, how]: [number, number, string]): string[] {
  const at = from % lines.length;
  const line = lines[at] ?? '';
  const others = lines.filter((_, index) => index !== at);
  const target = to % (others.length + 1);
  if (how === 'delete') return others;
  if (how === 'indent') return lines.with(at, `  ${line}`);
  if (how === 'dedent') return lines.with(at, line.replace(/^ {1,2}/, ''));
  if (how === 'swap')
    return lines.with(at, lines[at + 1] ?? '').with(Math.min(at + 1, lines.length - 1), line);
  return (how === 'copy' ? lines : others).toSpliced(target, 0, line);
}
