import { shown } from '../../../core/docs/escape/shown.ts';
import { translate } from '../../../core/l10n/message.ts';
import type { ChangeThreshold } from '../../../core/report/outcome.ts';
import { openChanges } from '../../../core/report/outcome.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from '../../../core/report/review.ts';
import { effectsInWords, headline, remarks, summaryOf } from '../../../core/report/words.ts';
import { type Change, gravestEffect, partiesWith } from '../../../core/review/change.ts';
import { type Annotation, workflowCommands } from '../../formats/escape/workflow.ts';

/**
 * For GitHub Actions: annotations at lines that are there after the change. What was removed has no line to stand on,
 * so it follows as text, in lines that the runner cannot take for commands.
 */
export function github(review: Review, threshold: ChangeThreshold): string {
  const open = new Set(openChanges(review, threshold).map(({ reviewed }) => reviewed));
  const all = review.agreements.flatMap(agreement => agreement.changes.map(each => ({ agreement, each })));
  const annotations = all.flatMap(({ agreement, each }) =>
    each.change.places.after ? [annotation(each, agreement, review, open.has(each))] : [],
  );
  const findings = review.agreements.flatMap(({ findings }) =>
    findings.map(
      ({ rule, severity, message, uri, range }): Annotation => ({
        severity,
        title: rule,
        message,
        place: placeOf({ uri, range }, review),
      }),
    ),
  );
  const removed = all.filter(({ each }) => !each.change.places.after);
  const lines = [
    ...removed.map(({ agreement, each }) => `${agreement.name}: ${inWords(each, agreement)}`),
    ...review.unreadable.map(name => `${name} cannot be read as an agreement in one of the two states.`),
    ...review.agreements
      .filter(({ review: { incomplete } }) => incomplete.length > 0)
      .map(({ name }) => `${name} has mistakes, so it was not compared whole.`),
    translate(summaryOf(review)),
  ];
  return (
    workflowCommands([...annotations, ...findings], 'The summary of the run has all of them.') +
    lines.map(line => `- ${harmless(line)}\n`).join('')
  );
}

function annotation(
  reviewed: ReviewedChange,
  agreement: ReviewedAgreement,
  review: Review,
  isOpen: boolean,
): Annotation {
  const { change } = reviewed;
  const weakens = partiesWith('weakened', change).length > 0;
  return {
    severity: isOpen ? 'error' : weakens ? 'warning' : 'info',
    title: `${titles[gravestEffect(change)]}: ${translate(change.title)}`,
    message: inWords(reviewed, agreement),
    place: change.places.after && placeOf(change.places.after, review),
  };
}

/** Text of a log that the runner takes for no command: its older form `##[name]` counts anywhere in a line. */
function harmless(line: string): string {
  return shown(line).replaceAll('##[', '## [');
}

const titles = {
  weakened: 'Weakened',
  strengthened: 'Strengthened',
  undetermined: 'Changed',
  reworded: 'Reworded',
  unaffected: 'Changed',
} as const;

function inWords(reviewed: ReviewedChange, { review }: ReviewedAgreement): string {
  const { change } = reviewed;
  const what = `${translate(headline(change))} (${translate(effectsInWords(change, review))})`;
  return [what, ...remarks(reviewed, review).map(remark => translate(remark)), `Change ${change.id}`].join(
    '. ',
  );
}

function placeOf(
  { uri, range }: NonNullable<Change['places']['after']>,
  review: Review,
): Annotation['place'] {
  const lines = review.file(uri, 'after')?.lines;
  if (!lines) return undefined;
  const [start, end] = [lines.positionAt(range.start), lines.positionAt(range.end)];
  const columns =
    start.line === end.line ? { column: start.character + 1, endColumn: end.character + 1 } : {};
  return { file: review.nameOf(uri), line: start.line + 1, endLine: end.line + 1, ...columns };
}
