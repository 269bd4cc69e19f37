import type { Finding } from '../checking/run-rules.ts';
import { joined, type Text, t } from '../l10n/message.ts';
import { wordsOf } from '../util/lists.ts';
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

/** A sentence of a finding without the spelling of keys: what stands between backticks is said in words. */
function inWords(sentence: string): Text {
  const parts = sentence.split('`');
  // A backtick of the agreement’s own parts nothing.
  if (parts.length % 2 === 0) return sentence;
  return joined(
    parts.map((part, index) => (index % 2 === 0 ? part : t`“${spelt(part)}”`)),
    '',
  );
}

/** A key as people say it, also with the value that stands behind it. */
function spelt(code: string): Text {
  const [, key, value] = /^([a-z]+(?:[A-Z][a-z]*)*)(: .*)?$/.exec(code) ?? [];
  if (key === undefined) return code;
  return value === undefined ? wordsOf(key) : joined([wordsOf(key), value], '');
}
