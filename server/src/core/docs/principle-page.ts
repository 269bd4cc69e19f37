import { type Message, sentence, type Text, t } from '../l10n/message.ts';
import type { Principle } from '../principles/principle.ts';
import { usualNote } from '../principles/principles.ts';
import type { Markup, MarkupBlock } from './markup.ts';

/**
 * A principle as a page: meaning, what good looks like, how it fails, what is usual, an example, where it
 * belongs in a contract. The hover, `partnership explain` and the documentation all show this one, each in the
 * reader's language: every text is a sentence of the dictionaries.
 */
export function principlePage(principle: Principle): Markup {
  return [
    { heading: sentence(principle.name) },
    { text: [sentence(principle.meaning)] },
    ...bullets(t`What good looks like`, principle.good.map(sentence)),
    ...bullets(t`How it usually fails`, principle.failures.map(sentence)),
    ...usual(principle),
    { heading: t`Example` },
    { code: principle.example, language: 'yaml' },
    ...bullets(t`In a contract`, principle.clauses.map(sentence)),
    ...bullets(
      t`Elsewhere it is called`,
      principle.vocabulary.map(
        ({ term, source, meaning }) => t`${sentence(term)} (${sentence(source)}): ${sentence(meaning)}`,
      ),
    ),
  ];
}

function usual({ usual }: Principle): MarkupBlock[] {
  if (usual.length === 0) return [];
  return [
    { heading: t`What is usual` },
    { list: usual.map(({ what, value }) => [t`${sentence(what)}: ${sentence(value)}`]) },
    { text: [sentence(usualNote)] },
  ];
}

function bullets(heading: Message, items: readonly Text[]): MarkupBlock[] {
  return items.length === 0 ? [] : [{ heading }, { list: items.map(item => [item]) }];
}
