import { shortened, shown } from '../../server/src/core/index.ts';

/**
 * GitHub's API, as far as the comment needs it. This is the only place of the whole project that opens a connection: to the
 * API of the GitHub that runs the action, with the token that the workflow hands over.
 */

/** Which GitHub, and in whose name. */
export interface GitHub {
  /** Such as `https://api.github.com`. */
  readonly api: string;
  readonly token: string;
}

/** What kept GitHub from doing what it was asked for. */
export type Hindrance =
  /** The token is not accepted at all. */
  | 'token'
  /** The token may not do this. */
  | 'forbidden'
  /** What it is about does not exist, or not for this token. */
  | 'missing'
  /** GitHub did not take what was sent. */
  | 'content'
  /** It was asked too often. */
  | 'limit'
  /** A disturbance of GitHub's own, or of the network, that may be over soon. */
  | 'disturbed'
  /** No answer, or none of GitHub's, and another attempt would bring none either. */
  | 'unreachable';

export class GitHubError extends Error {
  readonly kind: Hindrance;
  /** Milliseconds after which GitHub wants to be asked again at the earliest; undefined: it does not say. */
  readonly after: number | undefined;

  /** @param message what GitHub answered, for people */
  constructor(kind: Hindrance, message: string, after?: number) {
    super(message);
    this.kind = kind;
    this.after = after;
  }
}

/** How long one answer may take, in milliseconds. */
const patience = 20_000;

/** Asks once. @throws GitHubError for everything but a good answer */
export async function ask(
  { api, token }: GitHub,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
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
  }).catch(error => {
    throw noAnswer(error);
  });
  const text = await response.text().catch(error => {
    throw noAnswer(error);
  });
  const answer = parsed(text);
  if (!response.ok) throw refusal(response, answer);
  if (answer === undefined) throw new GitHubError('unreachable', 'The answer was not one of GitHub’s API');
  return answer;
}

/** What is not there now, and will hardly be there in a minute; a connection that breaks may well hold the next time. */
const lasting = /^(?:ECONNREFUSED|ENOTFOUND|ERR_INVALID_URL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

function noAnswer(error: unknown): GitHubError {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const why = cause?.message || cause?.code || message;
  return new GitHubError(
    lasting.test(cause?.code ?? '') ? 'unreachable' : 'disturbed',
    `GitHub did not answer: ${shortened(shown(why), 200)}`,
  );
}

function refusal({ status, statusText, headers }: Response, answer: unknown): GitHubError {
  const said = (answer as { message?: unknown } | null)?.message;
  const words = typeof said === 'string' ? `: ${shortened(shown(said), 200)}` : '';
  const message = `GitHub answered ${`${status} ${statusText}`.trim()}${words}`;
  return new GitHubError(kindOf(status, headers, words), message, waitOf(headers));
}

function kindOf(status: number, headers: Headers, words: string): Hindrance {
  // GitHub also answers 403 where it has been asked too often.
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers.has('retry-after') ||
        headers.get('x-ratelimit-remaining') === '0' ||
        /rate limit|abuse detection/i.test(words)));
  if (isLimit) return 'limit';
  if (status === 401) return 'token';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  if (status >= 500 || status === 408) return 'disturbed';
  return 'content';
}

/** Seconds or a date in `retry-after`; else when the hour is over for which GitHub counts. */
function waitOf(headers: Headers): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const until = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    return Number.isNaN(until) ? undefined : Math.max(0, until);
  }
  const reset = headers.get('x-ratelimit-reset');
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0' && /^\d+$/.test(reset ?? '');
  return isUsedUp ? Math.max(0, Number(reset) * 1000 - Date.now()) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
