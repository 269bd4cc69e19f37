import { visible } from '../../../core/docs/escape/visible.ts';
import { translate } from '../../../core/l10n/message.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from '../../../core/report/review.ts';
import {
  effectsInWords,
  headline,
  reciprocityInWords,
  remarks,
  signs,
  summaryOf,
  versionInWords,
} from '../../../core/report/words.ts';
import { type Effect, gravestEffect } from '../../../core/review/change.ts';
import type { Colors, Style } from '../../terminal/style.ts';
import { indented, wrap } from '../../terminal/wrap.ts';

/** For reading: agreement by agreement, what changed, for whom, and what the version should be. */
export function pretty(review: Review, style: Style): string {
  const { colors } = style;
  const compared = colors.dim(visible(`Comparing ${review.before} with ${review.after}`));
  const unread = review.unreadable.map(name =>
    colors.red(visible(`${name} cannot be read as an agreement in one of the two states.`)),
  );
  const sections = review.agreements.map(agreement => section(agreement, review, style));
  return `${[compared, ...unread, ...sections, colors.bold(translate(summaryOf(review)))].join('\n\n')}\n`;
}

function section(agreement: ReviewedAgreement, review: Review, style: Style): string {
  const { colors, width } = style;
  const { name, formerName, review: compared, changes, findings } = agreement;
  const where = formerName === undefined ? name : `${formerName} → ${name}`;
  const facts = [versionInWords(compared), ...reciprocityInWords(compared)].flatMap(fact =>
    fact ? translate(fact) : [],
  );
  return [
    `${colors.bold(visible(where))}  ${visible(compared.title)}`,
    ...compared.incomplete.map(({ uri, range, message, state }) => {
      const line = (review.file(uri, state)?.lines.lineAt(range.start) ?? 0) + 1;
      const text = `Not compared whole: ${review.nameOf(uri)}:${line} (${state}): ${translate(message)}`;
      return colors.red(indented(wrap(visible(text), width - 2), '  '));
    }),
    ...changes.map(each => oneChange(each, agreement, review, style)),
    ...facts.map(fact => colors.dim(indented(wrap(visible(fact), width - 4), '  '))),
    ...findings.map(({ rule, message }) =>
      indented(wrap(visible(`${message} (${rule})`), width - 4), `  ${colors.yellow('!')} `),
    ),
  ].join('\n');
}

function oneChange(reviewed: ReviewedChange, agreement: ReviewedAgreement, review: Review, style: Style) {
  const { colors, width } = style;
  const { change } = reviewed;
  const effect = gravestEffect(change);
  const show = colorOf(effect, colors);
  const lines = (text: string, first: string) => indented(wrap(visible(text), width - 6), first);
  const content =
    change.kind === 'added' || change.kind === 'removed'
      ? [lines(change.after ?? change.before ?? '', `      ${change.kind === 'added' ? '+' : '-'} `)]
      : [];
  return [
    `  ${show(signs[effect])} ${lines(translate(headline(change)), '    ').trimStart()}`,
    ...content,
    show(lines(translate(effectsInWords(change, agreement.review)), '    ')),
    ...remarks(reviewed, agreement.review).map(remark => colors.yellow(lines(translate(remark), '    '))),
    colors.dim(`    ${placeOf(reviewed, review)}${visible(change.path)}  ${change.id}`),
  ].join('\n');
}

/** `path:line ` of the thing as it is now, or as it was. */
function placeOf({ change: { places } }: ReviewedChange, review: Review): string {
  const state = places.after ? 'after' : 'before';
  const place = places[state];
  const file = place && review.file(place.uri, state);
  if (!place || !file) return '';
  const line = file.lines.lineAt(place.range.start) + 1;
  return `${visible(review.nameOf(place.uri))}:${line}${state === 'before' ? ' (before)' : ''}  `;
}

function colorOf(effect: Effect, colors: Colors): (text: string) => string {
  const { red, green, yellow, blue, dim } = colors;
  return { weakened: red, strengthened: green, undetermined: yellow, reworded: blue, unaffected: dim }[
    effect
  ];
}
