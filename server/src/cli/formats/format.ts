import type { Report } from '../check/report.ts';
import type { Style } from '../terminal/style.ts';

/** Turns a report into text, with a line break at its end. The same report and style give the same text. */
export type Format = (report: Report, style: Style) => string;

/** Every output format of `check`, loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
};
