import { describeCadence } from '../calendar/describe-cadence.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedCadence } from '../evidence/planned-cadence.ts';
import { type Text, t } from '../l10n/message.ts';
import type { ForumModel } from '../model/agreement.ts';
import { chairInWords } from '../model/chairs.ts';
import type { CoverablePart } from '../model/coverage.ts';
import { coverInWords } from '../model/covers-in-words.ts';
import { laddersOf } from '../model/ladders.ts';
import { partyOf } from '../model/parties.ts';
import { governanceLevels, levelNames } from '../model/sections.ts';
import { phraseOf } from '../model/vocabulary.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { FactView } from './basics.ts';
import { rightsOf } from './decision-rights.ts';
import type { ForumCard, GovernanceMapView, LadderView, LevelView } from './map-view.ts';
import type { Reader } from './reader.ts';
import { markOf } from './states.ts';

/** What of governance may stand in the contract, beside its levels. */
const coverings: readonly (readonly [CoverablePart, Text])[] = [
  ['governance', t`Governance`],
  ['governance.reporting', t`Reporting`],
  ['governance.escalation', t`Escalation`],
];

/** How many of the last occasions a card shows. */
const shownMarks = 4;

/** Who meets whom on which level, and where a matter goes that cannot be settled there. */
export function governanceMapOf(evidence: Evidence, reader: Reader): GovernanceMapView {
  const { model } = evidence;
  const highest = highestLevels(evidence);
  return {
    parties: model.parties.map(({ id, name }) => ({ id, name: reader.text(name) })),
    levels: governanceLevels.map(
      (level): LevelView => ({
        level,
        name: reader.heading(levelNames[level]),
        covered: coverIn(`governance.${level}`, evidence, reader),
        forums: model.forums
          .filter(forum => forum.level === level)
          .map(forum => cardOf(forum, evidence, reader)),
        people: model.parties.map(party => ({
          party: party.id,
          people: party.people
            .filter(({ reference }) => highest.get(reference) === level)
            .map(({ reference }) => reader.person(reference)),
        })),
      }),
    ),
    escalation: laddersViewOf(evidence, reader),
    covered: coverings.flatMap(([part, label]) => {
      const words = coverInWords(model.agreement, part);
      return words ? [reader.text(t`${label}: ${words}`)] : [];
    }),
  };
}

/** For each person the highest level on which he sits in a forum. */
function highestLevels({ model }: Evidence): Map<string, string> {
  const levels = new Map<string, string>();
  for (const level of governanceLevels) {
    for (const { level: of, forum } of model.forums) {
      if (of !== level) continue;
      for (const member of forum.members ?? []) if (!levels.has(member)) levels.set(member, level);
    }
  }
  return levels;
}

function cardOf({ id, name, forum }: ForumModel, evidence: Evidence, reader: Reader): ForumCard {
  const owner = forum as PlainMapping;
  const cadence = plannedCadence(owner, 'cadence', evidence.model.file);
  const track = evidence.tracks.find(({ promise }) => promise.owner === owner);
  const next = evidence.next(owner, 'cadence');
  const past = (track?.occurrences ?? []).filter(({ state }) => state !== 'not-due');
  const present = new Set((forum.members ?? []).map(partyOf));
  const reportsTo = evidence.model.forum(forum.reportsTo);
  return {
    id,
    name: reader.text(name),
    purpose: reader.text(forum.purpose),
    rhythm: cadence ? reader.heading(describeCadence(cadence)) : '',
    chair:
      typeof forum.chair === 'string' && evidence.model.person(forum.chair)
        ? reader.person(forum.chair)
        : reader.text(chairInWords(evidence.model, forum.chair)),
    others: othersOf(forum, reader),
    reportsTo: reportsTo && { id: reportsTo.id, name: reader.text(reportsTo.name) },
    rights: rightsOf(forum, reader),
    members: (forum.members ?? []).map(member => reader.person(member)),
    parties: evidence.model.parties.map(party => party.id).filter(party => present.has(party)),
    next: next && reader.day(next.date),
    last: evidence.isRecorded ? past.slice(-shownMarks).map(each => markOf(each, 'forum', reader)) : [],
    place: reader.place(forum),
  };
}

/** Who sits there beside the chair and the members. */
function othersOf({ viceChair, secretary, observers }: ForumModel['forum'], reader: Reader): FactView[] {
  const facts: readonly (readonly [Text, string])[] = [
    [t`Vice chair`, reader.person(viceChair)],
    [t`Secretary`, reader.person(secretary)],
    [t`Observers`, (observers ?? []).map(observer => reader.person(observer)).join(', ')],
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label: reader.text(label), text }));
}

/** Every path by itself: the one that is for all sides, and those for some parties. */
function laddersViewOf({ model }: Evidence, reader: Reader): LadderView[] {
  return laddersOf(model).map(({ name, parties, steps, rungs }) => {
    const end = steps.find(step => step.then !== undefined);
    return {
      name: reader.heading(name),
      parties: parties.map(party => reader.text(party.name)),
      steps: rungs.map(({ step }) => ({
        level: reader.heading(step.level === undefined ? '' : levelNames[step.level]),
        owners: (step.owners ?? []).map(owner => reader.person(owner)),
        forum: reader.text(model.forum(step.forum)?.name ?? step.forum),
        within: step.within === undefined ? '' : reader.text(describeWritten(step.within)),
        place: reader.place(step),
      })),
      outside: end?.then === undefined ? undefined : reader.heading(phraseOf('FinalStep', end.then)),
    };
  });
}

function coverIn(part: CoverablePart, { model }: Evidence, reader: Reader): string | undefined {
  const words = coverInWords(model.agreement, part);
  return words && reader.heading(words);
}
