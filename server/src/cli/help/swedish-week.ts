import type { CommandHelp } from './help.ts';

/** The help of what a week begins with: `partnership due` and `partnership actions`. */
export const week: Readonly<Record<string, CommandHelp>> = {
  due: {
    summary: 'visa vad som är försenat och vad som kommer',
    description:
      'Visar vad som är försenat och vad som snart ska göras i alla avtal, för alla eller för en person.',
    arguments: { paths: 'avtal, mappar eller mönster; inget: den aktuella mappen' },
    options: {
      '--person': 'vad denna person ska göra och få, med id eller namn',
      '--party': 'vad denna part ska göra och få, med id eller namn',
      '--days': 'hur långt fram det ska ses',
      '--format': 'pretty (för läsning) eller json (för andra program)',
      '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
    },
    more: `
Det som är försenat kommer först, sedan det som snart ska göras: möten och deras
underlag, rapporter, planer, svar, åtgärder, genomgångar, beslut om förlängning. Av
flera avtal allt i en lista.

Med --person sägs vad personen ska göra (där avtalet anger någon, och mötena där
personen sitter; där det inte anger någon är det den relationsansvarigas) och vad
personen ska få. Med --party detsamma för en part.

Exempel:
  partnership due                            alla avtal i den här mappen och nedanför
  partnership due --person "Anna Lind"       hennes vecka
  partnership due --party cirrus --days 30   vad en part ska göra de närmaste 30 dagarna
  partnership due --format json              för andra program

"partnership record" skriver ner det som har gjorts.

Slutstatus: 0; 2 när det inte kunde sägas, något inte lästes, eller flera heter så i ett
av avtalen.`,
  },
  actions: {
    summary: 'räkna upp alla avtals öppna åtgärder',
    description: 'Räknar upp alla avtals öppna åtgärder, efter dagen då de ska vara gjorda.',
    arguments: { paths: 'avtal, mappar eller mönster; inget: den aktuella mappen' },
    options: {
      '--person': 'bara den här personens, med id eller namn',
      '--party': 'bara de som den här partens personer har, med id eller namn',
      '--overdue': 'bara de som är försenade',
      '--format': 'pretty (för läsning), markdown, csv eller json (för andra program)',
      '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
    },
    more: `
Åtgärderna som möten har kommit överens om och som inte är gjorda: vem som ska göra
vad, och till när. Av flera avtal alla i en lista.

Exempel:
  partnership actions                          alla avtal i den här mappen och nedanför
  partnership actions --person "Anna Lind"     hennes
  partnership actions --party cirrus --overdue
  partnership actions --format csv > actions.csv
  partnership record action ID --done          när en av dem är gjord

Slutstatus: 0; 2 när det inte kunde sägas, något inte lästes, eller flera heter så i ett
av avtalen.`,
  },
};
