import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../capabilities.ts';
import type { Session } from '../session.ts';

/** One capability of the protocol: what is announced of it, and the handlers that answer it. */
export interface Feature {
  /** What this feature adds to the server's capabilities for such a client. */
  capabilities(client: ClientAbilities): ServerCapabilities;
  /**
   * Registers the handlers, once, before the client is known.
   *
   * @param session the client's session; undefined before `initialize`, when no request is legal
   */
  register(connection: Connection, session: () => Session | undefined): void;
}
