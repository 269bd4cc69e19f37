import { addDays, formatDate, type IsoDate, isIsoDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Say, type Text, t } from '../../l10n/message.ts';
import type { PersonModel } from '../../model/parties.ts';
import { type ThingKind, thingsOf } from '../../recording/named.ts';
import { type OpenOccasion, openOccasions } from '../../recording/open-occasions.ts';
import { Audience } from '../../view/audience.ts';
import { Reader } from '../../view/reader.ts';
import { actionInWords, asksForDay } from './lasting.ts';
import type { Answers, FormChoice, FormQuestion } from './question.ts';

/** A question before it is told: what it lacks is as usual. */
export interface Asked {
  readonly prompt: Text;
  readonly label: Text;
  readonly choices?: readonly FormChoice[];
  readonly isOpen?: boolean;
  readonly isAboutPeople?: boolean;
  readonly isOptional?: boolean;
  readonly isExtra?: boolean;
  readonly all?: FormQuestion['all'];
  readonly parts?: FormQuestion['parts'];
}

/** Makes the questions about one agreement, in the language of whoever is asked. */
export class Asker {
  readonly evidence: Evidence;
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly reader: Reader;

  constructor(evidence: Evidence, answers: Answers, today: IsoDate, say: Say) {
    this.evidence = evidence;
    this.answers = answers;
    this.today = today;
    const { model } = evidence;
    this.reader = new Reader(model, say, new Audience('internal', model));
  }

  get model(): Evidence['model'] {
    return this.evidence.model;
  }

  /** A single answer; undefined where there is none. */
  answer(name: string): string | undefined {
    const answer = this.answers[name];
    return typeof answer === 'string' && answer !== '' ? answer : undefined;
  }

  /** Several answers. */
  list(name: string): readonly string[] {
    const answer = this.answers[name];
    return Array.isArray(answer) ? answer : [];
  }

  question(name: string, ask: FormQuestion['ask'], asked: Asked): FormQuestion {
    const { prompt, label, choices = [], all, parts } = asked;
    const given = [this.answers[name] ?? []].flat().filter(each => each !== '');
    const isOptional = asked.isOptional ?? false;
    const canLeave = ask === 'choice' && isOptional && !choices.some(({ answer }) => answer === '');
    return {
      name,
      ask,
      prompt: this.reader.text(prompt),
      label: this.reader.text(label),
      choices: canLeave ? [...choices, this.choice('', t`Leave it out`)] : choices,
      isOpen: asked.isOpen ?? false,
      isAboutPeople: asked.isAboutPeople ?? false,
      isOptional,
      isExtra: asked.isExtra ?? false,
      ...(all && { all }),
      ...(parts && { parts }),
      inWords: given.map(each => this.#inWords(name, each, choices)),
    };
  }

  /** Something of the agreement that the record is about, what is open and nearest to today before all else. */
  subject(kind: ThingKind, prompt: Text, label: Text, subjectOf: (id: string) => string): FormQuestion {
    const things = thingsOf(this.model, kind).map(({ id, names }) => {
      const name = names.find(each => each !== id) ?? id;
      const open = this.openOf(subjectOf(id));
      return { id, name, open, next: open[0]?.planned ?? '' };
    });
    const inOrder = things.toSorted((a, b) => (a.next > b.next ? -1 : a.next < b.next ? 1 : 0));
    const choices = inOrder.map(({ id, name, open }) =>
      this.choice(id, name, { description: this.openInWords(open) }),
    );
    return this.question('subject', 'choice', { prompt, label, choices });
  }

  /** The occasions of a promise that are open, the nearest first. */
  openOf(subject: string, by?: string): OpenOccasion[] {
    return openOccasions(this.evidence, subject, by).toReversed();
  }

  openInWords(open: readonly OpenOccasion[]): Text {
    const [first] = open;
    if (!first) return '';
    const day = formatDate(first.planned, 'short');
    return open.length > 1 ? t`${open.length} are open, the last of ${day}` : t`open since ${day}`;
  }

  choice(answer: string, label: Text, more: { description?: Text; detail?: Text; group?: Text } = {}) {
    const { text, heading } = this.reader;
    const { description = '', detail = '', group = '' } = more;
    return {
      answer,
      label: heading(label),
      ...(description !== '' && { description: text(description) }),
      ...(detail !== '' && { detail: text(detail) }),
      ...(group !== '' && { group: text(group) }),
    };
  }

  /** The day on which something took place: one of some that were planned, today, yesterday, or another one. */
  pastDay(prompt: Text, planned: readonly FormChoice[] = []): FormQuestion {
    const known = new Set(planned.map(({ answer }) => answer));
    const usual = [
      this.choice(this.today, t`today`, { description: formatDate(this.today) }),
      this.choice(addDays(this.today, -1), t`yesterday`, {
        description: formatDate(addDays(this.today, -1)),
      }),
    ].filter(({ answer }) => !known.has(answer));
    return this.question('date', 'choice', {
      prompt,
      label: t`Day`,
      choices: [...planned, ...usual],
      isOpen: true,
    });
  }

  /** Another day, typed or left out. */
  day(name: string, prompt: Text, label: Text, isExtra = true): FormQuestion {
    return this.question(name, 'choice', {
      prompt,
      label,
      choices: [this.choice(this.today, t`today`, { description: formatDate(this.today) })],
      isOpen: true,
      isOptional: true,
      isExtra,
    });
  }

  /** The party that acted: asked where nobody else can tell. */
  by(prompt: Text, parties: readonly string[] = this.model.parties.map(({ id }) => id)): FormQuestion[] {
    if (parties.length < 2) return [];
    const choices = parties.map(party => this.choice(party, this.model.nameOf(party)));
    return [this.question('by', 'choice', { prompt, label: t`By`, choices })];
  }

  /** People of the agreement as choices. @param first those who stand before all others, under a heading */
  people(first: readonly string[] = [], heading: Text = ''): FormChoice[] {
    const all = this.model.parties.flatMap(({ people }) => people).filter(({ isVacant }) => !isVacant);
    const known = new Map(all.map(person => [person.reference, person]));
    const named = [...new Set(first)].flatMap(reference => known.get(reference) ?? []);
    const others = all.filter(person => !named.includes(person));
    return [
      ...named.map((person, index) => this.#person(person, index === 0 ? heading : '')),
      ...others.map((person, index) =>
        this.#person(person, index === 0 && named.length > 0 ? t`Others of the agreement` : ''),
      ),
    ];
  }

  #person({ reference, name, person: { title } }: PersonModel, group: Text): FormChoice {
    const party = this.model.nameOf(reference.slice(0, reference.indexOf('/')));
    return this.choice(reference, name, { description: title ? t`${title}, ${party}` : party, group });
  }

  text(name: string, prompt: Text, label: Text, more: Partial<Asked> = {}): FormQuestion {
    return this.question(name, 'text', { prompt, label, ...more });
  }

  /** What every record may have. */
  proof(): FormQuestion[] {
    return [
      this.text('note', t`Anything else worth knowing?`, t`Note`, { isExtra: true, isOptional: true }),
      this.text(
        'evidence',
        t`What proves it: a file, as seen from the agreement, or an address with https://?`,
        t`Proof`,
        {
          isExtra: true,
          isOptional: true,
        },
      ),
    ];
  }

  #inWords(name: string, answer: string, choices: readonly FormChoice[]): string {
    // “Today” is told by its date.
    const chosen = asksForDay({ name }) ? undefined : choices.find(each => each.answer === answer);
    if (chosen) return chosen.label;
    if (name === 'action') return this.reader.text(actionInWords(answer, this.reader));
    const person = this.model.person(answer);
    if (person) return this.reader.person(answer);
    return this.reader.text(asksForDay({ name }) && isIsoDate(answer) ? formatDate(answer) : answer);
  }
}
