import { visible } from '../docs/escape/visible.ts';
import { joined, type Say, type Text, t } from '../l10n/message.ts';
import { governanceLevels } from '../model/sections.ts';
import { aim, topic } from '../templates/recipes/agreement.ts';
import { jobTitle, unnamed } from '../templates/recipes/parties.ts';
import { fact } from '../templates/recipes/recipe.ts';
import { toPlainText } from '../templates/snippet.ts';
import { lines, list, type MapTemplate, map, type Part, text, writeBlock } from '../templates/template.ts';
import type { BoardsRead, ReadBoard } from './boards.ts';
import { missingOf, notesOf } from './notes.ts';
import type { FoundParty, FoundPerson } from './register.ts';
import { plain } from './words.ts';
import { flowOf } from './writing.ts';

/** What an agreement is called by the ids of its parties. */
export function skeletonId({ parties }: Pick<BoardsRead, 'parties'>): string {
  return parties
    .slice(0, 2)
    .map(({ id }) => id)
    .join('-');
}

/**
 * The text of an agreement that has the boards, a draft: with placeholders for what only its author knows, and above it as
 * comments what of the document was not understood. Of the principles there is what the boards are about and nothing else.
 *
 * @param from the name of the document
 * @param say puts the comments into the language of whoever is to read them
 */
export function skeletonText(read: BoardsRead, from: string, say: Say): string {
  const whole = map({
    apiVersion: 'partnership/v1',
    kind: 'Agreement',
    id: skeletonId(read),
    title: titleOf(read),
    version: '0.1.0',
    status: 'draft',
    language: read.language,
    purpose: fact(aim),
    parties: lines(...read.parties.map(partyEntry)),
    governance: map(
      Object.fromEntries(
        governanceLevels.flatMap(level => {
          const boards = read.boards.filter(board => board.level === level);
          return boards.length === 0 ? [] : [[level, map({ forums: lines(...boards.map(forumEntry)) })]];
        }),
      ),
    ),
  });
  const layout = { step: 2, dash: 2 };
  return `${commentsOn(read, from, say)}${toPlainText(writeBlock({ ...whole, spaced: true }, 0, layout, '\n'))}\n`;
}

function titleOf({ parties }: BoardsRead): Part {
  const [one, other] = parties.map(({ name }) => (name.startsWith('<') ? undefined : name));
  return one && other ? `Strategic partnership of ${one} and ${other}` : fact(topic);
}

/** The roles that a title is the name of: no other title proves one. */
const rolesByTitle: Readonly<Record<string, string>> = {
  'executive sponsor': 'executive-sponsor',
  'relationship manager': 'relationship-manager',
  'service manager': 'service-manager',
  'contract manager': 'contract-manager',
};

function partyEntry(party: FoundParty): MapTemplate {
  const { id, name, whose, people } = party;
  const isSide = whose === 'customer' || whose === 'vendor';
  return map({
    id,
    name,
    role: isSide ? whose : fact('customer or vendor'),
    people: lines(...(isSide ? asked(people) : []), ...people.map(personEntry)),
  });
}

function roleOf({ title }: FoundPerson): string | undefined {
  const key = plain(title ?? '');
  return Object.hasOwn(rolesByTitle, key) ? rolesByTitle[key] : undefined;
}

/** The two whom every side needs, where the tables name nobody who has the role by its title. */
function asked(people: readonly FoundPerson[]): MapTemplate[] {
  const roles = people.map(roleOf);
  const ids = people.map(({ id }) => id);
  const wanted = [
    ['executive-sponsor', 'sponsor', unnamed.sponsor, 'executive'],
    ['relationship-manager', 'relationship-manager', unnamed.manager, 'manager'],
  ] as const;
  return wanted
    .filter(([role]) => !roles.includes(role))
    .map(([role, id, name, seniority]) =>
      map({
        id: ids.includes(id) ? `${id}-to-be-named` : id,
        name: fact(name),
        title: fact(jobTitle),
        seniority,
        roles: list([role]),
      }),
    );
}

function personEntry(person: FoundPerson): MapTemplate {
  const { id, name, title, seats } = person;
  const role = roleOf(person);
  return map({
    id,
    name: name === undefined ? undefined : text(name),
    title: title === undefined ? undefined : text(title),
    seats: seats === undefined ? undefined : text(String(seats), 'raw'),
    roles: role && list([role]),
  });
}

function forumEntry({ forum }: ReadBoard): MapTemplate {
  const { decides, beside } = forum;
  return map({
    id: forum.id,
    name: text(forum.name),
    purpose: text(forum.purpose),
    from: forum.from,
    until: forum.until,
    cadence: flowOf(forum.cadence),
    duration: forum.duration,
    chair: flowOf(forum.chair),
    viceChair: forum.viceChair,
    secretary: forum.secretary,
    members: inRowOrLines(forum.members),
    observers: forum.observers.length > 0 ? inRowOrLines(forum.observers) : undefined,
    reportsTo: forum.reportsTo,
    quorum: forum.quorum && flowOf(forum.quorum),
    authority: decides.length > 0 ? map({ decides: lines(...decides.map(each => text(each))) }) : undefined,
    agenda: lines(...forum.agenda.map(each => text(each))),
    papers: forum.papers,
    minutes: forum.minutes,
    ...Object.fromEntries(Object.entries(beside).map(([key, value]) => [key, text(value)])),
  });
}

/** Lines are no longer than this as long as words allow it. */
const widest = 100;

function inRowOrLines(items: readonly string[]): Part {
  const isShort = items.join(', ').length + 20 <= widest;
  return list(
    items.map(each => text(each)),
    isShort,
  );
}

/**
 * What was not understood, for whoever goes on with it. No comment can be taken for an order: the first begins with words of the
 * product, each of the others with a dash.
 */
function commentsOn(read: BoardsRead, from: string, say: Say): string {
  const entries: Text[] = [
    ...notesOf(read, say).map(({ wrong, remedy, places }) => t`${joined(places, '; ')}: ${wrong} ${remedy}`),
    ...missingOf(read, say),
    ...read.remarks.map(({ place, wrong, remedy }) => t`${place}: ${wrong} ${remedy}`),
    ...read.leftOut,
  ];
  if (entries.length === 0) return '';
  const comment = (entry: Text) => `# - ${visible(say(entry)).replace(/\s+/g, ' ').trim()}`;
  return `${[
    `# ${say(t`Made from ${visible(quoteName(from))}. What was not understood, or is not said there:`)}`,
    ...entries.map(comment),
  ].join('\n')}\n`;
}

function quoteName(name: string): string {
  return name.replace(/\s+/g, ' ');
}
