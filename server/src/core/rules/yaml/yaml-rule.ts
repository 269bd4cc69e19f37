import type { YamlProblem } from '../../yaml/tree.ts';
import type { FileRule } from '../rule.ts';

/** A rule whose verdicts come from reading the YAML; the file holds its words. */
export function yamlRule(
  code: YamlProblem['code'],
  words: Pick<FileRule, 'title' | 'why' | 'remedy' | 'bad' | 'good'>,
): FileRule {
  return {
    on: 'file',
    id: `yaml/${code}`,
    severity: 'error',
    ...words,
    *check(file) {
      for (const problem of file.yaml.problems) {
        if (problem.code !== code) continue;
        const { range, message, related } = problem;
        yield {
          range,
          message,
          path: `${range.start}`,
          related: related ? [{ uri: file.uri, ...related }] : [],
        };
      }
    },
  };
}
