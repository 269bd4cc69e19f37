import type { Dictionary } from '../../message.ts';

/** The pages of rules about files, shapes, YAML and configurations. */
export const files: Dictionary = {
  'A file that the agreement or a record names does not exist, or is out of reach for others':
    'En fil som avtalet eller en post anger finns inte, eller går inte att nå för andra',
  'An exit plan or an action plan that nobody can open is none, and that is noticed on the day when it is needed.':
    'En avvecklingsplan eller åtgärdsplan som ingen kan öppna är ingen, och det märks den dag då den behövs.',
  'Write the file, or correct its path: from the folder of the file that names it, with forward slashes.':
    'Skriv filen, eller rätta dess sökväg: från mappen med den fil som anger den, med snedstreck framåt.',
  'A key that everything else builds on is missing': 'En nyckel som allt annat bygger på saknas',
  'Without it nobody can tell what the file or the entry is about, or refer to it.':
    'Utan den kan ingen säga vad filen eller posten handlar om, eller hänvisa till den.',
  'Add the key; the message says what belongs in it.':
    'Lägg till nyckeln; meddelandet säger vad som hör hemma i den.',
  'A key is not part of the format': 'En nyckel ingår inte i formatet',
  'Nobody reads what stands under an unknown key: a promise there would be lost without a word.':
    'Ingen läser det som står under en okänd nyckel: ett löfte där skulle gå förlorat utan ett ord.',
  'Correct the spelling, move the content to the right key, or start a key of your own with `x-`.':
    'Rätta stavningen, flytta innehållet till rätt nyckel, eller inled en egen nyckel med `x-`.',
  'A value has the wrong form: a list, a text, a number or a group of keys is needed':
    'Ett värde har fel form: en lista, en text, ett tal eller en grupp nycklar behövs',
  'The value cannot be understood as what its key promises.':
    'Värdet går inte att förstå som det som nyckeln lovar.',
  'Write it in the form that the message names.': 'Skriv det i den form som meddelandet anger.',
  'A value is not one of the possible ones': 'Ett värde är inte ett av de möjliga',
  'The key has a fixed vocabulary, so that everybody means the same by it.':
    'Nyckeln har bestämda ord, så att alla menar detsamma med den.',
  'Choose one of the words that the message offers.': 'Välj ett av de ord som meddelandet erbjuder.',
  'A date, duration, cadence, id or reference is not written as the format asks':
    'Ett datum, en tidslängd, en takt, ett id eller en hänvisning är inte skrivet som formatet kräver',
  'Written otherwise it cannot be compared, counted or found.':
    'Skrivet på annat sätt går det inte att jämföra, räkna eller hitta.',
  'Write it as the message shows.': 'Skriv det som meddelandet visar.',
  'A number or the length of a list is outside its limits':
    'Ett tal eller en listas längd är utanför sina gränser',
  'The value makes no sense in the real world, such as a quorum of nobody.':
    'Värdet har ingen mening i verkligheten, till exempel ett kvorum av ingen.',
  'Choose a value within the limits that the message names.':
    'Välj ett värde inom de gränser som meddelandet anger.',
  'The text cannot be read as YAML 1.2': 'Texten går inte att läsa som YAML 1.2',
  'What a tool cannot read, it cannot check; and people and programs may read it differently.':
    'Det som ett verktyg inte kan läsa kan det inte granska; och människor och program läser det kanske olika.',
  'Follow the message: it names the character that is in the way and what to write instead.':
    'Följ meddelandet: det anger tecknet som är i vägen och vad man skriver i stället.',
  'The same key stands twice in one place': 'Samma nyckel står två gånger på ett ställe',
  'Only one of the two counts, and a reader cannot tell which one the parties meant.':
    'Bara en av de två räknas, och en läsare kan inte veta vilken parterna menade.',
  'Keep one of them: merge their contents or remove the one that is out of date.':
    'Behåll en av dem: slå ihop innehållet eller ta bort den som är inaktuell.',
  'YAML 1.2 has no merge key `<<`': 'YAML 1.2 har ingen sammanslagningsnyckel `<<`',
  'Some programs merge, others keep a key named `<<`: the same file would say different things.':
    'Vissa program slår ihop, andra behåller en nyckel som heter `<<`: samma fil skulle säga olika saker.',
  'Write the keys out, or use an alias (`*name`) for a whole value.':
    'Skriv ut nycklarna, eller använd ett alias (`*name`) för ett helt värde.',
  'A configuration starts from something that it cannot start from':
    'En konfiguration utgår från något som den inte kan utgå från',
  'Its rules do not hold then, so that findings are missing, or count as what nobody decided.':
    'Dess regler gäller inte då, så att anmärkningar saknas, eller räknas som något ingen har bestämt.',
  'Write `minimal`, `recommended`, `strict`, or the relative path of a configuration file in the workspace that does not lead back to this one.':
    'Skriv `minimal`, `recommended`, `strict`, eller den relativa sökvägen till en konfigurationsfil i arbetsytan som inte leder tillbaka till den här.',
};
