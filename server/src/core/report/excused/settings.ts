import { type Configuration, readConfiguration } from '../../config/configuration.ts';
import { Configurations } from '../../config/configurations.ts';
import { presets } from '../../config/presets.ts';
import { FileSettings, readSettings, type SeveritySetting } from '../../config/settings.ts';
import { sentence, type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { principleByKey } from '../../principles/principles.ts';
import { list, quoted } from '../../review/sentences/quotes.ts';
import type { Rule } from '../../rule/rule.ts';
import { ruleTitle } from '../../rule/rule-title.ts';
import { catalogue } from '../../rules/catalogue.ts';
import type { Config } from '../../schema/generated/types.ts';
import { isMapping } from '../../schema/walk.ts';
import type { ComparedState } from '../state.ts';
import type { Excused } from './excused.ts';
import type { FilePair } from './files.ts';

const severities: readonly SeveritySetting[] = ['off', 'info', 'warning', 'error'];

/** What a configuration file switches off or turns down that it did not before. */
export function settingsTurnedDown(
  { before, after }: FilePair,
  states: { before: ComparedState; after: ComparedState },
): Excused[] {
  if (after.kind !== 'Config') return [];
  // A new file takes the place of the one that was the nearest so far.
  const was = before
    ? readConfiguration(before, states.before.workspace)
    : new Configurations(states.before.workspace, undefined).of(after.uri);
  const is = readConfiguration(after, states.after.workspace);
  const config = (after.value ?? {}) as Partial<Config>;
  const place = (owner: object, key: string) => ({ uri: after.uri, range: after.source.placeOf(owner, key) });
  const excused = (kind: Excused['kind'], owner: object, key: string, text: Text): Excused => ({
    kind,
    place: place(owner, key),
    sentence: text,
    reason: commentAt(after, owner, key),
  });
  return [
    ...(presets.indexOf(is.preset) < presets.indexOf(was.preset)
      ? [
          excused(
            'profile',
            config,
            'extends',
            t`Fewer rules are checked, or more mildly: the profile is now “${is.preset}” instead of “${was.preset}”`,
          ),
        ]
      : []),
    ...rulesTurnedDown({ was, is, before, after }, excused),
    ...ignoredAnew(before, after).map(pattern =>
      excused('ignored', config, 'ignore', t`Files that match ${quoted(pattern)} are no longer looked at`),
    ),
    ...[...was.required]
      .filter(key => !is.required.has(key))
      .map(key => {
        const name = principleByKey(key)?.name;
        return excused(
          'required',
          config,
          'required',
          t`The principle “${name ? sentence(name) : key}” is no longer insisted on`,
        );
      }),
    ...(was.dated && !is.dated
      ? [excused('dates', config, 'asOf', t`What is overdue, missed or expired is no longer reported`)]
      : []),
  ];
}

type Note = (kind: Excused['kind'], owner: object, key: string, text: Text) => Excused;

/** Both states of what is in force, with the files that say it. */
interface BothConfigurations {
  readonly was: Configuration;
  readonly is: Configuration;
  readonly before: FileModel | undefined;
  readonly after: FileModel;
}

function rulesTurnedDown(both: BothConfigurations, note: Note): Excused[] {
  const { was, is, before, after } = both;
  const tell = (rule: Rule, from: SeveritySetting, to: SeveritySetting, owner: object, where?: Text) => {
    if (severities.indexOf(to) >= severities.indexOf(from)) return [];
    const text = to === 'off' ? switchedOff(rule, where) : turnedDown(rule, from, to, where);
    return [note(to === 'off' ? 'rule-off' : 'severity', owner, rule.id, text)];
  };
  const general = [generalRules(before), generalRules(after)];
  const ids = new Set(general.flatMap(rules => Object.keys(rules)));
  const overrides = overridesIn(after).flatMap(({ files = [], rules = {} }) => {
    const globs = [files].flat();
    const earlier = readSettings(rulesOfOverride(before, globs));
    const now = readSettings(rules);
    return rulesNamed(now.keys()).flatMap(rule => {
      const severity = now.get(rule.id)?.severity;
      if (severity === undefined) return [];
      return tell(
        rule,
        earlier.get(rule.id)?.severity ?? inGeneral(was, rule),
        severity,
        rules,
        list(globs.map(quoted)),
      );
    });
  });
  return [
    ...rulesNamed(ids).flatMap(rule =>
      tell(rule, inGeneral(was, rule), inGeneral(is, rule), general[1] ?? {}),
    ),
    ...overrides,
  ];
}

function rulesNamed(ids: Iterable<string>): Rule[] {
  return [...ids].flatMap(id => catalogue.find(rule => rule.id === id) ?? []);
}

function generalRules(file: FileModel | undefined): object {
  return ((file?.value ?? {}) as Partial<Config>).rules ?? {};
}

function overridesIn(file: FileModel | undefined) {
  return ((file?.value ?? {}) as Partial<Config>).overrides ?? [];
}

/** What the earlier state says for the same files. */
function rulesOfOverride(file: FileModel | undefined, globs: readonly string[]) {
  const same = overridesIn(file).findLast(
    ({ files = [] }) => JSON.stringify([files].flat()) === JSON.stringify(globs),
  );
  return same?.rules;
}

function switchedOff(rule: Rule, where: Text | undefined): Text {
  const title = titleOf(rule);
  return where === undefined ? t`No longer checked: ${title}` : t`No longer checked in ${where}: ${title}`;
}

function turnedDown(
  rule: Rule,
  before: SeveritySetting,
  after: SeveritySetting,
  where: Text | undefined,
): Text {
  const title = titleOf(rule);
  const [was, is] = [inWords[before], inWords[after]];
  return where === undefined
    ? t`Counts as ${is} instead of ${was}: ${title}`
    : t`Counts as ${is} instead of ${was} in ${where}: ${title}`;
}

/** What a rule says of what it finds. */
export function titleOf(rule: Rule): Text {
  return t`“${ruleTitle(rule)}”`;
}

const inWords: Readonly<Record<SeveritySetting, Text>> = {
  off: t`nothing`,
  info: t`information`,
  warning: t`a warning`,
  error: t`an error`,
};

/** What a rule counts as where no override holds. */
function inGeneral(configuration: Configuration, rule: Rule): SeveritySetting {
  const general = {
    ...configuration,
    settings: configuration.settings.filter(({ override }) => override === undefined),
  };
  return new FileSettings(general, '').severity(rule.id, rule.severity);
}

/** Patterns of files that are to be left out, and were not before. */
function ignoredAnew(before: FileModel | undefined, after: FileModel): string[] {
  const patterns = (file: FileModel | undefined): string[] => {
    const ignore = isMapping(file?.value) ? file.value.ignore : undefined;
    return [ignore ?? []].flat().filter(each => typeof each === 'string');
  };
  const old = new Set(patterns(before));
  return patterns(after).filter(pattern => !old.has(pattern));
}

/** A comment on the line of a key, or on the line above it: the only place for a reason. */
function commentAt(file: FileModel, owner: object, key: string): string | undefined {
  const line = file.lines.lineAt(file.source.placeOf(owner, key).start);
  const found = file.yaml.comments.find(({ range }) => {
    const at = file.lines.lineAt(range.start);
    const isAlone = file.lines.lineText(at).trimStart().startsWith('#');
    return at === line || (at === line - 1 && isAlone);
  });
  const text =
    found &&
    file.text
      .slice(found.range.start, found.range.end)
      .replace(/^[#\s]+/, '')
      .trim();
  return text === '' ? undefined : text;
}
