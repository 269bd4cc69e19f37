import type { CommandHelp } from './help.ts';

/** The help of `partnership import`, and of what can be imported. */
export const importHelp: Readonly<Record<string, CommandHelp>> = {
  import: {
    summary: 'börja ett avtal från något som redan finns',
    description: 'Börjar ett avtal från ett dokument som redan finns.',
    more: `
"partnership import governance" läser forumen i ett övertaget avtal ur en Word-fil,
Markdown eller CSV, och skriver stommen till ett avtal av dem.

Exempel:
  partnership import governance samverkan.docx
  partnership import governance forum.csv --customer "Nordbank Abp" --vendor Cirrus --write`,
  },
  'import governance': {
    summary: 'forumen i ett övertaget avtal, ur en tabell',
    description: 'Läser en tabell över forum och skriver stommen till ett avtal av den.',
    arguments: { file: 'dokumentet, .docx, .md eller .csv' },
    options: {
      '--customer': 'vad kunden heter',
      '--vendor': 'vad leverantören heter',
      '--write': 'skriv avtalet; annars visas bara vad som förstås',
      '--output': 'filen som ska skrivas, i stället för en i den här mappen med parternas namn',
    },
    more: `
Dokumentet kan ha forumen i en tabell, i rader eller kolumner, eller vart och ett med
en tabell eller rader för sig under en rubrik; på svenska eller engelska. Andra
tabeller hoppas över och nämns. Rad för rad visas vad varje cell uppfattas som, vad
som inte förstås och varför, och vad ingen cell säger.

Inget gissas: det som inte är säkert blir en platshållare, såsom <how often it
meets>, och står som en kommentar överst i filen. Befattningar blir platser, som inte
behöver namn. De andra principerna är upp till dig: "partnership check" nämner dem.

Exempel:
  partnership import governance samverkan.docx
  partnership import governance samverkan.docx --write
  partnership import governance forum.csv --customer "Nordbank Abp" --vendor Cirrus \\
    --write -o nordbank-cirrus.partnership.yaml

Slutstatus: 0 när allt som står där förstås; 1 när något inte gör det; 2 när det inte
finns några forum i det, eller inget kunde skrivas.`,
  },
};
