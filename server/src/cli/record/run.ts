import {
  Checker,
  saying,
  type Text,
  t,
  tryRecording,
  understood,
  visible,
  writeAnswer,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { chooseAgreement } from './choose.ts';
import { placeAnswer, placeRecords, save, show, type Written } from './place.ts';

/** The options of `partnership record …` as they were typed, by their names. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/**
 * `partnership record …`.
 *
 * @param kind what is recorded: one of the kinds of `kinds.ts`
 * @param subject what it is about, as typed
 * @returns the exit status
 * @throws CliError when it cannot be done; then nothing is written
 */
export async function runRecord(
  kind: string,
  subject: string | undefined,
  typed: Typed,
  host: Host,
): Promise<number> {
  const today = host.today();
  const request = await resolveRequest([], undefined, host.cwd);
  const { workspace, requested } = await loadProject(request, undefined, host);
  const dictionary = await languageOf(host);
  const checker = new Checker(workspace, { today: () => today, dictionary, once: true });
  const asked = typeof typed.agreement === 'string' ? typed.agreement : undefined;
  const { evidence, made } = chooseAgreement(
    requested,
    asked,
    workspace,
    { today, cwd: host.cwd },
    evidence => {
      const told = understood(kind, subject, typed, evidence, today);
      if (told.ok) return told;
      throw new CliError(told.wrong, told.remedy);
    },
  );
  const output = typeof typed.output === 'string' ? typed.output : undefined;
  const written = made.answer
    ? placeAnswer(writeAnswer(made.answer.record, made.answer.answer), checker, host.cwd)
    : placeRecords(evidence, made.records, output, checker, host.cwd);
  const notes = [...made.taken, ...made.notes];
  await finish(written, { notes, isDry: typed.dryRun === true }, checker, host);
  return 0;
}

/**
 * Writes what is to be recorded, or shows it, and says where it is and what is worth knowing of it.
 *
 * @param notes what is worth knowing, in sentences
 */
export async function finish(
  made: Written,
  { notes, isDry }: { readonly notes: readonly Text[]; readonly isDry: boolean },
  checker: Checker,
  host: Host,
): Promise<void> {
  const say = saying(checker.dictionary);
  if (isDry) show(made, checker, host);
  const written = isDry ? made : await save(made, checker, host);
  const name = visible(nameOf(pathOf(written.uri) ?? written.uri, host.cwd));
  const told = [
    isDry ? t`Would be recorded in ${name}` : t`Recorded in ${name}`,
    ...idsIn(written),
    ...notes,
    ...openIn(written, checker),
  ];
  const out = isDry ? host.stderr : host.stdout;
  out.write(`${told.map(text => visible(say(text))).join('\n')}\n`);
}

/** The ids that were made, by which the same things are named from now on. */
function idsIn({ records }: Written): Text[] {
  return records.flatMap(record => {
    if (record.type === 'warning' || record.type === 'escalation') return [t`Its id is ${record.id}`];
    const actions = record.type === 'meeting' ? (record.actions ?? []) : [];
    return actions.map(({ id, what }) => t`Action ${id ?? ''}: ${what ?? ''}`);
  });
}

/** What is found in it that is no error: what somebody may still want to say. */
function openIn(written: Written, checker: Checker): Text[] {
  return tryRecording(written, checker).found.map(({ message }) => t`Note: ${message}`);
}
