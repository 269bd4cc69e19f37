import { fitted, markdownCode, markdownText, markerOf } from '../docs/escape/markdown.ts';
import { type Dictionary, type Text, t, translate } from '../l10n/message.ts';
import { gravestEffect } from '../review/change.ts';
import { sentenceWithOutcome } from '../review/sentences/outcome.ts';
import { named } from '../review/sentences/quotes.ts';
import { and, or } from '../util/lists.ts';
import { correctionInWords } from './corrections.ts';
import { notComparedInWords } from './not-compared.ts';
import { approvalRequests, type ChangeThreshold, type Open, openChanges, partiesToAsk } from './outcome.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from './review.ts';
import { byOthersInWords, signOffInWords } from './sign-off.ts';
import { rankOf, saysTheVersion, toldChanges } from './told.ts';
import {
  excusedInWords,
  legend,
  reciprocityInWords,
  remarks,
  signs,
  subjectInWords,
  summaryOf,
  versionInWords,
} from './words.ts';

/** A comment on GitHub takes 65,536 characters; what is around it needs some. */
const limit = 65_000;

/** What is to be added must not push out what it is about. */
const mostRequests = 20;

/** Nor must what is excused, or was not compared, push out what is worse for somebody. */
const mostNotes = 30;

type Say = (text: Text) => string;

/** For a comment on a pull request, the summary of a run or a mail, in the language of a dictionary. */
export function markdown(review: Review, threshold: ChangeThreshold, dictionary?: Dictionary): string {
  const say: Say = text => translate(text, dictionary);
  const open = openChanges(review, threshold);
  const head = [
    `${markerOf()}\n### ${markdownText(say(t`Partnership review: ${subjectInWords(review)}`))}\n`,
    `\n**${markdownText(say(summaryOf(review)))}**\n`,
    notAccepted(open, say),
    notes(t`Switched off, accepted or excused by this very change`, review.excused.map(excusedInWords), say),
    notes(t`Records that were changed or taken out`, review.corrections.map(correctionInWords), say),
    notes(t`Could not be compared`, notComparedInWords(review), say),
  ].join('');
  const foot = `${legendOf(review, say)}${requests(open, review, say, dictionary)}`;
  return `${head}${sections(review, limit - bytes(head) - bytes(foot), say)}${foot}`;
}

function notAccepted(open: readonly Open[], say: Say): string {
  if (open.length === 0) return '';
  const parties = say(and([...new Set(open.flatMap(partiesToAsk))].map(named)));
  const text =
    open.length === 1
      ? t`**Not accepted yet:** 1 change, by ${markdownText(parties)}. How to accept it stands at the end.`
      : t`**Not accepted yet:** ${open.length} changes, by ${markdownText(parties)}. How to accept them stands at the end.`;
  return `\n⚠️ ${say(text)}\n`;
}

function notes(title: Text, texts: readonly Text[], say: Say): string {
  if (texts.length === 0) return '';
  const left = texts.length - mostNotes;
  const lines = texts.slice(0, mostNotes).map(text => `- ⚠️ ${markdownText(say(text))}\n`);
  const more = left > 0 ? `- ${say(t`… and ${left} more`)}\n` : '';
  return `\n#### ${say(title)}\n\n${lines.join('')}${more}`;
}

/** What a section of an agreement has besides its changes. */
interface Frame {
  readonly heading: string;
  readonly closing: string;
}

/** The agreements with as many changes as there is room for: the gravest of all of them first. */
function sections(review: Review, room: number, say: Say): string {
  const agreements = review.agreements.filter(isTold);
  const frames = new Map(agreements.map(agreement => [agreement, frameOf(agreement, say)]));
  const all = agreements
    .flatMap(agreement => toldChanges(agreement).map(reviewed => ({ agreement, reviewed })))
    .sort((a, b) => rankOf(a.reviewed) - rankOf(b.reviewed));
  const more = (left: number) =>
    left > 0 ? `\n${say(t`… and ${left} more: the run’s own output has all of them.`)}\n` : '';
  const kept = new Map<ReviewedAgreement, string[]>();
  let used = bytes(more(all.length));
  let left = all.length;
  for (const { agreement, reviewed } of all) {
    const { heading, closing } = frames.get(agreement) as Frame;
    const text = line(reviewed, agreement, say);
    const lines = kept.get(agreement);
    used += bytes(text) + (lines ? 0 : bytes(heading) + bytes(closing));
    if (used > room) break;
    if (lines) lines.push(text);
    else kept.set(agreement, [text]);
    left--;
  }
  const section = (agreement: ReviewedAgreement, lines: readonly string[]) => {
    const { heading, closing } = frames.get(agreement) as Frame;
    return `${heading}${lines.join('')}${closing}`;
  };
  const changed = agreements.flatMap(agreement => {
    const lines = kept.get(agreement);
    return lines ? [section(agreement, lines)] : [];
  });
  // Where nothing but the version or findings are to be told, they are as far as there is room.
  const rest = agreements
    .filter(agreement => toldChanges(agreement).length === 0)
    .map(each => section(each, []));
  return fitted([...changed, ...rest], () => more(left), room);
}

function isTold({ review, findings, changes, signOff }: ReviewedAgreement): boolean {
  if (signOff.byOthers.length > 0 || signOff.isRecorded) return true;
  return changes.length > 0 || findings.length > 0 || versionInWords(review) !== undefined;
}

function frameOf({ review, name, formerName, findings, signOff }: ReviewedAgreement, say: Say): Frame {
  const path =
    formerName === undefined ? markdownCode(name) : `${markdownCode(formerName)} → ${markdownCode(name)}`;
  const version = versionInWords(review);
  const facts = [
    ...reciprocityInWords(review),
    ...(version ? [version] : []),
    ...signOffInWords(signOff, review),
  ].map(fact => markdownText(say(fact)));
  const warnings = [
    ...findings.filter(({ rule }) => !saysTheVersion(rule, review)).map(({ message }) => message),
    ...byOthersInWords(signOff, review).map(say),
  ].map(message => `- ⚠️ ${markdownText(message)}\n`);
  return {
    heading: `\n#### ${markdownText(named(review.title))} (${path})\n\n`,
    closing: `${warnings.join('')}${facts.map(fact => `\n${fact}.\n`).join('')}`,
  };
}

function line(reviewed: ReviewedChange, { review }: ReviewedAgreement, say: Say): string {
  const { change } = reviewed;
  const sentence = markdownText(say(sentenceWithOutcome(change, review)));
  const extra = remarks(reviewed, review).map(remark => `  - ⚠️ ${markdownText(say(remark))}\n`);
  return `- ${signs[gravestEffect(change)]} ${sentence}\n${extra.join('')}`;
}

function legendOf(review: Review, say: Say): string {
  return review.agreements.some(agreement => toldChanges(agreement).length > 0)
    ? `\n<sub>${say(legend)}</sub>\n`
    : '';
}

/** What is to be typed, folded away: ids mean nothing to a reader. */
function requests(
  open: readonly Open[],
  review: Review,
  say: Say,
  dictionary: Dictionary | undefined,
): string {
  const left = open.length - mostRequests;
  const more =
    left > 0 ? `\n${say(t`… and ${left} more: the log of the run says what to add for all of them.`)}\n` : '';
  const blocks = approvalRequests(open.slice(0, mostRequests), review.today, dictionary).map(
    ({ file, yaml, parties }) => {
      const names = markdownText(say(or(parties.map(named))));
      const what = t`Somebody of ${names} who accepts these changes adds to ${markdownCode(file)}, with a reason:`;
      return `\n${say(what)}\n\n${fence(yaml)}`;
    },
  );
  if (blocks.length === 0) return '';
  const title = say(t`How to accept what is not accepted yet`);
  return `\n<details>\n<summary>${title}</summary>\n${blocks.join('')}${more}\n</details>\n`;
}

/** Code in a fence longer than any run of backticks in it. */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}yaml\n${text}${ticks}\n`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
