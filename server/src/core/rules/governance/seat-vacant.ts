import { fill } from '../../edits/fill.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { sidesOf } from '../../model/parties.ts';
import type { AgreementRule, Fix, FixContext } from '../../rule/rule.ts';
import { definitions } from '../../schema/generated/schema.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import { propertyNames } from '../../schema/navigate.ts';
import { map } from '../../templates/template.ts';
import { and } from '../../util/lists.ts';
import { placeholderFor } from '../../util/placeholder.ts';
import type { TextEdit } from '../../util/text-edit.ts';
import { justStarted, meetingsFromJanuary, recordsWith } from '../examples.ts';
import { placeOfPerson, vacantSeats } from '../people.ts';

const partiesWith = (cio: string) => `parties:
  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, title: CIO${cio}, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }
  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }
`;

const reviewed = recordsWith('type: review, scope: joint, date: 2026-11-17');

export const governanceSeatVacant: AgreementRule = {
  on: 'agreement',
  id: 'governance/seat-vacant',
  severity: 'info',
  principle: 'governance',
  title: 'In an agreement in force, nobody is named for the seat of a sponsor or relationship manager.',
  why: 'An agreement may well name positions; but somebody has to hold those that the partnership hangs on, and the other party has to know whom to call.',
  remedy:
    'Write `name` beside the title, or in the `Party` file of the same party: then no agreement changes.',
  bad: justStarted + meetingsFromJanuary() + partiesWith('') + reviewed,
  good: justStarted + meetingsFromJanuary() + partiesWith(', name: Anna Lind') + reviewed,
  reads: ['parties', 'status'],
  *check(model, { workspace }) {
    if (model.agreement.status !== 'active') return;
    const vacant = sidesOf(model).flatMap(party =>
      // Those on which the partnership hangs.
      vacantSeats(model, party, workspace)
        .filter(({ roles }) => keyRoles.some(role => roles.includes(role)))
        .map(person => ({ party, person })),
    );
    const [first] = vacant;
    if (!first) return;
    const seats = and(vacant.map(({ party, person }): Text => t`“${person.name}” of ${party.name}`));
    yield {
      range: placeOfPerson(model, first.party, first.person, 'name'),
      path: 'parties.seats',
      message:
        vacant.length === 1
          ? t`Nobody is named for the seat ${seats}, so nobody knows whom to call. Write \`name\` there, or in the \`Party\` file of the party.`
          : t`Nobody is named for the seats ${seats}, so nobody knows whom to call. Write \`name\` there, or in the \`Party\` files of the parties.`,
      data: { seats: vacant.map(({ person }) => person.reference) },
    };
  },
  fix: ({ data }, context) => nameThem((data as { seats: readonly string[] }).seats, context),
};

const keyRoles: readonly PersonRole[] = ['executive-sponsor', 'relationship-manager'];

/** A place for each name, wherever the seat is written: nobody but the parties knows the names. */
function nameThem(seats: readonly string[], { file, workspace }: FixContext): Fix[] {
  const model = workspace.agreementOf(file);
  const edits = new Map<FileModel, TextEdit[]>();
  for (const seat of seats) {
    const person = model?.person(seat);
    const home = person && model?.party(seat.slice(0, seat.indexOf('/')))?.home;
    const node = person && home?.source.nodeOf(person.person);
    if (!home || node?.kind !== 'mapping') continue;
    const name = map({ name: placeholderFor('name') });
    const more = fill(home, node, name, propertyNames(definitions.person ?? {}));
    edits.set(home, [...(edits.get(home) ?? []), ...more]);
  }
  if (edits.size === 0) return [];
  const elsewhere = [...edits].filter(([home]) => home !== file);
  return [
    {
      title: seats.length === 1 ? t`Add a place for the name` : t`Add places for the names`,
      edits: edits.get(file) ?? [],
      ...(elsewhere.length > 0 && {
        elsewhere: elsewhere.map(([home, own]) => ({ uri: home.uri, edits: own })),
      }),
    },
  ];
}
