/** One line of a benchmark: what was measured, the figures, and what they should be. */
export interface Line {
  readonly what: string;
  /** Milliseconds, one for each measurement; or a text where it is something else. */
  readonly measured: readonly number[] | string;
  /** Milliseconds, for the 95th percentile; undefined where nothing is demanded. */
  readonly limit?: number;
}

/** The least is what the machine can do when nothing disturbs it; the limit is for the 95th percentile. */
const heading = ['', 'n', 'least', 'median', 'p95', 'max', 'limit (p95)'];

export function print(title: string, lines: readonly Line[]): void {
  const rows = [heading, ...lines.map(row)];
  const widths = heading.map((_, column) => Math.max(...rows.map(cells => (cells[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const [first = '', ...rest] of rows) {
    const cells = rest.map((cell, index) => cell.padStart((widths[index + 1] ?? 0) + 2));
    console.log(`  ${first.padEnd(widths[0] ?? 0)}${cells.join('')}`.trimEnd());
  }
}

function row({ what, measured, limit }: Line): string[] {
  if (typeof measured === 'string') return [what, '', '', measured];
  const p95 = percentile(measured, 0.95);
  const verdict = limit === undefined ? '' : `${ms(limit)} ${p95 <= limit ? '✓' : '✗'}`;
  return [
    what,
    String(measured.length),
    ms(Math.min(...measured)),
    ms(percentile(measured, 0.5)),
    ms(p95),
    ms(Math.max(...measured)),
    verdict,
  ];
}

/** The value below which that part of the values lies: nearest rank. */
function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
