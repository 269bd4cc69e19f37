import { describe, expect, it } from 'vitest';
import { outline } from '../../../../server/src/core/features/outline.ts';
import { workspaceOf } from '../../../support/check.ts';
import { everythingOf } from '../../../support/everything.ts';
import { network } from '../../../support/network.ts';

/** What every object of the language has, so that a table that is asked for them may say something odd. */
const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const configuration = `extends: recommended
asOf: off
rules: { governance/overloaded: { severity: warning, hoursPerYear: 120 } }
overrides:
  - files: ["a/**"]
    rules: { principle/missing: info }
ignore: [old]
authors: { nordbank.example: bank }
waivers:
  - finding: f0
    reason: known
`;

const files: Readonly<Record<string, string>> = { ...network, 'partnership.config.yaml': configuration };

/** The text with a word in place of the name of a key or of a value: of some at a time, so that all have their turn. */
function* variants(text: string, word: string): Generator<{ text: string; at: number }> {
  const places = [...text.matchAll(/[A-Za-z][\w/-]*(?=:)|(?<=: )[a-z][\w/-]*/g)];
  for (const [turn, { 0: found, index }] of places.entries()) {
    if (turn % words.length !== words.indexOf(word)) continue;
    yield { text: text.slice(0, index) + word + text.slice(index + found.length), at: index };
  }
}

describe.each(words)('a text with the word %s', word => {
  it.each(Object.keys(files))('in place of any key or value of %s', { timeout: 120_000 }, name => {
    const others = workspaceOf(files);
    for (const { text, at } of variants(files[name] as string, word)) {
      const uri = `file:///${name}`;
      const { texts } = everythingOf(uri, others.with(uri, text), [at + 1, at + word.length + 2]);
      expect(texts.filter(each => /native code|\[object|function /.test(each))).toEqual([]);
    }
  });

  it('as a key of its own still has an outline', () => {
    const text = `${network['a/agreement.partnership.yaml']}${word}:\n  - { ${word}: x }\n`;
    const workspace = workspaceOf({ 'a.partnership.yaml': text });
    const file = workspace.file('file:///a.partnership.yaml');
    expect(file && outline(file, workspace).length).toBeGreaterThan(3);
  });
});
