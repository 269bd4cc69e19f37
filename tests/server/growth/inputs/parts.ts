import { readFileSync } from 'node:fs';
import type { Files } from '../subject.ts';

/** A kind of input in any size. */
export type Input = (n: number) => Files;
export type Inputs = Readonly<Record<string, Input>>;

/** An agreement without findings; the working folder of tests is that of the project. */
export const sound = readFileSync('tests/fixtures/sound.yaml', 'utf8');
export const head =
  'apiVersion: partnership/v1\nkind: Agreement\nid: nordbank-cirrus\ntitle: T\nversion: 1.0.0\nstatus: draft\n';

/** The file that operations are about, and others. */
export const main = (text: string, others: Files = {}): Files => ({ 'a.partnership.yaml': text, ...others });

export const lines = (n: number, line: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => line(index)).join('');

/** The sound agreement with something more in it, behind what stands there once. */
export function within(anchor: string, more: string): Files {
  const at = sound.indexOf(anchor);
  if (at < 0) throw new Error(`Not in the sound agreement: ${anchor}`);
  const end = at + anchor.length;
  return main(sound.slice(0, end) + more + sound.slice(end));
}

export const person = (i: number) =>
  `      - { id: person-${i}, name: Person ${i}, title: Lead, seniority: manager }\n`;
export const sharing = (i: number) =>
  `    - { id: plan-${i}, what: Plan ${i}, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none, classification: amber }\n`;
export const forum = (i: number) =>
  `      - { id: board-${i}, name: Board ${i}, purpose: Services, chair: rotating, cadence: monthly, duration: 1 hour, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg], papers: 5 working days, minutes: 5 working days }\n`;

export const marks =
  '      - { id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager, roles: [relationship-manager], deputy: nordbank/anna-lind }\n';
export const sharingAnchor =
  'sharing:\n  intent: Plans and forecasts are a normal agenda item.\n  commitments:\n';
export const forumAnchor = '  tactical:\n    forums:\n';

/** An agreement and its records. */
export function recorded(records: string, text = sound): Files {
  return main(text.replace('status: draft', 'status: active'), {
    'r.partnership.yaml': `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${records}`,
  });
}
export const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + (i % 320))).toISOString().slice(0, 10);
