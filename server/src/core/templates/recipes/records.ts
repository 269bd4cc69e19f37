import { addDays, type IsoDate } from '../../calendar/date.ts';
import { isOfRecords } from '../../model/namespace.ts';
import { textFingerprint } from '../../model/text-fingerprint.ts';
import { forumOf } from '../facts.ts';
import { type Stop, stop } from '../snippet.ts';
import { lines, list, type MapTemplate, map, text } from '../template.ts';
import type { TemplateContext } from '../template-context.ts';
import { fact, factAmong, oneOf, own } from './recipe.ts';

/** One record of each type, of today. */
export const records: Readonly<Record<string, (templateContext: TemplateContext) => MapTemplate>> = {
  meeting: templateContext => {
    const { facts, today } = templateContext;
    return map({
      type: 'meeting',
      forum: forumOf(facts, 'strategic').id,
      date: own(today),
      present: list([factAmong('who was there', peopleIn(templateContext))]),
      decisions: list([fact('what was decided')]),
      actions: lines(action(templateContext)),
    });
  },
  shared: templateContext =>
    map({
      type: 'shared',
      commitment: commitment(templateContext, 'sharing', 'demand-forecast'),
      date: own(templateContext.today),
    }),
  notice: templateContext =>
    map({
      type: 'notice',
      commitment: commitment(templateContext, 'firstChoice', 'new-sourcing'),
      event: own(eventOf(templateContext)),
      date: own(templateContext.today),
      eventDate: own(addDays(templateContext.today, 60)),
    }),
  benchmark: templateContext => {
    const ids =
      templateContext.facts.model?.agreement.benchmarking?.activities?.flatMap(({ id }) => id ?? []) ?? [];
    return map({
      type: 'benchmark',
      activity: text([stop(ids[0] ?? 'market-update', ids)]),
      date: own(templateContext.today),
      forum: forumOf(templateContext.facts, 'strategic').id,
    });
  },
  proposal: templateContext =>
    map({
      type: 'proposal',
      commitment: commitment(templateContext, 'proactivity', 'improvement-ideas'),
      date: own(templateContext.today),
      what: fact('what was proposed'),
    }),
  report: templateContext => {
    const ids = templateContext.facts.model?.reports.flatMap(({ id }) => id ?? []) ?? [];
    return map({
      type: 'report',
      report: text([stop(ids[0] ?? 'service-report', ids)]),
      date: own(templateContext.today),
      period: own(lastMonth(templateContext.today)),
    });
  },
  fulfilled: templateContext =>
    map({
      type: 'fulfilled',
      commitment: commitment(templateContext, ['openDialogue', 'additionalPrinciples'], 'tough-topics'),
      date: own(templateContext.today),
    }),
  'health-check': ({ today }) => map({ type: 'health-check', date: own(today) }),
  review: ({ today }) => map({ type: 'review', scope: 'joint', date: own(today) }),
  approval: ({ facts, today }) =>
    map({
      type: 'approval',
      version: own(facts.model?.agreement.version ?? '1.0.0'),
      party: facts.customer.id,
      by: facts.customer.sponsor,
      date: own(today),
      text: facts.model && textFingerprint(facts.model.file),
    }),
  warning: ({ facts, today, file }) =>
    map({
      type: 'warning',
      id: own(freeId(file, 'w')),
      trigger: oneOf('delivery-risk', 'key-person-leaving'),
      by: facts.vendor.id,
      noticed: own(today),
      date: own(today),
      about: fact('what may happen'),
    }),
  escalation: ({ today, file }) =>
    map({
      type: 'escalation',
      id: own(freeId(file, 'e')),
      level: oneOf('operational', 'tactical', 'strategic'),
      date: own(today),
      about: fact('what it is about'),
    }),
  measure: ({ facts, today }) => {
    const ids = facts.model?.agreement.scorecard?.flatMap(({ id }) => id ?? []) ?? [];
    return map({
      type: 'measure',
      measure: text([stop(ids[0] ?? 'forecast-accuracy', ids)]),
      date: own(today),
      value: fact('what it came to, such as 87 %'),
    });
  },
  action: ({ scopes, today }) => {
    const ids = scopes().flatMap(scope => scope.candidates('action').map(({ id }) => id));
    return map({
      type: 'action',
      action: text([stop(ids.at(-1) ?? 'a1', [...new Set(ids)])]),
      date: own(today),
      status: oneOf('done', 'cancelled', 'open'),
    });
  },
  waived: templateContext =>
    map({
      type: 'waived',
      forum: forumOf(templateContext.facts, 'operational').id,
      occurrence: own(templateContext.today),
      agreedBy: list([factAmong('who agreed to it', peopleIn(templateContext))]),
      reason: fact('why it was skipped'),
    }),
};

/** The calendar month that ended last, as records name it. */
function lastMonth(today: IsoDate): string {
  return addDays(`${today.slice(0, 8)}01` as IsoDate, -1).slice(0, 7);
}

/** The people of all parties of the agreement. */
function peopleIn({ facts: { model } }: TemplateContext): string[] {
  return model?.parties.flatMap(({ people }) => people.map(({ reference }) => reference)) ?? [];
}

/** A letter and the first number that no record of the file has: `a1`. */
function freeId(file: TemplateContext['file'], letter: string): string {
  const taken = new Set(file.definitions.filter(({ kind }) => isOfRecords(kind)).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

export function action({ facts, today, file }: TemplateContext): MapTemplate {
  return map(
    {
      id: own(freeId(file, 'a')),
      what: fact('what is to be done'),
      owner: facts.customer.manager,
      due: own(addDays(today, 28)),
      status: oneOf('open', 'done'),
    },
    true,
  );
}

function commitment({ facts }: TemplateContext, section: string | readonly string[], fallback: string): Stop {
  const ids = (facts.model?.commitments ?? []).flatMap(
    each => ([section].flat().includes(each.section) && each.id) || [],
  );
  return stop(ids[0] ?? fallback, ids);
}

function eventOf({ facts }: TemplateContext): string {
  return facts.model?.agreement.firstChoice?.commitments?.[0]?.events?.[0] ?? 'new-sourcing';
}

export function recordsFile(agreement: Stop, templateContext: TemplateContext): MapTemplate {
  const record = records.shared as (templateContext: TemplateContext) => MapTemplate;
  return map({
    apiVersion: 'partnership/v1',
    kind: 'Records',
    agreement,
    records: list([record(templateContext)], false),
  });
}
