import { t } from '../../l10n/message.ts';
import { partyOf, principalOf, promisingSides } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { advisesOwnParty } from './advises-own-party.ts';

export const trustedAdviserOneWay: AgreementRule = {
  on: 'agreement',
  id: 'trusted-adviser/one-way',
  severity: 'warning',
  principle: 'trustedAdviser',
  title: 'Advice goes one way only.',
  why: 'Trust that only one side earns is a service; a customer knows its business and its market, and the vendor needs that advice as much.',
  remedy: 'Name an adviser of the party that gives no advice yet, and whom and on what that person advises.',
  bad: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n',
  good: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  reads: ['trustedAdviser', 'parties'],
  silentIfCovered: ['trustedAdviser'],
  *check(model) {
    const { trustedAdviser } = model.agreement;
    const advisers = trustedAdviser?.advisers ?? [];
    const sides = promisingSides(model);
    if (advisers.length === 0 || sides.length < 2 || model.file.source.hasDoubts(advisers)) return;
    const pairs = advisers.map(({ person, advises }) => ({ by: person && partyOf(person), to: advises }));
    // Somebody who is not known, or advises nobody knows whom, may be the one who is missing.
    if (pairs.some(({ by, to }) => !model.party(by) || (to !== undefined && !model.party(to)))) return;
    if (advisers.some(adviser => model.file.source.isDoubtful(adviser, 'advises'))) return;
    if (advisers.some(advisesOwnParty)) return;
    const advising = new Set(
      pairs
        .map(({ by, to }) => [principalOf(by ?? '', model), to && principalOf(to, model)])
        .filter(([by, to]) => by !== to)
        .map(([by]) => by),
    );
    const silent = sides.filter(({ id }) => !advising.has(id)).map(({ name }) => name);
    if (silent.length === 0) return;
    yield {
      range: model.file.source.keyOf(model.agreement, 'trustedAdviser'),
      path: 'trustedAdviser',
      message:
        silent.length === 1
          ? t`Advice goes one way only: nobody of ${and(silent)} advises the others, so they miss what it knows of its business. Name an adviser of ${and(silent)}.`
          : t`Advice goes one way only: nobody of ${and(silent)} advises the others, so they miss what these know of their business. Name an adviser of each.`,
    };
  },
};
