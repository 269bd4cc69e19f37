import { describeCadence } from '../calendar/describe-cadence.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedCadence } from '../evidence/planned-cadence.ts';
import { type Text, t } from '../l10n/message.ts';
import { windowsIn } from '../model/binding.ts';
import { ownerOf } from '../model/reports.ts';
import { phraseOf } from '../model/vocabulary.ts';
import { and, inRow } from '../util/lists.ts';
import type { FactView } from './basics.ts';
import { clauseOf, type Owed } from './owed.ts';
import type { Reader } from './reader.ts';

/** Labels for durations that promises name, in the order in which they are told. */
const durations: readonly (readonly [string, Text])[] = [
  ['due', t`Due after the period`],
  ['notice', t`Notice`],
  ['response', t`Time to answer`],
  ['negotiate', t`Time to negotiate`],
  ['answer', t`Answer within`],
  ['horizon', t`Looks ahead`],
  ['within', t`Within`],
];

/** What a promise says of itself: how often, by whom, how firm, where in the contract. */
export function factsOf(
  { owner: written, section }: Owed,
  by: string,
  { model }: Evidence,
  reader: Reader,
): FactView[] {
  const facts: (readonly [Text, Text])[] = [];
  const add = (label: Text, text: Text | undefined) => {
    if (text !== undefined && text !== '') facts.push([label, text]);
  };
  const textOf = (key: string) => (typeof written[key] === 'string' ? (written[key] as string) : undefined);
  const cadence = plannedCadence(written, 'cadence', model.file);
  if (cadence) add(t`How often`, describeCadence(cadence));
  for (const [key, label] of durations) {
    const value = textOf(key);
    if (value !== undefined) add(label, describeWritten(value));
  }
  const mechanism = textOf('mechanism');
  if (mechanism !== undefined) add(t`The other may`, phraseOf('Mechanism', mechanism));
  add(t`Terms`, textOf('terms'));
  if (Array.isArray(written.with)) add(t`Comes with`, and(written.with.map(String)));
  add(t`How firm`, firmnessOf(written.binding));
  const updated = written.updateWhen;
  if (updated !== undefined) add(t`Updated when it changes by`, String(updated));
  add(t`Safeguard`, textOf('safeguard'));
  add(t`How to warn`, textOf('channel'));
  const owner = ownerOf(written.owner, by);
  if (owner !== undefined) add(t`Owner`, reader.person(owner));
  const forum = textOf('forum');
  if (forum !== undefined) add(t`Forum`, model.forum(forum)?.name ?? forum);
  const classification = textOf('classification');
  if (classification !== undefined) add(t`Meant for`, phraseOf('Classification', classification));
  add(t`Source clause`, clauseOf(written, section));
  return facts.map(([label, text]) => ({ label: reader.text(label), text: reader.heading(text) }));
}

/** How far figures may be off, in which time from now. */
function firmnessOf(binding: unknown): Text | undefined {
  if (binding === 'none') return phraseOf('FirmBinding', 'none');
  const windows = windowsIn(binding).flatMap(({ window, tolerance }): Text[] =>
    window === undefined
      ? []
      : tolerance === undefined
        ? [t`firm for ${describeWritten(window)}`]
        : [t`within ${String(tolerance)} for ${describeWritten(window)}`],
  );
  return windows.length === 0 ? undefined : inRow(windows);
}
