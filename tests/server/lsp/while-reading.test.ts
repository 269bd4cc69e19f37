import { expect, it } from 'vitest';
import type { PackView, RecordForm } from '../../../server/src/core/index.ts';
import { PACK } from '../../../server/src/lsp/pack-protocol.ts';
import { PEOPLE } from '../../../server/src/lsp/people-protocol.ts';
import { CALENDAR, FILES, type FileParams, READ, VIEW_FOR_READER } from '../../../server/src/lsp/protocol.ts';
import { RECORD, RECORD_FORM, type RecordAnswer } from '../../../server/src/lsp/record-protocol.ts';
import { agreement, minutes } from '../core/features/record-form/asked.ts';
import { session } from './support/session.ts';

const root = 'vscode-vfs://github/nordbank/agreements';
const uri = `${root}/agreement.partnership.yaml`;
const files: Record<string, string> = {
  [uri]: agreement,
  [`${root}/records.partnership.yaml`]: minutes,
};

/** A client that hands out the agreement at once, and its records once they are released. */
async function reading() {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  const server = await session(
    {
      workspaceFolders: [{ uri: root, name: 'agreements' }],
      initializationOptions: { workspaceFiles: true },
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    },
    undefined,
    ({ connection }) => {
      connection.onRequest(FILES, () => Object.keys(files));
      connection.onRequest(READ, async (params: FileParams) => {
        if (params.uri in files && params.uri !== uri) await released;
        return params.uri in files ? { text: files[params.uri] } : null;
      });
    },
  );
  server.open(uri, agreement);
  return { server, release };
}

it('what is made for good waits until all is read that it rests on', async () => {
  const { server, release } = await reading();
  let answered = 0;
  const ask = async <T>(method: string, params: object): Promise<T> => {
    const answer = await server.request<T>(method, params);
    answered++;
    return answer;
  };
  const action = { kind: 'action', subject: 'plan', became: 'done', date: '2026-03-01' };
  const asked = Promise.all([
    ask<RecordForm>(RECORD_FORM, { uri, answers: { kind: 'action' } }),
    ask<RecordAnswer>(RECORD, { uri, answers: action }),
    ask<{ view: PackView }>(PACK, { uri, forum: 'service-board', date: '2026-03-10' }),
    ask<object>(VIEW_FOR_READER, { uri, audience: 'internal' }),
    ask<object>(CALENDAR, { uri, audience: 'internal' }),
    ask<object>(PEOPLE, { uri }),
  ]);
  // What looks at the text alone is answered meanwhile, and does not wait.
  expect(await server.hover(uri, server.positionOf(uri, 'openDialogue:'))).not.toBeNull();
  expect(answered).toBe(0);
  release();
  const [form, record, pack, ...others] = await asked;
  // The open action stands in the records.
  expect(JSON.stringify(form)).toContain('Send the plan');
  expect(record).toHaveProperty('edit');
  expect(JSON.stringify(pack)).toContain('Send the plan');
  expect(others).not.toContain(null);
});
