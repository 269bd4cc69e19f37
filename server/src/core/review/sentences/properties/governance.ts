import { t } from '../../../l10n/message.ts';
import { basedOn, forum as lookedAt, name, owner, section, source } from './common.ts';
import { answer, items, length, type PropertyTable } from './property.ts';

export const governance: PropertyTable = {
  ...section,
  reviewed: answer(
    () => t`when the governance was last reviewed`,
    (was, is) => t`The governance was last reviewed on ${is}; before, it said ${was}`,
  ),
  review: answer(
    () => t`how often the governance is reviewed`,
    (was, is) => t`The governance is now reviewed ${is} instead of ${was}`,
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
  viceChair: answer(
    ({ thing }) => t`who leads ${thing} in the chair’s absence`,
    (was, is, { thing }) => t`In the chair’s absence, ${thing} is now led by ${is} instead of ${was}`,
  ),
  secretary: answer(
    ({ thing }) => t`who is secretary of ${thing}`,
    (was, is, { thing }) => t`The secretary of ${thing} is now ${is} instead of ${was}`,
  ),
  observers: items(
    (people, { thing }) => t`New observers in ${thing}: ${people}`,
    (people, { thing }) => t`No longer observers in ${thing}: ${people}`,
    (came, went, { thing }) => t`New observers in ${thing}: ${came}; no longer: ${went}`,
  ),
  reportsTo: answer(
    ({ thing }) => t`to which forum ${thing} reports`,
    (was, is, { thing }) => t`${thing} now reports to ${is} instead of ${was}`,
  ),
  authority: answer(
    ({ thing }) => t`what ${thing} may decide`,
    (was, is, { thing }) => t`What ${thing} may decide is now ${is} instead of ${was}`,
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
  source,
};

export const chair: PropertyTable = {
  rotates: length(
    ({ thing }) => t`how long a turn in the chair of ${thing} lasts`,
    (time, { thing }) => t`A turn in the chair of ${thing} now lasts ${time}`,
  ),
  from: answer(
    ({ thing }) => t`when the turns in the chair of ${thing} begin`,
    (was, is, { thing }) => t`The turns in the chair of ${thing} begin on ${is} instead of ${was}`,
  ),
  first: answer(
    ({ thing }) => t`who takes the first turn in the chair of ${thing}`,
    (was, is, { thing }) => t`The first turn in the chair of ${thing} is now that of ${is} instead of ${was}`,
  ),
};

export const authority: PropertyTable = {
  decides: items(
    (matters, { thing }) => t`${thing} now decides on ${matters}`,
    (matters, { thing }) => t`${thing} no longer decides on ${matters}`,
    (came, went, { thing }) => t`${thing} now decides on ${came}, and no longer on ${went}`,
  ),
  recommends: items(
    (matters, { thing }) => t`${thing} now makes recommendations on ${matters}`,
    (matters, { thing }) => t`${thing} no longer makes recommendations on ${matters}`,
    (came, went, { thing }) => t`${thing} now makes recommendations on ${came}, and no longer on ${went}`,
  ),
  how: answer(
    ({ thing }) => t`how ${thing} comes to a decision`,
    (was, is, { thing }) => t`${thing} now decides ${is} instead of ${was}`,
  ),
  votes: answer(
    ({ thing }) => t`who has a vote in ${thing}`,
    (was, is, { thing }) => t`In ${thing}, there is now ${is} instead of ${was}`,
  ),
  finalSay: items(
    (matters, { thing }) => t`New when ${thing} cannot agree: ${matters}`,
    (matters, { thing }) => t`No longer so when ${thing} cannot agree: ${matters}`,
    (came, went, { thing }) => t`When ${thing} cannot agree, it is now ${came} instead of ${went}`,
  ),
  mayChangeContract: {
    changed: ({ thing, about: { values } }) =>
      values[1] === true
        ? t`${thing} may now change the contract; before, it might not`
        : t`${thing} may no longer change the contract`,
    added: ({ thing, about: { values } }) =>
      values[1] === true
        ? t`${thing} may now change the contract`
        : t`The text now says that ${thing} may not change the contract`,
    removed: ({ thing }) => t`The text no longer says whether ${thing} may change the contract`,
  },
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

export const ladder: PropertyTable = {
  for: answer(
    ({ thing }) => t`what ${thing} is for`,
    (was, is, { thing }) => t`What ${thing} is for now reads ${is} instead of ${was}`,
  ),
  between: items(
    (parties, { thing }) => t`${thing} is now also for matters of ${parties}`,
    (parties, { thing }) => t`${thing} is no longer for matters of ${parties}`,
    (came, went, { thing }) => t`${thing} is now for matters of ${came} and no longer of ${went}`,
  ),
  source,
};

export const escalationStep: PropertyTable = {
  level: answer(
    ({ onLadder }) => t`on which level a disagreement is settled${onLadder}`,
    (was, is, { onLadder }) => t`A disagreement${onLadder} now goes to ${is} instead of ${was}`,
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
  forum: answer(
    ({ thing }) => t`in which forum ${thing} settles a disagreement`,
    (was, is, { thing }) => t`In a disagreement, ${thing} now settles it in ${is} instead of ${was}`,
  ),
  // biome-ignore lint/suspicious/noThenProperty: it is a key of the format; nobody awaits this table.
  then: answer(
    ({ onLadder }) => t`where a matter goes that the parties cannot settle${onLadder}`,
    (was, is, { onLadder }) =>
      t`What the parties cannot settle${onLadder} now goes to ${is} instead of ${was}`,
  ),
  source,
};

export const benchmarking: PropertyTable = {
  ...section,
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
  source,
};
