import type { Text } from '../l10n/message.ts';
/**
 * What reading a value gives: the value, or why not, in words for the person who wrote it.
 * Nothing in this folder throws, whatever the text.
 */

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  /** A phrase without capital or full stop, to be placed after the name of what is wrong. */
  readonly message: Text;
  /** Whole replacements for the value, best first; each of them is itself right. May be empty. */
  readonly suggestions: readonly string[];
}

export type Result<T, F extends Failure = Failure> = Success<T> | F;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure(message: Text, suggestions: readonly string[] = []): Failure {
  return { ok: false, message, suggestions: [...new Set(suggestions)] };
}
