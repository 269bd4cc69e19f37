import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { Checker } from '../../server/src/core/checking/checker.ts';
import { dictionaryFor } from '../../server/src/core/l10n/languages.ts';
import type { FilledPart } from '../../server/src/core/minutes/filled-document.ts';
import { type ReadPack, type RefusedPack, readFilledPack } from '../../server/src/core/minutes/read-pack.ts';
import type { Readers } from '../../server/src/core/view/audience.ts';
import { packViewOf } from '../../server/src/core/view/pack/make-pack-view.ts';
import type { PackView } from '../../server/src/core/view/pack/pack-view.ts';
import type { Workspace } from '../../server/src/core/workspace/workspace.ts';
import type { Block, TableBlock } from '../../server/src/page/block.ts';
import { packBlocks } from '../../server/src/page/pack-blocks.ts';
import { wordPage } from '../../server/src/page/word.ts';

export const bank = 'file:///samples/bank/nordbank-cirrus.partnership.yaml';

interface Asked {
  readonly forum?: string;
  readonly language?: string;
  /** As of when. */
  readonly today?: string;
  readonly date?: string;
  readonly uri?: string;
  readonly hasFindings?: boolean;
  readonly audience?: Readers;
}

/** A meeting pack of a workspace. @throws where there is none */
export function packIn(workspace: Workspace, asked: Asked = {}): PackView {
  const { forum = 'steering-committee', language = 'en', today = '2026-12-08', uri = bank } = asked;
  const day = today as IsoDate;
  const checker = new Checker(workspace, { today: () => day, dictionary: dictionaryFor(language) });
  const file = workspace.file(uri);
  const { date, audience, hasFindings = false } = asked;
  const options = { today: day, date: date as IsoDate | undefined, language, audience, hasFindings };
  const view = file && packViewOf(file, forum, checker, options);
  if (!view || view === 'no-day') throw new Error(`there is no pack of ${forum}: ${view}`);
  return view;
}

/** The rows of the tables that people fill in; those that are left out stay as they are. */
export interface Filling {
  readonly meeting?: readonly (readonly string[])[];
  readonly attendance?: readonly (readonly string[])[];
  readonly openActions?: readonly (readonly string[])[];
  readonly decisions?: readonly (readonly string[])[];
  readonly newActions?: readonly (readonly string[])[];
}

/** A pack with its tables filled in. */
export function filled(view: PackView, filling: Filling): Block[] {
  const { words } = view;
  const first: Readonly<Record<keyof Filling, string>> = {
    meeting: words.heldOn,
    attendance: words.person,
    openActions: words.id,
    decisions: words.number,
    newActions: words.action,
  };
  return packBlocks(view).map((block): Block => {
    if (block.kind !== 'table' || !block.isForm) return block;
    const [kind] = Object.entries(first).find(([, heading]) => block.columns[0]?.heading === heading) ?? [];
    const rows = filling[kind as keyof Filling];
    return rows ? ({ ...block, rows } satisfies TableBlock) : block;
  });
}

/** The same as a Word file. */
export function wordOf(blocks: readonly Block[], { title, language }: PackView): Promise<Uint8Array> {
  return wordPage(blocks, {
    title,
    language,
    header: title,
    date: '2026-12-08',
    madeBy: 'test',
    foot: '',
    contents: undefined,
  });
}

/** Reads a filled-in pack back. */
export function readBack(
  parts: readonly FilledPart[],
  workspace: Workspace,
  { today = '2027-01-20' }: { readonly today?: string } = {},
): ReadPack | RefusedPack {
  return readFilledPack(parts, workspace, {
    today: today as IsoDate,
    dictionaries: [undefined, dictionaryFor('sv')],
  });
}

/** What was read, in plain words: the records, what was not read and where, and the notes; else why nothing was. */
export function toldOf(result: ReadPack | RefusedPack) {
  if (result.kind === 'refused') return { refused: String(result.wrong), remedy: String(result.remedy) };
  return {
    records: result.session.records,
    unread: result.unread.map(({ place, wrong }) => `${place}: ${wrong}`),
    notes: result.notes.map(String),
  };
}
