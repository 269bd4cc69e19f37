import { type Severity, shown } from '../../../core/index.ts';

/** A place in a file of the repository, counted from 1; columns in UTF-16 code units. */
export interface AnnotatedPlace {
  /** Relative to the root of the repository, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** With `endColumn` only where the range lies in one line: GitHub reads columns of no others. */
  readonly column?: number;
  readonly endColumn?: number;
}

/** One message that GitHub shows at a line of a pull request. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly place?: AnnotatedPlace | undefined;
}

/** GitHub's word for each severity. */
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** How many annotations of each severity GitHub shows for one step; it drops the rest without a word. */
export const mostAnnotations = 10;

/**
 * One annotation as the runner's workflow command, with its line break. Titles, messages and paths come from files
 * that anybody can propose, so that the escaping is what keeps them from giving the runner orders.
 */
export function workflowCommand({ severity, title, message, place }: Annotation): string {
  const properties = { ...(place ? placeProperties(place) : {}), title: shown(title) };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[severity]} ${written.join(',')}::${escapeData(shown(message))}\n`;
}

/**
 * Annotations as the runner reads them: the worst first, and of each severity as many as GitHub shows. What is left
 * out is said in one line, since a reviewer would otherwise take what is shown for all.
 *
 * @param where where all of them can be read, as the end of a sentence
 */
export function workflowCommands(annotations: readonly Annotation[], where: string): string {
  const shownOnes = (['error', 'warning', 'info'] as const).flatMap(severity =>
    annotations.filter(annotation => annotation.severity === severity).slice(0, mostAnnotations),
  );
  const left = annotations.length - shownOnes.length;
  const more =
    left > 0
      ? `${left} more not shown here: GitHub takes ${mostAnnotations} of each severity. ${where}\n`
      : '';
  return `${shownOnes.map(workflowCommand).join('')}${more}`;
}

function placeProperties({ file, line, endLine, column, endColumn }: AnnotatedPlace) {
  const columns = column === undefined || endColumn === undefined ? {} : { col: column, endColumn };
  return { file, line, endLine, ...columns };
}

/** Escapes the text of a command: `%` first, since the escapes themselves are written with it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a property of a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
