import type { Range } from '../../util/text.ts';
import { endOfLine, isFlowIndicator, isSeparator, isSpace } from '../../yaml/characters.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import type { YamlDocument } from '../../yaml/tree.ts';

/** A piece of the text between white space. Text in several lines is one word. */
export interface Token extends Range {
  readonly kind: TokenKind;
}

/** An indicator by itself; `block` is the head of a text below `|` or `>`; `marker` is `---` or a directive. */
export type TokenKind = Indicator | 'word' | 'alias' | 'block' | 'property' | 'comment' | 'marker';
type Indicator = '-' | ':' | ',' | '[' | ']' | '{' | '}';

const indicators: ReadonlySet<string> = new Set([...'-:,[]{}']);

/**
 * Everything in a sound text that is neither white space nor content of a block, in order. Undefined for what
 * the formatter leaves alone: keys behind `?`, and whatever else is not known for certain.
 */
export function tokensOf(yaml: YamlDocument): Token[] | undefined {
  const { text } = yaml;
  const tokens: Token[] = [];
  const fixed: Known[] = [...wordsOf(yaml), ...commentsOf(yaml)].sort((a, b) => a.start - b.start);
  let next = 0;
  let contentEnd = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const known = fixed[next]?.start === at ? fixed[next++] : undefined;
    if (isSpace(text.charCodeAt(at))) {
      // Below the head of a block and its comment everything is content.
      const breaks = text[at] === '\n' || text[at] === '\r';
      at = breaks ? Math.max(at + 1, contentEnd) : at + 1;
      continue;
    }
    const token = known ?? signAt(text, at);
    if (!token) return undefined;
    tokens.push({ kind: token.kind, start: token.start, end: token.end });
    contentEnd = known?.contentEnd ?? contentEnd;
    at = token.end;
  }
  return next === fixed.length ? tokens : undefined;
}

/** A block goes on below its head, to here. */
type Known = Token & { readonly contentEnd?: number };

function wordsOf({ root, text }: YamlDocument): Known[] {
  const words: Known[] = [];
  for (const node of nodesOf(root)) {
    const { start, end } = node.range;
    if (node.kind === 'alias') words.push({ kind: 'alias', start, end });
    if (node.kind !== 'scalar' || node.style === 'empty') continue;
    if (node.style === 'literal' || node.style === 'folded') {
      let head = start;
      while (!isSeparator(text, head)) head++;
      words.push({ kind: 'block', start, end: head, contentEnd: end });
    } else words.push({ kind: 'word', start, end });
  }
  return words;
}

function commentsOf({ comments, text }: YamlDocument): Token[] {
  return comments.map(({ range: { start, end } }) => ({
    kind: 'comment',
    start,
    end: trimmedEnd(text, start, end),
  }));
}

/** The end of a stretch of text without the spaces and tabs before it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

function signAt(text: string, start: number): Token | undefined {
  const character = text[start] as string;
  const first = start === 0 || /[\r\n\uFEFF]/.test(text.charAt(start - 1));
  if (first && text.startsWith('---', start)) return { kind: 'marker', start, end: start + 3 };
  if (first && character === '%') return { kind: 'marker', start, end: endOfLine(text, start) };
  if (indicators.has(character)) return { kind: character as Indicator, start, end: start + 1 };
  return character === '&' || character === '!' ? propertyAt(text, start) : undefined;
}

/** An anchor or a tag; `!<…>` may hold any sign. */
function propertyAt(text: string, start: number): Token {
  let end = start + 1;
  const verbatim = text.startsWith('!<', start);
  while (!isSeparator(text, end) && (verbatim || !isFlowIndicator(text.charCodeAt(end)))) end++;
  return { kind: 'property', start, end };
}
