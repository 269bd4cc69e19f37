import type { Dictionary } from '../../message.ts';

export const benchmarking: Dictionary = {
  'Joint benchmarking': 'Gemensam benchmarking',
  'The parties look at the market together, regularly, for the best quality and profitability of both.':
    'Parterna ser på marknaden tillsammans, regelbundet, för bästa kvalitet och lönsamhet hos båda.',
  'Jointly and regularly, the parties compare solutions, prices, market and technology with what others do. The purpose is the best quality and profitability of both, so a finding leads to a plan and not to a claim. It is never a way to reveal confidential information, neither of each other nor of anyone else.':
    'Gemensamt och regelbundet jämför parterna lösningar, priser, marknad och teknik med vad andra gör. Syftet är bästa kvalitet och lönsamhet hos båda, så ett resultat leder till en plan och inte till ett krav. Det är aldrig ett sätt att röja konfidentiell information, varken om varandra eller om någon annan.',
  'Like is compared with like, by a method agreed before the figures are seen.':
    'Lika jämförs med lika, med en metod som bestämts innan någon har sett siffrorna.',
  'The data is public, historic, aggregated, or handled by a third party.':
    'Uppgifterna är offentliga, historiska, sammanställda eller hanterade av tredje part.',
  'A finding leads to an action with an owner, in the forum that received it.':
    'Ett resultat leder till en åtgärd med en ägare, i det forum som fick det.',
  'It happens at a fixed interval, not when someone is angry about a price.':
    'Det sker med fast intervall, inte när någon är arg över ett pris.',
  'It is used as a price weapon, once, shortly before the renewal.':
    'Den används som prisvapen, en gång, strax före förlängningen.',
  'The months go into disputing the data, and nothing follows.':
    'Månaderna går åt till att tvista om uppgifterna, och sedan händer ingenting.',
  "Someone shows a competitor's offer to make a point.": 'Någon visar ett konkurrentanbud för att få rätt.',
  'Only prices are compared, so better ways of working are never found.':
    'Bara priser jämförs, så bättre arbetssätt upptäcks aldrig.',
  Benchmark: 'Benchmark',
  'usually every 12 to 24 months': 'vanligen var 12:e till 24:e månad',
  'Market update': 'Marknadsöversikt',
  'usually half-yearly': 'vanligen varje halvår',
  'Benchmarking clause: who benchmarks, who pays, by which method, and what follows from the result. Have this reviewed.':
    'Benchmarkingklausul: vem som jämför, vem som betalar, med vilken metod, och vad som följer av resultatet. Låt granska detta.',
  'Most-favoured customer: a different promise with a similar sound. Say if it is not meant.':
    'Mest gynnad kund: ett annat löfte som låter likadant. Skriv om det inte avses.',
  'Confidentiality: what may be used, and who may see the result.':
    'Sekretess: vad som får användas, och vem som får se resultatet.',
  'Prices of third parties touch competition law and, between parties that compete, so do prices, future plans and capacity: always have this reviewed.':
    'Tredje parts priser berör konkurrensrätten, och mellan parter som konkurrerar gör priser, framtida planer och kapacitet det: låt alltid granska detta.',
  'The usual lawful way is aggregated, historic figures through an independent third party (European Commission, guidelines on horizontal co-operation, 2023, chapter 6).':
    'Det vanliga lagliga sättet är sammanställda, historiska siffror genom en oberoende tredje part (Europeiska kommissionen, riktlinjer om horisontellt samarbete, 2023, kapitel 6).',
  'The lifecycle stage in which the partners look for more than they signed for. A benchmark feeds it.':
    'Det skede i livscykeln där parterna söker mer än det de skrev på för. En benchmark ger näring åt det.',
  'The practice that turns a finding into a change. A benchmark without it is only a report.':
    'Arbetssättet som gör ett resultat till en förändring. En benchmark utan det är bara en rapport.',
  Equity: 'Skälighet',
  'A fair share of gains and losses, also when the market has moved since the price was agreed.':
    'En rättvis fördelning av vinster och förluster, också när marknaden har rört sig sedan priset avtalades.',
};
