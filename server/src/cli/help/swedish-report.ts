import type { CommandHelp } from './help.ts';

/** The help of `partnership report` in Swedish. */
export const report: CommandHelp = {
  summary: 'skriv en sida om ett avtal för människor',
  description: 'Skriver vad ett avtal säger, och hur det hålls, som en sida för människor.',
  arguments: { paths: 'avtalet, dess dokumentation eller mappen med det; inget: den aktuella mappen' },
  options: {
    '--output': 'filen som ska skrivas: ändelsen säger formatet, .html, .docx eller .md',
    '--since': 'berätta också vad som har ändrats sedan denna revision i git',
    '--audience': 'internal (allt), shared (det som alla parter får se) eller party:ID',
    '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
    '--language': 'en eller sv; utan det avtalets språk, annars systemets',
  },
  more: `
För dem som inte läser YAML: vem som har lovat vad till vem, vem man ringer, hur
forumen hänger ihop, året med det som har hållits och det som kommer, vad som har
hållits, och det som är att reda ut. En fil som inte behöver något annat: den kan
mejlas, läsas utan nätverk och skrivas ut.

Exempel:
  partnership report bank.partnership.yaml -o bank.html
  partnership report bank.partnership.yaml -o bank.docx      för Word
  partnership report bank.partnership.yaml -o bank.html --as-of 2026-12-31
  partnership report bank.partnership.yaml -o bank.html --language sv
  partnership report bank.partnership.yaml -o bank.docx --audience party:cirrus
  partnership report bank.partnership.yaml -o bank.html --since v1.0
  partnership report contracts -o portfolio.html

Av flera avtal blir det en sida som visar dem sida vid sida.

Det som är klassificerat, som har sagts i forum där läsaren inte sitter, eller som
bara är för en part, utelämnas för andra, och sidan säger hur mycket det är.

Slutstatus: 0 när den är skriven; 2 när det inte gick, eller när något inte lästes
som kan höra till den.`,
};
