/** English words that no Swedish sentence has, and that hardly any English one lacks. */
const small =
  'the|is|are|was|were|and|of|has|have|this|that|it|its|not|so|but|or|which|with|nobody|nothing|what|who|since|from|' +
  'by|to|for|there|here|no|your|must|can|cannot|write|add|name|file|files|error|errors|warning|warnings|finding|findings|' +
  'checked|late|missed|held|kept|due|overdue|did|you|mean';

const word = new RegExp(`(?<![\\w-])(?:${small})(?![\\w-])`, 'gi');

/** A text of a user without the English words by which {@link englishIn} tells sentences of ours. */
export function withoutEnglish(text: string): string {
  return text
    .split('\n')
    .map(line => (line.trimStart().startsWith('#') ? line : valuesOf(line)))
    .join('\n');
}

/** Keys stay: what follows the word and makes it one is a colon. */
function valuesOf(line: string): string {
  return line.replace(new RegExp(`${word.source}(?!["']?:(?:\\s|$))`, 'gi'), 'xx');
}

/**
 * The lines of an output that hold English besides what they quote: code, paths, ids of rules, options.
 *
 * @returns each with the words that tell it
 */
export function englishIn(output: string): string[] {
  return output
    .split('\n')
    .filter(line => !/^\s*\d*\s*\|(?!.*\|\s*$)/.test(line))
    .flatMap(line => {
      const own = line
        .replace(/`[^`]*`/g, ' ')
        .replace(/”[^”]*”|"[^"]*"/g, ' ')
        .replace(/<!--.*?-->/g, ' ')
        .replace(/::(?:error|warning|notice)[^:]*::/g, ' ')
        .replace(/--[a-z-]+/g, ' ')
        .replace(/partnership [a-z-]+/g, ' ')
        .replace(/\S*[\w-]+\/[\w-]+\S*|\S+\.yaml\S*/g, ' ');
      const found = own.match(word) ?? [];
      return found.length > 0 ? [`${found.join(' ')}: ${line.trim()}`] : [];
    });
}
