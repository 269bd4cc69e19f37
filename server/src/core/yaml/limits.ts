/**
 * What one file may cost. An agreement written by people stays far below each of these; a file made to
 * exhaust the editor does not. Beyond a limit the file is not read at all: one problem says so.
 */

/** Longest text that is read, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Deepest nesting of mappings and lists. */
export const MAX_DEPTH = 100;

/** Most keys and values, each alias counted as all that it stands for. */
export const MAX_NODES = 200_000;

/** Most problems that are reported; one more says how many are left out. */
export const MAX_PROBLEMS = 100;

/** How often a text is read again after a mistake was blanked. */
export const MAX_ROUNDS = 50;

/**
 * Most characters that all rounds of recovery may read together; long texts get fewer rounds. A number of
 * characters and not of milliseconds, so that the same text gives the same result on every machine.
 */
export const MAX_RECOVERY_WORK = 10_000_000;

/** Most characters that are read to find out which repairs of mistakes would help. */
export const MAX_REPAIR_WORK = 1_000_000;

/** Most keys in the wrong place for which a text is read once more. */
export const MAX_MISPLACED = 5;

/** Most characters that are read to find out what was meant by lines in the wrong place. */
export const MAX_LAYOUT_WORK = 150_000;

/** Longest text in which it is looked for what was meant by lines in the wrong place. */
export const MAX_LAYOUT_LENGTH = 1_000_000;
