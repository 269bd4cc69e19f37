import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type LadderModel, laddersOf, type Rung } from '../../model/ladders.ts';
import { partyOf } from '../../model/parties.ts';
import { levelNames } from '../../model/sections.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { governanceExample, steps } from './example.ts';
import { rankOf, type Seniority, seniorityNames } from './seniority.ts';

export const governanceEscalationSamePerson: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-same-person',
  severity: 'warning',
  principle: 'governance',
  title:
    'A step of an escalation path asks the same person again, or on the same level somebody less senior.',
  why: 'Whoever could not settle a matter is asked again, only later: the step costs time and changes nothing.',
  remedy: 'Name somebody on the higher step who may decide more, or leave one of the two steps out.',
  bad: governanceExample({
    escalation: [
      steps.operational,
      '{ level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/sara-berg] }',
      steps.last,
    ],
  }),
  good: governanceExample({
    escalation: [
      steps.operational,
      '{ level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }',
      steps.last,
    ],
  }),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const ladder of laddersOf(model)) {
      const firstOf = new Map<string, Rung>();
      const lastOn = new Map<string, Rung>();
      for (const rung of ladder.rungs) {
        const { level = '', owners = [] } = rung.step;
        const report = askedAgain(model, rung, firstOf) ?? askedLower(model, ladder, rung, lastOn.get(level));
        for (const owner of owners) if (!firstOf.has(owner)) firstOf.set(owner, rung);
        if (level !== '') lastOn.set(level, rung);
        if (report) yield { ...report, path: `${rung.path}.owners` };
      }
    }
  },
};

type Unplaced = Omit<Report, 'path'>;

/** The owners of a step who own an earlier one. @param firstOf the first step of each owner so far */
function askedAgain(
  model: AgreementModel,
  rung: Rung,
  firstOf: ReadonlyMap<string, Rung>,
): Unplaced | undefined {
  const again = [...new Set(rung.step.owners ?? [])].filter(
    // Of a seat that several hold, it may be another one of them.
    owner => firstOf.has(owner) && (model.person(owner)?.seats ?? 1) === 1,
  );
  if (again.length === 0) return undefined;
  const names = and(again.map(owner => model.person(owner)?.name ?? owner));
  return {
    range:
      again.length === 1
        ? placeOf(model, rung, again[0] as string)
        : model.file.source.keyOf(rung.step, 'owners'),
    message:
      again.length === 1
        ? t`${names} owns an earlier step of the escalation too, so step ${rung.number} asks the same person again. Name somebody who may decide more, or leave out one of the steps.`
        : t`${names} own an earlier step of the escalation too, so step ${rung.number} asks the same people again. Name those who may decide more, or leave out one of the steps.`,
    related: again.flatMap(person => {
      const earlier = firstOf.get(person);
      return earlier ? [relatedTo(model, earlier, person)] : [];
    }),
  };
}

/**
 * On a level that comes again, the first owner who is less senior than all whom their party named there before. Where one
 * of them does not say how senior they are, nothing is known.
 */
function askedLower(
  model: AgreementModel,
  { name }: LadderModel,
  rung: Rung,
  earlier: Rung | undefined,
): Unplaced | undefined {
  const { level, owners = [] } = rung.step;
  if (!level || !earlier) return undefined;
  for (const reference of owners) {
    const person = ranked(model, reference);
    const own = (earlier.step.owners ?? []).filter(owner => partyOf(owner) === partyOf(reference));
    const those = own.flatMap(owner => ranked(model, owner) ?? []);
    const [least] = [...those].sort((a, b) => rankOf(a) - rankOf(b));
    if (!person || !least || those.length < own.length || rankOf(person) >= rankOf(least)) continue;
    return {
      range: placeOf(model, rung, reference),
      message: t`Step ${rung.number} of ${name} is on the ${levelNames[level]} level again, but ${person.name} (${seniorityNames[person.seniority]}) is less senior than ${least.name} (${seniorityNames[least.seniority]}), who could not settle it before. Name somebody who may decide more, or leave out one of the steps.`,
      related: [relatedTo(model, earlier, least.reference)],
    };
  }
  return undefined;
}

interface Ranked {
  readonly reference: string;
  readonly name: Text;
  readonly seniority: Seniority;
}

function ranked(model: AgreementModel, reference: string): Ranked | undefined {
  const person = model.person(reference);
  const seniority = person?.person.seniority;
  return person && seniority ? { reference, name: person.name, seniority } : undefined;
}

function placeOf(model: AgreementModel, { step }: Rung, person: string) {
  const owners = step.owners ?? [];
  return model.at(owners, owners.indexOf(person));
}

function relatedTo(model: AgreementModel, rung: Rung, person: string) {
  return { uri: model.file.uri, range: placeOf(model, rung, person), message: t`The earlier step` };
}
