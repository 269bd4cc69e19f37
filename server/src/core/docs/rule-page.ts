import type { RuleOption } from '../config/settable-rule.ts';
import { principleByKey } from '../principles/principles.ts';
import type { Rule } from '../rule/rule.ts';
import { exampleFiles } from '../rules/example-files.ts';
import { type Markup, type MarkupBlock, type Span, spans } from './markup.ts';

/** A rule as a page: what it says, why, what to do, an example that fails and one that passes. */
export function rulePage(rule: Rule): Markup {
  return [
    ...ruleSummary(rule),
    { heading: 'An example that it reports' },
    ...example(rule.bad),
    { heading: 'The same, sound' },
    ...example(rule.good),
  ];
}

/** A rule in short, for the editor: its page without the examples. */
export function ruleSummary(rule: Rule): Markup {
  const principle = rule.principle && principleByKey(rule.principle);
  const options = Object.entries(rule.options ?? {});
  return [
    { heading: rule.id },
    { text: [rule.title] },
    {
      text: [
        { strong: 'Severity:' },
        ` ${rule.severity}`,
        ...(principle ? [`. Serves the principle “${principle.name}”.`] : ['.']),
        ...(rule.dated ? [' Depends on today’s date.'] : []),
        ...(rule.acceptable === false
          ? [' Nobody can mean it, so the editor does not offer to accept it.']
          : []),
      ],
    },
    { heading: 'Why' },
    { text: spans(rule.why) },
    { heading: 'What to do' },
    { text: spans(rule.remedy) },
    ...(options.length > 0
      ? [{ heading: 'Options' }, { list: options.map(([name, option]) => described(name, option)) }]
      : []),
  ];
}

function described(name: string, { description, default: value }: RuleOption): Span[] {
  return [{ code: name }, ': ', ...spans(description), ' Default: ', { code: String(value) }, '.'];
}

/** Each file of an example by itself, with the name that tells it from the agreement's. */
function example(text: string): MarkupBlock[] {
  return exampleFiles(text).flatMap(({ name, text }) => [
    ...(name === undefined ? [] : [{ text: ['In ', { code: name }, ':'] }]),
    ...(text.trim() === '' ? [] : [{ code: text.trimEnd(), language: 'yaml' }]),
  ]);
}
