import { expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { soundWith } from '../../../support/sound.ts';

/** Nine times nine times nine …: small to write, too large to expand. */
function bomb(steps: number): string {
  const names = 'abcdefghij'.slice(0, steps).split('');
  const lines = names.map((name, index) => {
    const inner = index === 0 ? 'x' : `*${names[index - 1]}`;
    return `  ${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
  });
  return `x-bomb:\n${lines.join('\n')}\n`;
}

it.each([6, 8, 10])('an alias bomb of %i steps is one finding, and never lets a file pass', steps => {
  const findings = check(`${soundWith('status: activ')}${bomb(steps)}`);
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error yaml/syntax']);
});

it('whatever refuses a whole file is said', () => {
  expect(check(`${soundWith('status: draft')}x-deep: ${'['.repeat(500)}\n`)).not.toEqual([]);
});
