import type { Range } from '../../util/text.ts';

/**
 * What a piece of text can be. The words are ours where the editors' own vocabulary has none; each of those is
 * said in the manifest together with its colours, and the protocol maps it for editors that do not know it.
 */
export type TokenType =
  | 'principle'
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  /** A promise of any section, a benchmarking activity, a measure, an action. */
  | 'commitment'
  | 'date'
  | 'cadence'
  | 'duration'
  /** A word of a fixed vocabulary, or a usual one of an open vocabulary. */
  | 'enumMember'
  | 'number';

/** `declaration`: the place where a thing gets its id. */
export type TokenModifier = 'declaration';

export interface SemanticToken {
  readonly range: Range;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}
