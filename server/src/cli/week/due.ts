import { type DueLine, dueLinesOf, type Text, t } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { version } from '../../version.ts';
import { nameOf } from '../check/names.ts';
import { choice } from '../check/options.ts';
import { CliError, failed } from '../failure.ts';
import { jsonText } from '../formats/escape/json.ts';
import type { Host } from '../host.ts';
import { prettySection, sayingInLine } from '../status/pretty.ts';
import type { Section } from '../status/section.ts';
import { styleOf } from '../terminal/style.ts';
import { type AskedInAll, type RawAsked, readAsked, tellUnclear } from './asked.ts';
import { type Loaded, loadAgreements } from './load.ts';

/** The options of `due` as they were typed. */
export interface RawDueOptions extends RawAsked {
  readonly days: string;
  readonly format: string;
  readonly asOf?: string;
  readonly color?: boolean;
}

/**
 * `partnership due`.
 *
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read, or nobody can tell who is meant, which may be due
 * @throws CliError when it cannot be done
 */
export async function runDue(paths: readonly string[], raw: RawDueOptions, host: Host): Promise<number> {
  const format = choice('--format', raw.format, ['pretty', 'json']);
  const days = readDays(raw.days);
  const loaded = await loadAgreements(paths, raw.asOf, host);
  const { agreements, checker, today } = loaded;
  const asked = readAsked(raw, agreements, checker.workspace, today, host.cwd);
  const lines = dueLinesOf(agreements, checker, today, {
    days,
    ...(asked.askedIn && { askedIn: asked.askedIn }),
  });
  host.stdout.write(
    format === 'json' ? json(lines, days, loaded, host) : pretty(lines, days, asked, loaded, raw, host),
  );
  const isUnclear = tellUnclear(asked, loaded, host);
  return loaded.isPartial || isUnclear ? failed : 0;
}

const mostDays = 366;

/** @throws CliError for what is no number of days */
function readDays(written: string): number {
  if (/^\d{1,3}$/.test(written) && Number(written) <= mostDays) return Number(written);
  throw new CliError(
    t`\`--days ${written}\` is not possible.`,
    t`Write a number of days, at most ${mostDays}, such as --days 30.`,
  );
}

function pretty(
  lines: readonly DueLine[],
  days: number,
  { name }: AskedInAll,
  { agreements, checker }: Loaded,
  raw: RawDueOptions,
  host: Host,
): string {
  const style = styleOf(host.stdout, host.env, raw.color);
  const isOne = agreements.length === 1;
  const by = lines.filter(({ concern }) => concern?.by !== false);
  const to = lines.filter(({ concern }) => concern && !concern.by);
  const sections =
    name === undefined
      ? [overdue(lines, isOne), upcoming(lines, days, isOne)]
      : [listed(t`Due by ${name}`, by, isOne, 'whom'), listed(t`Due to ${name}`, to, isOne, 'who')];
  return `${sections.map(prettySection(sayingInLine(checker.dictionary), style)).join('\n\n')}\n`;
}

function overdue(lines: readonly DueLine[], isOne: boolean): Section {
  return table(
    t`Overdue`,
    t`Since`,
    lines.filter(({ isOverdue }) => isOverdue),
    isOne,
    { heading: t`Who`, of: ({ who }) => who },
    whatOf,
  );
}

function upcoming(lines: readonly DueLine[], days: number, isOne: boolean): Section {
  const heading = days === 1 ? t`Today and tomorrow` : days === 0 ? t`Today` : t`Next ${days} days`;
  return table(
    heading,
    t`Due date`,
    lines.filter(({ isOverdue }) => !isOverdue),
    isOne,
    { heading: t`Who`, of: ({ who }) => who },
    whatOf,
  );
}

/** What is due by somebody or to them, what is overdue first and marked as such. */
function listed(heading: Text, lines: readonly DueLine[], isOne: boolean, other: 'who' | 'whom'): Section {
  const column =
    other === 'who'
      ? { heading: t`Who`, of: ({ who }: DueLine) => who }
      : { heading: t`To whom`, of: ({ whom }: DueLine) => whom || '–' };
  return table(heading, t`Due date`, lines, isOne, column, line =>
    line.isOverdue ? t`${whatOf(line)} (overdue)` : whatOf(line),
  );
}

function table(
  heading: Text,
  day: Text,
  lines: readonly DueLine[],
  isOne: boolean,
  who: { readonly heading: Text; readonly of: (line: DueLine) => Text },
  what: (line: DueLine) => Text,
): Section {
  return {
    heading,
    columns: [
      { heading: day },
      { heading: t`What` },
      { heading: who.heading },
      ...(isOne ? [] : [{ heading: t`Agreement` }]),
    ],
    rows: lines.map(line => [line.day.short, what(line), who.of(line), ...(isOne ? [] : [line.agreement])]),
    ifEmpty: t`Nothing.`,
  };
}

function whatOf({ what, duty }: DueLine): Text {
  return duty.times > 1 ? t`${what} (${duty.times} times)` : what;
}

/** For other programs; docs/records.md says what each property means. */
function json(lines: readonly DueLine[], days: number, { today }: Loaded, { cwd }: Host): string {
  return jsonText({
    version: 1,
    tool: { name: 'partnership', version },
    asOf: today,
    days,
    due: lines.map(({ duty, what, who, whom, agreement, isOverdue, concern, agreementUri }) => ({
      kind: duty.kind,
      id: duty.id ?? null,
      what,
      due: duty.due,
      until: duty.until,
      isOverdue,
      times: duty.times,
      by: duty.parties,
      person: duty.person ?? null,
      to: duty.to,
      who,
      whom,
      forum: duty.forum ?? null,
      agreement,
      file: nameOf(pathOf(agreementUri) ?? agreementUri, cwd),
      ...(concern && { isBy: concern.by, isTo: concern.to }),
    })),
  });
}
