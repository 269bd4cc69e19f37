import { type Text, t } from '../../l10n/message.ts';
import { and } from '../../util/lists.ts';
import { shorten } from '../../util/shorten.ts';
import { shortenBoth } from './shorten-both.ts';

/** UTF-16 code units of one text that a sentence quotes: it must not push out the others. */
const longestQuote = 80;
/** Of a name. */
const longestName = 60;
/** Items of a list that are told; of more, how many. */
const mostItems = 5;

/** A text of somebody's own, in quotation marks. */
export function quoted(text: string): Text {
  return t`“${shorten(text, longestQuote)}”`;
}

/** Two texts in quotation marks, so that it can be seen in what they differ. */
export function quotedBoth(one: string, other: string): [Text, Text] {
  const [first, second] = shortenBoth(oneLine(one), oneLine(other), longestQuote);
  return [t`“${first}”`, t`“${second}”`];
}

/** What a person, party or forum is called. */
export function named(name: string): string {
  return shorten(name, longestName);
}

/** `the Steering Committee` */
export function forumNoun(name: string): Text {
  return /^the\s/i.test(name) ? named(name) : t`the ${named(name)}`;
}

/** `a, b and c`; of many the first ones, and how many more there are. */
export function list(items: readonly Text[], most = mostItems): Text {
  if (items.length <= most) return and(items);
  const shown = items.slice(0, most - 1);
  return and([...shown, t`${items.length - shown.length} more`]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
