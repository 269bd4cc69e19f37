import type { Dictionary } from '../message.ts';

/** Writing down what happened. */
export const recording: Dictionary = {
  apologies: 'förhinder',
  'Write the path of a folder, or of a file whose name ends in .partnership.yaml, relative to this configuration and with /.':
    'Skriv sökvägen till en mapp, eller till en fil vars namn slutar på .partnership.yaml, i förhållande till denna konfiguration och med /.',
  'The file with the records cannot be read as it is, so nothing is added to it.':
    'Filen med dokumentationen kan inte läsas som den är, så inget läggs till i den.',
  'Put right what `partnership check` finds in it, and record it again.':
    'Rätta det som `partnership check` hittar i den, och dokumentera det igen.',
  'The file that the records are to go into does not hold records of `{0}`.':
    'Filen som det ska skrivas i innehåller inte dokumentation av `{0}`.',
  'Name another file, or a folder, as `records` in the configuration.':
    'Ange en annan fil, eller en mapp, som `records` i konfigurationen.',
  'Nothing can be added to the list of records as it is written.':
    'Inget kan läggas till i listan över dokumentation som den är skriven.',
  'Write `records:` with one record in lines of its own, each behind a dash, and record it again.':
    'Skriv `records:` med varje post på egna rader efter ett bindestreck, och dokumentera det igen.',
};
