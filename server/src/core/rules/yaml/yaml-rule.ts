import type { FileModel } from '../../model/file-model.ts';
import type { FileRule } from '../../rule/rule.ts';
import type { YamlProblem } from '../../yaml/tree.ts';

/** A rule whose verdicts come from reading the YAML; the file holds its words. */
export function yamlRule(
  code: YamlProblem['code'],
  words: Pick<FileRule, 'title' | 'why' | 'remedy' | 'bad' | 'good' | 'fix'>,
): FileRule {
  return {
    on: 'file',
    id: `yaml/${code}`,
    severity: 'error',
    acceptable: false,
    ...words,
    *check(file) {
      for (const problem of file.yaml.problems) {
        if (problem.code !== code || isEcho(problem, file)) continue;
        const { range, message, related, entry, instead, cut, corrections } = problem;
        yield {
          range,
          message,
          // Where nothing could be read there are no ids: the line itself is what survives being moved.
          path: file.lines.lineText(file.lines.lineAt(range.start)).trim(),
          related: related ? [{ uri: file.uri, ...related }] : [],
          ...dataOf({ entry, instead, cut, corrections }),
        };
      }
    },
  };
}

/** What a fix needs, where there is anything. */
function dataOf(data: Readonly<Record<string, unknown>>): { data?: unknown } {
  return Object.values(data).some(value => value !== undefined) ? { data } : {};
}

/**
 * `*committee` without its `&committee`, when that stands on a line that could not be read: reported there. Where
 * nothing could be read at all, nothing else reports it: an alias bomb must not silence its own message.
 */
function isEcho({ range }: YamlProblem, { text, yaml }: FileModel): boolean {
  if (yaml.root === undefined || text[range.start] !== '*') return false;
  const anchor = `&${text.slice(range.start + 1, range.end)}`;
  return yaml.unreadable.some(({ start, end }) => text.slice(start, end).split(/[\s,]/).includes(anchor));
}
