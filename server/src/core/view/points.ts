import type { Finding } from '../checking/run-rules.ts';
import { inWords } from './in-words.ts';
import type { Reader } from './reader.ts';

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Findings as points to settle: in sentences, the gravest first. */
export function pointsOf(findings: readonly Finding[], reader: Reader) {
  return [...findings]
    .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    .map(({ severity, lines, uri, range }) => ({
      severity,
      sentences: lines.split('\n').map(line => reader.text(inWords(line))),
      place: { uri, start: range.start },
    }));
}
