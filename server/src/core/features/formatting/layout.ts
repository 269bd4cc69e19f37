import type { FileModel } from '../../model/file-model.ts';
import { finished, type Steps } from '../../util/steps.ts';
import { firstDocument } from '../../yaml/documents.ts';
import { type Head, headsOf } from './blocks.ts';
import { Lines } from './lines.ts';
import { type Token, tokensOf } from './tokens.ts';

/** How a text is laid out, as far as the formatter needs to know. */
export interface Layout {
  readonly lines: Lines;
  readonly tokens: readonly Token[];
  /** The beginnings of all entries in block style. */
  readonly heads: readonly Head[];
}

/**
 * Reads the layout of a text. Undefined where nothing may be formatted: with any mistake of YAML in it, and with
 * one of the few rare things (keys behind `?`, an end marked by `...`) that are better left alone.
 */
export function layoutOf(file: FileModel): Layout | undefined {
  return finished(layoutInSteps(file));
}

/** The same in steps. */
export function* layoutInSteps({ yaml, text }: FileModel): Steps<Layout | undefined> {
  if (yaml.problems.length > 0 || firstDocument(text).end < text.length) return undefined;
  const lines = new Lines(yaml);
  yield;
  const tokens = tokensOf(yaml);
  yield;
  const heads = tokens && headsOf(yaml, tokens, lines);
  return tokens && heads ? { lines, tokens, heads } : undefined;
}
