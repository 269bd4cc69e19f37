import { formatDate } from '../../../calendar/date.ts';
import { type Text, t } from '../../../l10n/message.ts';
import type { About } from '../../about.ts';
import { boundUntil } from '../../key-people.ts';
import { quoted } from '../quotes.ts';
import { owner, source } from './common.ts';
import { answer, items, length, type PropertyTable } from './property.ts';

export const agreement: PropertyTable = {
  apiVersion: answer(
    () => t`which version of the format the text follows`,
    (was, is) => t`The text now follows version ${is} of the format instead of ${was}`,
  ),
  kind: answer(
    () => t`what the file holds`,
    (was, is) => t`The file is now of the kind ${is} instead of ${was}`,
  ),
  title: answer(
    () => t`what the agreement is called`,
    (was, is) => t`The agreement is now called ${is} instead of ${was}`,
  ),
  version: answer(
    () => t`which version the agreement is`,
    (was, is) => t`The version is now ${is} instead of ${was}`,
  ),
  status: answer(
    () => t`where the agreement stands`,
    (was, is) => t`The agreement is now ${is}; before, it was ${was}`,
  ),
  lifecycleStage: answer(
    () => t`at which stage the relationship is`,
    (was, is) => t`The relationship is now at the stage “${is}” instead of “${was}”`,
  ),
  language: answer(
    () => t`in which language the agreement is written`,
    (was, is) => t`The agreement is now written in the language ${is} instead of ${was}`,
  ),
  timezone: answer(
    () => t`in which time zone times of day are meant`,
    (was, is) => t`Times of day are now meant in the time zone ${is} instead of ${was}`,
  ),
  holidays: items(
    days => t`No longer counted as working days: ${days}`,
    days => t`Counted as working days again: ${days}`,
    (came, went) => t`No longer counted as working days: ${came}; counted as working days again: ${went}`,
  ),
  purpose: answer(
    () => t`what the partnership is for`,
    (was, is) => t`What the partnership is for now reads ${is} instead of ${was}`,
  ),
  behaviours: items(
    behaviours => t`New among how the parties mean to treat each other: ${behaviours}`,
    behaviours => t`No longer among how the parties mean to treat each other: ${behaviours}`,
    (came, went) => t`Of how the parties mean to treat each other, ${came} took the place of ${went}`,
  ),
};

export const objective: PropertyTable = {
  what: answer(
    ({ thing }) => t`what ${thing} is about`,
    (was, is) => t`The objective that read ${was} now reads ${is}`,
  ),
  measure: answer(
    ({ thing }) => t`how ${thing} is measured`,
    (was, is, { thing }) => t`${thing} is now measured by ${is} instead of ${was}`,
  ),
  due: answer(
    ({ thing }) => t`by when ${thing} is to be reached`,
    (was, is, { thing }) => t`${thing} is now to be reached by ${is} instead of ${was}`,
  ),
  owner,
  source,
};

export const scope: PropertyTable = {
  includes: items(
    parts => t`The partnership now also covers ${parts}`,
    parts => t`The text no longer says that the partnership covers ${parts}`,
    (came, went) => t`The text now says that the partnership covers ${came}, and no longer ${went}`,
  ),
  excludes: items(
    parts => t`The text now says that the partnership does not cover ${parts}`,
    parts => t`The text no longer says that the partnership does not cover ${parts}`,
    (came, went) =>
      t`The text now says that the partnership does not cover ${came}, and no longer that of ${went}`,
  ),
};

export const changeControl: PropertyTable = {
  raisedBy: answer(
    () => t`who may ask for a change of the agreement`,
    (was, is) => t`A change of the agreement may now be asked for by ${is} instead of ${was}`,
  ),
  decidedIn: answer(
    () => t`where a change of the agreement is decided`,
    (was, is) => t`A change of the agreement is now decided in ${is} instead of ${was}`,
  ),
  within: length(
    () => t`how long the decision on a change of the agreement may take`,
    time => t`The decision on a change of the agreement may now take ${time}`,
  ),
  source,
};

export const legal: PropertyTable = {
  effect: answer(
    () => t`how the agreement stands in law`,
    (was, is) => t`In law, the agreement is now ${is}; before, it was ${was}`,
  ),
  contract: answer(
    () => t`which contract the agreement stands beside`,
    (was, is) => t`The agreement now stands beside the contract ${is} instead of ${was}`,
  ),
  precedence: answer(
    () => t`which text wins where agreement and contract differ`,
    (was, is) => t`Where agreement and contract differ, ${is} now wins, and no longer ${was}`,
  ),
};

export const term: PropertyTable = {
  starts: answer(
    () => t`when the agreement starts`,
    (was, is) => t`The agreement now starts on ${is} instead of ${was}`,
  ),
  ends: answer(
    () => t`when the agreement ends`,
    (was, is) => t`The agreement now ends on ${is} instead of ${was}`,
  ),
  terminationNotice: length(
    () => t`how long before a party has to say that it leaves`,
    time => t`A party that leaves now has to say so ${time} before`,
  ),
  nonRenewalNotice: length(
    () => t`how long before the end a party has to say that it does not go on`,
    time => t`A party that does not go on at the end now has to say so ${time} before`,
  ),
  renews: answer(
    () => t`for how long the agreement goes on by itself`,
    (was, is) => t`The agreement now goes on by itself ${is} instead of ${was}`,
  ),
  renewalDecisionBy: answer(
    () => t`by when the parties decide whether to go on`,
    (was, is) => t`The parties now decide by ${is} instead of ${was} whether to go on`,
  ),
  exitPlan: {
    changed: ({ both: [was, is] }) => t`The plan for parting is now ${is} instead of ${was}`,
    added: ({ is }) => t`There is now a plan for parting: ${is}`,
    removed: ({ was }) => t`There is no longer a plan for parting (before: ${was})`,
  },
};

export const extension: PropertyTable = {
  for: length(
    ({ thing }) => t`how much later the agreement ends by ${thing}`,
    time => t`With the extension the agreement now ends ${time} later`,
  ),
  decideBy: answer(
    ({ thing }) => t`by when the parties decide about ${thing}`,
    (was, is, { thing }) => t`The parties now decide by ${is} instead of ${was} about ${thing}`,
  ),
  needs: answer(
    ({ thing }) => t`who has to agree to ${thing}`,
    (was, is, { thing }) => t`${thing} now needs the consent of ${is} instead of ${was}`,
  ),
};

export const exit: PropertyTable = {
  plan: term.exitPlan as NonNullable<PropertyTable[string]>,
  owner: answer(
    () => t`who keeps the plan for parting up to date`,
    (was, is) => t`${is} now keeps the plan for parting up to date instead of ${was}`,
  ),
  agreed: answer(
    () => t`when the parties agreed on the plan for parting`,
    (was, is) => t`The plan for parting was agreed on ${is}; before, it said ${was}`,
  ),
  review: answer(
    () => t`how often the parties look at the plan for parting`,
    (was, is) => t`The parties now look at the plan for parting ${is} instead of ${was}`,
  ),
};

export const review: PropertyTable = {
  internal: answer(
    () => t`how often each party reviews the partnership by itself`,
    (was, is) => t`Each party now reviews the partnership by itself ${is} instead of ${was}`,
  ),
  joint: answer(
    () => t`how often the parties review the partnership together`,
    (was, is) => t`The parties now review the partnership together ${is} instead of ${was}`,
  ),
};

export const party: PropertyTable = {
  name: {
    changed: ({ both: [was, is] }) => t`The party ${was} is now called ${is}`,
    added: ({ is }) => t`A party now goes by its name: ${is}`,
    removed: ({ was }) => t`A party no longer goes by its name (before: ${was})`,
  },
  role: answer(
    ({ thing }) => t`what ${thing} is in the agreement`,
    (was, is, { thing }) => t`${thing} is now ${is} in the agreement instead of ${was}`,
  ),
  of: answer(
    ({ thing }) => t`for which customer ${thing} acts`,
    (was, is, { thing }) => t`${thing} now acts for ${is} instead of ${was}`,
  ),
  sector: answer(
    ({ thing }) => t`whether ${thing} is a private or a public organisation`,
    (was, is, { thing }) => t`${thing} now counts as ${is} instead of ${was}`,
  ),
};

export const person: PropertyTable = {
  name: {
    changed: ({ both: [was, is], around, about }) => {
      const until = stayUntil(about);
      return until === undefined
        ? t`At ${around}, ${is} now stands where ${was} stood`
        : t`At ${around}, ${is} now stands where ${was} stood, who was to stay until ${until}`;
    },
    added: ({ is, around, about }) => t`At ${around}, ${is} now holds the position ${positionOf(about)}`,
    removed: ({ was, around, about }) => {
      const until = stayUntil(about);
      return until === undefined
        ? t`At ${around}, nobody is named any more for the position ${positionOf(about)} (before: ${was})`
        : t`At ${around}, nobody is named any more for the position ${positionOf(about)} (before: ${was}, who was to stay until ${until})`;
    },
  },
  title: answer(
    ({ thing }) => t`which title ${thing} has`,
    (was, is, { thing }) => t`${thing} now has the title ${is} instead of ${was}`,
  ),
  since: answer(
    ({ thing }) => t`since when ${thing} holds the position`,
    (was, is, { thing }) => t`${thing} is now said to hold the position since ${is} instead of ${was}`,
  ),
  seats: answer(
    ({ thing, around }) => t`how many hold the position ${thing} at ${around}`,
    (was, is, { thing, around }) =>
      t`At ${around}, the position ${thing} is now held by ${is} instead of ${was}`,
  ),
  seniority: answer(
    ({ thing }) => t`how senior ${thing} is`,
    (was, is, { thing }) => t`${thing} now counts as ${is} instead of ${was}`,
  ),
  roles: items(
    (roles, { thing }) => t`${thing} is now also ${roles}`,
    (roles, { thing }) => t`${thing} is no longer ${roles}`,
    (came, went, { thing }) => t`${thing} is now ${came} and no longer ${went}`,
  ),
  deputy: answer(
    ({ thing }) => t`who stands in for ${thing}`,
    (was, is, { thing }) => t`${is} now stands in for ${thing} instead of ${was}`,
  ),
  // Not a word of the address itself.
  email: {
    changed: ({ thing }) => t`Invitations for ${thing} now go to another address`,
    added: ({ thing }) => t`Invitations for ${thing} now go to an address`,
    removed: ({ thing }) => t`Invitations for ${thing} no longer go to an address`,
  },
};

/** Until when the one who left was to stay at least, where the text says so. */
function stayUntil({ holder }: About): Text | undefined {
  const until = holder && boundUntil(holder.before, holder.after);
  return until && formatDate(until);
}

/** What the position is called that a name comes to or goes from. */
function positionOf({ holder }: About): Text {
  const { title, id } = holder?.after ?? holder?.before ?? {};
  return quoted(String(title ?? id ?? '?'));
}

export const keyPerson: PropertyTable = {
  lockIn: length(
    ({ thing }) => t`how long ${thing} stays at least`,
    (time, { thing }) => t`${thing} now stays at least ${time}`,
  ),
  notice: length(
    ({ thing }) => t`how long before a replacement of ${thing} the other party is told`,
    (time, { thing }) => t`Of a replacement of ${thing} the other party is now told ${time} before`,
  ),
  handover: length(
    ({ thing }) => t`how long ${thing} and a successor work side by side`,
    (time, { thing }) => t`${thing} and a successor now work side by side for ${time}`,
  ),
  vacancy: length(
    ({ thing }) => t`how long the position of ${thing} may stay empty`,
    (time, { thing }) => t`The position of ${thing} may now stay empty for ${time}`,
  ),
  replacementApprovedBy: answer(
    ({ thing }) => t`who approves a replacement of ${thing}`,
    (was, is, { thing }) => t`A replacement of ${thing} is now approved by ${is} instead of ${was}`,
  ),
};
