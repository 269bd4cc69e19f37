import path from 'node:path';
import { type Figures, median, type Subject, spread } from './measure/figures.ts';
import { inTurn, ratios } from './measure/pairs.ts';
import type { Row } from './rows/row.ts';

const columns = ['wall', 'cpu', 'memory'] as const;
const units = { wall: 'ms', cpu: 'ms', memory: 'MiB' };

/** Measures a row and prints it: the product, what it is held against, and the product as a multiple of that, pair by pair. */
export async function printRow(
  { name, what, goal, rounds: [quick, full], prepare }: Row,
  { isFull, peers, earlier }: { isFull: boolean; peers: string | undefined; earlier: string | undefined },
): Promise<void> {
  const { product, others, end } = await prepare(isFull, peers);
  const subjects = new Map<string, Subject>([['product', await product({ dist: path.resolve('dist') })]]);
  try {
    if (earlier !== undefined) subjects.set('before', await product({ dist: earlier }));
    for (const [other, make] of Object.entries(others)) subjects.set(other, await make());
    const figures = await inTurn(subjects, isFull ? full : quick);
    const own = figures.get('product') ?? [];
    const lines = [...figures].map(([subject, theirs]) => lineOf(subject, own, theirs));
    console.log(`\n${name}: ${what}; goal ${goal}; ${own.length} rounds\n${aligned(lines)}`);
  } finally {
    for (const subject of subjects.values()) await subject.end?.();
    end();
  }
}

function lineOf(subject: string, own: readonly Figures[], theirs: readonly Figures[]): string[] {
  const medians = columns.map(column => {
    const values = theirs.flatMap(each => each[column] ?? []);
    return values.length === 0 ? '' : `${digits(median(values))} ${units[column]}`;
  });
  const multiples =
    own === theirs
      ? []
      : columns.map(column => {
          const found = ratios(own, theirs, column);
          return found.length === 0 ? '' : `${column} ${digits(median(found))} × ${range(spread(found))}`;
        });
  return [subject, ...medians, own === theirs ? '' : `product = ${multiples.filter(Boolean).join(', ')}`];
}

const range = ([low, high]: readonly [number, number]) => `(${digits(low)}–${digits(high)})`;

function digits(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map(column => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
  return lines
    .map(cells =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map(line => `  ${line}`.trimEnd())
    .join('\n');
}
