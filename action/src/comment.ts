import { markerOf } from '../../server/src/core/docs/escape/markdown.ts';

/**
 * The comment of a pull request. This is the only place of the whole project that opens a connection: to the API of
 * the GitHub that runs the action, with the token that the workflow hands over.
 */

/** Where the comment belongs. */
export interface Place {
  /** Such as `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly token: string;
}

/** What became of it, with the reason when GitHub did not take it. */
export type Outcome =
  | { readonly state: 'created' | 'updated' | 'none' }
  | { readonly state: 'refused'; readonly reason: string };

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly type?: string } | null;
}

const pageSize = 100;
/** A pull request with more comments than these gets a new one rather than an endless search. */
const mostPages = 20;
const patience = 20_000;

/**
 * Keeps one comment up to date. It is known again by a hidden mark, and only when a bot wrote it: people who quote
 * it keep their own comments.
 *
 * @param text Markdown
 * @param isNeeded whether it is worth a new comment; one that is there is brought up to date in any case
 */
export async function keepComment(
  place: Place,
  id: string,
  text: string,
  isNeeded: boolean,
): Promise<Outcome> {
  const mark = markerOf(id === 'default' ? undefined : id);
  const body = `${mark}\n${text}`;
  const comments = `/repos/${place.repository}/issues`;
  try {
    const old = await findComment(place, mark);
    if (old === undefined && !isNeeded) return { state: 'none' };
    if (old?.body === body) return { state: 'updated' };
    if (old) await ask(place, 'PATCH', `${comments}/comments/${old.id}`, { body });
    else await ask(place, 'POST', `${comments}/${place.number}/comments`, { body });
    return { state: old ? 'updated' : 'created' };
  } catch (error) {
    return { state: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function findComment(place: Place, mark: string): Promise<Comment | undefined> {
  for (let page = 1; page <= mostPages; page++) {
    const path = `/repos/${place.repository}/issues/${place.number}/comments?per_page=${pageSize}&page=${page}`;
    const comments = (await ask(place, 'GET', path)) as readonly Comment[];
    const found = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(mark));
    if (found || comments.length < pageSize) return found;
  }
  return undefined;
}

async function ask({ api, token }: Place, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'partnership-action',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} ${response.statusText}`.trim());
  return response.json();
}
