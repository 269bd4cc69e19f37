import { fitted, markdownCode, markdownText, markerOf } from '../../docs/escape/markdown.ts';
import { shortened } from '../../docs/escape/shown.ts';
import { said } from '../../l10n/message.ts';
import { gravestEffect } from '../change.ts';
import { approvalRequests, type ChangeThreshold, openChanges } from './outcome.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from './review.ts';
import {
  effectsInWords,
  plural,
  reciprocityInWords,
  remarks,
  signs,
  summaryOf,
  versionInWords,
} from './words.ts';

/** A comment on GitHub takes 65,536 characters; what is around it needs some. */
const limit = 65_000;

/** A cell of the table with much text is hard to read, and one text must not push all others out. */
const longestCell = 400;

/** What is to be added must not push out what it is about. */
const mostRequests = 20;

/** For a comment on a pull request or the summary of a run. */
export function markdown(review: Review, threshold: ChangeThreshold): string {
  const total = review.agreements.flatMap(({ changes }) => changes).length;
  const unread = review.unreadable.map(
    name => `\n⚠️ ${markdownCode(name)} cannot be read as an agreement in one of the two states.\n`,
  );
  const parts = [
    `${markerOf()}\n### Partnership review: ${markdownText(summaryOf(review))}\n\n` +
      `Comparing ${markdownCode(review.before)} with ${markdownCode(review.after)}.\n`,
    ...unread,
    ...request(review, threshold),
    ...review.agreements.flatMap(agreement => section(agreement)),
  ];
  const rows = parts.filter(part => part.endsWith(' |\n')).length;
  return fitted(
    parts,
    left => {
      const more = Math.min(left, rows, total);
      return more > 0 ? `\n… and ${more} more: the run’s own output has all of them.\n` : '';
    },
    limit,
  );
}

/** A section's heading with the head of its table and its first row, then each further row. */
function section({ review, name, formerName, changes, findings }: ReviewedAgreement): string[] {
  const path =
    formerName === undefined ? markdownCode(name) : `${markdownCode(formerName)} → ${markdownCode(name)}`;
  const facts = [
    ...(review.incomplete.length > 0
      ? [`⚠️ Not compared whole: ${plural(review.incomplete.length, 'place')} could not be read.`]
      : []),
    ...[versionInWords(review), ...reciprocityInWords(review)].flatMap(fact =>
      fact ? markdownText(fact) : [],
    ),
    ...findings.map(({ rule, message }) => `⚠️ ${markdownText(message)} ${markdownCode(rule)}`),
  ];
  const heading =
    `\n#### ${markdownText(review.title)} (${path})\n\n${facts.map(fact => `- ${fact}\n`).join('')}` +
    (changes.length > 0 ? '\n| | What | Before | After | For whom |\n| --- | --- | --- | --- | --- |\n' : '');
  const [first = '', ...rest] = changes.map(change => row(change, review));
  return [`${heading}${first}`, ...rest];
}

function row(reviewed: ReviewedChange, review: ReviewedAgreement['review']): string {
  const { change } = reviewed;
  const cell = (text: string | undefined) => markdownText(shortened(text ?? '', longestCell));
  const happened = change.kind === 'changed' ? '' : `, ${change.kind}`;
  const what = `${cell(said(change.title))}${happened}<br>${markdownCode(change.id)}`;
  const notes = remarks(reviewed, review).map(remark => `<br>⚠️ ${markdownText(remark)}`);
  const whom = `${markdownText(effectsInWords(change, review))}${notes.join('')}`;
  return `| ${signs[gravestEffect(change)]} | ${what} | ${cell(change.before)} | ${cell(change.after)} | ${whom} |\n`;
}

function request(review: Review, threshold: ChangeThreshold): string[] {
  const open = openChanges(review, threshold);
  const left = open.length - mostRequests;
  const more = left > 0 ? `\n… and ${left} more: the log of the run says what to add for all of them.\n` : '';
  return approvalRequests(open.slice(0, mostRequests), review.today).map(
    ({ file, yaml, parties }, index, all) =>
      `\n**Not accepted yet.** Somebody of ${markdownText(parties.join(', '))} who accepts these changes adds to ` +
      `${markdownCode(file)}, with a reason:\n\n${fence(yaml)}${index === all.length - 1 ? more : ''}`,
  );
}

/** Code in a fence longer than any run of backticks in it. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}yaml\n${text}${ticks}\n`;
}
