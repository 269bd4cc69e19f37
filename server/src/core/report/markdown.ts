import { fitted, markdownCode, markdownText, markerOf } from '../docs/escape/markdown.ts';
import { shortened } from '../docs/escape/shown.ts';
import { type Dictionary, type Text, t, translate } from '../l10n/message.ts';
import { gravestEffect } from '../review/change.ts';
import { approvalRequests, type ChangeThreshold, openChanges } from './outcome.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from './review.ts';
import { effectsInWords, reciprocityInWords, remarks, signs, summaryOf, versionInWords } from './words.ts';

/** A comment on GitHub takes 65,536 characters; what is around it needs some. */
const limit = 65_000;

/** A cell of the table with much text is hard to read, and one text must not push all others out. */
const longestCell = 400;

/** What is to be added must not push out what it is about. */
const mostRequests = 20;

type Say = (text: Text) => string;

/** For a comment on a pull request, the summary of a run or a mail, in the language of a dictionary. */
export function markdown(review: Review, threshold: ChangeThreshold, dictionary?: Dictionary): string {
  const say: Say = text => translate(text, dictionary);
  const total = review.agreements.flatMap(({ changes }) => changes).length;
  const unread = review.unreadable.map(
    name => `\n⚠️ ${say(t`${markdownCode(name)} cannot be read as an agreement in one of the two states.`)}\n`,
  );
  const compared = t`Comparing ${markdownCode(review.before)} with ${markdownCode(review.after)}.`;
  const parts = [
    `${markerOf()}\n### ${say(t`Partnership review: ${markdownText(say(summaryOf(review)))}`)}\n\n${say(compared)}\n`,
    ...unread,
    ...request(review, threshold, say),
    ...review.agreements.flatMap(agreement => section(agreement, say)),
  ];
  const rows = parts.filter(part => part.endsWith(' |\n')).length;
  return fitted(
    parts,
    left => {
      const more = Math.min(left, rows, total);
      return more > 0 ? `\n${say(t`… and ${more} more: the run’s own output has all of them.`)}\n` : '';
    },
    limit,
  );
}

/** A section's heading with the head of its table and its first row, then each further row. */
function section({ review, name, formerName, changes, findings }: ReviewedAgreement, say: Say): string[] {
  const path =
    formerName === undefined ? markdownCode(name) : `${markdownCode(formerName)} → ${markdownCode(name)}`;
  const unread = review.incomplete.length;
  const facts = [
    ...(unread > 0 ? [`⚠️ ${say(notWhole(unread))}`] : []),
    ...[versionInWords(review), ...reciprocityInWords(review)].flatMap(fact =>
      fact ? markdownText(say(fact)) : [],
    ),
    ...findings.map(({ rule, message }) => `⚠️ ${markdownText(message)} ${markdownCode(rule)}`),
  ];
  const heading =
    `\n#### ${markdownText(review.title)} (${path})\n\n${facts.map(fact => `- ${fact}\n`).join('')}` +
    (changes.length > 0
      ? `\n${say(t`| | What | Before | After | For whom |`)}\n| --- | --- | --- | --- | --- |\n`
      : '');
  const [first = '', ...rest] = changes.map(change => row(change, review, say));
  return [`${heading}${first}`, ...rest];
}

function notWhole(places: number): Text {
  return places === 1
    ? t`Not compared whole: 1 place could not be read.`
    : t`Not compared whole: ${places} places could not be read.`;
}

function row(reviewed: ReviewedChange, review: ReviewedAgreement['review'], say: Say): string {
  const { change } = reviewed;
  const cell = (text: string | undefined) => markdownText(shortened(text ?? '', longestCell));
  const happened = change.kind === 'changed' ? '' : `, ${say(inAWord[change.kind])}`;
  const what = `${cell(say(change.title))}${happened}<br>${markdownCode(change.id)}`;
  const notes = remarks(reviewed, review).map(remark => `<br>⚠️ ${markdownText(say(remark))}`);
  const whom = `${markdownText(say(effectsInWords(change, review)))}${notes.join('')}`;
  return `| ${signs[gravestEffect(change)]} | ${what} | ${cell(change.before)} | ${cell(change.after)} | ${whom} |\n`;
}

const inAWord = { added: t`added`, removed: t`removed`, renamed: t`renamed`, moved: t`moved` } as const;

function request(review: Review, threshold: ChangeThreshold, say: Say): string[] {
  const open = openChanges(review, threshold);
  const left = open.length - mostRequests;
  const more =
    left > 0 ? `\n${say(t`… and ${left} more: the log of the run says what to add for all of them.`)}\n` : '';
  return approvalRequests(open.slice(0, mostRequests), review.today).map(
    ({ file, yaml, parties }, index, all) => {
      const names = markdownText(parties.join(', '));
      const what = t`**Not accepted yet.** Somebody of ${names} who accepts these changes adds to ${markdownCode(file)}, with a reason:`;
      return `\n${say(what)}\n\n${fence(yaml)}${index === all.length - 1 ? more : ''}`;
    },
  );
}

/** Code in a fence longer than any run of backticks in it. */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}yaml\n${text}${ticks}\n`;
}
