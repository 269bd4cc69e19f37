import type { Dictionary } from '../message.ts';

/** Why something cannot be renamed. */
export const rename: Dictionary = {
  'Write only the person’s own id, the part behind the slash.':
    'Skriv bara personens eget id, delen efter snedstrecket.',
  '`{0}` has a meaning of its own here. Choose another id.':
    '`{0}` har en egen betydelse här. Välj ett annat id.',
  'The name of an anchor has no spaces, commas or brackets.':
    'Namnet på ett ankare har inga mellanslag, kommatecken eller parenteser.',
  'There already is an anchor `&{0}` in this file.': 'Det finns redan ett ankare `&{0}` i den här filen.',
  'the workspace': 'arbetsytan',
  'the people of `{0}`': 'personerna i `{0}`',
  'the records of an agreement': 'dokumentationen av ett avtal',
  '`{0}` is an earlier id of `{1}`, and older records may still use it. Choose another id.':
    '`{0}` är ett tidigare id för `{1}`, och äldre dokumentation kan fortfarande använda det. Välj ett annat id.',
  '`{0}` is a retired id, and older records may still use it. Choose another id.':
    '`{0}` är ett utgånget id, och äldre dokumentation kan fortfarande använda det. Välj ett annat id.',
  'the `Party` files of the workspace': '`Party`-filerna i arbetsytan',
  '{0} ({1})': '{0} ({1})',
  '`{0}` is already the id of {1}. Ids must differ within {2}, since records and references find things by them.':
    '`{0}` är redan id för {1}. Id:n måste skilja sig åt inom {2}, eftersom dokumentation och hänvisningar hittar saker med dem.',
  'Only ids can be renamed: of agreements, parties, people, forums, commitments, activities and measures.':
    'Bara id:n kan byta namn: för avtal, parter, personer, forum, åtaganden, aktiviteter och mått.',
  'The files of the workspace are still being read. Try again in a moment.':
    'Arbetsytans filer läses fortfarande. Försök igen om en stund.',
  '`{0}` is the id of {1} things, so it is not clear which of them is meant. Rename the one where it gets its id.':
    '`{0}` är id för {1} saker, så det är oklart vilken som avses. Byt namn där den får sitt id.',
  '`{0}` is an earlier id of `{1}`, kept for older records. Rename `{2}` instead.':
    '`{0}` är ett tidigare id för `{1}`, kvar för äldre dokumentation. Byt namn på `{2}` i stället.',
  '`{0}` is retired: it is kept for older records and no longer renamed.':
    '`{0}` är utgånget: det är kvar för äldre dokumentation och byter inte längre namn.',
  '`{0}` comes from the `Party` file of `{1}`, which is not in the workspace.':
    '`{0}` kommer från `Party`-filen för `{1}`, som inte finns i arbetsytan.',
  'Nothing in the workspace has the id `{0}`, so there is nothing to rename.':
    'Inget i arbetsytan har id `{0}`, så det finns inget att byta namn på.',
  'This text is both `{0}` and `{1}`, since an alias repeats it. Write the two out to rename one.':
    'Den här texten är både `{0}` och `{1}`, eftersom ett alias upprepar den. Skriv ut de två för att byta namn på den ena.',
  'Line {0} of {1} cannot be read, and may name `{2}`. Correct that line first.':
    'Rad {0} i {1} går inte att läsa, och kan nämna `{2}`. Rätta den raden först.',
};
