import type { HelpTexts } from './help.ts';
import { adopt } from './swedish-adopt.ts';
import { calendar } from './swedish-calendar.ts';
import { check } from './swedish-check.ts';
import { exportHelp } from './swedish-export.ts';
import { importHelp } from './swedish-import.ts';
import { merge } from './swedish-merge.ts';
import { pack } from './swedish-pack.ts';
import { record } from './swedish-record.ts';
import { replacePerson } from './swedish-replace-person.ts';
import { report } from './swedish-report.ts';
import { week } from './swedish-week.ts';

const language = 'språket, en eller sv; utan det systemets';

/** The help of the command line in Swedish; of `check`, which has the longest, in a file of its own. */
export const swedishHelp: HelpTexts = {
  titles: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Tillval:',
    'Global Options:': 'Allmänna tillval:',
    'Commands:': 'Kommandon:',
    'Examples:': 'Exempel:',
  },
  byDefault: 'förval',
  commands: {
    partnership: {
      description:
        'Granskar strategiska partnerskapsavtal som är skrivna i YAML: att alla sju principer finns med, att det som lovas hänger ihop, och att det hålls.',
      options: {
        '--version': 'skriv ut versionen',
        '--help': 'skriv ut den här hjälpen',
        '--color': 'skriv i färg även utan terminal',
        '--no-color': 'skriv utan färg',
      },
      more: `
Exempel:
  partnership check                      granska alla avtal i den här mappen och nedanför
  partnership check bank.partnership.yaml
  partnership diff                       vad den här grenen ändrar, och för vem
  partnership explain sharing            vad principen om att dela handlar om
  partnership explain governance/level-missing

"partnership help check" och "partnership check --help" säger mer om ett kommando.`,
    },
    help: { description: 'skriv ut hjälpen för ett kommando' },
    check,
    merge,
    report,
    pack,
    ...importHelp,
    ...record,
    'replace-person': replacePerson,
    ...week,
    export: exportHelp,
    calendar,
    adopt,
    status: {
      summary: 'visa vad som har hållits, är försenat och kommer',
      description:
        'Visar hur avtal hålls: vad som har hållits, kommit för sent och missats, vad som är försenat och vad som kommer.',
      arguments: { paths: 'avtal, deras dokumentation, mappar eller mönster; inget: den aktuella mappen' },
      options: {
        '--format': 'pretty (för läsning), markdown eller json (för andra program)',
        '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
      },
      more: `
För varje avtal: vad som är försenat och vem som är skyldig det, vad som ska
göras de närmaste 30 dagarna, hur möten och löften har hållits det senaste året,
vad varje part har gjort, vilka åtgärder som är öppna, hur avtalet kan fortsätta
och hur redo parterna är att skiljas åt. Det räknas fram ur avtalet och dess
Records-filer; utan sådana räknas inget som missat.

Exempel:
  partnership status                                 alla avtal i den här mappen och nedanför
  partnership status bank.partnership.yaml           ett av dem
  partnership status --as-of 2026-12-31              som det ser ut den dagen
  partnership status --format markdown > status.md   för en wiki eller nästa möte
  partnership status --format json                   för andra program

Slutstatus: 0, vad det än finns att berätta; 2 när det inte gick att berätta. Vill
ni att ett bygge ska falla på det som är försenat: använd "partnership check".`,
    },
    diff: {
      summary: 'visa vad som har ändrats i avtal, och för vem',
      description:
        'Jämför två lägen av avtal efter vad de lovar: vad som har ändrats, vem som vinner, vem som förlorar. Ordning, kommentarer och formatering är ingen ändring.',
      arguments: {
        base: 'en revision, eller ett intervall som main...HEAD; eller en fil eller mapp',
        head: 'en revision; utan den filerna som de är nu; eller en fil eller mapp',
        paths: 'bara det som ligger nedanför dessa',
      },
      options: {
        '--format': 'pretty, json, markdown (för en kommentar) eller github (anteckningar)',
        '--config': 'använd den här konfigurationen, inte närmaste partnership.config.yaml',
        '--language': 'meningarnas språk, en eller sv; utan det avtalens',
        '--into': 'säg att det här är en pull request till den grenen',
        '--fail-on': 'vad som ger slutstatus 1: weakened, any eller none',
      },
      more: `
Vad som jämförs:
  partnership diff                       vad en pull request från den här grenen
                                         skulle ändra: från där den lämnade
                                         huvudgrenen (origin/HEAD, annars main eller
                                         master) till filerna som de är nu; på
                                         huvudgrenen själv det som inte är incheckat
  partnership diff v1.0                  en revision, med filerna som de är nu
  partnership diff v1.0 v2.0             två revisioner; detsamma som v1.0..v2.0
  partnership diff main...HEAD           från där HEAD lämnade main
  partnership diff HEAD~3 agreements/    bara det som ligger under en mapp eller fil
  partnership diff -- a.partnership.yaml detsamma med den vanliga basen
  partnership diff old.yaml new.yaml     två filer, eller två mappar

Att godta en ändring: en person hos den part som förlorar på den lägger till en
post under "waivers" i partnership.config.yaml; vad som ska läggas till skrivs ut
där det saknas. Med --config räknas den filen i stället, som den är på disken.

Slutstatus:
  0  inget som --fail-on frågar efter
  1  med --fail-on weakened: ett löfte är svagare och de som förlorar på det har
     inte godtagit det; med --fail-on any: en ändring som ingen har godtagit;
     med båda: en text som inte gick att läsa
  2  jämförelsen gick inte att göra: ingen sådan revision, inget förråd, en
     historik som den här klonen saknar, fel i filen som --config anger;
     eller en fil som finns lästes inte, så att ingen vet om den har ändrats

Inget hämtas: se meddelandet för vad som ska hämtas där något saknas.`,
    },
    changelog: {
      summary: 'skriv vad som ändrats från version till version',
      description: 'Skriver vad som har ändrats i avtal från version till version, som Markdown.',
      arguments: {
        range: 'två revisioner, som A..B; inget: hela historiken',
        paths: 'bara avtal nedanför dessa',
      },
      options: { '--language': 'meningarnas språk, en eller sv; utan det avtalets' },
      more: `
Varje version av ett avtal jämförs med den före, som "partnership diff" gör det,
längs incheckningarnas första föräldrar.

Exempel:
  partnership changelog v1.0..HEAD                sedan en tagg
  partnership changelog v1.0..v2.0 agreements/    för det som ligger under en mapp
  partnership changelog > CHANGELOG.md            för hela historiken`,
    },
    explain: {
      summary: 'förklara en regel eller en av de sju principerna',
      description:
        'Förklarar en regel, eller en av de sju principerna: vad den betyder, varför, och vad man gör.',
      arguments: { 'rule or principle': 'en regels id, eller en princips nyckel eller namn' },
      options: { '--format': 'pretty (för läsning) eller markdown', '--language': language },
      more: `
Exempel:
  partnership explain governance/level-missing   en regel, som en anmärkning anger den
  partnership explain first choice               en princip, hur den än stavas
  partnership explain openDialogue --format markdown

"partnership rules" räknar upp alla regler.`,
    },
    rules: {
      summary: 'räkna upp alla regler',
      description: 'Räknar upp alla regler med deras allvar och vad de säger.',
      options: { '--format': 'pretty (för läsning) eller json (för andra program)', '--language': language },
      more: '\n"partnership explain RULE" säger mer om en av dem.',
    },
    'git-setup': {
      summary: 'låt "git diff" visa avtal efter vad de lovar',
      description: 'Säger till git att visa ändringar av avtal efter vad de lovar.',
      options: {
        '--global': 'för alla den här användarens förråd',
        '--remove': 'ta bort det som det här kommandot har skrivit',
      },
      more: `
Det skriver två saker, och säger det: rader i .gitattributes, som hör till
förrådet, och diff.partnership.command i dess konfiguration på den här maskinen.
En drivrutin körs bara där konfigurationen säger det, så var och en som vill ha
den kör det här en gång. Med --global gäller det alla förråd.

Där partnership inte finns på PATH körs det som gjorde inställningen; där inte
heller det finns visar git diff raderna som förut. En .gitattributes som är en
länk lämnas i fred.

git diff visar sedan avtal efter vad de lovar; "git diff --no-ext-diff" visar
raderna.`,
    },
    'git-diff': {
      description: 'Det som git kör för varje ändrat avtal, efter "partnership git-setup".',
      arguments: { args: 'de sju argumenten till en extern diff' },
    },
    lsp: {
      summary: 'starta språkservern, för redigeringsprogram',
      description: 'Startar språkservern. Det gör redigeringsprogram; för hand är det till ingen nytta.',
      options: { '--stdio': 'tala med redigeringsprogrammet över standard in och standard ut' },
      more: `
Servern visar anmärkningar och förklaringar medan någon skriver. Redigeringsprogram
startar den med "partnership lsp --stdio" för filer som heter *.partnership.yaml.`,
    },
  },
};
