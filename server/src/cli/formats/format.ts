import type { Report } from '../check/report.ts';
import type { FailOn } from '../check/threshold.ts';
import type { Style } from '../terminal/style.ts';

/**
 * Turns a report into text, with a line break at its end. The same report, style and choice give the same text.
 *
 * @param failOn what makes the check fail
 */
export type Format = (report: Report, style: Style, failOn: FailOn) => string;

/** Every output format of `check`, loaded when it is asked for; docs/output-formats.md shows each. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
