import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../../../server/src/core/features/document-links.ts';
import { at, type NetworkFile, network } from '../../../support/network.ts';

function linksOf(path: string, files: Readonly<Record<string, string>> = network, folders = ['file:///a']) {
  const { file, workspace } = at(files, path, 0);
  return documentLinks(file, workspace, folders).map(
    ({ range, target, tooltip }) => `«${file.text.slice(range.start, range.end)}» ${target} ${tooltip}`,
  );
}

describe('document links', () => {
  it.each<[NetworkFile, string[]]>([
    [
      'a/agreement.partnership.yaml',
      [
        '«docs/exit plan.md» file:///a/docs/exit%20plan.md Open docs/exit plan.md',
        '«cirrus» file:///a/cirrus.partnership.yaml Open Cirrus Oy',
      ],
    ],
    [
      'a/2026.records.partnership.yaml',
      [
        '«north» file:///a/agreement.partnership.yaml Open Northern services 🤝',
        '«docs/health.md» file:///a/docs/health.md Open docs/health.md',
      ],
    ],
    ['a/partnership.config.yaml', ['«../house.yaml» file:///house.yaml Open ../house.yaml']],
    ['a/cirrus.partnership.yaml', []],
  ])('of %s', (path, expected) => {
    expect(linksOf(path)).toEqual(expected);
  });

  const withPlan = (path: string) => ({
    'a/x.partnership.yaml': `apiVersion: partnership/v1\nkind: Agreement\nterm: { exitPlan: ${JSON.stringify(path)} }\n`,
  });

  it.each([
    '/etc/passwd',
    'C:\\plans\\exit.md',
    'c:/plans/exit.md',
    'docs\\exit.md',
    '~/exit.md',
    'https://example.org/exit.md',
    'file:///etc/passwd',
    'command:workbench.action.quit',
    '../outside.md',
    'docs/../../outside.md',
    '../../../../../../x.md',
    ' ',
  ])('%s leads nowhere: it is absolute or leaves the folder', path => {
    expect(linksOf('a/x.partnership.yaml', withPlan(path))).toEqual([]);
  });

  it.each([
    ['../b/plan.md', ['file:///'], 'file:///b/plan.md'],
    ['./docs//exit.md', ['file:///a'], 'file:///a/docs/exit.md'],
    ['docs/å 100%#1?.md', ['file:///a/'], 'file:///a/docs/%C3%A5%20100%25%231%3F.md'],
    ['docs/exit.md', [], 'file:///a/docs/exit.md'],
  ])('%s in %j', (path, folders, target) => {
    expect(linksOf('a/x.partnership.yaml', withPlan(path), folders)[0]).toContain(` ${target} `);
  });

  it('without folders nothing above the file is linked', () => {
    expect(linksOf('a/x.partnership.yaml', withPlan('../b/plan.md'), [])).toEqual([]);
  });
});
