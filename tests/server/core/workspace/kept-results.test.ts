import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import type { AgreementModel } from '../../../../server/src/core/model/agreement.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today, workspaceOf } from '../../../support/check.ts';

const agreement = (id: string, party: string, more = '') =>
  `kind: Agreement\n${id}parties: [{ party: ${party}, role: vendor }]\n${more}`;
const party = (id: string, name = 'N') => `kind: Party\nid: ${id}\nname: ${name}\n`;
const records = (id: string, date = '2026-02-03') =>
  `kind: Records\nagreement: ${id}\nrecords: [{ type: meeting, forum: board, date: ${date} }]\n`;

const files = {
  a: agreement('id: alpha\n', 'cirrus'),
  p: party('cirrus'),
  r: records('alpha'),
  s: records('alpha', '2026-03-03'),
  z: agreement('id: zulu\n', 'zephyr'),
  zp: party('zephyr'),
  n: agreement('', 'cirrus'),
};
const uriOf = (name: string) => `file:///${name}.partnership.yaml`;

/** What is worked out from several files of `a`: its model, the names it can use, its records, its evidence. */
function resultsOf(workspace: Workspace, day: IsoDate, name = 'a') {
  const file = workspace.file(uriOf(name)) as FileModel;
  const model = workspace.agreementOf(file) as AgreementModel;
  return {
    model,
    scope: workspace.scopeOf(file),
    records: workspace.recordListOf(model),
    evidence: workspace.evidenceOf(file, day),
  };
}

type Change = (workspace: Workspace) => void;
const set =
  (name: string, text: string): Change =>
  workspace =>
    workspace.set(uriOf(name), text);
const all = ['model', 'scope', 'records', 'evidence'];

/** A change, and what is made anew by it. */
const changes: Readonly<Record<string, readonly [Change, readonly string[]]>> = {
  nothing: [() => {}, []],
  'its own text': [set('a', agreement('id: alpha\n', 'cirrus', 'title: T\n')), all],
  'the text of its party': [set('p', party('cirrus', 'M')), all],
  'the id of its party': [set('p', party('other')), all],
  'the text of its records': [set('s', records('alpha', '2026-04-03')), ['records', 'evidence']],
  'records that it loses': [set('s', records('zulu')), ['records', 'evidence']],
  'records that are gone': [workspace => workspace.delete(uriOf('s')), ['records', 'evidence']],
  'records more': [set('t', records('alpha')), ['records', 'evidence']],
  'records that may be its own': [set('t', records('alhpa')), ['evidence']],
  'another agreement of its id': [set('b', agreement('id: alpha\n', 'zephyr')), ['evidence']],
  'that files are missing': [
    workspace => {
      workspace.complete = false;
    },
    ['evidence'],
  ],
  'the text of another agreement': [set('z', agreement('id: zulu\n', 'zephyr', 'title: T\n')), []],
  'the id of another agreement': [set('z', agreement('id: yankee\n', 'zephyr')), []],
  'the text of the party of another': [set('zp', party('zephyr', 'M')), []],
};

describe('results are the same objects until something changes that they rest on', () => {
  it.each(Object.entries(changes))('%s', (_, [change, anew]) => {
    const workspace = workspaceOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [uriOf(name).slice(8), text])),
    );
    const before = resultsOf(workspace, today);
    change(workspace);
    const after = resultsOf(workspace, today);
    const other = Object.entries(after).filter(
      ([key, value]) => value !== before[key as keyof typeof before],
    );
    expect(other.map(([key]) => key)).toEqual(anew);
    expect(resultsOf(workspace, today)).toEqual(after);
    for (const [key, value] of Object.entries(resultsOf(workspace, today)))
      expect(value).toBe(after[key as keyof typeof after]);
  });

  it('evidence of another day is another one, and tells other things', () => {
    const workspace = workspaceOf({ 'a.partnership.yaml': files.a });
    const before = resultsOf(workspace, today);
    const after = resultsOf(workspace, '2027-11-23' as IsoDate);
    expect(after.evidence).not.toBe(before.evidence);
    expect(after.model).toBe(before.model);
  });

  it('an agreement without an id has no records, and they are kept as well', () => {
    const workspace = workspaceOf({ 'n.partnership.yaml': files.n, 'r.partnership.yaml': records('""') });
    const before = resultsOf(workspace, today, 'n');
    expect(before.records.records).toEqual([]);
    expect(resultsOf(workspace, today, 'n').records).toBe(before.records);
  });

  it('other kinds of file, and those without content, are no agreements', () => {
    const workspace = workspaceOf({
      'p.yaml': files.p,
      'e.yaml': '',
      'r.yaml': files.r,
      'k.yaml': '- kind: Agreement\n',
    });
    const models = workspace.uris().map(uri => workspace.agreementOf(workspace.file(uri) as FileModel));
    expect(models).toEqual([undefined, undefined, undefined, undefined]);
  });
});
