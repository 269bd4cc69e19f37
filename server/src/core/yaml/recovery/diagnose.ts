import { isFlowIndicator, isSpace } from '../characters.ts';
import { firstOf } from '../line-outline.ts';
import { messages } from '../messages.ts';
import { diagnoseBlock, tabBefore } from './diagnose-block.ts';
import { diagnoseBrackets } from './diagnose-brackets.ts';
import { badEscape, unclosedQuote } from './diagnose-quotes.ts';
import { type Diagnosis, type Failure, restOfLine, wordAt } from './failure.ts';

/** Says in plain words what is wrong where js-yaml stopped, and what to blank in order to read on. */
export function diagnose(failure: Failure): Diagnosis {
  const found = CASES.find(([pattern]) => pattern.test(failure.reason));
  return found === undefined ? general(failure) : found[1](failure);
}

/** js-yaml's reasons, by what a person would call the mistake. */
const CASES: readonly [RegExp, (failure: Failure) => Diagnosis][] = [
  [/non-printable|null byte|valid JSON character/, invisible],
  [/within a (?:single|double) quoted scalar/, unclosedQuote],
  [/unknown escape sequence|expected hexadecimal/, badEscape],
  [
    /deficient indentation/,
    failure => (failure.situation.quote === undefined ? diagnoseBrackets : unclosedQuote)(failure),
  ],
  [/flow collection|but found ','/, diagnoseBrackets],
  [/tab characters/, failure => tabBefore(failure) ?? diagnoseBlock(failure)],
  [/line break is expected|chomping mode|indentation width/, blockHeader],
  [
    /\banchor\b|\balias\b|\btag\b.*(?:property|characters|marks|handle|indicator)|verbatim tag|undeclared tag/,
    reference,
  ],
  [/directive|previously declared|YAML version/i, directive],
  [/indentation|mapping|document separator/, diagnoseBlock],
];

/** A sign that no YAML may hold, and that the cleaning of the text does not know. */
function invisible({ text, place }: Failure): Diagnosis {
  let end = place + 1;
  while (end < text.length && text[end] === text[place]) end++;
  const range = { start: place, end: place + 1 };
  return { range, message: messages.invisible(1), erase: [], replace: [{ start: place, end }] };
}

/** `target: > 90 %`: the sign announces text on the lines below. */
function blockHeader({ text, place }: Failure): Diagnosis {
  let start = place;
  while (start > 0 && !'|>'.includes(text[start] ?? ' ')) start--;
  const range = restOfLine(text, start);
  return { range, message: messages.blockHeader(text.slice(range.start, range.end)), erase: [range] };
}

/** Something is wrong with `&name`, `*name` or `!tag`; often ordinary text was meant. */
function reference(failure: Failure): Diagnosis {
  const { text, place, situation } = failure;
  let start = Math.min(place, text.length - 1);
  // The place may be the sign itself, inside its name or directly behind it.
  while (start > 0 && (!'&*!'.includes(text[start] ?? ' ') || !isStart(text, start))) start--;
  if (/undeclared tag|tag handle/.test(failure.reason)) {
    const tag = wordAt(text, start);
    return { range: tag, message: messages.unknownTag(text.slice(tag.start, tag.end)), erase: [tag] };
  }
  const range = situation.brackets.length > 0 ? wordInBrackets(text, start) : restOfLine(text, start);
  return { range, message: messages.badReference(text.slice(range.start, range.end)), erase: [range] };
}

const isStart = (text: string, at: number) =>
  at === 0 || isSpace(text.charCodeAt(at - 1)) || isFlowIndicator(text.charCodeAt(at - 1));

function wordInBrackets(text: string, start: number) {
  let end = start + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isFlowIndicator(text.charCodeAt(end))) end++;
  return { start, end };
}

function directive(failure: Failure): Diagnosis {
  const { text, lines, place } = failure;
  let line = lines.lineAt(place);
  // The place is behind the directive, often on the next line.
  while (line > 0 && text[firstOf(failure, line)] !== '%') line--;
  const range = restOfLine(text, firstOf(failure, line));
  return { range, message: messages.directive(), erase: [range] };
}

/** A reason that a later js-yaml may bring: mark the place and blank its line. */
function general({ text, lines, place }: Failure): Diagnosis {
  const range = restOfLine(text, place);
  const message = messages.general(text.slice(range.start, range.end));
  return { range, message, erase: [lines.line(lines.lineAt(place))] };
}
