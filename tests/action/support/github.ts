import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

/** What was asked of the API, as `METHOD path`. */
export interface FakeGitHub {
  readonly url: string;
  readonly comments: Comment[];
  readonly requests: string[];
}

/** How a request is answered otherwise than well. */
export interface Refusal {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Circumstances {
  /** Asked before anything is done. @param count how many requests of this kind there were, with this one */
  readonly refuse?: ((method: string, path: string, count: number) => Refusal | undefined) | undefined;
  /** Whose token it is: a person's login; undefined: that of the job, which is nobody. */
  readonly owner?: string;
}

/**
 * A GitHub that knows the comments of pull request 7 of `owner/agreements`, for the length of one test. It takes only
 * the token `secret`.
 *
 * @param circumstances a number: the status with which it answers every attempt to write
 */
export async function fakeGitHub(
  comments: Comment[] = [],
  circumstances: number | Circumstances = {},
): Promise<FakeGitHub> {
  const { refuse, owner }: Circumstances =
    typeof circumstances === 'number' ? { refuse: refusing(circumstances) } : circumstances;
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const { method = '' } = request;
    requests.push(`${method} ${pathname}`);
    const count = (counts.get(method) ?? 0) + 1;
    counts.set(method, count);
    const answer = (status: number, body: unknown, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.headers.authorization !== 'Bearer secret') return answer(401, { message: 'Bad credentials' });
    const refusal = refuse?.(method, pathname, count);
    if (refusal) return answer(refusal.status, { message: refusal.message ?? 'No' }, refusal.headers);
    if (pathname === '/user') {
      return owner === undefined
        ? answer(403, { message: 'Resource not accessible by integration' })
        : answer(200, { login: owner });
    }
    const all = '/repos/owner/agreements/issues/7/comments';
    if (method === 'GET' && pathname === all) {
      const size = Number(searchParams.get('per_page'));
      const start = (Number(searchParams.get('page')) - 1) * size;
      return answer(200, comments.slice(start, start + size));
    }
    const { body } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    if (method === 'POST' && pathname === all) {
      const user =
        owner === undefined
          ? { login: 'github-actions[bot]', type: 'Bot' as const }
          : { login: owner, type: 'User' as const };
      comments.push({ id: 10_000 + comments.length, body, user });
      return answer(201, comments.at(-1));
    }
    const id = /^\/repos\/owner\/agreements\/issues\/comments\/(\d+)$/.exec(pathname)?.[1];
    const comment = comments.find(each => String(each.id) === id);
    if (method !== 'PATCH' || !comment) return answer(404, { message: 'Not Found' });
    comment.body = body;
    return answer(200, comment);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, requests };
}

function refusing(status: number): Circumstances['refuse'] {
  return method => (method === 'GET' ? undefined : { status, message: 'Resource not accessible' });
}
