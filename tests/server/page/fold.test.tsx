import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { foldedIn } from '../../../client/src/preview/page/folded.ts';
import type { AgreementView } from '../../../server/src/core/view/agreement-view.ts';
import { follow } from '../../../server/src/core/view/live/live-view.ts';
import { Agreement } from '../../../server/src/page/agreement.tsx';
import { mostLapses, restOfLapses } from '../../../server/src/page/lapses.tsx';
import { agreementsOf, sampleWorkspace, viewIn } from '../../support/views.ts';

const workspace = sampleWorkspace();

/** A sample with more lapses than are seen at once. */
function sample(uri: string): AgreementView {
  const { view } = follow(undefined, viewIn(workspace, uri)).live;
  const [one] = view.record.lapses;
  if (!one) return view;
  const lapses = Array.from({ length: mostLapses + 20 }, (_, at) => ({
    ...(view.record.lapses[at] ?? one),
    place: { uri: '', start: 100_000 + at },
  }));
  return { ...view, record: { ...view.record, lapses } };
}

const html = (view: AgreementView, drawn?: ReadonlySet<string>) =>
  renderToString(<Agreement view={view} hasLinks={true} {...(drawn && { drawn })} />);
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
const places = (text: string) => found(text, / data-place="(\d+)"/g);
const ids = (text: string) => found(text, / id="([^"]+)"/g);

describe.each(agreementsOf(workspace).filter(uri => !uri.includes('/broken/')))('%s', uri => {
  const view = sample(uri);
  const [all, few] = [html(view), html(view, new Set())];
  const folded = foldedIn(view);

  it('lacks in a preview only what can be found in a fold', () => {
    const lacking = [...places(all)].filter(number => !places(few).has(number));
    expect(lacking.filter(number => !folded.places.has(Number(number)))).toEqual([]);
    const [inAll, inFew] = [ids(all), ids(few)];
    const gone = [...inAll].filter(id => !inFew.has(id));
    expect(gone.filter(id => !folded.elements.has(id ?? ''))).toEqual([]);
    expect([...folded.elements].filter(([id]) => !inAll.has(id))).toEqual([]);
  });

  it('has in a preview all of it once the folds are opened', () => {
    const names = new Set([...folded.places.values(), ...folded.elements.values()]);
    expect(places(html(view, names))).toEqual(places(all));
    for (const name of names) expect(few).toContain(` id="${name}"`);
  });
});

it('draws all of it where nobody can open anything later', () => {
  const view = sample('file:///samples/bank/nordbank-cirrus.partnership.yaml');
  expect(html(view)).not.toContain(restOfLapses);
  expect(html(view, new Set())).toContain(restOfLapses);
});
