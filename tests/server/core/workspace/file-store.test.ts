import { describe, expect, it } from 'vitest';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { FileStore } from '../../../../server/src/core/workspace/file-store.ts';

/** A store in which `used` serve as configurations, and one that reads again nothing that `other` has read. */
function storeOf(used: ReadonlySet<string> = new Set(), other?: FileStore) {
  return new FileStore(
    uri => used.has(uri),
    snapshot => other?.readAlready(snapshot),
  );
}
const text = 'kind: Party\nid: a\n';

describe('a store of files', () => {
  it('reads a text once, and another one anew', () => {
    const store = storeOf();
    expect(store.file('a')).toBeUndefined();
    store.set({ uri: 'a', text });
    expect(store.known('a')).toBeUndefined();
    const file = store.file('a');
    expect(file?.value).toEqual({ kind: 'Party', id: 'a' });
    expect([store.file('a'), store.known('a')]).toEqual([file, file]);
    expect(store.file('a')).toBe(file);
    store.set({ uri: 'a', text: text.replace('id: a', 'id: b') });
    expect(store.known('a')).toBeUndefined();
    expect(store.file('a')?.value).toEqual({ kind: 'Party', id: 'b' });
  });

  it('knows what is news', () => {
    const store = storeOf();
    expect(store.isNews({ uri: 'a', text: '' })).toBe(true);
    store.set({ uri: 'a', text: '' });
    expect(store.isNews({ uri: 'a', text: '' })).toBe(false);
    expect(store.isNews({ uri: 'a', text })).toBe(true);
    expect(store.isNews({ uri: 'a', text: '', unread: 'denied' })).toBe(true);
    store.set({ uri: 'a', text: '', unread: 'denied' });
    expect(store.isNews({ uri: 'a', text: '', unread: 'denied' })).toBe(false);
    expect(store.isNews({ uri: 'a', text: '', unread: 'broken' })).toBe(true);
    expect(store.file('a')?.unread).toBe('denied');
  });

  it('lists its files in order, also when some come and go', () => {
    const store = storeOf();
    for (const uri of ['b', 'c', 'a']) store.set({ uri, text });
    expect(store.uris()).toEqual(['a', 'b', 'c']);
    const before = store.uris();
    store.set({ uri: 'b', text: '' });
    expect(store.uris()).toBe(before);
    expect([store.delete('b'), store.delete('b')]).toEqual([true, false]);
    expect(store.uris()).toEqual(['a', 'c']);
    expect([store.file('b'), store.known('b')]).toEqual([undefined, undefined]);
    store.set({ uri: 'aa', text });
    expect(store.uris()).toEqual(['a', 'aa', 'c']);
  });

  it('forgets a file that has been read and is gone', () => {
    const store = storeOf();
    store.set({ uri: 'a', text });
    store.file('a');
    store.delete('a');
    expect([store.file('a'), store.known('a')]).toEqual([undefined, undefined]);
  });

  it('reads a file again that serves as something else', () => {
    const used = new Set<string>();
    const store = storeOf(used);
    expect(store.readAgain('a')).toBe(false);
    store.set({ uri: 'a', text: 'rules: {}\n' });
    expect(store.file('a')?.isConfiguration).toBeUndefined();
    used.add('a');
    expect(store.readAgain('a')).toBe(true);
    expect(store.known('a')).toBeUndefined();
    expect(store.file('a')).toMatchObject({ isConfiguration: true, kind: 'Config' });
    used.delete('a');
    store.readAgain('a');
    expect(store.file('a')?.isConfiguration).toBeUndefined();
    expect(Object.keys(store.file('a') as FileModel)).not.toContain('unread');
  });

  it('takes from another one what is read from the same text for the same use, and nothing else', () => {
    const used = new Set<string>();
    const before = storeOf(used);
    for (const uri of ['a', 'b', 'c', 'd', 'e']) before.set({ uri, text });
    before.set({ uri: 'e', text: '' });
    const read = new Map(['a', 'b', 'd', 'e'].map(uri => [uri, before.file(uri)]));
    const after = storeOf(new Set(['d']), before);
    for (const uri of ['a', 'c', 'd']) after.set({ uri, text });
    after.set({ uri: 'b', text: `${text}name: B\n` });
    after.set({ uri: 'e', text: '', unread: 'denied' });
    expect(after.file('a')).toBe(read.get('a'));
    for (const uri of ['b', 'd', 'e']) expect(after.file(uri)).not.toBe(read.get(uri));
    expect(after.file('c')).toBeDefined();
    expect([after.file('d')?.isConfiguration, after.file('e')?.unread]).toEqual([true, 'denied']);
  });

  it('is a copy of another one by itself', () => {
    const before = storeOf();
    for (const uri of ['a', 'b']) before.set({ uri, text });
    const file = before.file('a');
    const after = storeOf();
    after.takeOver(before);
    expect(after.uris()).toEqual(['a', 'b']);
    expect(after.known('a')).toBe(file);
    expect(after.file('b')?.text).toBe(text);
    after.delete('a');
    expect(before.file('a')).toBe(file);
  });
});
