import { capital, type Text, t } from '../l10n/message.ts';
import { type Cover, coverableParts, coverOf } from '../model/coverage.ts';
import type { BothSides } from './both-states.ts';
import { labelOf } from './names.ts';
import type { UnnamedChange } from './recorder.ts';

/**
 * What an agreement no longer says, and is to stand in the contract from now on (decision 115). Nobody can see here whether
 * it does: it is one change for each part, open for everybody, and asks for as much as if it were gone.
 *
 * @param drafts all changes of the agreement
 */
export function withMovedOut(drafts: readonly UnnamedChange[], sides: BothSides): UnnamedChange[] {
  const come = coverableParts.flatMap(part => {
    const cover = coverOf(sides.after.root, part);
    return cover && !coverOf(sides.before.root, part) ? [cover] : [];
  });
  let rest = [...drafts];
  for (const cover of come) {
    const gone = rest.filter(draft => isGoneFrom(cover.part, draft));
    const [first] = gone;
    if (!first || !gone.some(isMeant)) continue;
    const kept = rest.filter(draft => !gone.includes(draft) && !saysOnlyWhere(draft, cover));
    kept.splice(rest.indexOf(first), 0, movedOut(cover, gone, sides));
    rest = kept;
  }
  return rest;
}

/** Whether a change says no more than where a part stands now. */
function saysOnlyWhere({ kind, path }: UnnamedChange, { part, owner }: Cover): boolean {
  if (path === `${part}.coveredBy`) return true;
  return kind === 'added' && path === part && Object.keys(owner).every(key => key === 'coveredBy');
}

/** Whether a change takes something out of a part. */
function isGoneFrom(part: string, { kind, path }: UnnamedChange): boolean {
  const isWithin =
    path === part ||
    path.startsWith(`${part}.`) ||
    path.startsWith(`${part}[`) ||
    // The plan for parting may have stood under the term.
    (part === 'exit' && path === 'term.exitPlan');
  return kind === 'removed' && isWithin;
}

/** Whether it means something to somebody, as texts and dates do not. */
function isMeant({ effects }: UnnamedChange): boolean {
  return Object.values(effects).some(effect => effect !== 'reworded' && effect !== 'unaffected');
}

function movedOut(
  { part, text, owner }: Cover,
  gone: readonly UnnamedChange[],
  { after, everyone }: BothSides,
): UnnamedChange {
  const [first] = gone as [UnnamedChange];
  return {
    kind: 'moved',
    path: part,
    about: {
      ...first.about,
      of: 'cover',
      key: 'coveredBy',
      values: [undefined, text],
      parts: gone.filter(isMeant).map(({ kind, about }) => ({ kind, about })),
    },
    title: titleOf(part),
    before: gone.flatMap(({ before }) => before ?? []).join('; '),
    after: text,
    places: { before: first.places.before, after: after.placeOf(owner, 'coveredBy') },
    effects: Object.fromEntries(everyone.map(party => [party, 'undetermined'])),
    by: [...new Set(gone.flatMap(({ by }) => by))],
    values: [gone.map(({ path, values }) => [path, values?.[0] ?? ''].join(' ')).join('\n'), text],
    movedInto: text,
  };
}

function titleOf(part: string): Text {
  const [section = '', within] = part.split('.');
  if (section === 'exit') return t`Plan for parting`;
  return within === undefined
    ? capital(labelOf(section))
    : t`${capital(labelOf(section))}: ${labelOf(within)}`;
}
