import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { remoteUri, workbenchUrl } from './server.ts';

interface Front {
  /** 0: any free one. */
  port: number;
  /** The VS Code server, `host:port`. */
  target: string;
  /** What to open, and what of it to show first. */
  folder: string;
  file: string;
}

/**
 * Stands in front of a VS Code server so that the address to open is a short one: with nothing but the
 * token, the folder and the file are added to it; all else is passed through.
 * @returns its authority, `127.0.0.1:PORT`
 */
export async function listenInFront(front: Front): Promise<{ authority: string; close(): void }> {
  const [host = '', port = ''] = front.target.split(':');
  const server = createServer((incoming, response) => {
    const redirection = completeAddress(incoming, front);
    if (redirection) return response.writeHead(302, { Location: redirection }).end();
    const { method, headers, url: path } = incoming;
    const forwarded = request({ host, port, method, headers, path }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    incoming.pipe(forwarded);
    return undefined;
  });
  // The workbench talks to its server through WebSockets, which are passed on as they are.
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const onward = connect(Number(port), host, () => {
      onward.write(requestHead(incoming));
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(front.port, '127.0.0.1', resolve);
  });
  return {
    authority: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function completeAddress(incoming: IncomingMessage, front: Front): string | undefined {
  const authority = incoming.headers.host ?? '';
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const token = url.searchParams.get('tkn');
  // Without the token VS Code itself refuses; whoever lacks it need not learn what is open either.
  if (url.pathname !== '/' || url.searchParams.has('folder') || !token) return undefined;
  const complete = new URL(
    workbenchUrl(authority, front.folder, [
      ['openFile', remoteUri(authority, front.file)],
      ['skipWelcome', 'true'],
    ]),
  );
  complete.searchParams.set('tkn', token);
  return complete.pathname + complete.search;
}

function requestHead(incoming: IncomingMessage): string {
  const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}
