import { localToday } from '../clock.ts';
import type { Host, Output } from './host.ts';

/** The process as the command line's host. */
export function processHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: readAll,
    today: localToday,
  };
}

/** A reader that goes away, such as `| head`, ends the output and is nobody's mistake. */
function output(stream: NodeJS.WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: text => void (open && stream.write(text)),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
