import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkstyle } from '../../../../server/src/cli/formats/checkstyle.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { readXml } from '../../../support/xml.ts';
import { run } from '../support/run.ts';
import { another, sound, withError } from '../support/texts.ts';
import { inXml } from './in-xml.ts';
import { hostileFiles, reportOn } from './reports.ts';

test('every file that was checked, with its findings', async () => {
  const files = { 'a.partnership.yaml': withError, 'b.partnership.yaml': another(sound, 'b') };
  const { stdout } = await run(['check', '--format', 'checkstyle'], { files });
  const { name, attributes, children } = readXml(stdout);
  expect({ name, attributes }).toEqual({ name: 'checkstyle', attributes: { version: '4.3' } });
  expect(children.map(file => file.attributes.name)).toEqual(['a.partnership.yaml', 'b.partnership.yaml']);
  expect(children.map(file => file.children.map(({ attributes }) => attributes))).toEqual([
    [
      {
        line: '13',
        column: '9',
        severity: 'error',
        message: expect.stringContaining('before it starts'),
        source: 'partnership.agreement/dates',
      },
    ],
    [],
  ]);
});

test('hostile texts and paths are data, and the file is well-formed', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const { children } = readXml(checkstyle(reportOn(files)));
      expect(
        children.map(file => [file.attributes.name, file.children.map(each => each.attributes.message)]),
      ).toEqual(
        files.map(({ path, findings }) => [
          inXml(path),
          findings.map(({ message }) => inXml(shown(message))),
        ]),
      );
    }),
  );
});
