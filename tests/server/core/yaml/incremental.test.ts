import fc from 'fast-check';
import { EVENT_ID, type Event } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { tryEvents } from '../../../../server/src/core/yaml/events.ts';
import { IncrementalReader } from '../../../../server/src/core/yaml/incremental.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import type { YamlDocument } from '../../../../server/src/core/yaml/tree.ts';
import { times } from '../../../support/seed.ts';
import { SAMPLE } from './sample.ts';
import { anyText, lines } from './support/texts.ts';

/** What js-yaml reads; its notes about the marks around a document, which nobody asks for, left out. */
function plain(events: unknown): unknown {
  if (!Array.isArray(events)) return 'a mistake';
  return events.map((event: Event) => (event.type === EVENT_ID.DOCUMENT ? 'document' : event));
}

describe('reading entry by entry', () => {
  test('gives the events of the whole text, or none', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(0, 30, 2_000), (text, long) => {
        const events = new IncrementalReader(undefined, long).read(text);
        if (typeof events !== 'number') expect(plain(events)).toEqual(plain(tryEvents(text)));
      }),
      { numRuns: 2_000 * times },
    );
  });

  test('can be done with what agreements look like', () => {
    expect(new IncrementalReader(undefined, 0).read(SAMPLE)).not.toBeTypeOf('number');
    const dashesBelow = 'a:\n- b: 1\n- c\n# note\nd:\n  e:\n    - f\n';
    expect(plain(new IncrementalReader(undefined, 0).read(dashesBelow))).toEqual(
      plain(tryEvents(dashesBelow)),
    );
  });

  test.each([
    ['a list that goes on at the margin', 'z: 0\n|a: [b,\nc: d]\n'],
    ['a mistake far inside', 'z: 0\n|a:\n  b:\n  - c\n  - "d\n'],
    ['directives', '|%YAML 1.2\n---\na: 1\n'],
    ['braces around everything', '|{a: 1,\nb: 2}\n'],
    ['a second document', '|a: 1\n---\nb: 2\n'],
    ['prose', '|a\nb\n'],
    ['nothing', '|'],
  ])('leaves %s to those who read the whole, from the entry on', (_, marked) => {
    const text = marked.replace('|', '');
    expect(new IncrementalReader(undefined, 0).read(text)).toBe(marked.indexOf('|'));
  });
});

describe('reading after an edit', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(lines, fc.string({ maxLength: 3 }))), {
    maxLength: 6,
  });

  test('gives what reading the new text alone gives, whatever was edited before', () => {
    fc.assert(
      fc.property(anyText, edits, (first, edits) => {
        let text = first;
        let before = parseYaml(text);
        for (const [place, removed, added] of edits) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + added + text.slice(at + removed);
          before = parseYaml(text, { before });
          expect(withoutReader(before)).toEqual(withoutReader(parseYaml(text)));
        }
      }),
      { numRuns: 500 * times },
    );
  });
});

function withoutReader({ reader, ...document }: YamlDocument) {
  return document;
}
