import { type Block, type Markup, spans } from './markup.ts';
import { type Principle, usualNote } from './principles.ts';

/**
 * A principle as a page: meaning, what good looks like, how it fails, what is usual, an example, where it
 * belongs in a contract. The hover, `partnership explain` and the documentation all show this one.
 */
export function principlePage(principle: Principle): Markup {
  return [
    { heading: principle.name },
    { text: [principle.meaning] },
    ...bullets('What good looks like', principle.good),
    ...bullets('How it usually fails', principle.failures),
    ...usual(principle),
    { heading: 'Example' },
    { code: principle.example, language: 'yaml' },
    ...bullets('In a contract', principle.clauses),
    ...bullets(
      'Elsewhere it is called',
      principle.vocabulary.map(({ term, source, meaning }) => `${term} (${source}): ${meaning}`),
    ),
  ];
}

function usual({ usual }: Principle): Block[] {
  if (usual.length === 0) return [];
  return [
    { heading: 'What is usual' },
    { list: usual.map(({ what, value }) => [`${what}: ${value}`]) },
    { text: [usualNote] },
  ];
}

function bullets(heading: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ heading }, { list: items.map(spans) }];
}
