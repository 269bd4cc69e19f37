import { describe, expect, test } from 'vitest';
import { soundWith } from '../../../support/sound.ts';
import { run } from '../support/run.ts';

const files = { 'a.partnership.yaml': soundWith('sharing: null\nproactivity: null\nbenchmarking: null\n') };
const together = '3 of the 7 principles are missing';

describe('principles that are missing are', () => {
  test.each(['pretty', 'markdown'])('one entry in %s, counted each', async format => {
    const { stdout } = await run(['check', '--format', format], { files });
    expect(stdout.replace(/\s+/g, ' ').split(together)).toHaveLength(2);
    expect(stdout).not.toContain('The principle “');
    expect(stdout).toContain('3 warnings');
  });

  test.each(['json', 'sarif', 'github'])('a finding each in %s', async format => {
    const { stdout } = await run(['check', '--format', format], { files });
    expect(stdout).not.toContain(together);
    expect(stdout.match(/The principle “/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
