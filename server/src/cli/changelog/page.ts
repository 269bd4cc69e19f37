import {
  type Dictionary,
  type Effect,
  gravestEffect,
  markdownCode,
  markdownText,
  type ReviewedAgreement,
  sentenceWithOutcome,
  type Text,
  t,
  toldChanges,
  translate,
} from '../../core/index.ts';

/** One version of an agreement in its changelog. */
export interface Entry {
  readonly version: string;
  readonly date: string;
  /** Undefined where the agreement begins, or nothing changed in what it says. */
  readonly reviewed: ReviewedAgreement | undefined;
  readonly isFirst: boolean;
}

/**
 * The changelog of an agreement as Markdown, the newest version first.
 *
 * @param isCut whether the repository does not hold what came before
 */
export function page(
  title: string,
  name: string,
  entries: readonly Entry[],
  isCut: boolean,
  dictionary?: Dictionary,
): string {
  const say = (text: Text) => translate(text, dictionary);
  const sections = [...entries].reverse().map(entry => section(entry, isCut, say));
  const rest = isCut ? `\n*${say(t`What changed before is not in this clone: its history is cut.`)}*\n` : '';
  return `# ${markdownText(title)}\n\n${markdownCode(name)}\n${sections.join('')}${rest}`;
}

/** What readers look for first: what is less than before. */
const groups: readonly (readonly [Text, readonly Effect[]])[] = [
  [t`Worse for somebody`, ['weakened']],
  [t`May matter`, ['undetermined']],
  [t`Better`, ['strengthened']],
  [t`Only wording, people or dates`, ['reworded', 'unaffected']],
];

function section(
  { version, date, reviewed, isFirst }: Entry,
  isCut: boolean,
  say: (text: Text) => string,
): string {
  // A version that could be read holds nothing but digits, letters, dots and signs.
  const heading = `\n## ${say(t`Version ${version} (${date})`)}\n`;
  const changes = reviewed ? toldChanges(reviewed) : [];
  if (isFirst && changes.length === 0) {
    return `${heading}\n${say(isCut ? t`The oldest version in this clone.` : t`The first version here.`)}\n`;
  }
  if (changes.length === 0 || !reviewed)
    return `${heading}\n${say(t`No change in what the agreement says.`)}\n`;
  return (
    heading +
    groups
      .map(([name, effects]) => {
        const items = changes
          .filter(({ change }) => effects.includes(gravestEffect(change)))
          .map(({ change }) => `- ${markdownText(say(sentenceWithOutcome(change, reviewed.review)))}\n`);
        return items.length > 0 ? `\n### ${say(name)}\n\n${items.join('')}` : '';
      })
      .join('')
  );
}
