import type { CommandHelp } from './help.ts';

/** The help of `partnership pack`. */
export const pack: CommandHelp = {
  summary: 'förbered ett möte i ett forum',
  description: 'Skriver vad ett forum behöver för ett möte, med tabeller som blir dokumentationen av det.',
  arguments: {
    forum: 'forumet, med id eller namn',
    paths: 'avtalet, dess dokumentation eller mappen med det; inget: den här mappen',
  },
  options: {
    '--output': 'filen som ska skrivas: dess ändelse säger formatet, .docx, .md eller .html',
    '--date': 'dagen för mötet, år-månad-dag',
    '--findings': 'visa också det som återstår att reda ut',
    '--audience':
      'internal (allt), shared (det alla parter får se) eller party:ID; annars alla som sitter i forumet',
    '--as-of': 'per denna dag, år-månad-dag (förval: i dag)',
    '--language': 'en eller sv; utan det avtalets språk, annars systemets',
  },
  more: `
Vad alla behöver veta inför ett möte: dagordning, vilka som väntas, när underlagen
ska vara framme och från vem, vad förra mötet beslutade, vad forumet går igenom och
vad som är försenat, styrkortet, och vad som är på väg att ändras i avtalet. Nedanför
finns tomma tabeller för närvaro, beslut och åtgärder. En sekreterare fyller i dem, i
Word eller Markdown, och "partnership record --from" gör dokumentationen av mötet av
dem.

FORUM är id eller namn på ett forum. Utan --date är underlaget för det närmaste mötet
som inte är över. Det som forumets ledamöter inte får se utelämnas, och underlaget
säger hur mycket det är.

Exempel:
  partnership pack service-board -o pack.docx
  partnership pack service-board bank.partnership.yaml --date 2026-12-17 -o pack.md
  partnership pack steering-committee -o pack.html --findings
  partnership record --from pack.docx

Slutstatus: 0 när det är skrivet; 2 när det inte gick, eller när något inte lästes
som kan höra till avtalet.`,
};
