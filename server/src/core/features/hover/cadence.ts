import type { Cadence } from '../../calendar/cadence.ts';
import { formatDate, type IsoDate } from '../../calendar/date.ts';
import { describeCadence, describeFrequency } from '../../calendar/describe-cadence.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import type { MarkupBlock } from '../../docs/markup.ts';
import type { Due } from '../../evidence/due-days.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { schemaOfEntry } from '../../schema/at.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { keyOf, resolved, type YamlEntry } from '../../yaml/tree.ts';
import { understood } from '../understood.ts';

/**
 * The entry whose value is the cadence that one is about: itself, or the one around it, since `every`, `on` and `from` are
 * read together with their neighbours, and so are the parts of phases.
 */
export function cadenceEntry(file: FileModel, entry: YamlEntry): YamlEntry | undefined {
  if (!file.kind) return undefined;
  for (let each: YamlEntry | undefined = entry, steps = 0; each && steps < deepest; steps++) {
    if (schemaOfEntry(file.kind, each, file.source)?.schema['x-type'] === 'cadence') return each;
    each = each.parent.parent;
  }
  // At a wrong place it says the same.
  const { parent } = entry;
  const isPart = parent.kind === 'mapping' && parent.pairs.some(pair => keyOf(pair) === 'every');
  return isPart ? parent.parent : undefined;
}

/** From the notice of a phase on demand up to its cadence: the notice, onDemand, the phase, phases. */
const deepest = 5;

/**
 * "every quarter, second Tuesday; next: 12 January 2027; 4 a year". The evidence says which day is next, as it does for
 * lenses and hints: what is recorded already is not next any more.
 *
 * @param entry see {@link cadenceEntry}
 */
export function describeCadenceAt(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  entry: YamlEntry,
  today: IsoDate,
): MarkupBlock[] {
  const place = understood(file, entry);
  const cadence = place ? plannedCadence(place.owner, place.key, file) : asWritten(file, entry);
  if (!cadence) return [];
  const due = place && workspace.evidenceOf(file, today)?.next(place.owner, place.key);
  const model = workspace.agreementOf(file);
  return cadenceInWords(cadence, due, today, model && (party => model.nameOf(party)));
}

/** A cadence with the day that it falls on next, if that is known. */
export function cadenceInWords(
  cadence: Cadence,
  due: Due | undefined,
  today: IsoDate,
  nameOf?: (party: string) => Text,
): MarkupBlock[] {
  const parts = [
    describeCadence(cadence, nameOf),
    ...(due ? [whenDue(due, today)] : []),
    describeFrequency(cadence),
  ].filter(part => part !== '');
  return [{ text: [{ strong: joined(parts, '; ') }] }];
}

/** What nothing is promised by, such as a cadence at a wrong place, says the same. */
function asWritten({ source }: FileModel, { value }: YamlEntry) {
  const node = resolved(value);
  const parsed = node && parseCadence(node.kind === 'scalar' ? node.value : source.valueOfNode(node));
  return parsed?.ok ? parsed.value : undefined;
}

function whenDue({ date, countedFrom }: Due, today: IsoDate): Text {
  const day = formatDate(date);
  switch (countedFrom) {
    case 'planned':
      return t`next: ${day}`;
    case 'term':
      return t`next: ${day} at the latest, counted from the start of the term`;
    case 'phase':
      return t`next: ${day} at the latest, in the phase that holds then`;
    case 'last-record':
      return date < today
        ? t`was due by ${day}, counted from the last record`
        : t`next: ${day} at the latest, counted from the last record`;
  }
}
