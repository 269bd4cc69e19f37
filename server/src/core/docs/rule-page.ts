import { exampleFiles } from '../rules/example-files.ts';
import type { Rule } from '../rules/rule.ts';
import { type Block, type Markup, spans } from './markup.ts';
import { principleByKey } from './principles.ts';

/** A rule as a page: what it says, why, what to do, an example that fails and one that passes. */
export function rulePage(rule: Rule): Markup {
  const principle = rule.principle && principleByKey(rule.principle);
  return [
    { heading: rule.id },
    { text: [rule.title] },
    {
      text: [
        { strong: 'Severity:' },
        ` ${rule.severity}`,
        ...(principle ? [`. Serves the principle “${principle.name}”.`] : ['.']),
      ],
    },
    { heading: 'Why' },
    { text: spans(rule.why) },
    { heading: 'What to do' },
    { text: spans(rule.remedy) },
    { heading: 'An example that it reports' },
    ...example(rule.bad),
    { heading: 'The same, sound' },
    ...example(rule.good),
  ];
}

/** Each file of an example by itself, with the name that tells it from the agreement's. */
function example(text: string): Block[] {
  return exampleFiles(text).flatMap(({ name, text }) => [
    ...(name === undefined ? [] : [{ text: ['In ', { code: name }, ':'] }]),
    ...(text.trim() === '' ? [] : [{ code: text.trimEnd(), language: 'yaml' }]),
  ]);
}
