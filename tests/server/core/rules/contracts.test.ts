import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../../support/check.ts';

const folder = fileURLToPath(new URL('../../../fixtures/contracts', import.meta.url));
const files = readdirSync(folder).filter(file => file.endsWith('.partnership.yaml'));

/** What the comments `# want` of an agreement ask for, as `line rule`. */
function wanted(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, rules] = /# want (.*)$/.exec(line) ?? [];
    return rules ? rules.split(' ').map(rule => `${index + 1} ${rule}`) : [];
  });
}

/** Governance arrangements as contracts have them, each as a practitioner wrote it at once. */
describe('arrangements as contracts have them', () => {
  it('are several', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s has the findings that its `# want` comments name, and no other', file => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const found = check(text)
      // Nothing is recorded of any of them.
      .filter(({ rule }) => rule !== 'records/none')
      .map(({ rule, range }) => `${text.slice(0, range.start).split('\n').length} ${rule}`);
    expect(found.sort()).toEqual(wanted(text).sort());
  });
});
