/** What one measurement gave. */
export interface Figures {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of all its threads on processors, without programs that it started; undefined where the system does not say. */
  readonly cpu?: number | undefined;
  /** The most memory that it had, in MiB; undefined where that is not asked. */
  readonly memory?: number | undefined;
}

/** Something that can be measured again and again. */
export interface Subject {
  measure(): Promise<Figures>;
  /** Lets go of what was started for it. */
  end?(): Promise<unknown>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

/** The quartiles: half of the values lie between them. */
export function spread(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.25), at(0.75)];
}
