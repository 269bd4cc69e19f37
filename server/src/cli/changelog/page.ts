import { markdownCode, markdownText } from '../../core/docs/escape/markdown.ts';
import { shortened } from '../../core/docs/escape/shown.ts';
import { translate } from '../../core/l10n/message.ts';
import type { ReviewedAgreement } from '../../core/report/review.ts';
import { effectsInWords, headline } from '../../core/report/words.ts';
import { type Effect, gravestEffect } from '../../core/review/change.ts';

/** One version of an agreement in its changelog. */
export interface Entry {
  readonly version: string;
  readonly date: string;
  /** Undefined where the agreement begins, or nothing changed in what it says. */
  readonly reviewed: ReviewedAgreement | undefined;
  readonly isFirst: boolean;
}

const longestItem = 600;

/**
 * The changelog of an agreement as Markdown, the newest version first.
 *
 * @param isCut whether the repository does not hold what came before
 */
export function page(title: string, name: string, entries: readonly Entry[], isCut: boolean): string {
  const sections = [...entries].reverse().map(entry => section(entry, isCut));
  const rest = isCut ? `\n*What changed before is not in this clone: its history is cut.*\n` : '';
  return `# ${markdownText(title)}\n\n${markdownCode(name)}\n${sections.join('')}${rest}`;
}

/** What readers look for first: what is less than before. */
const groups: readonly (readonly [string, readonly Effect[]])[] = [
  ['Weakened or removed', ['weakened']],
  ['Added or strengthened', ['strengthened']],
  ['Changed', ['undetermined']],
  ['Wording and who does it', ['reworded', 'unaffected']],
];

function section({ version, date, reviewed, isFirst }: Entry, isCut: boolean): string {
  // A version that could be read holds nothing but digits, letters, dots and signs.
  const heading = `\n## Version ${version} (${date})\n`;
  const changes = (reviewed?.changes ?? []).filter(({ change }) => change.path !== 'version');
  if (isFirst && changes.length === 0) {
    return `${heading}\n${isCut ? 'The oldest version in this clone.' : 'The first version here.'}\n`;
  }
  if (changes.length === 0 || !reviewed) return `${heading}\nNo change in what the agreement says.\n`;
  return (
    heading +
    groups
      .map(([name, effects]) => {
        const items = changes
          .filter(({ change }) => effects.includes(gravestEffect(change)))
          .map(({ change }) => {
            const words = `${shortened(translate(headline(change)), longestItem)} (${translate(effectsInWords(change, reviewed.review))})`;
            return `- ${markdownText(words)}\n`;
          });
        return items.length > 0 ? `\n### ${name}\n\n${items.join('')}` : '';
      })
      .join('')
  );
}
