import type { RuleOption } from '../config/settable-rule.ts';
import { sentence, t } from '../l10n/message.ts';
import { principleByKey } from '../principles/principles.ts';
import type { Rule } from '../rule/rule.ts';
import { ruleTitle } from '../rule/rule-title.ts';
import { exampleFiles } from '../rules/example-files.ts';
import type { Markup, MarkupBlock, Span } from './markup.ts';

/** A rule as a page: what it says, why, what to do, an example that fails and one that passes. */
export function rulePage(rule: Rule): Markup {
  return [
    ...ruleSummary(rule),
    { heading: t`An example that it reports` },
    ...example(rule.bad),
    { heading: t`The same, sound` },
    ...example(rule.good),
  ];
}

/** A rule in short, for the editor: its page without the examples. */
export function ruleSummary(rule: Rule): Markup {
  const principle = rule.principle && principleByKey(rule.principle);
  const options = Object.entries(rule.options ?? {});
  return [
    { heading: rule.id },
    { text: [t`${ruleTitle(rule)}.`] },
    {
      text: [
        { strong: t`Severity:` },
        ' ',
        sentence(rule.severity),
        '.',
        ...(principle ? [' ', t`Serves the principle “${sentence(principle.name)}”.`] : []),
        ...(rule.dated ? [' ', t`Depends on today’s date.`] : []),
        ...(rule.acceptable === false
          ? [' ', t`Nobody can mean it, so the editor does not offer to accept it.`]
          : []),
      ],
    },
    { heading: t`Why` },
    { text: [{ prose: sentence(rule.why) }] },
    { heading: t`What to do` },
    { text: [{ prose: sentence(rule.remedy) }] },
    ...(options.length > 0
      ? [{ heading: t`Options` }, { list: options.map(([name, option]) => described(name, option)) }]
      : []),
  ];
}

function described(name: string, { description, default: value }: RuleOption): Span[] {
  return [
    { code: name },
    ': ',
    { prose: sentence(description) },
    ' ',
    t`Default:`,
    ' ',
    { code: String(value) },
    '.',
  ];
}

/** Each file of an example by itself, with the name that tells it from the agreement's. */
function example(text: string): MarkupBlock[] {
  return exampleFiles(text).flatMap(({ name, text }) => [
    ...(name === undefined ? [] : [{ text: [{ prose: t`In \`${name}\`:` }] }]),
    ...(text.trim() === '' ? [] : [{ code: text.trimEnd(), language: 'yaml' }]),
  ]);
}
