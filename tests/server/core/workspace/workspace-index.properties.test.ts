import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileModel, readFile } from '../../../../server/src/core/model/file-model.ts';
import { documentKinds } from '../../../../server/src/core/schema/kind.ts';
import { listingOf } from '../../../../server/src/core/workspace/listing.ts';
import { WorkspaceIndex } from '../../../../server/src/core/workspace/workspace-index.ts';
import { times } from '../../../support/seed.ts';

const ids = ['alpha', 'alhpa', 'omega', 'cirrus', 'cirus', ''];
const texts = [
  ...ids.flatMap(id => [
    `kind: Agreement\nid: ${id}\nparties: [{ party: cirrus }, { party: ${id} }]\n`,
    `kind: Agreement\nid: ${id}\nparties: []\n`,
    `kind: Party\nid: ${id}\n`,
    `kind: Records\nagreement: ${id}\n`,
  ]),
  'kind: Agreement\nid: alpha\nparties: [{ party: cirrus }, { party: cirrus }, { party: 7 }, { id: omega }]\n',
  'kind: Agreement\nid: [alpha]\nparties: cirrus\n',
  'kind: Records\nid: alpha\n',
  'records: []\n',
  'apiVersion: x\n',
  'agreement: alpha\nsomething: else\n',
  'something: else\n',
  'kind: Pact\nid: alpha\n',
  'kind: Config\n',
  ' \n',
  '',
];
const uris = ['a', 'b', 'c', 'd', 'e', 'f', 'partnership.config'].map(name => `file:///${name}.yaml`);

const read = new Map<string, FileModel>();
/** The same file for the same text, as a workspace does it. */
function fileOf(uri: string, text: string | undefined): FileModel {
  const key = `${uri} ${text}`;
  const known =
    read.get(key) ?? readFile(text === undefined ? { uri, text: '', unread: 'denied' } : { uri, text });
  read.set(key, known);
  return known;
}

/** An index of files that are there. */
class Index extends WorkspaceIndex {
  readonly #files: Map<string, FileModel>;

  constructor(files = new Map<string, FileModel>()) {
    super(uri => files.get(uri));
    this.#files = files;
  }

  take(uri: string, file: FileModel | undefined): boolean {
    if (file) this.#files.set(uri, file);
    else this.#files.delete(uri);
    return this.update(uri, file && listingOf(file), file);
  }
}

/** Everything that can be asked, and by which file it is answered. */
function answers(index: WorkspaceIndex) {
  const names = (files: readonly FileModel[]) => files.map(({ uri, text }) => `${uri} ${text}`);
  return {
    unclear: names(index.unclear),
    missing: index.missingParties(),
    orphaned: names(index.orphanedRecords()),
    unnamed: names(index.unnamedRecords()),
    ofKind: documentKinds.map(kind => [names(index.files(kind)), index.ids(kind)]),
    ofId: ids.map(id => [
      documentKinds.map(kind => [names(index.withId(kind, id)), index.mayHide(kind, id)]),
      names(index.usersOf(id)),
      names(index.recordsNear(id)),
      names(index.possibleRecordsOf(id, true)),
      names(index.possibleRecordsOf(id, false)),
    ]),
  };
}

const step = fc.record({
  uri: fc.constantFrom(...uris),
  text: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.constant('gone' as const) },
    { weight: 1, arbitrary: fc.constant('unread' as const) },
  ),
});

describe('the index', () => {
  it('says after any changes what a new one says, whatever was asked in between', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), steps => {
        const index = new Index();
        const files = new Map<string, FileModel>();
        for (const { uri, text } of steps) {
          const file = text === 'gone' ? undefined : fileOf(uri, text === 'unread' ? undefined : text);
          if (file) files.set(uri, file);
          else files.delete(uri);
          index.take(uri, file);
          const fresh = new Index();
          for (const [each, known] of files) fresh.take(each, known);
          expect(answers(index)).toEqual(answers(fresh));
        }
      }),
      { numRuns: 30 * times },
    );
  });

  const agreement = (id: string, parties: string, more = '') =>
    `kind: Agreement\nid: ${id}\nparties: [${parties}]\n${more}`;
  const before = agreement('a', '{ party: x }');

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['another title', before, agreement('a', '{ party: x }', 'title: T\n'), false],
    ['another id', before, agreement('b', '{ party: x }'), true],
    ['another party', before, agreement('a', '{ party: y }'), true],
    ['one party more', before, agreement('a', '{ party: x }, { party: y }'), true],
    ['another kind', 'kind: Party\nid: a\n', 'kind: Agreement\nid: a\n', true],
    ['a file of no kind', 'x: 1\n', 'x: 2\n', true],
    ['an empty file', '', ' ', true],
    ['a new file', undefined, before, true],
    ['a file that is gone', before, undefined, true],
    ['the same file', before, before, false],
    ['no file, as before', undefined, undefined, false],
  ])('says whether others find it otherwise: %s', (_, from, to, expected) => {
    const index = new Index();
    const uri = 'file:///a.yaml';
    if (from !== undefined) index.take(uri, fileOf(uri, from));
    expect(index.take(uri, to === undefined ? undefined : fileOf(uri, to))).toBe(expected);
  });

  it('knows of each file what it is', () => {
    const index = new Index();
    const put = (name: string, text: string | undefined) =>
      index.take(`file:///${name}.yaml`, fileOf(`file:///${name}.yaml`, text));
    const names = (files: readonly FileModel[]) => files.map(({ uri }) => uri.slice(8, -5)).join(' ');
    put('a', 'kind: Agreement\nid: alpha\nparties: [{ party: cirrus }, { party: cirrus }, { id: own }]\n');
    put('b', 'kind: Agreement\nid: omega\nparties: [{ party: zephyr }, { party: acme }]\n');
    put('c', 'kind: Party\nid: cirrus\n');
    put('r', 'kind: Records\nagreement: alpha\n');
    put('s', 'kind: Records\nagreement: alhpa\n');
    put('t', 'kind: Records\n');
    put('u', 'apiVersion: x\n');
    put('v', 'agreement: alpha\nsomething: else\n');
    put('w', 'something: else\n');
    put('x', undefined);
    put('partnership.config', undefined);
    put('y', ' \n');
    put('z', 'kind: Pact\nid: alpha\n');
    expect(names(index.unclear)).toBe('u v w x z');
    expect(names(index.unnamedRecords())).toBe('t u v x');
    expect(names(index.orphanedRecords())).toBe('s t');
    expect(names(index.recordsNear('alpha'))).toBe('s');
    expect(names(index.recordsNear('omega'))).toBe('');
    expect(names(index.possibleRecordsOf('alpha', true))).toBe('t u v x s');
    expect(names(index.possibleRecordsOf('alpha', false))).toBe('t u v x');
    expect(names(index.usersOf('cirrus'))).toBe('a');
    expect(index.missingParties()).toEqual(['acme', 'zephyr']);
    expect(index.ids('Agreement')).toEqual(['alpha', 'omega']);
    expect(index.mayHide('Party', 'x')).toBe(true);
    for (const name of ['u', 'v', 'w', 'x', 'z']) index.take(`file:///${name}.yaml`, undefined);
    expect([index.mayHide('Party', 'x'), index.mayHide('Party', 'cirrus')]).toEqual([false, true]);
    expect(index.mayHide('Records', 'x')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['an id that is no text', 'kind: Agreement\nid: 7\n', 'ids  unclear  unnamed '],
    ['a configuration by its keys', 'rules: {}\n', 'ids  unclear  unnamed '],
    [
      'parties of what is no agreement',
      'kind: Party\nid: x\nparties: [{ party: y }]\n',
      'ids x unclear  unnamed ',
    ],
    ['another kind with nothing else', 'kind: Pact\n', 'ids  unclear 1 unnamed 1'],
  ])('takes for what it is: %s', (_, text, expected) => {
    const index = new Index();
    index.take('file:///a.yaml', fileOf('file:///a.yaml', text));
    const found = documentKinds.flatMap(kind => index.ids(kind)).join(' ');
    const counts = [index.unclear, index.unnamedRecords()].map(({ length }) => length || '');
    expect(`ids ${found} unclear ${counts[0]} unnamed ${counts[1]}`).toBe(expected);
    expect(index.missingParties()).toEqual([]);
  });

  it('keeps what it has worked out until a file changes', () => {
    const index = new Index();
    const uri = 'file:///r.yaml';
    index.take(uri, fileOf(uri, 'kind: Records\n'));
    const [orphaned, unnamed] = [index.orphanedRecords(), index.unnamedRecords()];
    index.take(uri, fileOf(uri, 'kind: Records\n'));
    expect(index.orphanedRecords()).toBe(orphaned);
    expect(index.unnamedRecords()).toBe(unnamed);
  });
});
