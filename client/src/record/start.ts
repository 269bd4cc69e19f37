import { Uri } from 'vscode';
import { type Answers, answersIn } from '../../../server/src/core/index.ts';

/** What a record begins with: an agreement, and what is known of the record already. */
export interface Start {
  /** The URI of the agreement, or of records of it; undefined: it is asked for. */
  readonly uri: string | undefined;
  readonly answers: Answers;
  /** All questions are answered, so that it is written at once. */
  readonly isWhole: boolean;
}

/**
 * What came with a command: a file from the explorer, a line of the tree, a code lens, a button of the preview; answers in a key
 * binding.
 */
export function startOf(argument: unknown, more: Answers = {}): Start {
  if (argument instanceof Uri) return { uri: argument.toString(), answers: more, isWhole: false };
  const { uri, agreement, record, answers, isWhole } = (argument ?? {}) as Record<string, unknown>;
  const begun = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  const place = [uri, begun.uri, agreement].find(each => typeof each === 'string' || each instanceof Uri);
  return {
    uri: place === undefined ? undefined : String(place),
    answers: { ...more, ...answersIn(begun.answers), ...answersIn(answers) },
    isWhole: isWhole === true,
  };
}
