import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  follow,
  type LiveView,
  placeIn,
  updated,
} from '../../../../../server/src/core/view/live/live-view.ts';
import type { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { times } from '../../../../support/seed.ts';
import { soundAgreement } from '../../../../support/sound.ts';
import { sampleWorkspace, viewIn, viewOfText } from '../../../../support/views.ts';

/** What has gone to a page and back. */
const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** A live view as it would be without numbers for places. */
function plain({ view, places }: LiveView): unknown {
  return JSON.parse(JSON.stringify(view), (_, value) =>
    value?.uri === '' && typeof value.start === 'number' ? placeIn(places, value.start) : value,
  );
}

/** Somebody who holds the view of a text that is edited. */
class Page {
  held: LiveView | undefined;
  #told: LiveView | undefined;
  /** What was told last, as text. */
  message = '';

  tell(view: Parameters<typeof follow>[1]): this {
    const { live, difference } = follow(this.#told, view);
    this.message = JSON.stringify(difference ?? live);
    const message = JSON.parse(this.message);
    this.held = difference && this.held ? updated(this.held, { version: 2, base: 1, ...message }) : message;
    this.#told = live;
    return this;
  }
}

/** What somebody may do to a line. */
const edit = fc.record({
  line: fc.double({ min: 0, max: 0.999, noNaN: true }),
  what: fc.constantFrom('letter', 'comment', 'twice', 'gone', 'swapped', 'empty'),
});

function edited(text: string, { line, what }: { line: number; what: string }): string {
  const lines = text.split('\n');
  const at = Math.floor(line * lines.length);
  const [one = '', next = ''] = lines.slice(at, at + 2);
  const instead: Readonly<Record<string, readonly string[]>> = {
    letter: [one.replace(/(.*[a-z])/, '$1x')],
    comment: ['# a line more', one],
    twice: [one, one],
    gone: [],
    swapped: [next, one],
    empty: [one.replace(/: .*/, ':')],
  };
  lines.splice(at, what === 'swapped' ? 2 : 1, ...(instead[what] ?? []));
  return lines.join('\n');
}

describe('A view that is followed', () => {
  const agreement = 'file:///samples/bank/nordbank-cirrus.partnership.yaml';
  const workspace: Workspace = sampleWorkspace();
  const original = workspace.file(agreement)?.text ?? '';

  it('is the one that is made anew, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        workspace.set(agreement, original);
        const page = new Page().tell(viewIn(workspace, agreement));
        let text = original;
        for (const each of edits) {
          text = edited(text, each);
          workspace.set(agreement, text);
          const view = viewIn(workspace, agreement);
          page.tell(view);
          expect(plain(page.held as LiveView)).toEqual(sent(view));
        }
      }),
      { numRuns: 25 * times },
    );
    workspace.set(agreement, original);
  });

  it('stays the same object where nothing is shown of an edit, wherever things stand by now', () => {
    const page = new Page().tell(viewIn(workspace, agreement));
    const { view, places } = page.held as LiveView;
    const above = original.indexOf('\nparties:');
    workspace.set(agreement, `${original.slice(0, above)}\n# a line more${original.slice(above)}`);
    page.tell(viewIn(workspace, agreement));
    const after = page.held as LiveView;
    // Of the text itself only its fingerprint is shown.
    expect({ ...after.view, control: view.control }).toEqual(view);
    expect(after.view.promises).toBe(view.promises);
    expect(after.view.year).toBe(view.year);
    expect(after.places.starts).not.toEqual(places.starts);
    workspace.set(agreement, original);
  });

  it('costs little to tell: what was typed, and how far all else has moved', () => {
    const page = new Page().tell(viewIn(workspace, agreement));
    const all = page.message.length;
    workspace.set(agreement, original.replace(/^title: (.*)/m, 'title: $1 of the bank'));
    page.tell(viewIn(workspace, agreement));
    expect(page.message).toContain('of the bank');
    expect(page.message.length).toBeLessThan(500);
    expect(all).toBeGreaterThan(50_000);
    workspace.set(agreement, original);
  });
});

test('numbers of places that fell out of use are given anew before they are many', () => {
  const page = new Page().tell(viewOfText(soundAgreement));
  const numbers = () => page.held?.places.starts.length ?? 0;
  const first = numbers();
  let most = 0;
  for (let round = 0; round < 60; round++) {
    page.tell(viewOfText(round % 2 === 0 ? 'kind: Agreement\n' : soundAgreement));
    most = Math.max(most, numbers());
  }
  expect(numbers()).toBeGreaterThanOrEqual(first);
  expect(most).toBeLessThan(2 * (first + 500) + first);
});
