import { sentence, type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { type CommitmentModel, type Direction, directionOf } from '../model/commitments.ts';
import { phraseOf, plainWords } from '../model/vocabulary.ts';
import { principleByKey } from '../principles/principles.ts';
import { and } from '../util/lists.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { Audience } from './audience.ts';

/** Something that parties owe each other: a commitment, a report or an early warning. */
export interface Owed {
  readonly id: string | undefined;
  /** The mapping that holds it. */
  readonly owner: PlainMapping;
  /** The section that holds it, for where it comes from. */
  readonly section: object | undefined;
  readonly principle: Text;
  /** What it is, for people. */
  readonly what: Text;
  readonly direction: Direction;
}

/** All that a reader may see, in the order of the format. */
export function owedOf(model: AgreementModel, audience: Audience): Owed[] {
  const { governance, proactivity, additionalPrinciples } = model.agreement;
  const commitments = model.commitments
    .filter(each => audience.commitment(each))
    .map((each): Owed => {
      const { id, commitment, direction, section } = each;
      const own = additionalPrinciples?.find(({ commitments }) => commitments?.includes(commitment as never));
      return {
        id,
        owner: commitment as PlainMapping,
        section: section === 'additionalPrinciples' ? own : model.agreement[section],
        principle: own?.name ?? principleName(section),
        what: whatOf(each),
        direction,
      };
    });
  const reports = model.reports
    .filter(each => audience.report(each))
    .map(
      ({ id, report, direction, name }): Owed => ({
        id,
        owner: report as PlainMapping,
        section: governance,
        principle: principleName('governance'),
        what: report.what ?? (id === undefined ? name : plainWords(id)),
        direction,
      }),
    );
  const warnings = (proactivity?.earlyWarning ?? []).map(
    (warning): Owed => ({
      id: warning.id,
      owner: warning as PlainMapping,
      section: proactivity,
      principle: principleName('proactivity'),
      what: warningOf(warning.triggers),
      direction: directionOf(warning, model),
    }),
  );
  return [...commitments, ...reports, ...warnings];
}

/** Where in the contract it comes from, as far as it or its section says so; empty where neither does. */
export function clauseOf(owner: object, section?: object): string {
  for (const each of [owner, section]) {
    const source = (each as { readonly source?: unknown } | undefined)?.source;
    if (typeof source === 'string') return source;
  }
  return '';
}

/** What is promised, for people: its own words, else its events, else its id. */
export function whatOf({ commitment, id }: CommitmentModel): Text {
  const { what, events } = commitment as { readonly what?: unknown; readonly events?: unknown };
  if (typeof what === 'string') return what;
  if (Array.isArray(events) && events.length > 0)
    return t`tells of ${and(events.map(event => phraseOf('BusinessEvent', String(event))))}`;
  return id === undefined ? t`a promise without a name` : plainWords(id);
}

function warningOf(triggers: readonly string[] = []): Text {
  return triggers.length === 0
    ? t`warns early`
    : t`warns early of ${and(triggers.map(trigger => phraseOf('Trigger', trigger)))}`;
}

function principleName(section: CommitmentModel['section'] | 'governance'): Text {
  const principle = principleByKey(section);
  return principle ? sentence(principle.name) : t`principle of their own`;
}
