import { t } from '../../l10n/message.ts';
import { partyOf } from '../../model/parties.ts';
import { textFingerprint } from '../../model/text-fingerprint.ts';
import { actionNamed, escalationNamed, warningNamed } from '../named-records.ts';
import type { NewRecord } from '../new-record.ts';
import { proofOf } from './deliveries.ts';
import type { Scribe } from './scribe.ts';

/** What tells how the relationship itself is doing: reviews, warnings, escalations, measures, actions, approvals. */

export function healthCheck(scribe: Scribe): NewRecord[] {
  return [
    { type: 'health-check', date: scribe.date(), actionPlan: scribe.text('actionPlan'), ...proofOf(scribe) },
  ];
}

const scopes = ['joint', 'internal', 'exit', 'governance'] as const;

export function review(scribe: Scribe, written: string): NewRecord[] {
  const scope = scopes.find(each => each === written.toLowerCase());
  const party = scribe.party('party');
  if (!scope)
    scribe.refuse(
      'subject',
      t`There is no review of the kind \`${written}\`.`,
      t`Write joint, internal, exit or governance.`,
    );
  if (scope === 'internal' && party === undefined)
    scribe.refuse('party', t`An internal review is the review of one party.`, t`Add ${'--party'}.`, true);
  return [{ type: 'review', scope, party, date: scribe.date(), ...proofOf(scribe) } as NewRecord];
}

export function approval(scribe: Scribe): NewRecord[] {
  const { model } = scribe;
  const by = scribe.person('by');
  const party = scribe.party('party') ?? (by === undefined ? undefined : partyOf(by));
  if (party === undefined)
    scribe.refuse(
      'by',
      t`Nothing says who approves it.`,
      t`Add --by with a person of the agreement, or --party.`,
      true,
    );
  const own = model.agreement.version;
  const version = scribe.text('of') ?? own;
  if (version === undefined)
    scribe.refuse('of', t`The agreement has no version that could be approved.`, t`Add ${'--of'}.`, true);
  return [
    {
      type: 'approval',
      version: version ?? '',
      party: party ?? '',
      by,
      date: scribe.date(),
      refused: scribe.is('refuse') || undefined,
      // Of another version nobody has the text here.
      text: version === own ? textFingerprint(model.file) : undefined,
      ...proofOf(scribe),
    },
  ];
}

export function warning(scribe: Scribe, written: string | undefined): NewRecord[] {
  const id =
    written === undefined ? undefined : scribe.certain('subject', warningNamed(scribe.evidence, written));
  const known = scribe.evidence.records.find(({ record }) => record.type === 'warning' && record.id === id);
  const by = scribe.party('by') ?? (id === undefined ? undefined : known?.by);
  if (by === undefined) scribe.refuse('by', t`Nothing says which party warned.`, t`Add ${'--by'}.`, true);
  const why = t`A warning says what may happen.`;
  return [
    {
      type: 'warning',
      id,
      commitment: scribe.thing('commitment', 'early-warning'),
      trigger: scribe.text('trigger') as never,
      by: by ?? '',
      noticed: scribe.pastDay('noticed'),
      date: scribe.date(),
      about: id === undefined ? scribe.needed('about', '--about', why) : scribe.text('about'),
      closed: scribe.pastDay('closed'),
      ...proofOf(scribe),
    },
  ];
}

export function escalation(scribe: Scribe, written: string | undefined): NewRecord[] {
  const id =
    written === undefined ? undefined : scribe.certain('subject', escalationNamed(scribe.evidence, written));
  const why = t`An escalation says what it is about.`;
  return [
    {
      type: 'escalation',
      id,
      ladder: scribe.thing('ladder', 'ladder'),
      level: scribe.word('level', '--level', ['operational', 'tactical', 'strategic']),
      forum: scribe.thing('forum', 'forum'),
      // biome-ignore lint/suspicious/noThenProperty: the format has this key, and nobody waits for a record.
      then: scribe.word('then', '--then', ['mediation', 'arbitration', 'expert-determination', 'courts']),
      date: scribe.date(),
      about: id === undefined ? scribe.needed('about', '--about', why) : scribe.text('about'),
      settled: scribe.pastDay('settled'),
      outcome: scribe.text('outcome'),
      ...proofOf(scribe),
    },
  ];
}

export function measure(scribe: Scribe, written: string): NewRecord[] {
  const measure = scribe.subject('measure', written);
  const value = scribe.needed('value', '--value', t`A measure comes to some value.`);
  const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return [{ type: 'measure', measure, date: scribe.date(), value: number, ...proofOf(scribe) }];
}

export function action(scribe: Scribe, written: string): NewRecord[] {
  const found = scribe.certain('subject', actionNamed(scribe.evidence, written));
  if (!found) return [];
  const { id, name, status: before } = found;
  const said = (['done', 'cancelled', 'open'] as const).filter(each => scribe.is(each));
  const [due, owner] = [scribe.day('due', scribe.today), scribe.person('owner')];
  if (said.length > 1)
    scribe.refuse(
      'became',
      t`An action is either done, or cancelled, or open.`,
      t`Write one of --done, --cancelled and --open.`,
      true,
    );
  const [status] = said;
  if (status === undefined && due === undefined && owner === undefined)
    scribe.refuse(
      'became',
      t`Nothing says what has become of the action “${name}”.`,
      t`Add --done, --cancelled, --due or --owner.`,
      true,
    );
  if (status !== undefined && status === before && status !== 'open')
    scribe.notes.push(t`The action “${name}” was closed on record before.`);
  return [
    { type: 'action', action: id as string, date: scribe.date(), status, due, owner, ...proofOf(scribe) },
  ];
}
