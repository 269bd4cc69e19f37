import { type Dictionary, saying, type Text, t } from '../l10n/message.ts';
import { gravestEffect } from '../review/change.ts';
import { sentenceWithOutcome } from '../review/sentences/outcome.ts';
import { Audience, type Readers } from '../view/audience.ts';
import type { ChangesView } from '../view/changes-view.ts';
import { Reader } from '../view/reader.ts';
import { hiddenFrom } from './hidden-changes.ts';
import { notComparedInWords } from './not-compared.ts';
import type { Review } from './review.ts';
import { signOffInWords } from './sign-off.ts';
import { toldChanges } from './told.ts';
import {
  legend,
  reciprocityInWords,
  remarks,
  signs,
  stateInWords,
  summaryOf,
  versionInWords,
} from './words.ts';

/**
 * What a review found about one agreement, for a page about it.
 *
 * @param uri of the agreement in the state after
 * @param dictionary the language of all texts
 */
export function changesViewOf(
  review: Review,
  uri: string,
  audience: Readers,
  dictionary: Dictionary | undefined,
): ChangesView {
  const reviewed = review.agreements.find(each => each.review.uris.after === uri);
  const since = stateInWords(review.before);
  const own = { ...review, agreements: reviewed ? [reviewed] : [] };
  const open = notComparedInWords(own);
  const model = reviewed?.review.models.after;
  const say = saying(dictionary);
  const text = (words: Text) =>
    model ? new Reader(model, say, new Audience(audience, model)).text(words) : say(words);
  const notes = open.map(text);
  if (!reviewed) {
    const summary =
      notes.length > 0
        ? t`Compared with ${since}: what could not be read may have changed.`
        : t`Compared with ${since}: nothing has changed in what it says.`;
    return { summary: text(summary), changes: [], legend: undefined, facts: [], notes, withheld: [] };
  }
  const isHidden = hiddenFrom(audience, reviewed.review);
  const shown = { ...reviewed, changes: reviewed.changes.filter(({ change }) => !isHidden(change)) };
  const hidden = reviewed.changes.length - shown.changes.length;
  const isInternal = audience === 'internal';
  const changes = toldChanges(shown).map(each => ({
    sign: signs[gravestEffect(each.change)],
    sentence: text(t`${sentenceWithOutcome(each.change, reviewed.review)}.`),
    remarks: isInternal ? remarks(each, reviewed.review).map(text) : [],
  }));
  const version = versionInWords(reviewed.review);
  const facts = [
    ...(hidden === 0 ? reciprocityInWords(reviewed.review) : []),
    ...(version ? [version] : []),
    ...signOffInWords(reviewed.signOff, reviewed.review),
  ];
  return {
    summary: text(t`Compared with ${since}: ${summaryOf({ ...own, agreements: [shown] })}.`),
    changes,
    legend: changes.length > 0 ? text(legend) : undefined,
    facts: facts.map(fact => text(t`${fact}.`)),
    notes,
    withheld: withheld(hidden).map(text),
  };
}

function withheld(count: number): Text[] {
  if (count === 0) return [];
  return count === 1
    ? [t`1 change is left out: it is about something classified that is not meant for this reader.`]
    : [
        t`${count} changes are left out: they are about something classified that is not meant for this reader.`,
      ];
}
