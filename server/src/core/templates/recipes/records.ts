import { addDays } from '../../model/calendar/date.ts';
import { forumOf } from '../facts.ts';
import type { Kit } from '../kit.ts';
import { type Stop, stop } from '../snippet.ts';
import { lines, list, type MapTemplate, map, text } from '../template.ts';
import { fact, oneOf, own, people } from './recipe.ts';

/** One record of each type, of today. */
export const records: Readonly<Record<string, (kit: Kit) => MapTemplate>> = {
  meeting: kit => {
    const { facts, today } = kit;
    return map({
      type: 'meeting',
      forum: forumOf(facts, 'strategic').id,
      date: own(today),
      present: people(facts.customer.sponsor, facts.vendor.sponsor),
      decisions: list([fact('what was decided')]),
      actions: lines(action(kit)),
    });
  },
  shared: kit =>
    map({ type: 'shared', commitment: commitment(kit, 'sharing', 'demand-forecast'), date: own(kit.today) }),
  notice: kit =>
    map({
      type: 'notice',
      commitment: commitment(kit, 'firstChoice', 'new-sourcing'),
      event: own(eventOf(kit)),
      date: own(kit.today),
      eventDate: own(addDays(kit.today, 60)),
    }),
  benchmark: kit => {
    const ids = kit.facts.model?.agreement.benchmarking?.activities?.flatMap(({ id }) => id ?? []) ?? [];
    return map({
      type: 'benchmark',
      activity: text([stop(ids[0] ?? 'market-update', ids)]),
      date: own(kit.today),
      forum: forumOf(kit.facts, 'strategic').id,
    });
  },
  proposal: kit =>
    map({
      type: 'proposal',
      commitment: commitment(kit, 'proactivity', 'improvement-ideas'),
      date: own(kit.today),
      what: fact('what was proposed'),
    }),
  'health-check': ({ today }) => map({ type: 'health-check', date: own(today) }),
  review: ({ today }) => map({ type: 'review', scope: 'joint', date: own(today) }),
  waived: ({ facts, today }) =>
    map({
      type: 'waived',
      forum: forumOf(facts, 'operational').id,
      occurrence: own(today),
      agreedBy: people(facts.customer.manager, facts.vendor.manager),
      reason: fact('why it was skipped'),
    }),
};

export function action({ facts, today, file }: Kit): MapTemplate {
  const taken = new Set(file.definitions.filter(({ kind }) => kind === 'action').map(({ id }) => id));
  let number = 1;
  while (taken.has(`a${number}`)) number++;
  return map(
    {
      id: own(`a${number}`),
      what: fact('what is to be done'),
      owner: facts.customer.manager,
      due: own(addDays(today, 28)),
      status: oneOf('open', 'done'),
    },
    true,
  );
}

function commitment({ facts }: Kit, section: string, fallback: string): Stop {
  const ids = (facts.model?.commitments ?? []).flatMap(each => (each.section === section && each.id) || []);
  return stop(ids[0] ?? fallback, ids);
}

function eventOf({ facts }: Kit): string {
  return facts.model?.agreement.firstChoice?.commitments?.[0]?.events?.[0] ?? 'new-sourcing';
}

export function recordsFile(agreement: Stop, kit: Kit): MapTemplate {
  const record = records.shared as (kit: Kit) => MapTemplate;
  return map({
    apiVersion: 'partnership/v1',
    kind: 'Records',
    agreement,
    records: list([record(kit)], false),
  });
}
