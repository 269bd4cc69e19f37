/** What a pack was made from. */
export interface PackReference {
  /** The id of the agreement. */
  readonly agreement: string;
  /** The id of the forum. */
  readonly forum: string;
  /** The day for which it was prepared, as ISO date. */
  readonly date: string;
  /** The version of the agreement. */
  readonly version: string;
}

/**
 * What a pack was made from as a text that people may see and every program keeps, since what a file hides is lost when it is
 * saved by another program: `partnership-pack:nordbank-cirrus/service-board/2026-12-17/2.1.0`.
 */
export function packReference({ agreement, forum, date, version }: PackReference): string {
  return `partnership-pack:${[agreement, forum, date, version].map(part => encodeURIComponent(part)).join('/')}`;
}

/** How a reference begins, whatever comes after it. */
const beginning = /partnership-pack\s{0,9}:/gi;

/** Bounded, so that a text of many beginnings takes no more time than its length. */
const whole =
  /partnership-pack\s{0,9}:\s{0,9}([^\s/|]{1,300})\s{0,9}\/\s{0,9}([^\s/|]{1,300})\s{0,9}\/\s{0,9}(\d{4}-\d{2}-\d{2})\s{0,9}\/\s{0,9}([^\s/|]{1,300})/gi;

/**
 * The references in a text, each once, in order.
 *
 * @returns how many begin and cannot be read to the end as well
 */
export function packReferencesIn(text: string): {
  readonly references: readonly PackReference[];
  readonly damaged: number;
} {
  const found = [...text.matchAll(whole)];
  const references = found.map(([, agreement = '', forum = '', date = '', version = '']) => ({
    agreement: decoded(agreement),
    forum: decoded(forum),
    date,
    version: decoded(version),
  }));
  return {
    references: [...new Map(references.map(each => [packReference(each), each])).values()],
    damaged: [...text.matchAll(beginning)].length - found.length,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
