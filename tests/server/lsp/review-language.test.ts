import { expect, it } from 'vitest';
import { REVIEW_MARKDOWN } from '../../../server/src/lsp/protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement = 'a.partnership.yaml';

/** Weaker for each party in one thing, better in another one, with one thing gone. */
const changed = soundAgreement
  .replace('notice: 60 days', 'notice: 30 days')
  .replace('horizon: 36 months', 'horizon: 48 months')
  .replace(
    /^ {4}- \{ id: ideas,.*\n/m,
    '    - { id: plans, by: cirrus, to: nordbank, what: Plans, answer: 1 week }\n',
  );

async function markdown(locale: string) {
  const folder = await folderWith({ [agreement]: changed });
  const uri = folder.uri(agreement);
  const server = await session({ workspaceFolders: [folder.workspaceFolder], locale });
  server.open(uri, changed);
  const earlier = { before: 'main', after: 'arbetskopian', files: [{ uri, text: soundAgreement }] };
  return server.request<string>(REVIEW_MARKDOWN, { ...earlier, root: folder.workspaceFolder.uri });
}

it('a review that is copied speaks the language of the editor; values and ids stay as they are', async () => {
  const text = await markdown('sv');
  const lines = text.split('\n');
  expect(lines.slice(1, 4)).toEqual([
    '### Granskning av partnerskap: 4 ändringar (2 försvagande, 2 stärkande) i 1 avtal',
    '',
    'Jämför `main` med `arbetskopian`.',
  ]);
  expect(lines).toContain('| | Vad | Före | Efter | För vem |');
  expect(text).toMatch(/^- version 1\.0\.0, inte höjd: ändringarna kräver 2\.0\.0 \(steget ”major”\)$/m);
  expect(text).toMatch(/^- Nordbank Abp ger \d löften och får \d \(förut: \d och \d\)$/m);
  expect(text).toMatch(/^- ⚠️ Ett löfte .* `agreement\/version-not-raised`$/m);
  expect(text).toMatch(/^\| ▼ \| .* \| 60 days \| 30 days \| försvagat för båda parterna \|$/m);
  expect(text).toMatch(/^\| ▼ \| .*, borttaget<br>`f[0-9a-f]{16}` \|/m);
  expect(text).toMatch(/^\| ▲ \| .* \| 36 months \| 48 months \| stärkt för Nordbank Abp \|$/m);
});

it('in English the same, word for word as on the command line', async () => {
  const text = await markdown('en');
  expect(text).toContain('### Partnership review: 4 changes (2 weakening, 2 strengthening) in 1 agreement');
  expect(text).toContain('| | What | Before | After | For whom |');
  expect(text).toContain('weakened for both');
});
