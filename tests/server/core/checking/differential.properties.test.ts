import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { family } from '../../../support/family.ts';
import { times } from '../../../support/seed.ts';

const paths = Object.keys(family);
const days = ['2026-11-23', '2026-12-01', '2027-06-30'].map(day => day as IsoDate);

/** One thing that happens to a workspace. `look` asks for the findings of a file, so that something is kept. */
type Step =
  | { readonly do: 'set'; readonly path: string; readonly form: number }
  | {
      readonly do: 'edit';
      readonly path: string;
      readonly at: number;
      readonly cut: number;
      readonly text: string;
    }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'unread'; readonly path: string }
  | { readonly do: 'exclude'; readonly path: string; readonly is: boolean }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'exists'; readonly is: 'there' | 'missing' | undefined }
  | { readonly do: 'complete'; readonly is: boolean }
  | { readonly do: 'day'; readonly is: number }
  | { readonly do: 'look'; readonly path: string };

const path = fc.constantFrom(...paths);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set' as const), path, form: fc.nat(20) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      path,
      at: fc.nat(5_000),
      cut: fc.constantFrom(0, 0, 1, 3, 40),
      text: fc.constantFrom(
        '',
        '',
        'x',
        ' ',
        ':',
        '\n',
        '- ',
        '"',
        'id: a\n',
        '# partnership-ignore-file reference/unknown -- so be it\n',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unread' as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('exclude' as const), path, is: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('exists' as const),
      is: fc.constantFrom('there' as const, 'missing' as const, undefined),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('complete' as const), is: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('day' as const), is: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('look' as const), path }) },
);

const uriOf = (name: string) => `file:///folder/${name}`;

/** A workspace with a history, and all that one without would have to be told. */
class History {
  readonly #texts = new Map<string, string>();
  readonly #unread = new Set<string>();
  readonly #excluded = new Set<string>();
  readonly #workspace = new Workspace();
  readonly #checker = new Checker(this.#workspace, { today: () => days[this.#day] as IsoDate });
  #day = 0;
  #existence: 'there' | 'missing' | undefined;
  #complete = true;

  constructor() {
    this.#workspace.folders = [uriOf('').slice(0, -1)];
    for (const [name, forms] of Object.entries(family)) this.#set(name, forms[0]);
  }

  take(next: Step): void {
    switch (next.do) {
      case 'set':
        this.#set(next.path, family[next.path]?.at(next.form % (family[next.path]?.length ?? 1)));
        return;
      case 'edit': {
        const text = this.#texts.get(next.path);
        if (text === undefined) return;
        const at = next.at % (text.length + 1);
        this.#set(next.path, text.slice(0, at) + next.text + text.slice(at + next.cut));
        return;
      }
      case 'delete':
        this.#set(next.path, undefined);
        return;
      case 'unread':
        this.#texts.delete(next.path);
        this.#unread.add(next.path);
        this.#workspace.setUnread(uriOf(next.path), 'denied');
        return;
      case 'exclude':
        if (next.is) this.#excluded.add(next.path);
        else this.#excluded.delete(next.path);
        this.#workspace.exclude(uriOf(next.path), next.is);
        return;
      case 'rename': {
        const text = this.#texts.get(next.path);
        if (text === undefined || next.path === next.to) return;
        this.#set(next.path, undefined);
        this.#set(next.to, text);
        return;
      }
      case 'exists':
        this.#existence = next.is;
        this.#workspace.setExistence(uriOf('plan.md'), next.is);
        return;
      case 'complete':
        this.#complete = next.is;
        this.#workspace.complete = next.is;
        return;
      case 'day':
        this.#day = next.is;
        return;
      case 'look':
        this.#checker.findings(uriOf(next.path));
    }
  }

  /** Findings with related places and what is accepted, of every file. */
  findings() {
    return all(this.#checker);
  }

  /** The same in a workspace that has never been anything else. */
  fresh() {
    const workspace = new Workspace();
    workspace.folders = [uriOf('').slice(0, -1)];
    for (const [name, text] of this.#texts) workspace.set(uriOf(name), text);
    for (const name of this.#unread) workspace.setUnread(uriOf(name), 'denied');
    for (const name of this.#excluded) workspace.exclude(uriOf(name), true);
    workspace.setExistence(uriOf('plan.md'), this.#existence);
    workspace.complete = this.#complete;
    return all(new Checker(workspace, { today: () => days[this.#day] as IsoDate }));
  }

  #set(name: string, text: string | undefined): void {
    this.#unread.delete(name);
    if (text === undefined) {
      this.#texts.delete(name);
      this.#workspace.delete(uriOf(name));
    } else {
      this.#texts.set(name, text);
      this.#workspace.set(uriOf(name), text);
    }
  }
}

function all(checker: Checker) {
  return checker.workspace
    .uris()
    .map(uri => [uri, checker.findings(uri), checker.accepted(uri).map(({ finding }) => finding)]);
}

describe('findings do not depend on what came before', () => {
  it('after any sequence of edits, files added, removed, extended, renamed and locked they are those of a fresh workspace', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
        const history = new History();
        history.findings();
        for (const each of steps) history.take(each);
        expect(history.findings()).toEqual(history.fresh());
      }),
      { numRuns: 60 * times },
    );
  });
});
