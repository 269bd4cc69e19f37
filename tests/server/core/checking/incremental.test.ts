import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { generateWorkspace } from '../../../bench/generate-workspace.ts';
import { today } from '../../../support/check.ts';

const uriOf = (path: string) => `file:///${path}`;
const files = new Map([...generateWorkspace(14)].map(([path, text]) => [uriOf(path), text]));
const config = uriOf('partnership.config.yaml');
const customer = uriOf('parties/nordbank.partnership.yaml');
const vendor = uriOf('parties/vendor-001.partnership.yaml');
const first = uriOf('vendor-001/agreement-0001.partnership.yaml');
const second = uriOf('vendor-001/agreement-0002.partnership.yaml');
const records = uriOf('vendor-001/agreement-0001.records.partnership.yaml');

type Edit = readonly [uri: string, change: (text: string) => string | undefined];

const replace =
  (from: string, to: string) =>
  (text: string): string => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  };

/** One after the other, each on what the one before has left. */
const edits: Readonly<Record<string, Edit>> = {
  'a title': [first, replace('title: Strategic', 'title: Some strategic')],
  'a reference that leads nowhere': [first, replace('nordbank/anna-lind', 'nordbank/ana-lind')],
  'the same in another agreement': [second, replace('nordbank/anna-lind', 'nordbank/ana-lind')],
  'the person whom they mean': [customer, replace('id: anna-lind', 'id: ana-lind')],
  'a person without a part': [customer, replace('people:', 'people:\n  - { id: olof-ek, name: Olof Ek }')],
  'an id of an agreement': [first, replace('id: agreement-0001', 'id: agreement-0002')],
  'its records': [records, replace('agreement: agreement-0001', 'agreement: agreement-0002')],
  'a text that cannot be read': [vendor, text => `${text}x: "\n`],
  'a party that is gone': [vendor, () => undefined],
  'a configuration': [
    config,
    () => 'rules: { reference/unused: error }\nwaivers: [{ finding: f1, reason: So be it }]\n',
  ],
  'another setting': [config, replace('error', 'off')],
  'records that are gone': [records, () => undefined],
  'the party again': [vendor, () => files.get(vendor)],
};

/** Everything that is found, by file. */
function verdicts(checker: Checker) {
  return checker.workspace.uris().map(uri => [uri, checker.findings(uri), checker.accepted(uri)]);
}

describe('after each edit the findings are those of a workspace that is new', () => {
  const workspace = new Workspace();
  const texts = new Map(files);
  for (const [uri, text] of texts) workspace.set(uri, text);
  const checker = new Checker(workspace, { today: () => today });
  const scratch = () => {
    const fresh = new Workspace();
    for (const [uri, text] of texts) fresh.set(uri, text);
    return verdicts(new Checker(fresh, { today: () => today }));
  };

  it('before any', () => {
    expect(verdicts(checker)).toEqual(scratch());
  });

  it.each(Object.entries(edits))('%s', (_, [uri, change]) => {
    const text = change(texts.get(uri) ?? '');
    if (text === undefined) {
      texts.delete(uri);
      workspace.delete(uri);
    } else {
      texts.set(uri, text);
      workspace.set(uri, text);
    }
    expect(verdicts(checker)).toEqual(scratch());
  });
});

it('an edit of one agreement leaves the findings of the others the same objects', () => {
  const workspace = new Workspace();
  for (const [uri, text] of files) workspace.set(uri, text);
  const checker = new Checker(workspace, { today: () => today });
  const before = new Map(workspace.uris().map(uri => [uri, checker.findings(uri)]));
  workspace.set(first, (files.get(first) ?? '').replace('title: ', 'title: New '));
  const changed = workspace.uris().filter(uri => checker.findings(uri) !== before.get(uri));
  expect(changed).toEqual([first, records].sort());
});

it('an edit of names concerns the parties, too; and only what is concerned has to be asked for again', () => {
  const workspace = new Workspace();
  for (const [uri, text] of files) workspace.set(uri, text);
  const checker = new Checker(workspace, { today: () => today });
  const askAll = () => workspace.uris().map(uri => checker.findings(uri));
  askAll();
  expect(checker.takeOutdated()).toBeUndefined();
  workspace.set(first, (files.get(first) ?? '').replace('title: ', 'title: New '));
  askAll();
  expect([...(checker.takeOutdated() ?? [])].sort()).toEqual([first, records].sort());
  expect([...(checker.takeOutdated() ?? [])]).toEqual([]);
  workspace.set(first, (files.get(first) ?? '').replace(/nordbank\/[a-z-]+/, 'nordbank/nobody'));
  expect([...(checker.takeOutdated() ?? [])].sort()).toEqual([customer, first, records, vendor].sort());
});
