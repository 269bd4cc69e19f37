import { chainOf, extendedBy, extendedUri, extendsTooMany, mostFiles } from '../../config/extended.ts';
import { looksLikeConfiguration } from '../../config/plausible.ts';
import { presetNamed, presets } from '../../config/presets.ts';
import { replaceByEach } from '../../edits/replacements.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { unreadReasons } from '../../model/unread.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { FileRule } from '../../rule/rule.ts';
import type { Config } from '../../schema/generated/types.ts';
import { isConfigurationFile } from '../../schema/kind.ts';
import { once } from '../../util/once.ts';
import { suggestions } from '../../util/suggest.ts';
import { isRelativePath } from '../../util/uri.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

export const configExtends: FileRule = {
  on: 'file',
  id: 'config/extends',
  severity: 'error',
  acceptable: false,
  title: 'A configuration starts from something that it cannot start from.',
  why: 'Its rules do not hold then, so that findings are missing, or count as what nobody decided.',
  remedy:
    'Write `minimal`, `recommended`, `strict`, or the relative path of a configuration file in the workspace that does not lead back to this one.',
  bad: 'extends: recomended\n',
  good: 'extends: recommended\n',
  *check(file, { workspace }) {
    if (file.kind !== 'Config') return;
    const { extends: named = [] } = (file.value ?? {}) as Partial<Config>;
    if (extendsTooMany(file.uri, workspace)) {
      yield {
        range: file.source.placeOf(file.value as object, 'extends'),
        path: 'extends',
        message: t`This configuration is made of more than ${mostFiles} files, since what is extended extends others in turn; of what the weakest of them say, nothing holds. Put what several of them say into one.`,
        data: { suggestions: [] },
      };
    }
    const circle = once(() => circleOf(file.uri, workspace));
    for (const [index, name] of [named].flat().entries()) {
      const problem = problemWith(name, file, workspace, circle);
      if (!problem) continue;
      yield {
        range: Array.isArray(named)
          ? file.source.placeOf(named, index)
          : file.source.placeOf(file.value as object, 'extends'),
        path: itemPath('extends', name),
        message: problem.message,
        data: { suggestions: problem.suggestions ?? [] },
      };
    }
  },
  fix: ({ range, data }, { file }) =>
    replaceByEach(file, range, (data as { suggestions: readonly string[] }).suggestions),
};

interface Problem {
  readonly message: Text;
  readonly suggestions?: readonly string[];
}

function problemWith(
  name: string,
  file: FileModel,
  workspace: ReadonlyWorkspace,
  circle: () => ReadonlySet<string>,
): Problem | undefined {
  if (presetNamed(name)) return undefined;
  if (!isRelativePath(name)) {
    return {
      message: t`\`${name}\` is not a relative path, so nothing is read from there: on another machine it would lead elsewhere. Write the path from this file’s folder, such as \`../shared/rules.yaml\`.`,
    };
  }
  const uri = extendedUri(file.uri, name, workspace);
  if (uri === undefined) {
    return {
      message: t`\`${name}\` lies outside of the workspace, where nothing is read, so its rules do not hold. Copy that file into the workspace, or open the folder that holds both.`,
    };
  }
  const target = workspace.file(uri);
  if (!target) return workspace.complete ? missing(name) : undefined;
  if (target.unread) {
    return {
      message: t`\`${name}\` was not read, since ${unreadReasons[target.unread]}, so its rules do not hold. Put a file there that can be read, or take this entry out.`,
    };
  }
  if (circle().has(uri) && reports(file.uri, circle())) {
    return {
      message: t`\`${name}\` leads back to this file, so it cannot be said which of them wins. Take one of the \`extends\` in the circle out.`,
    };
  }
  // What cannot be read has its findings in the file itself.
  if (looksLikeConfiguration(target)) return undefined;
  return {
    message: t`\`${name}\` is no configuration, so nothing of it holds. Name a file that holds \`rules\`, \`extends\` or other settings of a configuration.`,
  };
}

function missing(name: string): Problem {
  const [near] = suggestions(name, presets, 1);
  if (near !== undefined) {
    return {
      message: t`\`${name}\` is neither a profile nor a configuration file, so its rules do not hold. Did you mean \`${near}\`?`,
      suggestions: [near],
    };
  }
  return {
    message: t`There is no file \`${name}\`, seen from this one, so its rules do not hold. Correct the path, or write \`minimal\`, \`recommended\` or \`strict\`.`,
  };
}

/** The files that a file extends, directly or through others, and that extend it in turn; itself among them. */
function circleOf(own: string, workspace: ReadonlyWorkspace): ReadonlySet<string> {
  const extending = new Map<string, string[]>();
  for (const uri of chainOf(own, workspace))
    for (const extended of extendedBy(uri, workspace)) {
      const known = extending.get(extended);
      if (known) known.push(uri);
      else extending.set(extended, [uri]);
    }
  const circle = new Set(extending.get(own));
  // What is added is visited too.
  for (const uri of circle) for (const each of extending.get(uri) ?? []) circle.add(each);
  return circle;
}

/** Of all files in a circle one reports it: a configuration by its name before others, and then the first by its URI. */
function reports(own: string, circle: ReadonlySet<string>): boolean {
  const rank = (uri: string) => `${isConfigurationFile(uri) ? 0 : 1}${uri}`;
  return [...circle].every(uri => rank(own) <= rank(uri));
}
