import { t } from '../../../l10n/message.ts';
import { basedOn, intent, forum as lookedAt, name, owner } from './common.ts';
import { answer, items, length, type PropertyTable } from './property.ts';

export const governance: PropertyTable = {
  intent,
  reviewed: answer(
    () => t`when the governance was last reviewed`,
    (was, is) => t`The governance was last reviewed on ${is}; before, it said ${was}`,
  ),
};

export const forum: PropertyTable = {
  name,
  purpose: answer(
    ({ thing }) => t`what ${thing} is there for`,
    (was, is, { thing }) => t`What ${thing} is there for now reads ${is} instead of ${was}`,
  ),
  from: answer(
    ({ thing }) => t`that ${thing} begins later than the agreement`,
    (was, is, { thing }) => t`${thing} now begins on ${is} instead of ${was}`,
  ),
  until: answer(
    ({ thing }) => t`that ${thing} ends earlier than the agreement`,
    (was, is, { thing }) => t`${thing} now ends on ${is} instead of ${was}`,
  ),
  cadence: answer(
    ({ thing }) => t`how often ${thing} meets`,
    (was, is, { thing }) => t`${thing} now meets ${is} instead of ${was}`,
  ),
  duration: length(
    ({ thing }) => t`how long a meeting of ${thing} lasts`,
    (time, { thing }) => t`A meeting of ${thing} now lasts ${time}`,
  ),
  chair: answer(
    ({ thing }) => t`who leads ${thing}`,
    (was, is, { thing }) => t`${thing} is now led by ${is} instead of ${was}`,
  ),
  members: items(
    (people, { thing }) => t`New in ${thing}: ${people}`,
    (people, { thing }) => t`No longer in ${thing}: ${people}`,
    (came, went, { thing }) => t`New in ${thing}: ${came}; no longer there: ${went}`,
  ),
  quorum: answer(
    ({ thing }) => t`how many ${thing} needs to decide`,
    (was, is, { thing }) => t`${thing} now needs ${is} to decide instead of ${was}`,
  ),
  agenda: items(
    (topics, { thing }) => t`New on the agenda of ${thing}: ${topics}`,
    (topics, { thing }) => t`No longer on the agenda of ${thing}: ${topics}`,
    (came, went, { thing }) => t`New on the agenda of ${thing}: ${came}; no longer on it: ${went}`,
    ({ thing }) => t`The agenda of ${thing} is in another order`,
  ),
  papers: length(
    ({ thing }) => t`how long before ${thing} the papers go out`,
    (time, { thing }) => t`The papers for ${thing} now go out ${time} before`,
  ),
  minutes: length(
    ({ thing }) => t`how long after ${thing} the minutes come`,
    (time, { thing }) => t`The minutes of ${thing} now come ${time} after`,
  ),
};

export const quorum: PropertyTable = {
  eachParty: answer(
    ({ thing }) => t`how many of each party ${thing} needs to decide`,
    (was, is, { thing }) => t`${thing} now needs ${is} instead of ${was} of each party to decide`,
  ),
  members: answer(
    ({ thing }) => t`how many in all ${thing} needs to decide`,
    (was, is, { thing }) => t`${thing} now needs ${is} instead of ${was} in all to decide`,
  ),
};

export const escalationStep: PropertyTable = {
  level: answer(
    () => t`on which level a disagreement is settled`,
    (was, is) => t`A disagreement now goes to ${is} instead of ${was}`,
  ),
  within: length(
    ({ thing }) => t`how long ${thing} has to settle a disagreement`,
    (time, { thing }) => t`In a disagreement, ${thing} now has ${time} to settle it`,
  ),
  owners: items(
    (people, { thing }) => t`Added to those who settle disagreements at ${thing}: ${people}`,
    (people, { thing }) => t`No longer among those who settle disagreements at ${thing}: ${people}`,
    (came, went, { thing }) =>
      t`Disagreements at ${thing} are now settled by ${came} and no longer by ${went}`,
  ),
  // biome-ignore lint/suspicious/noThenProperty: it is a key of the format; nobody awaits this table.
  then: answer(
    () => t`where a matter goes that the parties cannot settle`,
    (was, is) => t`What the parties cannot settle now goes to ${is} instead of ${was}`,
  ),
};

export const benchmarking: PropertyTable = {
  intent,
  partiesCompete: {
    changed: ({ about: { values } }) =>
      values[1] === true
        ? t`The text now says that the parties compete with each other; before, that they do not`
        : t`The text now says that the parties do not compete with each other; before, that they do`,
    added: ({ about: { values } }) =>
      values[1] === true
        ? t`The text now says that the parties compete with each other`
        : t`The text now says that the parties do not compete with each other`,
    removed: () => t`The text no longer says whether the parties compete with each other`,
  },
};

export const benchmarkingActivity: PropertyTable = {
  type: answer(
    ({ thing }) => t`of which kind ${thing} is`,
    (was, is) => t`What was ${was} is now ${is}`,
  ),
  topics: items(
    (topics, { thing }) => t`${thing} now also looks at ${topics}`,
    (topics, { thing }) => t`${thing} no longer looks at ${topics}`,
  ),
  handling: answer(
    ({ thing }) => t`how ${thing} treats prices`,
    (was, is, { thing }) => t`Of prices in ${thing} it now holds that ${is}; before, that ${was}`,
  ),
  by: owner,
  cadence: answer(
    ({ thing }) => t`how often ${thing} takes place`,
    (was, is, { thing }) => t`${thing} now takes place ${is} instead of ${was}`,
  ),
  forum: lookedAt,
  basedOn,
  benchmarker: answer(
    ({ thing }) => t`who carries out ${thing}`,
    (was, is, { thing }) => t`Who carries out ${thing} now reads ${is} instead of ${was}`,
  ),
  costSplit: answer(
    ({ thing }) => t`who pays for ${thing}`,
    (was, is, { thing }) => t`Who pays for ${thing} now reads ${is} instead of ${was}`,
  ),
  method: answer(
    ({ thing }) => t`how ${thing} compares`,
    (was, is, { thing }) => t`How ${thing} compares now reads ${is} instead of ${was}`,
  ),
  consequence: answer(
    ({ thing }) => t`what follows from ${thing}`,
    (was, is, { thing }) => t`What follows from ${thing} now reads ${is} instead of ${was}`,
  ),
};
