import type { Dictionary } from '../../message.ts';

/** The pages of rules about benchmarking. */
export const benchmarking: Dictionary = {
  'No benchmarking activity is repeated': 'Ingen benchmarkingaktivitet upprepas',
  'A single look at the market is out of date within a year, and looking again is then proposed by whoever expects to gain.':
    'En enda blick på marknaden är inaktuell inom ett år, och att titta igen föreslås då av den som räknar med att vinna på det.',
  'Give at least one activity a `cadence`. Usual: a market update half-yearly, a benchmark every 12 to 24 months.':
    'Ge minst en aktivitet en `cadence`. Vanligt: en marknadsöversikt varje halvår, en jämförelse var 12:e till 24:e månad.',
  'Benchmarking looks neither at the market nor at technology':
    'Benchmarkingen ser varken på marknaden eller på tekniken',
  'Prices and solutions say what today’s services cost; only market and technology show what they should become.':
    'Priser och lösningar säger vad dagens tjänster kostar; bara marknad och teknik visar vad de borde bli.',
  'Add `market` or `technology` to the `topics` of an activity.':
    'Lägg till `market` eller `technology` bland `topics` för en aktivitet.',
  'Prices are compared, and nothing says how they are handled':
    'Priser jämförs, och inget säger hur de hanteras',
  'Prices of a single customer or supplier are confidential; shown as they are, they harm whoever trusted the parties with them.':
    'Priser för en enskild kund eller leverantör är förtroliga; visade som de är skadar de den som har anförtrott parterna dem.',
  'Add `handling`: aggregated, historic or third-party. Have it reviewed where prices are sensitive.':
    'Lägg till `handling`: aggregated, historic eller third-party. Låt granska det där priserna är känsliga.',
  'The parties compete with each other, and prices are among the topics':
    'Parterna konkurrerar med varandra, och priser hör till ämnena',
  'Competitors who show each other prices take a risk under competition law, whatever they meant by it. The same goes for their future plans and capacity (European Commission, guidelines on horizontal co-operation, 2023, chapter 6).':
    'Konkurrenter som visar varandra priser tar en konkurrensrättslig risk, vad de än avsåg. Detsamma gäller deras framtida planer och kapacitet (Europeiska kommissionen, riktlinjer om horisontellt samarbete, 2023, kapitel 6).',
  'Take `prices` out of the topics, and have the exchange reviewed before anything is shown. What usually remains possible: aggregated, historic figures through an independent third party.':
    'Ta bort `prices` ur ämnena, och låt granska utbytet innan något visas. Det som vanligen är möjligt ändå: sammanslagna, historiska siffror genom en oberoende tredje part.',
  'An independent benchmark has no benchmarker, cost split, method or consequence':
    'En oberoende jämförelse saknar utförare, kostnadsfördelning, metod eller följd',
  'What is not settled beforehand is argued about when the result is there, by whoever does not like it.':
    'Det som inte är avgjort i förväg grälar man om när resultatet finns, och det gör den som inte gillar det.',
  'Fill in what the message lists, before the first benchmark is made.':
    'Fyll i det som meddelandet räknar upp, innan den första jämförelsen görs.',
  'A benchmark draws on something that is classified red or amber+strict':
    'En jämförelse bygger på något som är klassat red eller amber+strict',
  'What was shared in confidence comes out in the comparison, and then nothing is shared any more.':
    'Det som delades i förtroende kommer fram i jämförelsen, och sedan delas inget mer.',
  'Take the item out of `basedOn`, or agree on a wider classification of what was shared.':
    'Ta bort posten ur `basedOn`, eller kom överens om en vidare klassning av det som delades.',
  'A benchmark led to no decision and no action':
    'En jämförelse ledde varken till något beslut eller till någon åtgärd',
  'A benchmark that changes nothing costs money and trust, and the next one is not taken seriously.':
    'En jämförelse som inget ändrar kostar pengar och förtroende, och nästa tas inte på allvar.',
  'Decide in the forum what follows from it, also if that is “nothing, because …”, and record the decision or action.':
    'Besluta i forumet vad som följer av den, också om det är ”inget, för att …”, och dokumentera beslutet eller åtgärden.',
};
