import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver';
import type { TokenModifier, TokenType } from '../../core/index.ts';

/**
 * Our tokens, each with the usual one that it is a kind of. Editors colour words that they know; ours they know
 * from the manifest of the extension, which names the same kinds (`superType`; a test holds the two together).
 */
export const usualTypes: Readonly<Record<TokenType, string>> = {
  principle: SemanticTokenTypes.keyword,
  agreement: SemanticTokenTypes.namespace,
  party: SemanticTokenTypes.class,
  person: SemanticTokenTypes.variable,
  forum: SemanticTokenTypes.interface,
  commitment: SemanticTokenTypes.function,
  date: SemanticTokenTypes.number,
  cadence: SemanticTokenTypes.enumMember,
  duration: SemanticTokenTypes.number,
  enumMember: SemanticTokenTypes.enumMember,
  number: SemanticTokenTypes.number,
};

const ownLegend = Object.keys(usualTypes) as TokenType[];
const usualLegend = [...new Set(Object.values(usualTypes))];
const modifiers: readonly TokenModifier[] = [SemanticTokenModifiers.declaration];

/** What the numbers of tokens mean to a client. */
export function legendFor(own: boolean): SemanticTokensLegend {
  return { tokenTypes: own ? [...ownLegend] : [...usualLegend], tokenModifiers: [...modifiers] };
}

export function typeIndex(type: TokenType, own: boolean): number {
  return own ? ownLegend.indexOf(type) : usualLegend.indexOf(usualTypes[type]);
}

export function modifierBits(set: readonly TokenModifier[]): number {
  return set.reduce((bits, modifier) => bits | (1 << modifiers.indexOf(modifier)), 0);
}
