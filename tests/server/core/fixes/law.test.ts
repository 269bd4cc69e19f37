import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../server/src/core/checking/run-rules.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { firstFile, readExample } from '../../../support/example.ts';
import { Laboratory } from './law.ts';
import { variants } from './variants.ts';

/**
 * The law of fixes: applying one removes exactly its finding and adds none, in every file of the workspace.
 */

const fixable = catalogue.filter(rule => rule.fix);
/** The party whose id is put right has to be one that is used then. */
const otherFor = (rule: string) =>
  rule === 'schema/format' ? other.replace('party: cirrus', 'party: cirrus-oy') : other;

/** An agreement that takes a subcontractor from the `Party` files of the examples, and names nobody of it. */
const other = readFileSync(new URL('other.yaml', import.meta.url), 'utf8');

describe.each(Object.entries(variants))('the rules’ failing examples %s', (_, vary) => {
  it.each(fixable.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    const texts: Record<string, string> = {};
    for (const [name, text] of Object.entries(readExample(rule.bad).own)) {
      const varied = vary(text);
      if (varied === undefined) return;
      texts[`file:///${name}`] = varied;
    }
    const isParty = /kind"?: "?Party/m.test(texts[`file:///${firstFile}`] ?? '');
    if (isParty) texts['file:///b.partnership.yaml'] = otherFor(id);
    const laboratory = new Laboratory(texts);
    const tried = Object.keys(texts).flatMap(uri => laboratory.try(uri));
    expect(tried.flatMap(({ broken }) => broken)).toEqual([]);
    const own = tried.filter(({ finding }) => finding.rule === id);
    for (const { fixes } of own) expect(fixes).not.toEqual([]);
  });
});

const root = fileURLToPath(new URL('../../../../samples/broken', import.meta.url));
const samples = globSync('**/*.partnership.yaml', { cwd: root }).sort();

describe.each(Object.entries(variants))('broken samples %s', (_, vary) => {
  it.each(samples)('%s', { timeout: 60_000 }, sample => {
    const texts = Object.fromEntries(
      samples.map(name => [`file:///samples/broken/${name}`, readFileSync(path.join(root, name), 'utf8')]),
    );
    const uri = `file:///samples/broken/${sample}`;
    const text = vary(texts[uri] as string);
    if (text === undefined) return;
    // As long as nobody knows what a file is, nothing else in it is judged; afterwards it is, as it should be.
    const wanted = ({ rule }: Finding) =>
      sample !== 'unknown-kind.partnership.yaml' || rule !== 'schema/enum';
    const tried = new Laboratory({ ...texts, [uri]: text }).try(uri, wanted);
    expect(tried.flatMap(({ broken }) => broken)).toEqual([]);
  });
});
