import { type ActionLine, actionLinesOf, markdownText, type Text, t, translate } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { version } from '../../version.ts';
import { nameOf } from '../check/names.ts';
import { choice } from '../check/options.ts';
import { csv } from '../export/csv.ts';
import { failed } from '../failure.ts';
import { jsonText } from '../formats/escape/json.ts';
import type { Host } from '../host.ts';
import { markdownSection } from '../status/markdown.ts';
import { prettySection, sayingInLine } from '../status/pretty.ts';
import type { Section } from '../status/section.ts';
import { styleOf } from '../terminal/style.ts';
import { type RawAsked, readAsked, tellUnclear } from './asked.ts';
import { type Loaded, loadAgreements } from './load.ts';

/** The options of `actions` as they were typed. */
export interface RawActionsOptions extends RawAsked {
  readonly overdue?: boolean;
  readonly format: string;
  readonly asOf?: string;
  readonly color?: boolean;
}

/**
 * `partnership actions`.
 *
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read, or nobody can tell who is meant, which may say more of them
 * @throws CliError when it cannot be done
 */
export async function runActions(
  paths: readonly string[],
  raw: RawActionsOptions,
  host: Host,
): Promise<number> {
  const format = choice('--format', raw.format, ['pretty', 'json', 'csv', 'markdown']);
  const loaded = await loadAgreements(paths, raw.asOf, host);
  const { agreements, checker, today } = loaded;
  const asked = readAsked(raw, agreements, checker.workspace, today, host.cwd);
  const all = actionLinesOf(agreements, checker, today, asked.askedIn ? { askedIn: asked.askedIn } : {});
  const lines = raw.overdue ? all.filter(({ isOverdue }) => isOverdue) : all;
  host.stdout.write(written(format, lines, loaded, raw, host));
  const isUnclear = tellUnclear(asked, loaded, host);
  return loaded.isPartial || isUnclear ? failed : 0;
}

function written(
  format: 'pretty' | 'json' | 'csv' | 'markdown',
  lines: readonly ActionLine[],
  loaded: Loaded,
  raw: RawActionsOptions,
  host: Host,
): string {
  const { agreements, checker } = loaded;
  const fileOf = ({ uri }: ActionLine) => nameOf(pathOf(uri) ?? uri, host.cwd);
  if (format === 'json') return json(lines, fileOf, loaded);
  if (format === 'csv') return table(lines, fileOf);
  const section = sectionOf(lines, agreements.length === 1, raw.overdue ?? false);
  if (format === 'markdown')
    return `${markdownSection((text: Text) => markdownText(translate(text, checker.dictionary).trim()))(section)}\n`;
  const style = styleOf(host.stdout, host.env, raw.color);
  return `${prettySection(sayingInLine(checker.dictionary), style)(section)}\n`;
}

function sectionOf(lines: readonly ActionLine[], isOne: boolean, isOverdue: boolean): Section {
  return {
    heading: isOverdue ? t`Overdue actions` : t`Open actions`,
    columns: [
      { heading: t`Due date` },
      { heading: t`What` },
      { heading: t`Who` },
      { heading: t`Agreed` },
      { heading: t`Id` },
      ...(isOne ? [] : [{ heading: t`Agreement` }]),
    ],
    rows: lines.map(line => [
      line.due?.short ?? '–',
      line.isOverdue ? t`${line.what} (overdue)` : line.isUncertain ? t`${line.what} (uncertain)` : line.what,
      line.owner || '–',
      line.agreed ? t`${line.forum}, ${line.agreed.short}` : '–',
      line.action.id ?? '–',
      ...(isOne ? [] : [line.agreement]),
    ]),
    ifEmpty: t`None.`,
  };
}

/** Columns and words of the format, whatever the system speaks: a program reads them. */
function table(lines: readonly ActionLine[], fileOf: (line: ActionLine) => string): string {
  return csv(
    [
      'agreement',
      'file',
      'id',
      'what',
      'owner',
      'person',
      'party',
      'due',
      'overdue',
      'uncertain',
      'forum',
      'agreed',
    ],
    lines.map(line => [
      line.agreement,
      fileOf(line),
      line.action.id,
      line.what,
      line.owner,
      line.action.owner,
      line.party,
      line.action.due,
      line.isOverdue,
      line.isUncertain,
      line.action.forum,
      line.action.agreed,
    ]),
  );
}

function json(lines: readonly ActionLine[], fileOf: (line: ActionLine) => string, { today }: Loaded): string {
  return jsonText({
    version: 1,
    tool: { name: 'partnership', version },
    asOf: today,
    actions: lines.map(line => ({
      id: line.action.id ?? null,
      what: line.what,
      owner: line.action.owner ?? null,
      name: line.owner,
      due: line.action.due ?? null,
      isOverdue: line.isOverdue,
      isUncertain: line.isUncertain,
      forum: line.action.forum ?? null,
      agreed: line.action.agreed ?? null,
      agreement: line.agreement,
      file: fileOf(line),
    })),
  });
}
