import {
  byOthersInWords,
  type Correction,
  correctionInWords,
  type Dictionary,
  type Effect,
  excusedInWords,
  gravestEffect,
  legend,
  notComparedInWords,
  type Review,
  type ReviewedAgreement,
  type ReviewedChange,
  reciprocityInWords,
  remarks,
  saysTheVersion,
  sentenceWithOutcome,
  signOffInWords,
  signs,
  subjectLine,
  summaryOf,
  type Text,
  t,
  toldChanges,
  translate,
  versionInWords,
  visible,
} from '../../../core/index.ts';
import type { Colors, Style } from '../../terminal/style.ts';
import { indented, wrap } from '../../terminal/wrap.ts';

/** How a review is written for a reader at a terminal. */
interface Page {
  readonly review: Review;
  readonly style: Style;
  readonly say: (text: Text) => string;
}

/** For reading: what is excused and was not compared, then agreement by agreement what changed, and for whom. */
export function pretty(review: Review, style: Style, dictionary?: Dictionary): string {
  const { colors, width } = style;
  const say = (text: Text) => visible(translate(text, dictionary));
  const lines = (text: string) => wrap(text, width).join('\n');
  const page: Page = { review, style, say };
  const isAnyTold = review.agreements.some(agreement => toldChanges(agreement).length > 0);
  const parts = [
    colors.bold(lines(say(subjectLine(review)))),
    notes(
      t`Switched off, accepted or excused by this very change`,
      review.excused.map(excusedInWords),
      'yellow',
      page,
    ),
    notes(
      t`Records that were changed or taken out`,
      review.corrections.map(each => placed(each, review)),
      'yellow',
      page,
    ),
    notes(t`Could not be compared`, notComparedInWords(review), 'red', page),
    ...review.agreements.map(agreement => section(agreement, page)),
    ...(isAnyTold ? [colors.dim(lines(say(legend)))] : []),
    colors.bold(lines(say(summaryOf(review)))),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

/** With `path:line`, of a record that is gone where it stood. */
function placed(correction: Correction, review: Review): Text {
  const { place, state } = correction;
  const line = (review.file(place.uri, state)?.lines.lineAt(place.range.start) ?? 0) + 1;
  const written = `${review.nameOf(place.uri)}:${line}`;
  const where = state === 'before' ? t`${written}, as it was` : written;
  return t`${correctionInWords(correction)} (${where})`;
}

function notes(title: Text, texts: readonly Text[], color: 'yellow' | 'red', { style, say }: Page): string {
  if (texts.length === 0) return '';
  const { colors, width } = style;
  const lines = texts.map(text => indented(wrap(say(text), width - 4), `  ${colors[color]('!')} `));
  return [colors.bold(say(title)), ...lines].join('\n');
}

function section(agreement: ReviewedAgreement, page: Page): string {
  const { style, say } = page;
  const { colors, width } = style;
  const { name, formerName, review: compared, findings, signOff } = agreement;
  const where = formerName === undefined ? name : `${formerName} → ${name}`;
  const version = versionInWords(compared);
  const lines = [
    ...toldChanges(agreement).map(each => oneChange(each, agreement, page)),
    ...findings
      .filter(({ rule }) => !saysTheVersion(rule, compared))
      .map(({ message }) => indented(wrap(visible(message), width - 4), `  ${colors.yellow('!')} `)),
    ...byOthersInWords(signOff, compared).map(text =>
      indented(wrap(say(text), width - 4), `  ${colors.yellow('!')} `),
    ),
    ...[
      ...reciprocityInWords(compared),
      ...(version ? [version] : []),
      ...signOffInWords(signOff, compared),
    ].map(fact => indented(wrap(say(fact), width - 2), '  ')),
  ];
  if (lines.length === 0) return '';
  return [`${colors.bold(visible(compared.title))}  ${colors.dim(visible(where))}`, ...lines].join('\n');
}

function oneChange(
  reviewed: ReviewedChange,
  agreement: ReviewedAgreement,
  { review, style, say }: Page,
): string {
  const { colors, width } = style;
  const { change } = reviewed;
  const effect = gravestEffect(change);
  const lines = (text: string) => indented(wrap(text, width - 4), '    ');
  const place = placeOf(reviewed, review);
  return [
    `  ${colorOf(effect, colors)(signs[effect])} ${lines(say(sentenceWithOutcome(change, agreement.review))).trimStart()}`,
    ...remarks(reviewed, agreement.review).map(remark => colors.yellow(lines(say(remark)))),
    ...(place === undefined ? [] : [colors.dim(`    ${say(place)}`)]),
  ].join('\n');
}

/** `path:line` of the thing as it is now, or as it was. */
function placeOf({ change: { places } }: ReviewedChange, review: Review): Text | undefined {
  const state = places.after ? 'after' : 'before';
  const place = places[state];
  const file = place && review.file(place.uri, state);
  if (!place || !file) return undefined;
  const written = `${review.nameOf(place.uri)}:${file.lines.lineAt(place.range.start) + 1}`;
  return state === 'before' ? t`${written}, as it was` : written;
}

function colorOf(effect: Effect, colors: Colors): (text: string) => string {
  const { red, green, yellow, blue, dim } = colors;
  return { weakened: red, strengthened: green, undetermined: yellow, reworded: blue, unaffected: dim }[
    effect
  ];
}
