import { presets } from '../../config/configuration.ts';
import { type Message, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Config } from '../../schema/generated/types.ts';
import { suggestions } from '../../schema/suggest.ts';
import { resolveUri } from '../../uri.ts';
import type { Report, RuleContext } from '../rule.ts';
import { meant } from './meant.ts';

/** What a configuration names that is not there: rules that it sets, and what it extends. */
export function* unknownSettings(file: FileModel, context: RuleContext): Iterable<Report> {
  const config = (file.value ?? {}) as Partial<Config>;
  yield* unknownRules(config.rules, 'rules', file, context);
  for (const [index, { rules }] of (config.overrides ?? []).entries()) {
    yield* unknownRules(rules, `overrides[${index}].rules`, file, context);
  }
  yield* unknownExtended(config, file, context);
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

function* unknownExtended(
  config: Partial<Config>,
  file: FileModel,
  { workspace }: RuleContext,
): Iterable<Report> {
  if (!workspace.complete) return;
  for (const [index, name] of [config.extends ?? []].flat().entries()) {
    if (presets.some(preset => preset === name) || workspace.file(resolveUri(file.uri, name))) continue;
    const near = suggestions(name, presets, 1);
    const isList = Array.isArray(config.extends);
    yield {
      range: isList
        ? file.source.placeOf(config.extends as object, index)
        : file.source.placeOf(config, 'extends'),
      path: `extends[${name}]`,
      message: t`\`${name}\` is neither a profile nor a configuration file that can be read, so its rules do not hold. ${meantOr(near, t`Write \`minimal\`, \`recommended\`, \`strict\`, or the path of a file inside this folder, relative to this one.`)}`,
      data: { suggestions: near },
    };
  }
}

function meantOr(near: readonly string[], remedy: Message): Message {
  return near.length > 0 ? meant(near.map(each => `\`${each}\``)) : remedy;
}
