import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { junit } from '../../../../server/src/cli/formats/junit.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { type Element, readXml } from '../../../support/xml.ts';
import { run } from '../support/run.ts';
import { another, sound, withError, withWarning } from '../support/texts.ts';
import { inXml } from './in-xml.ts';
import { hostileFiles, plain, reportOn } from './reports.ts';

const read = (text: string) => readXml(text, 'junit-10.xsd');
const named = (element: Element | undefined, name: string) =>
  element?.children.filter(child => child.name === name) ?? [];

describe('a suite for each file', () => {
  const files = {
    'a.partnership.yaml': another(withError, 'a'),
    'b.partnership.yaml': another(withWarning, 'b'),
    'c.partnership.yaml': another(sound, 'c'),
  };
  const suites = async (...options: string[]) => {
    const { stdout } = await run(['check', '--format', 'junit', ...options], { files });
    return read(stdout);
  };

  test('errors are failures; a warning is output, and a clean file a passing case', async () => {
    const all = await suites();
    expect(all.attributes).toMatchObject({ tests: '3', failures: '1', errors: '0' });
    const [a, b, c] = all.children;
    const [failed] = named(a, 'testcase');
    expect(failed?.attributes).toEqual({
      name: 'agreement/dates (13:9)',
      classname: 'a.partnership.yaml',
    });
    expect(named(failed, 'failure')[0]).toMatchObject({
      attributes: { type: 'error', message: expect.stringContaining('before it starts') },
      text: expect.stringMatching(/^a\.partnership\.yaml:13:9 {2}error {2}agreement\/dates {2}/),
    });
    expect(b?.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(named(b, 'system-out')[0]?.text).toContain('first-choice/one-sided');
    expect(c?.attributes).toMatchObject({ name: 'c.partnership.yaml', tests: '1', failures: '0' });
    expect(named(c, 'system-out')).toEqual([]);
  });

  test('warnings are failures when --fail-on asks for it', async () => {
    expect((await suites('--fail-on', 'warning')).attributes).toMatchObject({ failures: '2' });
    expect((await suites('--fail-on', 'none')).attributes).toMatchObject({ tests: '3', failures: '0' });
  });
});

test('hostile texts and paths are data, and the schema holds', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const { children } = read(junit(reportOn(files), plain, { threshold: 'info', dates: true }));
      expect(
        children.map(suite => [
          suite.attributes.name,
          named(suite, 'testcase').flatMap(each => named(each, 'failure').map(f => f.attributes.message)),
        ]),
      ).toEqual(
        files.map(({ path, findings }) => [
          inXml(path),
          findings.map(({ message }) => inXml(shown(message))),
        ]),
      );
    }),
  );
});

test('hostile texts below the threshold stay in the output of their suite', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const { children } = read(junit(reportOn(files), plain, { threshold: 'none', dates: true }));
      for (const [index, { findings }] of files.entries()) {
        const output = named(children[index], 'system-out')[0]?.text ?? '';
        for (const { message } of findings) expect(output).toContain(inXml(shown(message)));
      }
    }),
  );
});
