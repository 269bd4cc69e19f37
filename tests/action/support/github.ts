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

/**
 * A GitHub that knows the comments of pull request 7 of `owner/agreements`, for the length of one test. It takes only
 * the token `secret`.
 *
 * @param refuses the status with which it answers every attempt to write
 */
export async function fakeGitHub(comments: Comment[] = [], refuses?: number): Promise<FakeGitHub> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${pathname}`);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== 'Bearer secret') return answer(401, { message: 'Bad credentials' });
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method !== 'GET' && refuses) return answer(refuses, { message: 'Resource not accessible' });
    const all = '/repos/owner/agreements/issues/7/comments';
    if (request.method === 'GET' && pathname === all) {
      const size = Number(searchParams.get('per_page'));
      const start = (Number(searchParams.get('page')) - 1) * size;
      return answer(200, comments.slice(start, start + size));
    }
    const { body } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    if (request.method === 'POST' && pathname === all) {
      comments.push({ id: comments.length + 1, body, user: { login: 'github-actions[bot]', type: 'Bot' } });
      return answer(201, comments.at(-1));
    }
    const id = /^\/repos\/owner\/agreements\/issues\/comments\/(\d+)$/.exec(pathname)?.[1];
    const comment = comments.find(each => String(each.id) === id);
    if (request.method !== 'PATCH' || !comment) return answer(404, { message: 'Not Found' });
    comment.body = body;
    return answer(200, comment);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, requests };
}
