import { t } from '../../../l10n/message.ts';
import { ownedDuration, ownedInsteadOf } from '../durations.ts';
import { classification } from './classification.ts';
import { basedOn, forum, intent, name, owner, rhythm, source, what } from './common.ts';
import { discloses } from './discloses.ts';
import { answer, items, length, type PropertyTable } from './property.ts';

export const firstChoiceCommitment: PropertyTable = {
  events: items(
    (events, { receiver, byWhom }) => t`${receiver} is now also told of ${events} by ${byWhom}`,
    (events, { receiver, byWhom }) => t`${receiver} is no longer told of ${events} by ${byWhom}`,
  ),
  notice: {
    changed: ({ receiver, events, about: { values } }) =>
      t`${receiver} now has ${ownedInsteadOf(...values)} notice of ${events}`,
    added: ({ receiver, events, about: { values } }) =>
      t`${receiver} now has ${ownedDuration(values[1])} notice of ${events}`,
    removed: ({ receiver, events, was }) =>
      t`It is no longer agreed how long before ${receiver} hears of ${events} (before: ${was})`,
  },
  with: items(
    (things, { receiver, events }) => t`When told of ${events}, ${receiver} now also gets ${things}`,
    (things, { receiver, events }) => t`When told of ${events}, ${receiver} no longer gets ${things}`,
  ),
  response: length(
    ({ receiver, events }) => t`how long ${receiver} has to answer when told of ${events}`,
    (time, { receiver, events }) => t`${receiver} now has ${time} to answer when told of ${events}`,
    t`who answers`,
  ),
  mechanism: answer(
    ({ receiver, events }) => t`what ${receiver} may do when told of ${events}`,
    (was, is, { receiver, events }) =>
      t`When told of ${events}, ${receiver} may now ${is}; before, it could ${was}`,
  ),
  negotiate: length(
    ({ receiver, events }) => t`how long ${events} are negotiated with ${receiver} before others are asked`,
    (time, { receiver, events }) =>
      t`${receiver} now has ${time} to negotiate before others are asked about ${events}`,
  ),
  terms: answer(
    ({ events }) => t`on which terms, when it comes to ${events}`,
    (was, is, { events }) => t`The terms for ${events} now read ${is} instead of ${was}`,
  ),
  source,
};

export const sharingCommitment: PropertyTable = {
  what,
  type: answer(
    ({ what }) => t`whether ${what} is a plan, a forecast or a roadmap`,
    (was, is, { what }) => t`${what} is now ${is} instead of ${was}`,
  ),
  owner,
  horizon: length(
    ({ thing }) => t`how far ahead ${thing} looks`,
    (time, { thing }) => t`${thing} now looks ${time} ahead`,
  ),
  cadence: answer(
    ({ receiver, thing }) => t`how often ${receiver} gets ${thing}`,
    (was, is, { receiver, thing }) => t`${receiver} now gets ${thing} ${is} instead of ${was}`,
  ),
  forum,
  binding: answer(
    ({ thing }) => t`how firm ${thing} is`,
    (was, is, { thing }) => t`${thing} is now ${is}; before, it was ${was}`,
  ),
  updateWhen: answer(
    ({ thing }) => t`from what change on ${thing} is shared anew at once`,
    (was, is, { thing }) => t`${thing} is now shared anew at once when it changes by ${is} instead of ${was}`,
  ),
  classification,
  audience: items(
    (people, { thing }) => t`Added to those who may see ${thing}: ${people}`,
    (people, { thing }) => t`No longer among those who may see ${thing}: ${people}`,
    (came, went, { thing }) => t`${thing} may now be seen by ${came} and no longer by ${went}`,
  ),
  safeguard: answer(
    ({ thing }) => t`what keeps ${thing} from those who compete`,
    (was, is, { thing }) => t`What keeps ${thing} from those who compete now reads ${is} instead of ${was}`,
  ),
  source,
};

export const firmBinding: PropertyTable = {
  window: length(
    ({ thing }) => t`for how long ${thing} is firm`,
    (time, { thing }) => t`${thing} is now firm for ${time}`,
  ),
  tolerance: answer(
    ({ thing }) => t`by how much ${thing} may be off`,
    (was, is, { thing }) => t`${thing} may now be off by ${is} instead of ${was} while it is firm`,
  ),
};

export const adviser: PropertyTable = {
  person: answer(
    ({ advised }) => t`who advises ${advised}`,
    (was, is, { advised }) => t`${is} now advises ${advised} instead of ${was}`,
  ),
  advises: answer(
    ({ adviser }) => t`whom ${adviser} advises`,
    (was, is, { adviser }) => t`${adviser} now advises ${is} instead of ${was}`,
  ),
  on: items(
    (subjects, { adviser, advised }) => t`${adviser} now also advises ${advised} on ${subjects}`,
    (subjects, { adviser, advised }) => t`${adviser} no longer advises ${advised} on ${subjects}`,
  ),
  discloses,
  source,
};

export const proactivityCommitment: PropertyTable = {
  what,
  cadence: rhythm,
  answer: length(
    ({ giver, thing }) => t`how soon ${giver} gets an answer under ${thing}`,
    (time, { giver, thing }) => t`${giver} now gets an answer within ${time} under ${thing}`,
    t`who waits for the answer`,
  ),
  basedOn,
  source,
};

export const earlyWarning: PropertyTable = {
  triggers: items(
    (triggers, { receiver, byWhom }) => t`${receiver} is now also warned early of ${triggers} by ${byWhom}`,
    (triggers, { receiver, byWhom }) => t`${receiver} is no longer warned early of ${triggers} by ${byWhom}`,
  ),
  channel: answer(
    ({ thing }) => t`where ${thing} is given`,
    (was, is, { thing }) => t`${thing} is now given by ${is} instead of ${was}`,
  ),
  within: length(
    ({ receiver, thing }) => t`how soon ${receiver} gets ${thing}`,
    (time, { receiver, thing }) => t`${receiver} now gets ${thing} within ${time}`,
  ),
  source,
};

export const dialogueCommitment: PropertyTable = { what, cadence: rhythm, forum, source };

export const healthCheck: PropertyTable = {
  cadence: answer(
    () => t`how often the health of the relationship is checked`,
    (was, is) => t`The health of the relationship is now checked ${is} instead of ${was}`,
  ),
  from: answer(
    () => t`when the first health check is`,
    (was, is) => t`The health checks now start on ${is} instead of ${was}`,
  ),
  method: answer(
    () => t`how the health of the relationship is checked`,
    (was, is) => t`How the health of the relationship is checked now reads ${is} instead of ${was}`,
  ),
  followUp: answer(
    () => t`what follows from the health check`,
    (was, is) => t`What follows from the health check now reads ${is} instead of ${was}`,
  ),
  source,
};

export const additionalPrinciple: PropertyTable = { name, intent, source };

export const additionalCommitment: PropertyTable = {
  what,
  owner,
  cadence: rhythm,
  forum,
  source,
};

export const measure: PropertyTable = {
  what,
  target: answer(
    ({ thing }) => t`what ${thing} is to reach`,
    (was, is, { thing }) => t`The target of ${thing} is now ${is} instead of ${was}`,
  ),
  better: answer(
    ({ thing }) => t`which values of ${thing} are better`,
    (was, is, { thing }) => t`Of ${thing}, ${is} values are now better instead of ${was} ones`,
  ),
  unit: answer(
    ({ thing }) => t`in which unit ${thing} is taken`,
    (was, is, { thing }) => t`The unit of ${thing} is now ${is} instead of ${was}`,
  ),
  measuredFrom: answer(
    ({ thing }) => t`where the figures of ${thing} come from`,
    (was, is, { thing }) => t`The figures of ${thing} now come from ${is} instead of ${was}`,
  ),
  cadence: answer(
    ({ thing }) => t`how often ${thing} is taken`,
    (was, is, { thing }) => t`${thing} is now taken ${is} instead of ${was}`,
  ),
  owner,
  forum,
};
