import type { CancellationToken, Connection } from 'vscode-languageserver';
import { guard, refuseIfCancelled } from './guard.ts';
import type { Session } from './session.ts';

/**
 * As {@link guard}, for what is made for good, such as a record or a report: as long as files are still to be read, it would say that
 * what they record has not happened. So it waits for them.
 *
 * @param session undefined: there is nobody to ask, and the answer is null
 */
export function guardWhole<P, R>(
  connection: Connection,
  session: () => Session | undefined,
  handler: (params: P, session: Session, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | null> {
  return guard<P, R | null>(connection, null, async (params, token) => {
    const current = session();
    if (!current) return null;
    await current.feeder.whole();
    refuseIfCancelled(token);
    return handler(params, current, token);
  });
}
