import {
  catalogue,
  either,
  type Markup,
  principlePage,
  principles,
  rulePage,
  suggestions,
} from '../../core/index.ts';
import { CliError } from '../failure.ts';

/** Something that can be explained, with the names that it goes by. */
interface Subject {
  /** The first is the one to suggest. */
  readonly names: readonly string[];
  readonly page: () => Markup;
}

const subjects: readonly Subject[] = [
  ...principles.map(principle => ({
    names: [principle.key, principle.name],
    page: () => principlePage(principle),
  })),
  ...catalogue.map(rule => ({
    names: [rule.id],
    page: () => rulePage(rule),
  })),
];

/**
 * The page of a rule or principle, by its name in any case and spelling; of a rule also without its first part, when
 * no other rule is called so.
 *
 * @throws CliError with what was probably meant
 */
export function pageOf(written: string): Markup {
  const wanted = plain(written);
  const exact = subjects.find(({ names }) => names.some(name => plain(name) === wanted));
  if (exact) return exact.page();
  const short = subjects.filter(({ names }) =>
    names.some(name => plain(name.split('/')[1] ?? '') === wanted),
  );
  if (short.length === 1 && short[0] && wanted) return short[0].page();
  throw unknown(written, wanted ? short : []);
}

function unknown(written: string, candidates: readonly Subject[]): CliError {
  const near = suggestions(
    written,
    subjects.flatMap(({ names }) => names),
  );
  const meant =
    candidates.length > 0
      ? candidates
      : near.flatMap(name => subjects.filter(({ names }) => names.includes(name)));
  const names = [...new Set(meant.flatMap(subject => subject.names[0] ?? []))];
  return new CliError(
    `There is no rule or principle called \`${written}\`.`,
    names.length > 0 ? `Did you mean ${either(names)}?` : all,
  );
}

const all = `The principles are ${principles.map(({ key }) => key).join(', ')}.\n"partnership rules" lists all rules.`;

/** `firstChoice`, `first-choice` and `First choice` are the same; the slash in a rule's id counts. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '');
}
