import path from 'node:path';
import {
  type ReviewedAgreement,
  reviewOf,
  saying,
  t,
  type UnreadReason,
  Workspace,
} from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { tellUnread } from '../check/problems.ts';
import { readRequest } from '../diff/arguments.ts';
import { compareRevisions } from '../diff/from-git.ts';
import { CliError, failed } from '../failure.ts';
import { type Git, repositoryAt } from '../git/program.ts';
import { cutsIn, deepen, type Revision, revision } from '../git/revisions.ts';
import { readAhead, treeOf } from '../git/tree.ts';
import type { Host } from '../host.ts';
import { expectSpoken, languageOf, spokenLanguage } from '../language.ts';
import { historiesOf, type Step, versionsIn } from './history.ts';
import { type Entry, page } from './page.ts';

/**
 * `partnership changelog [A..B] [paths…]`.
 *
 * @param written the arguments before `--`
 * @param rest those behind it
 * @param language of the sentences; undefined: that of each agreement
 * @returns the exit status
 * @throws CliError when it cannot be done
 */
export async function runChangelog(
  written: readonly string[],
  rest: readonly string[],
  host: Host,
  language?: string,
): Promise<number> {
  const asked = expectSpoken(language);
  const { git, base, head, paths } = await rangeOf(written, rest, host.cwd);
  const { agreements: names, unread: notRead } = await agreementNames(git, head, paths);
  const unread = new Map(notRead);
  const range = base ? `${base.commit}..${head.commit}` : head.commit;
  const cuts = await cutsIn(git, range);
  const pages: { text: string; isCut: boolean }[] = [];
  const histories = await historiesOf(git, range, names);
  await readAhead(git, [...(base ? [base] : []), ...[...histories.values()].flatMap(versionsIn)]);
  for (const [name, steps] of histories) {
    for (const { name: then, unread: why } of steps) if (why) unread.set(then, why);
    const versions = versionsIn(steps);
    const last = versions.at(-1);
    if (!last) continue;
    const isCut = steps.some(({ commit }) => cuts.has(commit));
    const title = last.title ?? last.id ?? name;
    const dictionary = await spokenLanguage(asked ?? last.language);
    pages.push({
      text: page(title, name, await entries(git, base, versions, host), isCut, dictionary),
      isCut,
    });
  }
  const say = saying(await languageOf(host));
  const isPartial = tellUnread(unread, host, say);
  if (pages.length === 0) {
    throw new CliError(
      base
        ? t`No agreement changed between ${base.name} and ${head.name}.`
        : t`No agreement changed up to ${head.name}.`,
      t`Name a wider range, such as v1.0..HEAD.`,
    );
  }
  host.stdout.write(pages.map(({ text }) => text).join('\n'));
  if (pages.some(({ isCut }) => isCut))
    host.stderr.write(`partnership: ${say(t`Older changes are missing.`)}\n${say(deepen)}\n`);
  return isPartial ? failed : 0;
}

async function rangeOf(written: readonly string[], rest: readonly string[], cwd: string) {
  if (written.length === 0) {
    const git = await repositoryAt(cwd);
    const paths = rest.map(each => path.resolve(cwd, each));
    return { git, base: undefined, head: await revision(git, 'HEAD'), paths };
  }
  const request = await readRequest(written, rest, cwd);
  if (request.kind !== 'revisions') {
    throw new CliError(
      t`A changelog needs two revisions, not files or folders.`,
      t`Example: ${'partnership changelog v1.0..HEAD'}`,
    );
  }
  const { git, paths } = request;
  return { git, base: request.base, head: request.head ?? (await revision(git, 'HEAD')), paths };
}

/** The agreements of a state, by the names of their files, and what was not read, which may be one. */
async function agreementNames(
  git: Git,
  head: Revision,
  paths: readonly string[],
): Promise<{ agreements: string[]; unread: [string, UnreadReason][] }> {
  const tree = await treeOf(git, head.commit);
  const below = paths.map(place => path.relative(git.folder, place).replaceAll(path.sep, '/'));
  const names = [...tree.files.keys()].filter(
    name =>
      below.length === 0 || below.some(each => each === '' || name === each || name.startsWith(`${each}/`)),
  );
  const workspace = new Workspace();
  const uri = (name: string) => uriOf(path.join(git.folder, name));
  for (const [name, text] of await tree.read(names)) workspace.set(uri(name), text);
  const agreements = names.filter(name => workspace.file(uri(name))?.kind === 'Agreement').sort();
  const unread = names.flatMap((name): [string, UnreadReason][] => {
    const why = tree.unread.get(name);
    return why ? [[name, why]] : [];
  });
  return { agreements, unread };
}

/** Each version against the one before it. */
async function entries(
  git: Git,
  base: Revision | undefined,
  versions: readonly Step[],
  host: Host,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let before = base?.commit;
  for (const step of versions) {
    const reviewed = before === undefined ? undefined : await between(git, before, step, host);
    const isFirst = before === undefined || reviewed?.review.models.before === undefined;
    found.push({
      version: step.version ?? '',
      date: step.date,
      reviewed: isFirst ? undefined : reviewed,
      isFirst,
    });
    before = step.commit;
  }
  return found;
}

async function between(
  git: Git,
  before: string,
  step: Step,
  host: Host,
): Promise<ReviewedAgreement | undefined> {
  const comparison = await compareRevisions({
    kind: 'revisions',
    git,
    base: { commit: before, name: before },
    head: { commit: step.commit, name: step.commit },
    paths: [],
  });
  const { agreements } = await reviewOf(comparison, host.today());
  return agreements.find(({ name }) => name === step.name);
}
