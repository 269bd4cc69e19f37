import {
  type Change,
  type ChangeThreshold,
  capital,
  correctionInWords,
  type Dictionary,
  excusedInWords,
  gravestEffect,
  notComparedInWords,
  openChanges,
  partiesWith,
  type Review,
  type ReviewedAgreement,
  type ReviewedChange,
  remarks,
  sentenceWithOutcome,
  shown,
  subjectLine,
  summaryOf,
  type Text,
  t,
  toldChanges,
  translate,
} from '../../../core/index.ts';
import { type Annotation, workflowCommands } from '../../formats/escape/workflow.ts';

type Say = (text: Text) => string;

/**
 * For GitHub Actions: annotations at lines that are there after the change. What was removed has no line to stand on,
 * so it follows as text, in lines that the runner cannot take for commands.
 */
export function github(review: Review, threshold: ChangeThreshold, dictionary?: Dictionary): string {
  const say = (text: Text) => translate(text, dictionary);
  const open = new Set(openChanges(review, threshold).map(({ reviewed }) => reviewed));
  const all = review.agreements.flatMap(agreement =>
    toldChanges(agreement).map(each => ({ agreement, each })),
  );
  const annotations = all.flatMap(({ agreement, each }) =>
    each.change.places.after ? [annotation(each, agreement, review, open.has(each), say)] : [],
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
    ...review.excused.map(each => say(excusedInWords(each))),
    ...review.corrections.map(each =>
      say(t`Records that were changed or taken out: ${correctionInWords(each)}`),
    ),
    ...notComparedInWords(review).map(text => say(t`Could not be compared: ${text}`)),
    ...removed.map(({ agreement, each }) => `${agreement.name}: ${inWords(each, agreement, say)}`),
    say(t`${subjectLine(review)}: ${summaryOf(review)}`),
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
  say: Say,
): Annotation {
  const { change } = reviewed;
  const weakens = partiesWith('weakened', change).length > 0;
  return {
    severity: isOpen ? 'error' : weakens ? 'warning' : 'info',
    title: say(titles[gravestEffect(change)]),
    message: inWords(reviewed, agreement, say),
    place: change.places.after && placeOf(change.places.after, review),
  };
}

/** Text of a log that the runner takes for no command: its older form `##[name]` counts anywhere in a line. */
function harmless(line: string): string {
  return shown(line).replaceAll('##[', '## [');
}

const titles = {
  weakened: t`Worse for somebody`,
  strengthened: t`Better`,
  undetermined: t`May matter`,
  reworded: t`Only wording, people or dates`,
  unaffected: t`Only wording, people or dates`,
} as const;

function inWords(reviewed: ReviewedChange, { review }: ReviewedAgreement, say: Say): string {
  const sentences = [sentenceWithOutcome(reviewed.change, review), ...remarks(reviewed, review)];
  return sentences.map(sentence => say(capital(sentence))).join('. ');
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
