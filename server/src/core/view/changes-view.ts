/** What changed since an earlier state, in sentences. */
export interface ChangesView {
  /** With what it is compared, and how much changed: `Compared with v1.0: 3 changes in 1 agreement: 1 worse for somebody`. */
  readonly summary: string;
  /** The gravest first. */
  readonly changes: readonly ChangeLine[];
  /** What the signs mean; undefined where there is none to explain. */
  readonly legend: string | undefined;
  /** The step of the version, and who approved it. */
  readonly facts: readonly string[];
  /** What could not be compared, so that more may have changed. */
  readonly notes: readonly string[];
  /** How much of it is left out for the reader, in sentences. */
  readonly withheld: readonly string[];
}

export interface ChangeLine {
  /** Tells by its shape for whom it is worse or better; the sentence says it in words. */
  readonly sign: string;
  readonly sentence: string;
  /** Who accepted it, and the like. */
  readonly remarks: readonly string[];
}
