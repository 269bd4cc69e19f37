/** How many tests of a suite passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
  failures: string[];
}
export function readVitestReport(file: string): Tally | undefined;
export function listenForReport(): {
  onLine: (line: string) => string | undefined;
  tally: () => Tally | undefined;
};
export function judge(suite: string, tally: Tally | undefined, status: number): Tally;
