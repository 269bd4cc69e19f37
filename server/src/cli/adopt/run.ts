import {
  Checker,
  type Finding,
  formatDate,
  saying,
  type Text,
  t,
  visible,
  visibleLines,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { brokenConfigurations, refuseBroken } from '../check/configurations.ts';
import { nameOf } from '../check/names.ts';
import { tellMisnamed, tellUnread, unwritable } from '../check/problems.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { unreadName, unreadPlaces } from '../check/unread.ts';
import { writeText } from '../disk-write.ts';
import { CliError, failed } from '../failure.ts';
import { patchOf } from '../fix/patch.ts';
import { rewrite } from '../fix/run.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { styleOf } from '../terminal/style.ts';
import { type RawAdoptOptions, readTerms } from './options.ts';
import { type Plan, plansFor } from './plan.ts';

/**
 * `partnership adopt`.
 *
 * @param paths as typed
 * @returns the exit status
 * @throws CliError when it cannot be done; then nothing is written
 */
export async function runAdopt(paths: readonly string[], raw: RawAdoptOptions, host: Host): Promise<number> {
  const today = host.today();
  const terms = readTerms(raw, today);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  const say = saying(dictionary);
  tellMisnamed(
    misnamed.map(file => nameOf(file, host.cwd)),
    host,
    say,
  );
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const broken = brokenConfigurations(requested, checker, today, host.cwd);
  await refuseBroken(broken, host, styleOf(host.stderr, host.env, raw.color), 'checked');
  const isWhole = unread.size === 0;
  const plans = plansFor(requested, request.folders, checker, terms, {
    adds: raw.add ?? false,
    isWhole,
    cwd: host.cwd,
  });
  for (const plan of plans) expectSound(plan, checker, host.cwd);
  for (const plan of plans) await write(plan, raw.dryRun ?? false, host);
  const told = plans.flatMap(plan => inWords(plan, raw.dryRun ?? false, host.cwd));
  const all = told.length > 0 ? told : [t`Nothing was found that could be accepted.`];
  const out = raw.dryRun ? host.stderr : host.stdout;
  out.write(`${all.map(text => visible(say(text))).join('\n')}\n`);
  const places = unreadPlaces(unread, host.cwd);
  return tellUnread(new Map(places.map(place => [unreadName(place), place.why])), host, say) ? failed : 0;
}

/** @throws CliError where what is to be written would be wrong, such as an approver whom nobody knows */
function expectSound({ uri, after }: Plan, checker: Checker, cwd: string): void {
  const concerns = (rule: string) => /^(?:reference|schema|yaml)\//.test(rule);
  const before = new Set(checker.findingsBy(uri, concerns).map(({ fingerprint }) => fingerprint));
  const wrong = checker
    .trying(uri, after)
    .findingsBy(uri, concerns)
    .find(({ severity, fingerprint }) => severity === 'error' && !before.has(fingerprint));
  if (!wrong) return;
  const name = nameOf(pathOf(uri) ?? uri, cwd);
  throw new CliError(t`\`${name}\` would be wrong afterwards, so nothing was written.`, wrong.message);
}

/** Writes the configuration where it still holds what was read, or shows the change as a patch. */
async function write({ uri, before, after }: Plan, isDry: boolean, host: Host): Promise<void> {
  const file = pathOf(uri) ?? uri;
  const name = nameOf(file, host.cwd);
  if (before === after) return;
  if (isDry) {
    const patch = patchOf(name, before ?? '', after);
    host.stdout.write(host.stdout.isTerminal ? visibleLines(patch) : patch);
    return;
  }
  try {
    await (before === undefined ? writeText(file, after) : rewrite(file, before, after));
  } catch (error) {
    throw unwritable(name, error as NodeJS.ErrnoException);
  }
}

/** What was accepted, what was taken out, and what is left. */
function inWords(plan: Plan, isDry: boolean, cwd: string): Text[] {
  const { uri, block, accepted, mended, hidden, isNew, refused } = plan;
  const name = nameOf(pathOf(uri) ?? uri, cwd);
  const files = new Set(accepted.map(each => each.uri)).size;
  const day = formatDate(block.until as Parameters<typeof formatDate>[0]);
  const lines: Text[] = [];
  if (accepted.length > 0) {
    const what = t`${counted(accepted.length)} in ${files === 1 ? t`1 file` : t`${files} files`}`;
    lines.push(
      isDry
        ? t`${name}: would accept ${what}, until ${day}.`
        : t`${name}: ${what} accepted until ${day}. Then they return, as warnings; only what is new counts now.`,
      ...byRule(accepted),
    );
  }
  if (mended > 0)
    lines.push(
      isDry
        ? t`${name}: would take out ${counted(mended)} that are mended; ${block.findings.size} are left.`
        : t`${name}: ${counted(mended)} taken out, since they are mended; ${block.findings.size} are left until ${day}.`,
    );
  if (lines.length === 0 && plan.before !== plan.after)
    lines.push(
      isDry
        ? t`${name}: would be changed; ${block.findings.size} would be put off until ${day}.`
        : t`${name}: changed; ${block.findings.size} are put off until ${day}.`,
    );
  if (lines.length === 0)
    lines.push(t`${name}: nothing to change; ${block.findings.size} are put off until ${day}.`);
  if (hidden > 0)
    lines.push(
      t`Not found any more, and left all the same: ${counted(hidden)}. Something cannot be read, and may hide them; put that right and run it again.`,
    );
  if (isNew.length > 0)
    lines.push(
      t`New since, and not accepted: ${counted(isNew.length)}. With --add they are accepted, too.`,
      ...byRule(isNew),
    );
  if (refused.length > 0)
    lines.push(
      t`Not accepted, since it has to be put right or depends on the date: ${counted(refused.length)}.`,
      ...byRule(refused),
    );
  return lines;
}

function counted(count: number): Text {
  return count === 1 ? t`1 finding` : t`${count} findings`;
}

/** `  12 × principle/missing`, the most frequent first. */
function byRule(findings: readonly Finding[]): Text[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `  ${count} × ${rule}`);
}
