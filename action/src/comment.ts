import { markerOf } from '../../server/src/core/index.ts';
import { ask, type GitHub, GitHubError } from './github.ts';
import { patiently, type Wait } from './patiently.ts';

/** Where the comment belongs. */
export interface Place extends GitHub {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}

/** What became of it. */
export type Outcome =
  | { readonly state: 'updated' | 'none' }
  /** `instead`: who wrote an older comment that could not be brought up to date. */
  | { readonly state: 'created'; readonly instead?: string }
  | { readonly state: 'refused'; readonly error: GitHubError };

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login?: string; readonly type?: string } | null;
}

const pageSize = 100;

/**
 * Keeps one comment up to date. It is known again by a hidden mark at its start, whoever wrote it: the token may be that of
 * the job, of an app or of a person, and of another one than last time.
 *
 * @param text Markdown
 * @param isNeeded whether it is worth a new comment; one that is there is brought up to date in any case
 * @param wait for tests
 */
export async function keepComment(
  place: Place,
  id: string,
  text: string,
  isNeeded: boolean,
  wait?: Wait,
): Promise<Outcome> {
  const mark = markerOf(id === 'default' ? undefined : id);
  try {
    return await patiently(() => keep(place, mark, `${mark}\n${text}`, isNeeded), wait);
  } catch (error) {
    if (error instanceof GitHubError) return { state: 'refused', error };
    throw error;
  }
}

async function keep(place: Place, mark: string, body: string, isNeeded: boolean): Promise<Outcome> {
  const comments = `/repos/${place.repository}/issues`;
  let obstacle: { readonly error: GitHubError; readonly author: string } | undefined;
  for (const old of await candidates(place, mark)) {
    if (old.body === body) return { state: 'updated' };
    try {
      await ask(place, 'PATCH', `${comments}/comments/${old.id}`, { body });
      return { state: 'updated' };
    } catch (error) {
      if (!(error instanceof GitHubError) || !/^(?:forbidden|missing)$/.test(error.kind)) throw error;
      // Deleted meanwhile, it is in nobody's way.
      if (error.kind === 'forbidden') obstacle ??= { error, author: old.user?.login ?? 'somebody' };
    }
  }
  if (!isNeeded) {
    if (obstacle) throw obstacle.error;
    return { state: 'none' };
  }
  await ask(place, 'POST', `${comments}/${place.number}/comments`, { body });
  return { state: 'created', ...(obstacle && { instead: obstacle.author }) };
}

/**
 * The comments that may be the one, the likeliest first: that of a bot, which no person's can be taken for; then one of the
 * token's owner; then any, the oldest first, since whoever copies a comment does it later.
 */
async function candidates(place: Place, mark: string): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  const seen = new Set<number>();
  for (let page = 1; ; page++) {
    const path = `/repos/${place.repository}/issues/${place.number}/comments?per_page=${pageSize}&page=${page}`;
    const answer = await ask(place, 'GET', path);
    if (!Array.isArray(answer))
      throw new GitHubError('unreachable', 'The answer was not one of GitHub’s API');
    const comments = answer as readonly Comment[];
    found.push(...comments.filter(({ body }) => body?.startsWith(mark)));
    const isNew = comments.every(({ id }) => !seen.has(id));
    for (const { id } of comments) seen.add(id);
    // The second is for a server that knows no pages, and would give the first one for ever.
    if (comments.length < pageSize || !isNew) break;
  }
  if (found.length < 2) return found;
  const owner = await ownerOf(place);
  const likelihood = ({ user }: Comment) =>
    user?.type === 'Bot' ? 2 : owner !== undefined && user?.login === owner ? 1 : 0;
  return found.sort((a, b) => likelihood(b) - likelihood(a));
}

/** The person whose token it is; undefined where it is nobody's. */
async function ownerOf(place: Place): Promise<string | undefined> {
  const user = (await ask(place, 'GET', '/user').catch(() => undefined)) as { login?: string } | undefined;
  return user?.login;
}
