import type { Dictionary } from '../../message.ts';

/** Findings about joint benchmarking. */
export const benchmarking: Dictionary = {
  'This activity': 'Den här aktiviteten',
  '“{0}” compares prices, but the parties compete with each other: showing each other prices is a risk under competition law. Take `prices` out, and have the exchange reviewed.':
    '”{0}” jämför priser, men parterna konkurrerar med varandra: att visa varandra priser är en konkurrensrättslig risk. Ta bort `prices`, och låt granska utbytet.',
  'The parties compete': 'Parterna konkurrerar',
  '“{0}” draws on “{1}”, which is classified {2}: what was shared in confidence would come out in the comparison. Take it out of `basedOn`, or agree on a wider classification.':
    '”{0}” bygger på ”{1}”, som är klassad {2}: det som delades i förtroende skulle komma fram i jämförelsen. Ta bort den ur `basedOn`, eller kom överens om en vidare klassning.',
  'Classified {0}': 'Klassad {0}',
  'who carries it out': 'vem som utför den',
  'who pays for it': 'vem som betalar den',
  'how like is compared with like': 'hur lika jämförs med lika',
  'what follows from it': 'vad som följer av den',
  'The independent benchmark “{0}” does not say {1}, so its result can be disputed. Add {2}.':
    'Den oberoende jämförelsen ”{0}” säger inte {1}, så resultatet kan ifrågasättas. Lägg till {2}.',
  'Nothing followed from the benchmark “{0}” of {1}: “{2}” has recorded no decision and no action on that day or at its next meeting. A benchmark that changes nothing is not taken seriously the next time. Record what was decided, or put it on the agenda.':
    'Inget följde av jämförelsen ”{0}” {1}: ”{2}” har inte dokumenterat något beslut eller någon åtgärd den dagen eller vid nästa möte. En jämförelse som inte ändrar något tas inte på allvar nästa gång. Dokumentera vad som beslutades, eller sätt upp den på dagordningen.',
  'The meeting of {0}, without decision or action': 'Mötet {0}, utan beslut eller åtgärd',
  'Nothing in benchmarking is repeated, so what the parties learn is soon out of date. Give at least one activity a `cadence`, such as half-yearly.':
    'Inget i benchmarkingen upprepas, så det som parterna lär sig blir snart inaktuellt. Ge åtminstone en aktivitet en `cadence`, till exempel `half-yearly`.',
  '“{0}” compares prices without saying how they are handled, so somebody’s confidential figures may be on the table. Add `handling`: aggregated, historic or third-party.':
    '”{0}” jämför priser utan att säga hur de hanteras, så någons konfidentiella siffror kan hamna på bordet. Lägg till `handling`: `aggregated`, `historic` eller `third-party`.',
  'Benchmarking looks neither at the market nor at technology, so it shows what services cost but not what they should become. Add `market` or `technology` to the `topics` of an activity.':
    'Benchmarkingen ser varken på marknaden eller på tekniken, så den visar vad tjänsterna kostar men inte vad de borde bli. Lägg till `market` eller `technology` i `topics` för en aktivitet.',
};
