import type { Dictionary } from '../message.ts';

/** What the command line says of checks in threads, in parts and as streams. */
export const parts: Dictionary = {
  '`{0}` has changed while it was checked.': '`{0}` har ändrats medan den granskades.',
  'Run the command again: it then reads what is there now.':
    'Kör kommandot igen: då läser det vad som står där nu.',
  'Write a number of threads, such as 4; 1 or 0 for none but the one that is there.':
    'Skriv ett antal trådar, till exempel 4; 1 eller 0 för ingen utöver den som finns.',
  '`{0} {1}` is not possible.': '`{0} {1}` går inte.',
  'There is too little memory for checking in several threads.':
    'Det finns för lite minne för att granska i flera trådar.',
  'Add {0}, or check fewer files at once.': 'Lägg till {0}, eller granska färre filer åt gången.',
  '`--shard {0}` is not possible.': '`--shard {0}` går inte.',
  'Write which part of how many: {0} for the first of four, {1} for the last.':
    'Skriv vilken del av hur många: {0} för den första av fyra, {1} för den sista.',
  '`{0}` and `{1}` do not go together.': '`{0}` och `{1}` går inte ihop.',
  'A part is written for {0}; give `{1}` there.': 'En del skrivs för {0}; ange `{1}` där.',
  'Leave one of them out.': 'Utelämna en av dem.',
  'Line {0} is left out: {1}.': 'Rad {0} utelämnas: {1}.',
  'it is no JSON object': 'den är inget JSON-objekt',
  'it has no `path`': 'den har ingen `path`',
  'its `text` is no text': 'dess `text` är ingen text',
  'its `path` does not start in the folder that all paths start in':
    'dess `path` börjar inte i den mapp där alla sökvägar börjar',
  '{0} lines of the stream were left out, since they were no records, so the exit status is 2.':
    '{0} rader i strömmen utelämnades, eftersom de inte var några poster, så slutstatus är 2.',
  'There is nothing to merge.': 'Det finns inget att foga ihop.',
  'Name the files that hold the parts.': 'Ange de filer som innehåller delarna.',
  'They come from several versions of the program:': 'De kommer från flera versioner av programmet:',
  'The parts come from version {0} of the program, and this is {1}.':
    'Delarna kommer från version {0} av programmet, och detta är {1}.',
  'Merge them with the version that made them.': 'Foga ihop dem med den version som gjorde dem.',
  'They are as of several days:': 'De gäller flera dagar:',
  'They are in several languages:': 'De är på flera språk:',
  'They were checked by several configurations:': 'De granskades med flera konfigurationer:',
  'They are parts of several divisions:': 'De är delar av flera uppdelningar:',
  'They are parts of different files:': 'De är delar av olika filer:',
  '`{0}` is in two of the parts.': '`{0}` finns i två av delarna.',
  'Name each part once, and hand each file to one of them only.':
    'Ange varje del en gång, och ge varje fil till bara en av dem.',
  'These parts do not belong together. {0} {1}.': 'Dessa delar hör inte ihop. {0} {1}.',
  'Make all parts anew, with the same files, options and version; name the day with {0}.':
    'Gör om alla delar, med samma filer, val och version; ange dagen med {0}.',
  'Part {0} is there twice.': 'Del {0} finns två gånger.',
  'Name each part once.': 'Ange varje del en gång.',
  'Part {0} is missing.': 'Del {0} saknas.',
  '{0} parts are missing, such as {1}.': '{0} delar saknas, till exempel {1}.',
  'Name the results of all parts; make what is missing with {0}.':
    'Ange resultaten av alla delar; gör det som saknas med {0}.',
  'To put the parts together, `{0}` is needed as it was checked, and is not here.':
    'För att foga ihop delarna behövs `{0}` som den var när den granskades, och den finns inte här.',
  'Some name in it leads nowhere or may be misspelt. Merge where the files are, from the folder in which the parts were made.':
    'Något namn leder ingenstans eller kan vara felstavat. Foga ihop där filerna finns, från den mapp där delarna gjordes.',
  '`{0}` is no partial result: line {1} is not what {2} or {3} writes.':
    '`{0}` är inget delresultat: rad {1} är inte vad {2} eller {3} skriver.',
  'Name what these commands have written, and nothing else.':
    'Ange det som dessa kommandon har skrivit, och inget annat.',
  '`{0}` is cut off: its last line is missing.': '`{0}` är avkortad: dess sista rad saknas.',
  'Run that part again; it may have been stopped, or its disk may be full.':
    'Kör den delen igen; den kan ha stoppats, eller så är dess disk full.',
};
