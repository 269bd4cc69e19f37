import { describe, expect, it } from 'vitest';
import { offered } from '../../../support/complete.ts';
import { head } from '../../../support/fits-in.ts';

const legal = 'legal:\n  effect: binding\n  contract: A-1\n  precedence: contract\n  source: Clause 1\n';

describe('where nothing more fits in', () => {
  it('the keys further left are offered, at their column', () => {
    const found = offered(`${head}${legal}  |`);
    expect(found.labels).toContain('term');
    expect(found.labels).not.toContain('effect');
    expect(found.shown('lifecycleStage')).toContain(`${legal}lifecycleStage: `);
  });

  it('also those that are being typed', () => {
    expect(offered(`${head}${legal}  ter|`).shown('term')).toContain(`${legal}term:\n  starts: `);
    expect(offered(`${head}${legal}  ter|`).labels).toEqual(['term']);
  });

  it('behind a finished word, on a line that stands too far right', () => {
    const text = `${head}legal:\n  effect: binding\n      |`;
    expect(offered(text).shown('precedence')).toContain('legal:\n  effect: binding\n  precedence: ');
    expect(offered(text).labels).toContain('term');
  });

  it('each level around has its turn, the innermost first', () => {
    const forums =
      'governance:\n  tactical:\n    forums:\n      - id: board\n        name: Board\n        purpose: Work\n        from: 2026-01-01\n        until: 2026-12-31\n        cadence: monthly\n        duration: 1 hour\n        chair: rotating\n        viceChair: nordbank/mika-salo\n        secretary: nordbank/mika-salo\n        members: []\n        observers: [Audit]\n        reportsTo: board\n        quorum: { members: 1 }\n        authority: { how: consensus }\n        agenda: [Work]\n        papers: 1 day\n        minutes: 1 day\n        source: Clause 4\n        formerly: [old]\n';
    const found = offered(`${head}${forums}        |`);
    const at = (label: string) => found.labels.indexOf(label);
    expect(at('new forum')).toBeGreaterThanOrEqual(0);
    expect(at('strategic')).toBeGreaterThan(at('new forum'));
    expect(at('legal')).toBeGreaterThan(at('strategic'));
    expect(found.shown('strategic')).toContain('formerly: [old]\n  strategic:\n    forums:\n');
    expect(found.accepted('new forum')).toContain('formerly: [old]\n      - id: ');
  });

  it.each([3, 4, 6, 9])('behind a part in brackets, on a line %d spaces to the right', spaces => {
    const text = `${head}openDialogue:\n  source: Clause 4\n  coveredBy: Clause 5\n  commitments:\n    - { id: a }\n  healthCheck: { cadence: yearly }\n`;
    const found = offered(`${text}${' '.repeat(spaces)}|`);
    expect(found.labels.slice(0, 2)).toEqual(['intent', 'legal']);
    expect(found.accepted('intent')).toContain(`${text}  intent: `);
    expect(found.shown('term')).toContain(`${text}term:\n`);
  });

  it('behind a list, on a line that fits neither its dashes nor a key', () => {
    const text = `${head}trustedAdviser:\n  advisers:\n    - { person: a/b }\n`;
    const found = offered(`${text}      |`);
    expect(found.labels.slice(0, 2)).toEqual(['new adviser', 'intent']);
    expect(found.accepted('intent')).toContain(`${text}  intent: `);
    expect(offered(`${text}    |`).labels).toEqual(['new adviser']);
  });

  it('but nothing that would tear apart what follows', () => {
    const found = offered(
      `${head}openDialogue:\n  healthCheck: { cadence: yearly }\n      |\n  commitments: []\n`,
    );
    expect(found.labels).toEqual(['intent', 'source', 'coveredBy']);
  });

  it.each([
    ['there is something that fits', `${head}legal:\n  effect: binding\n  |`],
    ['it would come between lines that belong together', `${head}parties:\n  - id: a\n    |\n  - id: b\n`],
    ['something stands behind', `${head}legal:\n  effect: binding\n  |precedence: contract\n`],
  ])('not where %s', (_, marked) => {
    expect(offered(marked).labels).not.toContain('term');
  });

  it.each([
    ['a text may go on', `${head}title: A text\n  |`],
    ['a text goes on', `${head}title: A text\n  ter|`],
    ['a block of text goes on', `${head}openDialogue:\n  intent: |-\n    A text.\n    ter|`],
    ['a quoted text is open', `${head}title: "A text\n  |`],
    ['the agreement does not know the key', `${head}x-own:\n  a: b\n    |`],
  ])('nor where %s', (_, marked) => {
    expect(offered(marked).labels).toEqual([]);
  });
});
