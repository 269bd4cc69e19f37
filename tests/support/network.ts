import type { FileModel } from '../../server/src/core/model/file-model.ts';
import type { Range } from '../../server/src/core/util/text.ts';
import type { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { workspaceOf } from './check.ts';
import { cursorIn } from './cursor.ts';

/**
 * Files that know of each other: an agreement that takes a party from its `Party` file, two files of records, a
 * configuration; and an agreement that has nothing to do with them, though its ids are the same.
 */
export const network = {
  'a/agreement.partnership.yaml': `apiVersion: partnership/v1
kind: Agreement
id: north
title: Northern services 🤝
term: { starts: 2026-01-01, exitPlan: docs/exit plan.md }
parties:
  - id: bank
    name: Bank Abp
    role: customer
    people:
      - { id: anna, name: Anna Lind, title: CIO, deputy: bank/mika }
      - { id: mika, name: Mika Salo, deputy: "bank/anna" }
  - { party: cirrus, role: vendor }
firstChoice:
  commitments:
    - { id: sourcing, by: bank, to: [cirrus], events: [new-sourcing] }
sharing:
  intent: anna and bank share; see forecast
  commitments:
    # forecast: what the bank needs
    - id: forecast
      what: Demand by month
      by: bank
      to: cirrus
      owner: bank/mika
      forum: board
    - { id: roadmap, what: Roadmap, by: cirrus, owner: cirrus/erik, forum: 'board' }
governance:
  tactical:
    forums:
      - id: board
        name: Service Board
        cadence: monthly
        chair: rotating
        members: &team [bank/anna, cirrus/erik]
  escalation:
    - { level: operational, within: 2 working days, owners: [bank/mika, cirrus/erik] }
    - { level: strategic, within: 5 working days, owners: *team }
    - { then: mediation }
benchmarking:
  activities:
    - { id: market, type: market-update, by: both, cadence: yearly, forum: board, basedOn: [forecast] }
proactivity:
  commitments:
    - { id: ideas, by: both, what: Ideas, basedOn: [forecast], formerly: [hints] }
retired: [mainframe]
scorecard:
  - { id: accuracy, what: Accuracy, owner: bank/mika }
x-note: { forum: board }
`,
  'a/cirrus.partnership.yaml': `apiVersion: partnership/v1
kind: Party
id: cirrus
name: Cirrus Oy
sector: private
people:
  - { id: erik, name: Erik Dahl, deputy: cirrus/sara }
  - { id: sara, name: Sara Berg }
`,
  'a/2025.records.partnership.yaml': `apiVersion: partnership/v1
kind: Records
agreement: north
records:
  - { type: meeting, forum: board, date: 2025-12-01, present: [bank/anna, cirrus/erik],
      actions: [{ id: a1, what: Send the plan, owner: bank/mika }] }
  - { type: shared, commitment: mainframe, date: 2025-11-03 }
  - { type: proposal, commitment: hints, date: 2025-11-04 }
`,
  'a/2026.records.partnership.yaml': `apiVersion: partnership/v1
kind: Records
agreement: "north"
records:
  - type: meeting
    forum: board
    date: 2026-01-15
    present: [bank/anna]
    actions:
      - { id: a1, what: Send the plan, owner: cirrus/erik }
  - { type: shared, commitment: forecast, date: 2026-02-03 }
  - { type: health-check, date: 2026-09-10, actionPlan: docs/health.md }
  - { type: review, scope: internal, party: bank, date: 2026-06-10 }
`,
  'a/partnership.config.yaml': `extends: [recommended, ../house.yaml]
rules:
  principle/missing: warning
waivers:
  - { finding: "f1", reason: Agreed, approvedBy: bank/anna, until: 2027-01-01 }
authors: { bank.example: bank }
`,
  'house.yaml': `rules: { sharing/incomplete: off }
`,
  'b/other.partnership.yaml': `apiVersion: partnership/v1
kind: Agreement
id: south
title: Southern services
parties:
  - { id: bank, name: Other Bank, role: customer, people: [{ id: anna, name: Anna Other }] }
  - { party: cirrus, role: vendor }
sharing:
  commitments:
    - { id: forecast, by: bank, to: cirrus, owner: bank/anna, forum: board }
governance:
  tactical: { forums: [{ id: board, members: [bank/anna, cirrus/erik] }] }
`,
} as const;

export type NetworkFile = keyof typeof network;

/** A workspace with a cursor in one of its files. */
export interface At {
  readonly workspace: Workspace;
  readonly file: FileModel;
  readonly offset: number;
}

/**
 * Puts the cursor into a file of the network.
 *
 * @param placed a piece of the file that occurs once, with `|` in it
 */
export function inNetwork(
  path: NetworkFile,
  placed: string,
  others: Readonly<Record<string, string>> = {},
): At {
  const files = { ...network, ...others };
  const { text, offset } = cursorIn(files[path], placed);
  return at({ ...files, [path]: text }, path, offset);
}

export function at(files: Readonly<Record<string, string>>, path: string, offset: number): At {
  const workspace = workspaceOf(files);
  return { workspace, file: workspace.file(`file:///${path}`) as FileModel, offset };
}

/** The lines on which ranges stand, trimmed, each range between « and ». */
export function marked(text: string, ranges: readonly Range[]): string[] {
  const lines = new Map<number, string>();
  for (const { start, end } of [...ranges].sort((a, b) => b.start - a.start)) {
    const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, 0);
    const line = lines.get(from) ?? text.slice(from, text.indexOf('\n', start)).trimEnd();
    const [head, tail] = [line.slice(0, start - from), line.slice(start - from)];
    lines.set(from, `${head}«${tail.slice(0, end - start)}»${tail.slice(end - start)}`);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line.trim().replace(/^- /, ''));
}

/** Places of several files, file by file. */
export function markedIn(
  workspace: Workspace,
  places: readonly { readonly uri: string; readonly range: Range }[],
): Record<string, string[]> {
  const uris = [...new Set(places.map(({ uri }) => uri))];
  return Object.fromEntries(
    uris.map(uri => [
      uri.replace('file:///', ''),
      marked(
        workspace.file(uri)?.text ?? '',
        places.filter(place => place.uri === uri).map(({ range }) => range),
      ),
    ]),
  );
}
