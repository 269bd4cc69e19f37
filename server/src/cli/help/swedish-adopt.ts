import type { CommandHelp } from './help.ts';

/** The help of `partnership adopt` in Swedish. */
export const adopt: CommandHelp = {
  summary: 'ta över avtal som de är, så att bara nytt räknas',
  description:
    'Godtar det som hittas i avtal i dag, med ett skäl och till en viss dag, så att bara det som är nytt räknas.',
  arguments: { paths: 'filer, mappar eller mönster' },
  options: {
    '--reason': 'varför det skjuts upp',
    '--approved-by': 'vem som står för det, som part/person',
    '--until': 'dagen då allt kommer tillbaka, år-månad-dag; högst 12 månader framåt',
    '--add': 'godta även det som är nytt sedan dess',
    '--dry-run': 'skriv inget till disken; skriv ut det som skulle skrivas, som en patch',
  },
  more: `
För avtal som tas över som de är: det som i dag hittas i deras text godtas på en
gång, med ett skäl, av någon, till en viss dag. Sedan räknas bara det som är
nytt. Den dagen kommer allt tillbaka, som varningar.

Det skrivs i ett block "adopted" i den konfiguration som gäller; där ingen
gäller, i en ny i mappen som angavs. Filer som konfigurationen bygger på skrivs
aldrig.
Det som beror på datumet godtas inte, och inte heller det som inte går att läsa
eller inte leder någonstans: det ska rättas.

Kör det igen, så tas det som har rättats sedan dess ut ur blocket. Blocket växer
bara med --add.

Exempel:
  partnership adopt agreements --reason "Övertagna vid sammanslagningen" \\
    --approved-by nordbank/anna-lind --until 2027-05-31
  partnership adopt agreements                  ta ut det som har rättats
  partnership adopt agreements --add            godta även det som är nytt
  partnership adopt agreements --dry-run        skriv ut ändringen som en patch

Slutstatus: 0; 2 när det inte gick.`,
};
