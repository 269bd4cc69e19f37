import { expect, it } from 'vitest';
import { byNearness } from '../../../server/src/lsp/reading-order.ts';

it('configurations are read first, then what lies beside and around the open documents, then the rest', () => {
  const uris = [
    'file:///w/a/far.partnership.yaml',
    'file:///w/b/c/d/below.partnership.yaml',
    'file:///w/b/around.partnership.yaml',
    'file:///w/b/c/beside.partnership.yaml',
    'file:///w/partnership.config.yaml',
  ];
  expect(byNearness(uris, ['file:///w/b/c/open.partnership.yaml'])).toEqual([
    'file:///w/partnership.config.yaml',
    'file:///w/b/c/d/below.partnership.yaml',
    'file:///w/b/c/beside.partnership.yaml',
    'file:///w/b/around.partnership.yaml',
    'file:///w/a/far.partnership.yaml',
  ]);
});

it('without an open document the order of the list holds, behind the configurations', () => {
  const uris = [
    'file:///w/b.partnership.yaml',
    'file:///w/a.partnership.yaml',
    'file:///w/partnership.config.yaml',
  ];
  expect(byNearness(uris, [])).toEqual([uris[2], uris[0], uris[1]]);
});
