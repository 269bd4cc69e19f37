import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { capabilities } from '../../server/lsp/support/client.ts';
import type { Server } from '../../server/lsp/support/launch.ts';
import { generateAgreement } from '../generate.ts';
import { measuredServer } from '../server.ts';
import type { Line } from './table.ts';

const uri = 'file:///bench/large.partnership.yaml';
const limit = 50;
const warmUp = 5;
const rounds = 15;

/** What somebody writes instead of what is right, and the rule that finds it. */
const slip = {
  name: 'a misspelt key',
  rule: 'schema/unknown-key',
  right: 'horizon: 12',
  wrong: 'horizont: 12',
};
const mistakes = [
  slip,
  { name: 'a misspelt word', rule: 'schema/enum', right: 'type: forecast', wrong: 'type: forcast' },
  { name: 'a misspelt id', rule: 'reference/unknown', right: 'owner: nordbank/', wrong: 'owner: nordbnk/' },
  { name: 'a cadence in other words', rule: 'schema/format', right: ': monthly', wrong: ': each month' },
  { name: 'a name that is missing', rule: 'schema/required', right: ', name: Alex', wrong: ', x-name: Alex' },
  { name: 'a section that is missing', rule: 'principle/missing', right: '\nopenDialogue:', wrong: '\nx-:' },
  { name: 'a quote that is open', rule: 'yaml/syntax', right: 'what: Demand', wrong: 'what: "Demand' },
  { name: 'a bracket that is open', rule: 'yaml/syntax', right: 'Changes and risks]', wrong: 'Changes' },
  { name: 'a space that is missing', rule: 'yaml/syntax', right: 'binding: none', wrong: 'binding:none' },
];

/** How many mistakes are put right at once. */
const many = 20;

/** From the question what can be done about a mistake to the menu, in an agreement of 200 KB; and when it is saved. */
export async function codeActions(): Promise<Line[]> {
  const { textDocument } = capabilities.pull;
  const server = await measuredServer({
    capabilities: { textDocument: { ...textDocument, codeAction: laterEdits } },
  });
  server.open(uri, generateAgreement(200_000));
  const menus: Line[] = [];
  const again: number[] = [];
  for (const mistake of mistakes) {
    const measured: number[] = [];
    for (let round = -warmUp; round < rounds; round++) {
      const found = await plant(server, mistake, round + warmUp, 1);
      const first = await timed(() => menu(server, found));
      const second = await timed(() => menu(server, found));
      if (round >= 0) measured.push(first);
      if (round >= 0) again.push(second);
    }
    menus.push({ what: `menu: ${mistake.name}`, measured, limit });
  }
  const saving: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await plant(server, slip, round, many);
    saving.push(await timed(() => fixAll(server)));
  }
  await server.stop();
  return [
    ...menus,
    { what: 'menu: each of them asked for again', measured: again, limit },
    { what: `fix all: ${many} misspelt keys`, measured: saving },
  ];
}

/** As VS Code: the edits of what concerns the whole file are asked for when they are wanted. */
const laterEdits = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
  dataSupport: true,
  resolveSupport: { properties: ['edit'] },
};

/** Opens the agreement with mistakes, in another place in each round; returns what is found of the first one. */
async function plant(
  server: Server,
  { right, wrong, rule }: typeof slip,
  round: number,
  count: number,
): Promise<Diagnostic> {
  const pieces = generateAgreement(200_000).split(right);
  const first = 1 + (round % Math.max(1, pieces.length - count));
  const text = pieces.reduce(
    (before, piece, index) =>
      before + (index >= first && index < first + count && index > 0 ? wrong : right) + piece,
  );
  // Nobody has asked about this text before.
  server.edit(uri, [{ text: `${text}# ${round}\n` }]);
  const found = (await server.pulled(uri)).find(({ code }) => code === rule);
  if (!found) throw new Error(`“${wrong}” is no ${rule}`);
  return found;
}

async function menu(server: Server, found: Diagnostic): Promise<void> {
  const context = { diagnostics: [found], triggerKind: 1 };
  const actions = await ask(server, { range: found.range, context });
  if (!actions.some(({ edit }) => edit)) throw new Error(`nothing to be done about ${found.code}`);
}

async function fixAll(server: Server): Promise<void> {
  const start = { line: 0, character: 0 };
  const context = { diagnostics: [], only: ['source.fixAll'] };
  const [action] = await ask(server, { range: { start, end: start }, context });
  const { edit } = await server.request<CodeAction>('codeAction/resolve', action);
  if (!edit) throw new Error('nothing is certain');
}

function ask(server: Server, of: object): Promise<CodeAction[]> {
  return server.request('textDocument/codeAction', { textDocument: { uri }, ...of });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
