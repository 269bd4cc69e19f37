import { randomBytes } from 'node:crypto';
import { listenInFront } from './front.ts';
import { installExtension, startServer } from './server.ts';
import { userSettings } from './settings.ts';

interface UserOptions {
  /** The folder of VS Code, from `ensureVsCodeServer`. */
  vscode: string;
  /** The packaged extension. */
  vsix: string;
  /** Where settings and extensions are kept. */
  dataFolder: string;
  /** The folder to open, and the file in it to show first. */
  folder: string;
  file: string;
  /** Ports to listen on, the first that is free; 0 is any free one. */
  ports: readonly number[];
}

/** A VS Code that is served to somebody's browser. */
export interface ServedUser {
  /** What to open; it carries the token without which nobody gets in. */
  readonly address: string;
  /** Settles when VS Code ends by itself. */
  readonly ended: Promise<void>;
  stop(): void;
}

/**
 * Serves VS Code as a user has it: with git, with VS Code's own settings, and with the extension *installed*. Loaded from its
 * folder instead, VS Code would take all themes below that folder, its own among them, for those of the extension and show
 * them, files would lose their icons, and the extension would be missing from the list of extensions.
 * @throws Error when the extension cannot be installed, VS Code does not start or all ports are taken
 */
export async function serveUser(options: UserOptions): Promise<ServedUser> {
  const { vscode, dataFolder, folder, file } = options;
  installExtension(vscode, dataFolder, options.vsix);
  // Pages of other sites, open in the same browser, must not be able to use the server.
  const token = randomBytes(12).toString('hex');
  const server = await startServer({ vscode, dataFolder, token, settings: userSettings });
  const front = await listenOnOneOf(options.ports, port =>
    listenInFront({ port, target: server.authority, folder, file }),
  ).catch(error => {
    server.stop();
    throw error;
  });
  return {
    address: `http://${front.authority}/?tkn=${token}`,
    ended: server.ended,
    stop() {
      front.close();
      server.stop();
    },
  };
}

async function listenOnOneOf<T>(
  [port = 0, ...others]: readonly number[],
  listen: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await listen(port);
  } catch (error) {
    if (others.length === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenOnOneOf(others, listen);
  }
}
