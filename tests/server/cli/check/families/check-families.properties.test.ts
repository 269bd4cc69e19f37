import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../../server/src/cli/check/checked.ts';
import { checkInTurn } from '../../../../../server/src/cli/check/families/check-families.ts';
import { planOf } from '../../../../../server/src/cli/check/families/plan.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import { scanListing } from '../../../../../server/src/core/workspace/scan-listing.ts';
import { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { generateWorkspace } from '../../../../bench/generate-workspace.ts';
import { today } from '../../../../support/check.ts';
import { times } from '../../../../support/seed.ts';

type Texts = ReadonlyMap<string, string>;

const base = 'file:///w';
const named = (files: Iterable<readonly [string, string]>): Texts =>
  new Map([...files].map(([name, text]) => [`${base}/${name}`, text]));
const generated = named(generateWorkspace(16));
const samples = ['broken', 'three-party', 'bank', 'year-of-records'].map(folder =>
  named(
    globSync(`samples/${folder}/**/*.partnership.yaml`).map(
      file => [path.relative('samples', file), readFileSync(file, 'utf8')] as const,
    ),
  ),
);

/** As one process sees them that has read all at once. */
function whole(texts: Texts): unknown {
  const workspace = new Workspace();
  workspace.folders = [base];
  for (const [uri, text] of texts) workspace.set(uri, text);
  const checker = new Checker(workspace, { today: () => today });
  return found(checkFiles(workspace.uris(), checker));
}

/** The same, each file read when it is needed, and let go. */
function inTurn(texts: Texts, uris = [...texts.keys()].sort(), read = (_uri: string): unknown => undefined) {
  const workspace = new Workspace();
  workspace.folders = [base];
  for (const [uri, text] of texts)
    workspace.list({
      uri,
      listing: scanListing(uri, text),
      read: () => {
        read(uri);
        return text;
      },
    });
  const checker = new Checker(workspace, { today: () => today, once: true });
  const listed = (uri: string) => ({ uri, listing: workspace.listing(uri) });
  const plan = planOf(uris.map(listed), workspace.uris().map(listed));
  return found(checkInTurn(plan, checker));
}

function found({ files }: ReturnType<typeof checkFiles>) {
  return [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** What changes who belongs together, and what only concerns a file. */
const slips: readonly ((text: string, other: string) => string)[] = [
  text => text.replace(/^(id|agreement): (.)(.)/m, '$1: $3$2'),
  text => text.replace(/party: (.)(.)/, 'party: $2$1'),
  text => text.replace(/^kind: .*$/m, 'kind: Pact'),
  text => text.replace(/^id: .*$/m, 'id: [x]'),
  text => text.replace(/^(id|agreement): .*\n/m, ''),
  text => text.replace(/^status: .*$/m, 'status: active'),
  text => text.replaceAll('anna-lind', 'ana-lind'),
  text => text.replace(/people:/, 'peple:'),
  text => text.replace(/roles: \[[^\]]*\]/, 'x-roles: []'),
  text => text.replace(/name: .*/, 'name: <name>'),
  text => text.replace(/^parties:/m, 'partys:'),
  text => `${text}\n: [\n`,
  text => `# partnership-ignore-file reference/unused -- so it is\n${text}`,
  (text, other) => text.replace(/^id: .*$/m, /^id: .*$/m.exec(other)?.[0] ?? 'id: x'),
  (text, other) => text.replace(/^agreement: .*$/m, /^agreement: .*$/m.exec(other)?.[0] ?? ''),
  () => '',
  (_, other) => other,
];

const edit = fc.record({ at: fc.nat(), other: fc.nat(), slip: fc.constantFrom(...slips), isGone: fc.nat(5) });
const folder = fc
  .tuple(fc.constantFrom(generated, ...samples), fc.array(edit, { maxLength: 5 }), fc.nat(3))
  .map(([texts, edits, waived]) => {
    const changed = new Map(texts);
    for (const { at, other, slip, isGone } of edits) {
      const uris = [...changed.keys()];
      const uri = uris[at % uris.length];
      const text = changed.get(uri ?? '');
      if (uri === undefined || text === undefined) continue;
      if (isGone === 0 && uris.length > 1) changed.delete(uri);
      else changed.set(uri, slip(text, changed.get(uris[other % uris.length] ?? '') ?? ''));
    }
    return waived === 0 ? changed : withWaivers(changed, waived);
  });

/** Waivers of what is there, and of what is not, by people who are there, and who are not. */
function withWaivers(texts: Texts, count: number): Texts {
  const some = JSON.stringify(whole(texts)).matchAll(/"fingerprint":"(\w+)"/g);
  const fingerprints = [...[...some].slice(0, count).map(([, print]) => print), '0123456789abcdef'];
  const waivers = fingerprints.map(
    (print, index) =>
      `  - { finding: ${print}, reason: It is meant, approvedBy: ${index % 2 ? 'nobody/at-all' : 'nordbank/anna-lind'} }\n`,
  );
  return new Map([...texts, [`${base}/partnership.config.yaml`, `waivers:\n${waivers.join('')}`]]);
}

describe('Checking family by family', () => {
  it('finds what is found when all files are there at once', () => {
    fc.assert(
      fc.property(folder, texts => {
        expect(inTurn(texts)).toEqual(whole(texts));
      }),
      { numRuns: 40 * times },
    );
  });

  it('finds the same in a file that is checked alone', () => {
    fc.assert(
      fc.property(folder, fc.nat(), (texts, at) => {
        const uri = [...texts.keys()][at % texts.size] as string;
        const expected = (whole(texts) as ReturnType<typeof inTurn>).filter(file => file.uri === uri);
        expect(inTurn(texts, [uri])).toEqual(expected);
      }),
      { numRuns: 40 * times },
    );
  });

  it('reads of an agreement in a large folder only what belongs to it', () => {
    const texts = named(generateWorkspace(200));
    const read = new Set<string>();
    inTurn(texts, [`${base}/vendor-003/agreement-0003.partnership.yaml`], uri => {
      read.add(uri.slice(base.length + 1));
    });
    expect([...read].sort()).toEqual([
      'parties/nordbank.partnership.yaml',
      'parties/vendor-003.partnership.yaml',
      'vendor-003/agreement-0003.partnership.yaml',
      'vendor-003/agreement-0003.records.partnership.yaml',
    ]);
  });

  it('reads each file of a sound folder once, but for parties', () => {
    const texts = named(generateWorkspace(200));
    const times = new Map<string, number>();
    inTurn(texts, undefined, uri => {
      times.set(uri, (times.get(uri) ?? 0) + 1);
    });
    const again = [...times].filter(([uri, count]) => count > 1 && !uri.includes('/parties/'));
    expect(again).toEqual([]);
    expect(times.size).toBe(texts.size);
  });
});
