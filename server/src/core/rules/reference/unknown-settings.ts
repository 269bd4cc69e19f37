import { type Message, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Report, RuleContext } from '../../rule/rule.ts';
import type { Config } from '../../schema/generated/types.ts';
import { suggestions } from '../../util/suggest.ts';
import { meant } from './meant.ts';

/** The rules that a configuration sets though they do not exist. */
export function* unknownSettings(file: FileModel, context: RuleContext): Iterable<Report> {
  const config = (file.value ?? {}) as Partial<Config>;
  yield* unknownRules(config.rules, 'rules', file, context);
  for (const [index, { rules }] of (config.overrides ?? []).entries()) {
    yield* unknownRules(rules, `overrides[${index}].rules`, file, context);
  }
}

/** Only a warning: another version of the tool may have the rule. */
function* unknownRules(
  rules: object | undefined,
  path: string,
  file: FileModel,
  { ruleIds }: RuleContext,
): Iterable<Report> {
  for (const id of Object.keys(rules ?? {})) {
    if (id.startsWith('x-') || ruleIds.some(known => known === id)) continue;
    const near = suggestions(id, ruleIds);
    yield {
      range: file.source.keyOf(rules as object, id),
      path: `${path}.${id}`,
      severity: 'warning',
      message: t`There is no rule \`${id}\`, so this setting changes nothing. ${meantOr(near, t`\`partnership rules\` lists them all.`)}`,
      data: { suggestions: near },
    };
  }
}

function meantOr(near: readonly string[], remedy: Message): Message {
  return near.length > 0 ? meant(near.map(each => `\`${each}\``)) : remedy;
}
