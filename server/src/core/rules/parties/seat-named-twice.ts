import { removePair } from '../../edits/remove.ts';
import { replaceByEach } from '../../edits/replacements.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule, Fix } from '../../rule/rule.ts';
import { isPlaceholder } from '../../util/placeholder.ts';

const partyFile = (name: string) =>
  `# file: nordbank.partnership.yaml\napiVersion: partnership/v1\nkind: Party\nid: nordbank\nname: Nordbank Abp\npeople:\n  - { id: anna-lind, name: ${name} }\n`;

const parties = `parties:
  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, title: CIO, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }
  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }
`;

export const partiesSeatNamedTwice: AgreementRule = {
  on: 'agreement',
  id: 'parties/seat-named-twice',
  severity: 'warning',
  title: 'The agreement and the `Party` file name two different people for one seat.',
  why: 'What the agreement says holds; but whoever changed the `Party` file believes that somebody else sits there now.',
  remedy:
    'Take the name out of the agreement, so that the `Party` file says who it is, or write the same name in both.',
  bad: parties + partyFile('Olof Ek'),
  good: parties + partyFile('Anna Lind'),
  reads: ['parties'],
  *check(model) {
    for (const party of model.parties) {
      const { filler } = party;
      if (!filler) continue;
      for (const { id, person, filling } of party.people) {
        const [here, there] = [person.name, filling?.name];
        if (!filling || here === undefined || there === undefined || isSame(here, there)) continue;
        if (isPlaceholder(here) || isPlaceholder(there)) continue;
        yield {
          range: model.at(person, 'name'),
          path: itemPath('parties', party.id, `people[${id}].name`),
          message: t`Here ${here} is \`${party.id}/${id}\`, but the \`Party\` file names ${there}: what stands here counts. Take the name out here, so that the \`Party\` file says who it is, or write the same name in both.`,
          related: [
            {
              uri: filler.uri,
              range: filler.source.placeOf(filling, 'name'),
              message: t`The name in the \`Party\` file`,
            },
          ],
          data: { in: model.startOf(person), there },
        };
      }
    }
  },
  fix({ range, data }, { file, workspace }): Fix[] {
    const { in: start, there } = data as { in?: number; there: string };
    const people = workspace.agreementOf(file)?.parties.flatMap(party => party.people) ?? [];
    const person = people.find(each => file.source.startOf(each.person) === start)?.person;
    const pair = person?.title === undefined ? undefined : file.source.pair(person, 'name');
    const leave = pair ? removePair(file, pair) : [];
    return [
      ...(leave.length > 0 ? [{ title: t`Leave the name to the \`Party\` file`, edits: leave }] : []),
      ...replaceByEach(file, range, [there]).map(fix => ({ ...fix, sure: false })),
    ];
  },
};

function isSame(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
