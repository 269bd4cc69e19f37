/** docs/output-formats.md shows what the command line really writes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../server/src/cli/formats/format.ts';
import { run } from '../server/cli/support/run.ts';
import { withError } from '../server/cli/support/texts.ts';

const page = readFileSync(new URL('../../docs/output-formats.md', import.meta.url), 'utf8');
const files = { 'agreements/nordbank-cirrus.partnership.yaml': withError };

describe.each(formatNames)('%s', format => {
  test('is listed, and shown as it is written', async () => {
    expect(page).toContain(`| [\`${format}\`](#${format}) |`);
    const [, shown = ''] =
      new RegExp(`^### \`${format}\`\n[^#]*?^\`\`\`\\w+\n([\\s\\S]*?)^\`\`\``, 'm').exec(page) ?? [];
    expect(shown).not.toBe('');
    const { stdout } = await run(['check', '--format', format], { files });
    let rest = stdout;
    for (const part of shown.split('…\n')) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    if (!shown.endsWith('…\n')) expect(rest).toBe('');
  });
});
