import { compareFrequency, formatInterval } from '../calendar/cadence.ts';
import { compareDurations } from '../calendar/duration.ts';
import { parseRegular } from '../calendar/parse-cadence.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { cadenceOf } from '../model/cadence-of.ts';
import { onlyGiver } from '../model/commitments.ts';
import type { Draft } from '../model/draft.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import type { SharingCommitment } from '../schema/generated/types.ts';
import { propertyNames } from '../schema/navigate.ts';
import { sharingBy } from '../templates/recipes/commitments.ts';
import { map, type Part } from '../templates/template.ts';
import { textOfKey } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

type Shared = Draft<SharingCommitment>;

/** Adds what a shared plan or forecast does not say: what suits its type, its forum and the others in the section. */
export function completeSharing(
  keys: readonly string[],
  start: number | undefined,
  context: FixContext,
): Fix[] {
  const { file } = context;
  const found = templateContextOf(context);
  const mapping = mappingAt(file, start);
  const shared = found?.model.agreement.sharing?.commitments?.find(
    each => file.source.nodeOf(each) === mapping,
  );
  if (!found || !mapping || !shared) return [];
  const { model, templateContext } = found;
  const owner =
    ownerOf(shared, model) ??
    ownerOf({ by: textOfKey(sharingBy(templateContext, direction(found)), 'by') }, model);
  const values: Readonly<Record<string, Part | undefined>> = {
    by: giverOf(shared, model),
    owner,
    to: receivers(shared, model),
    horizon: horizonFor(shared, model),
    cadence: cadenceFor(shared, model),
    binding: 'none',
  };
  const wanted = Object.fromEntries(keys.map(key => [key, values[key]]));
  if (Object.values(wanted).includes(undefined)) return [];
  return [
    {
      title: t`Add ${keys.join(', ')} to “${shared.what ?? shared.id ?? t`this commitment`}”, to adapt`,
      edits: fill(file, mapping, map(wanted), propertyNames(definitions.sharingCommitment ?? {})),
    },
  ];
}

function direction({ templateContext }: NonNullable<ReturnType<typeof templateContextOf>>) {
  return { by: templateContext.facts.customer, to: templateContext.facts.vendor, byCustomer: true };
}

/** The party whose person prepares it. */
function giverOf({ owner }: Shared, model: AgreementModel): string | undefined {
  const [first] = [owner ?? []].flat();
  return model.parties.find(({ id }) => first?.startsWith(`${id}/`))?.id;
}

/** The relationship manager of the party that promises, else the first of its people. */
function ownerOf(shared: Shared, model: AgreementModel): string | undefined {
  const people = model.party(onlyGiver(shared))?.people ?? [];
  const manager = people.find(({ roles }) => roles.includes('relationship-manager'));
  return (manager ?? people[0])?.reference;
}

/** All other parties. */
function receivers({ by }: Shared, model: AgreementModel): Part | undefined {
  const others = model.parties.map(party => party.id).filter(id => ![by].flat().includes(id));
  if (others.length === 0) return undefined;
  return others.length === 1
    ? others[0]
    : { kind: 'list', flow: true, items: others.map(id => ({ kind: 'text', pieces: [id] })) };
}

/** What the section has not got yet: up to 12 months, or beyond; else what is usual for the type. */
function horizonFor(shared: Shared, model: AgreementModel): string {
  const others = (model.agreement.sharing?.commitments ?? []).filter(each => each !== shared);
  const horizons = others.flatMap(each => {
    const horizon = parseDuration(each.horizon ?? '');
    return horizon.ok ? [horizon.value] : [];
  });
  const isShort = (horizon: (typeof horizons)[number]) =>
    compareDurations(horizon, { amount: 12, unit: 'month' }) <= 0;
  if (!horizons.some(isShort)) return '12 months';
  if (horizons.every(isShort)) return '36 months';
  return shared.type === 'forecast' ? '12 months' : '36 months';
}

/** Monthly for a forecast, else yearly; but no more often than its forum meets. */
function cadenceFor({ type, forum }: Shared, model: AgreementModel): string {
  const wish = type === 'forecast' ? 'monthly' : 'yearly';
  const meets = model.forum(forum);
  const cadence = meets && cadenceOf(meets.forum);
  const wished = parseRegular(wish);
  return cadence && wished && compareFrequency(wished, cadence) > 0 ? formatInterval(cadence.every) : wish;
}
