import { expect, it } from 'vitest';
import { REVIEW_MARKDOWN } from '../../../server/src/lsp/review-protocol.ts';
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
    '### Granskning av partnerskap: filerna som de är nu mot main',
    '',
    '**4 ändringar i 1 avtal: 2 sämre för någon, 2 bättre**',
  ]);
  expect(text).toMatch(/^Versionen är fortfarande 1\.0\.0; ändringarna kräver 2\.0\.0\.$/m);
  expect(text).toMatch(/^Nordbank Abp ger nu \d löften och får \d \(förut: \d och \d\)\.$/m);
  expect(text).toMatch(
    /^- ▼ Varje part har nu 30 i stället för 60 dagars varsel om .* \(sämre för båda parterna\)$/m,
  );
  expect(text).toMatch(/^- ▼ Varje part ger inte längre den andra parten löftet ”Improvement proposals” /m);
  expect(text).toMatch(/^- ▲ .* ser nu 48 i stället för 36 månader framåt \(bättre för Nordbank Abp\)$/m);
});

it('in English the same, word for word as on the command line', async () => {
  const text = await markdown('en');
  expect(text).toContain('### Partnership review: the files as they are now against main\n');
  expect(text).toContain('**4 changes in 1 agreement: 2 worse for somebody, 2 better**');
  expect(text).toContain('(worse for both parties)');
});
