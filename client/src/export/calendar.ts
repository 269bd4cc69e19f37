import { l10n, Uri } from 'vscode';
import type { Parts } from '../command.ts';
import { agreementMeant } from '../meant.ts';
import { audiencesOf, type CalendarWish, calendarsOf, nameOfFile } from './choices.ts';
import { agreementToExport, choose, chooseTarget, tell, write } from './dialogue.ts';

/** Answers that are given with the command, in a key binding or by a test; what is not given is asked. */
interface Given {
  readonly uri?: unknown;
  readonly wish?: CalendarWish;
  readonly target?: unknown;
}

/**
 * Asks what of an agreement is wanted in a calendar and who is to read it, and writes the file.
 *
 * @param argument what came with the command
 * @returns what was written; undefined when the user went away, or was told why there is nothing
 */
export async function askAndExportCalendar(
  argument: unknown,
  { server, makeFile }: Parts,
): Promise<Uri | undefined> {
  const given = (argument instanceof Uri ? {} : (argument ?? {})) as Given;
  const agreement = given.uri instanceof Uri ? given.uri : agreementMeant(argument);
  const known = await agreementToExport(agreement, server);
  if (!known || !agreement) return undefined;
  const wish = given.wish ?? (await choose(calendarsOf(known), l10n.t('What is to be in the calendar?')));
  const audience =
    wish && (wish.audience ?? (await choose(audiencesOf(known), l10n.t('Who is to read it?'))));
  if (!wish || !audience) return undefined;
  const { all, forum, person, party } = wish;
  const name = all ? 'partnerships.ics' : nameOfFile(agreement.path, 'ics', forum ?? person ?? party);
  const target =
    given.target instanceof Uri ? given.target : await chooseTarget(agreement, name, l10n.t('Calendar'));
  if (!target) return undefined;
  let notes: readonly string[] = [];
  const isWritten = await write(known.title, target, async () => {
    const uri = all ? {} : { uri: agreement.toString() };
    const calendar = await server.calendar({
      ...uri,
      audience,
      ...(forum !== undefined && { forum }),
      ...(person !== undefined && { person }),
      ...(party !== undefined && { party }),
    });
    if (!calendar) throw new Error(l10n.t('the language server gave no answer'));
    notes = calendar.notes;
    return makeFile({ format: 'ics', calendar });
  });
  if (!isWritten) return undefined;
  void tell(known.title, target, notes);
  return target;
}
