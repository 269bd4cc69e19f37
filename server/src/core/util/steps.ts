/** Work in steps: its result, and pauses on the way there in which somebody may give it up. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of work that nobody interrupts. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
