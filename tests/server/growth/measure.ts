import { manyFiles } from './inputs/folders.ts';
import { longLists } from './inputs/lists.ts';
import { manySigns } from './inputs/signs.ts';
import { longTexts } from './inputs/texts.ts';
import { fromText, operations } from './operations.ts';
import { Subject } from './subject.ts';
import { WorkCounter } from './work-counter.ts';

/**
 * Run as a program: measures one group of inputs with some operations, in a process of its own, so that what ends a process
 * ends only this one.
 *
 *   node measure.cjs GROUP SIZES OPERATIONS [KINDS]
 *
 * SIZES is a list in JSON, OPERATIONS and KINDS are regular expressions. Each line of the output is a `Measured` in JSON.
 */
const groups = { signs: manySigns, lists: longLists, texts: longTexts, folders: manyFiles };

/** The steps that an operation takes with an input, for each size. */
export interface Measured {
  readonly kind: string;
  readonly operation: string;
  readonly steps: readonly number[];
}

const [group = '', sizes = '[]', wanted = '', kinds = ''] = process.argv.slice(2);
const counter = new WorkCounter();
const isWanted = (name: string) => new RegExp(wanted).test(name);

for (const [kind, make] of Object.entries(groups[group as keyof typeof groups])) {
  if (!new RegExp(kinds).test(kind)) continue;
  const found = new Map<string, number[]>();
  const note = (operation: string, steps: number) =>
    found.set(operation, [...(found.get(operation) ?? []), steps]);
  for (const n of JSON.parse(sizes) as number[]) {
    const files = make(n);
    for (const [name, work] of Object.entries(fromText)) {
      if (!isWanted(name)) continue;
      const subject = new Subject(files);
      note(
        name,
        counter.count(() => work(subject)),
      );
    }
    const subject = new Subject(files);
    fromText.check?.(subject);
    for (const [name, work] of Object.entries(operations))
      if (isWanted(name))
        note(
          name,
          counter.count(() => work(subject)),
        );
  }
  for (const [operation, steps] of found)
    process.stdout.write(`${JSON.stringify({ kind, operation, steps } satisfies Measured)}\n`);
}
