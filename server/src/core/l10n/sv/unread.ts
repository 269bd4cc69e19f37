import type { Dictionary } from '../message.ts';

/** Why files that are there were not read, and what that means. */
export const unread: Dictionary = {
  'you are not allowed to read it': 'du får inte läsa den',
  'it is a folder': 'det är en mapp',
  'it is a device, a pipe or a socket, and those are never opened':
    'det är en enhet, ett rör eller en sockel, och sådana öppnas aldrig',
  'it is a link that leads to nothing': 'det är en länk som inte leder till något',
  'it is a link that leads in circles': 'det är en länk som leder i cirkel',
  'it is a link, and links are not followed': 'det är en länk, och länkar följs inte',
  'a link leads out of the workspace, where nothing is read':
    'en länk leder ut ur arbetsytan, där inget läses',
  'it lies in the folder of git itself, where nothing is read':
    'den ligger i gits egen mapp, där inget läses',
  'its name is not written in UTF-8': 'dess namn är inte skrivet i UTF-8',
  'it is larger than 16 MB': 'den är större än 16 MB',
  'git-lfs keeps its text elsewhere, and here is only a pointer to it':
    'git-lfs har texten någon annanstans, och här finns bara en hänvisning till den',
  'it is a submodule, whose agreements are not compared here':
    'det är en undermodul, vars avtal inte jämförs här',
  'Nobody can say what is in there.': 'Ingen kan säga vad som står där.',
  'it is a submodule that is not checked out here, so nobody knows what changed in it':
    'det är en undermodul som inte är utcheckad här, så ingen vet vad som ändrades i den',
  'the editor has not said yet what it holds': 'redigeraren har ännu inte sagt vad den innehåller',
  'the system could not read it': 'systemet kunde inte läsa den',
  '`{0}` was not read, since {1}, so its rules do not hold. Put a file there that can be read, or take this entry out.':
    '`{0}` lästes inte, eftersom {1}, så dess regler gäller inte. Lägg en fil där som går att läsa, eller ta bort posten.',
  '{0} was not read: {1}. Nobody can say what changed in it':
    '{0} lästes inte: {1}. Ingen kan säga vad som ändrades i den',
  '{0} was not read as it was: {1}. Nobody can say what is new in it':
    '{0} lästes inte i sin tidigare form: {1}. Ingen kan säga vad som är nytt i den',
};
