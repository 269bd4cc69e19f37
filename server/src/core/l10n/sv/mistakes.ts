import type { Dictionary } from '../message.ts';

/** Where the command line cannot do its work: what is wrong, and what to do. */
export const mistakes: Dictionary = {
  // Files and folders.
  'There is no file or folder `{0}`: the current folder holds no `{1}`.':
    'Det finns ingen fil eller mapp `{0}`: i den aktuella mappen finns inget som heter `{1}`.',
  'There is no file or folder `{0}`: `{1}` holds no `{2}`.':
    'Det finns ingen fil eller mapp `{0}`: i `{1}` finns inget som heter `{2}`.',
  'Check the spelling, or start the command from another folder.':
    'Kontrollera stavningen, eller kör kommandot från en annan mapp.',
  'No file matches `{0}`.': 'Ingen fil passar `{0}`.',
  'Put patterns in quotation marks, so that the shell leaves them alone: "agreements/**/*.partnership.yaml".':
    'Sätt mönster inom citattecken, så att skalet lämnar dem i fred: "agreements/**/*.partnership.yaml".',
  'Folders named node_modules and hidden ones are never searched.':
    'Mappar som heter node_modules och dolda mappar genomsöks aldrig.',
  'There are no agreements in the current folder.': 'I den aktuella mappen finns inga avtal.',
  'There are no agreements in `{0}`.': 'I `{0}` finns inga avtal.',
  'Agreements are found by their name: *.partnership.yaml or *.partnership.yml, in this folder or below.':
    'Avtal hittas på namnet: *.partnership.yaml eller *.partnership.yml, i den här mappen eller nedanför.',
  'To check a file with another name, name the file itself: {0}':
    'För att granska en fil med ett annat namn, ange själva filen: {0}',
  '`{0}` begins like an agreement or its records, but is not named like one, so it is passed over. Rename it to `{1}`, or name it: {2}':
    '`{0}` börjar som ett avtal eller dess dokumentation, men heter inte så, och hoppas därför över. Döp om den till `{1}`, eller ange den: {2}',
  '{0} files begin like an agreement or its records, but are not named like one, so they are passed over. Rename `{1}` to `{2}` and the others alike, or name them: {3}':
    '{0} filer börjar som ett avtal eller dess dokumentation, men heter inte så, och hoppas därför över. Döp om `{1}` till `{2}` och de andra likaså, eller ange dem: {3}',
  '`{0}` is no part of the project.': '`{0}` hör inte till projektet.',
  'All {0} files that were found, such as `{1}`, are no part of the project.':
    'Ingen av de {0} filer som hittades, till exempel `{1}`, hör till projektet.',
  'What git ignores, other repositories, packages, hidden folders, and what `ignore` in partnership.config.yaml names are left out.':
    'Det som git bortser från, andra arkiv, paket, dolda mappar och det som `ignore` i partnership.config.yaml nämner är utelämnat.',
  'To check such a file all the same, name it: {0}': 'För att ändå granska en sådan fil, ange den: {0}',
  '`{0}` is a link to a folder elsewhere, which is not looked into.':
    '`{0}` är en länk till en mapp någon annanstans, som inte genomsöks.',
  'One of the paths is empty.': 'En av sökvägarna är tom.',
  'Leave it out, or write the path of a file or folder.':
    'Utelämna den, eller skriv sökvägen till en fil eller mapp.',
  '`{0}` is empty: there is no agreement in it yet.': '`{0}` är tom: där finns inget avtal ännu.',
  'Make it readable, or name another file.': 'Gör den läsbar, eller ange en annan fil.',
  '`{0}` does not say that it is an agreement, or that line cannot be read.':
    '`{0}` säger inte att den är ett avtal, eller så går den raden inte att läsa.',
  'See what is wrong in it: {0}': 'Se vad som är fel i den: {0}',
  'There is no agreement among what was named.': 'Bland det som angavs finns inget avtal.',
  'Name an agreement, its records, or a folder that holds some: {0}':
    'Ange ett avtal, dess dokumentation, eller en mapp där sådana finns: {0}',

  // Reading and writing.
  'Cannot read `{0}`: {1}.': '`{0}` går inte att läsa: {1}.',
  'Cannot read standard input: {0}.': 'Standard in går inte att läsa: {0}.',
  'Hand in a file or the output of a program: {0}': 'Ge en fil eller det ett program skriver: {0}',
  '`{0}` was not read: {1}.': '`{0}` lästes inte: {1}.',
  'Nobody can say what is in there, so the exit status is 2. Make it readable, or take it away.':
    'Ingen kan säga vad som står där, så slutstatus är 2. Gör det läsbart, eller ta bort det.',
  'it does not exist': 'den finns inte',
  'Repair it, or leave it out.': 'Laga den, eller utelämna den.',
  'Ask its owner for permission to read it, or leave it out.':
    'Be ägaren om rätt att läsa den, eller utelämna den.',
  'Name a file; or hand the text over on standard input: partnership check -':
    'Ange en fil, eller lämna texten på standard in: partnership check -',
  'Name the file by the place where it really is, or copy it into the workspace.':
    'Ange filen där den verkligen ligger, eller kopiera in den i arbetsytan.',
  'Get the text first: git lfs pull': 'Hämta texten först: git lfs pull',
  'Cannot write to standard output: {0}.': 'Det går inte att skriva till standard ut: {0}.',
  'Cannot write `{0}`: {1}.': '`{0}` går inte att skriva: {1}.',
  'Name another file, or make this one writable.': 'Ange en annan fil, eller gör den här skrivbar.',
  'you are not allowed to write there': 'du får inte skriva där',
  'a folder on the way to it is missing and cannot be made':
    'en mapp på vägen dit saknas och går inte att skapa',
  'the disk is read-only': 'disken är skrivskyddad',
  'a part of its path is a file, not a folder': 'en del av sökvägen är en fil, ingen mapp',
  'the disk is full': 'disken är full',
  'your share of the disk is used up': 'din del av disken är slut',
  'no file may become as large as that here': 'så stor får ingen fil bli här',
  'the disk, or the connection to it, has failed': 'disken, eller förbindelsen till den, har gått sönder',
  'nobody is there to take it': 'ingen finns där som tar emot det',
  'its name is too long': 'namnet är för långt',
  'too many files are open on this machine': 'för många filer är öppna på den här datorn',
  'it is a link that leads out of the repository or folder that it lies in':
    'den är en länk som leder ut ur arkivet eller mappen där den ligger',
  'it is read-only': 'den är skrivskyddad',
  'somebody has changed it meanwhile': 'någon har ändrat den under tiden',
  'it is no file, but a pipe or a device': 'den är ingen fil, utan ett rör eller en enhet',
  'it is not UTF-8 throughout, and what is not would be lost':
    'den är inte UTF-8 överallt, och det som inte är det skulle gå förlorat',
  'Make room there, or write elsewhere.': 'Skaffa plats där, eller skriv någon annanstans.',
  'See what the system says about that disk, or write elsewhere.':
    'Se vad systemet säger om disken, eller skriv någon annanstans.',
  'Name the file that it leads to, if that is what you mean.':
    'Ange filen som den leder till, om det är den du menar.',
  'Leave it out, or write it as a file.': 'Utelämna den, eller skriv den som en fil.',
  'Save it as UTF-8 first; the report says where it is not.':
    'Spara den som UTF-8 först; rapporten säger var den inte är det.',
  'Run the command again: it then reads what is there now.':
    'Kör kommandot igen: då läser det vad som finns där nu.',

  // Options that do not go together.
  'Example: {0}': 'Exempel: {0}',
  '`--config {0}` is a folder.': '`--config {0}` är en mapp.',
  'Name the configuration file in it.': 'Ange konfigurationsfilen i den.',
  '`--config {0}` is no configuration: the file says `kind: {1}`.':
    '`--config {0}` är ingen konfiguration: filen säger `kind: {1}`.',
  'Name a file such as partnership.config.yaml; docs/configuration.md says what it holds.':
    'Ange en fil som partnership.config.yaml; docs/configuration.md säger vad den innehåller.',
  'The configuration has errors, so nothing was checked.':
    'Konfigurationen har fel, så ingenting har granskats.',
  'The configuration has errors, so nothing was compared.':
    'Konfigurationen har fel, så ingenting har jämförts.',
  'Repair what is shown above; while it is wrong, nobody can say which findings count.':
    'Rätta det som visas ovan; så länge det är fel kan ingen säga vilka anmärkningar som räknas.',
  'Only one format can go to standard output.': 'Bara ett format kan gå till standard ut.',
  'Write the others to files: {0}': 'Skriv de andra till filer: {0}',
  'Two formats would go to `{0}`.': 'Två format skulle gå till `{0}`.',
  'Give each a file of its own.': 'Ge vart och ett en egen fil.',
  '`--format {0}` names no file.': '`--format {0}` nämner ingen fil.',
  '`--format {0}` would overwrite a file that is checked.':
    '`--format {0}` skulle skriva över en fil som granskas.',
  'Name another file.': 'Ange en annan fil.',
  '`--print-config {0}` names {1} files.': '`--print-config {0}` nämner {1} filer.',
  'Name one file: each of them may have a configuration of its own.':
    'Ange en fil: var och en kan ha en egen konfiguration.',
  '`--fix` and `--fix-dry-run` do not go together: one writes, the other does not.':
    '`--fix` och `--fix-dry-run` går inte ihop: det ena skriver, det andra inte.',
  'Leave one of them out.': 'Utelämna ett av dem.',
  'With `--print-config` nothing is checked, so nothing can be put right.':
    'Med `--print-config` granskas ingenting, så ingenting kan rättas.',
  'Leave out `{0}`, or `--print-config`.': 'Utelämna `{0}`, eller `--print-config`.',
  'Standard output is for the patch, so the report cannot go there.':
    'Standard ut är till för ändringarna, så rapporten kan inte gå dit.',
  'Standard output is for the text that was put right, so the report cannot go there.':
    'Standard ut är till för den rättade texten, så rapporten kan inte gå dit.',
  'Write it to a file: {0}': 'Skriv den till en fil: {0}',
  'Would fix {0}': 'Skulle rätta {0}',
  'Fixed {0}': 'Rättade {0}',
  'The language `{0}` is not spoken here.': 'Språket `{0}` talas inte här.',
  'Use one of: {0}.': 'Välj bland: {0}.',

  // Comparing.
  '`{0}` is a file and `{1}` is a folder.': '`{0}` är en fil och `{1}` är en mapp.',
  '`{0}` is a folder and `{1}` is a file.': '`{0}` är en mapp och `{1}` är en fil.',
  'Name two files or two folders; or put a revision first, to see what changed below some paths.':
    'Ange två filer eller två mappar; eller sätt en revision först, för att se vad som har ändrats under vissa sökvägar.',
  '`{0}` is a revision and also a file or folder.': '`{0}` är både en revision och en fil eller mapp.',
  'Write `-- {0}` for the path, or refs/heads/{1} for the branch.':
    'Skriv `-- {0}` för sökvägen, eller refs/heads/{1} för grenen.',
  '{0}, not accepted yet by {1}.': '{0}, ännu inte godtagna av {1}.',
  'To accept, add this to {0} (below `waivers:`, where there is one already), with a reason:':
    'För att godta, lägg till detta i {0} (under `waivers:`, om det redan finns), med ett skäl:',
  'A submodule that changed is not checked out here, so nobody can say that nothing is weakened there.':
    'En undermodul som ändrats är inte utcheckad här, så ingen kan säga att inget försvagas där.',
  'Check it out first, or compare it in its own folder: {0}':
    'Checka ut den först, eller jämför den i dess egen mapp: {0}',
  'Some of what was to be compared has mistakes and could not be read, so nobody can say that nothing is weakened there.':
    'En del av det som skulle jämföras har fel och gick inte att läsa, så ingen kan säga att inget är försvagat där.',
  'Mend it first: {0}': 'Rätta det först: {0}',
  'Mistakes that only the base has are mended no more: compare with a base that can be read.':
    'Fel som bara utgångsläget har går inte längre att rätta: jämför med ett utgångsläge som går att läsa.',
  'No agreement changed between {0} and {1}.': 'Inget avtal ändrades mellan {0} och {1}.',
  'No agreement changed up to {0}.': 'Inget avtal ändrades fram till {0}.',
  'Name a wider range, such as v1.0..HEAD.': 'Ange ett större intervall, till exempel v1.0..HEAD.',
  'Older changes are missing.': 'Äldre ändringar saknas.',
  'A changelog needs two revisions, not files or folders.':
    'En ändringslogg behöver två revisioner, inte filer eller mappar.',

  // Git.
  'git could not do its part: {0}.': 'git kunde inte göra sin del: {0}.',
  'it ended with {0}': 'det slutade med {0}',
  'The command was: {0}': 'Kommandot var: {0}',
  'The program `git` is not there.': 'Programmet `git` finns inte.',
  'Install it, or name two files or two folders: {0}':
    'Installera det, eller ange två filer eller två mappar: {0}',
  'Go to one, or name two files or two folders: {0}':
    'Gå till ett, eller ange två filer eller två mappar: {0}',
  'Go to the folder of a repository, and run it there.': 'Gå till ett arkivs mapp, och kör det där.',
  'The configuration of this repository says that its files lie elsewhere (core.worktree).':
    'Arkivets konfiguration säger att filerna ligger någon annanstans (core.worktree).',
  'Go to the folder that holds them, and run it there.': 'Gå till mappen där de ligger, och kör det där.',
  'This is a bare repository, without files.': 'Det här är ett arkiv utan filer (bare).',
  'Run it in a clone with a working tree.': 'Kör det i en klon med arbetskopia.',
  'This folder is in no git repository.': 'Den här mappen ligger inte i något git-arkiv.',
  'This clone does not hold the file with the id {0}: it was made without all contents.':
    'Den här klonen har inte filen med id {0}: den gjordes utan allt innehåll.',
  'Fetch them (git fetch --refetch), or clone without --filter.':
    'Hämta det (git fetch --refetch), eller klona utan --filter.',
  'There is no revision `{0}` here.': 'Det finns ingen revision `{0}` här.',
  '`{0}` and `{1}` have no commit in common in this clone.':
    '`{0}` och `{1}` har ingen gemensam incheckning i den här klonen.',
  '`{0}` and `{1}` have no commit in common.': '`{0}` och `{1}` har ingen gemensam incheckning.',
  'Compare them directly: {0}': 'Jämför dem direkt: {0}',
  'The branch that this one will be merged into is not in this clone, so there is nothing to compare with.':
    'Grenen som den här ska slås ihop med finns inte i klonen, så det finns inget att jämföra med.',
  'Fetch that branch and name it: {0}, then {1}': 'Hämta den grenen och ange den: {0}, sedan {1}',
  'For what is not committed yet: {0}': 'För det som inte är incheckat ännu: {0}',
  'This is a shallow clone, which holds only the last commits. Fetch the rest: {0}':
    'Det här är en grund klon, som bara har de senaste incheckningarna. Hämta resten: {0}',
  'On GitHub Actions give actions/checkout `fetch-depth: 0`; on GitLab set GIT_DEPTH to 0.':
    'Ge i GitHub Actions actions/checkout `fetch-depth: 0`; sätt i GitLab GIT_DEPTH till 0.',
  'The repository has no commit yet, so there is nothing to compare with.':
    'Arkivet har ingen incheckning ännu, så det finns inget att jämföra med.',
  'Check the spelling, or get it first, as with: {0}':
    'Kontrollera stavningen, eller hämta den först, till exempel med: {0}',
  'In conflict: merge it first.': 'I konflikt: slå ihop först.',
  'This is for git to run, with the names of the files to compare.':
    'Det här är till för git, med namnen på filerna som ska jämföras.',
  'Run `partnership git-setup` once, then `git diff`; or compare yourself: {0}':
    'Kör `partnership git-setup` en gång och sedan `git diff`; eller jämför själv: {0}',
  '`{0}` is a link, and git does not follow links for attributes; so nothing was written, neither here nor where it leads.':
    '`{0}` är en länk, och git följer inga länkar för attribut; så ingenting skrevs, varken här eller dit den leder.',
  'Put a file in its place, and run the command again.': 'Sätt en fil i dess ställe, och kör kommandot igen.',
  'your own git configuration': 'din egen git-konfiguration',
  'this repository’s .git/config': 'arkivets .git/config',
  'Took the lines for agreements out of {0}.': 'Tog bort raderna för avtal ur {0}.',
  '{0} had no lines of ours.': '{0} hade inga rader från oss.',
  'Took diff.{0} out of {1}.': 'Tog bort diff.{0} ur {1}.',
  'There was no diff.{0} in {1}.': 'Det fanns inget diff.{0} i {1}.',
  'Wrote to {0} that agreements are shown by the driver “{1}”.':
    'Skrev i {0} att avtal visas med drivrutinen ”{1}”.',
  '{0} names the driver “{1}” already.': '{0} nämner redan drivrutinen ”{1}”.',
  'Commit it, so that others have it too.': 'Checka in den, så att andra också har den.',
  'Wrote diff.{0}.command to {1}: where partnership is not there, it shows the lines as before.':
    'Skrev diff.{0}.command i {1}: där partnership inte finns visar det raderna som förut.',
  'diff.{0} stands in {1} already.': 'diff.{0} står redan i {1}.',
  'This is not part of the repository: each of you runs “partnership git-setup” once.':
    'Detta är ingen del av arkivet: var och en av er kör ”partnership git-setup” en gång.',
  'From now on `git diff`, `git show --ext-diff` and `git log -p --ext-diff` say what changed and for whom.':
    'Från och med nu säger `git diff`, `git show --ext-diff` och `git log -p --ext-diff` vad som har ändrats och för vem.',
  'The lines of the text: {0}. To undo: {1}.': 'Textens rader: {0}. För att ångra: {1}.',
};
