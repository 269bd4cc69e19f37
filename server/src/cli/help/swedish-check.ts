import { formatNames } from '../formats/format.ts';
import type { CommandHelp } from './help.ts';

/** The help of `partnership check` in Swedish. */
export const check: CommandHelp = {
  summary: 'granska avtal och visa vad som hittades',
  description: 'Granskar avtal, och visar vad som saknas, motsäger sig självt eller är försenat.',
  arguments: { paths: 'filer, mappar eller mönster; - för standard in; inget: den aktuella mappen' },
  options: {
    '--format': `${formatNames.slice(0, -1).join(', ')} eller ${formatNames.at(-1)}; FORMAT=FILE skriver det till en fil; får anges flera gånger (förval: pretty)`,
    '--as-of': 'bedöm det som är försenat och utgånget per den här dagen, år-månad-dag (förval: i dag)',
    '--config': 'använd den här konfigurationen, inte närmaste partnership.config.yaml',
    '--fail-on': 'vad som ger slutstatus 1: error, warning, info eller none',
    '--fail-on-dates': 'låt även fel som beror på datumet fälla granskningen; annars är de varningar',
    '--allow-none': 'låt en mapp eller ett mönster utan avtal inte vara något misstag, som för en hook',
    '--show-accepted': 'räkna också upp det som kommentarer och undantag godtar, med skälen',
    '--print-config':
      'granska inget; skriv ut konfigurationen som gäller för den här filen, som YAML eller JSON',
    '--stdin-filename': 'läs en text från standard in som om den stod i den här filen',
    '--fix': 'rätta det som är säkert, i själva filerna; granska sedan',
    '--fix-dry-run': 'skriv ut vad --fix skulle ändra som en patch, och skriv inget till disken',
    '--shard': 'granska en av flera delar, till exempel 1/4, och skriv den för "partnership merge"',
    '--stream': 'läs filer som rader av JSON från standard in, och skriv rader för "partnership merge"',
    '--workers': 'granska i så många trådar; 1: i en enda (förval: så många som är till nytta)',
    '--changed-since': 'rapportera bara det som en revision i git ännu inte hade',
  },
  more: `
Mappar genomsöks efter *.partnership.yaml och *.partnership.yml; node_modules,
dolda mappar och länkar hoppas över. Filer i samma projekt (ner från mappen med
.git, eller annars partnership.config.yaml) läses också, eftersom avtal hänvisar
till parter och dokumentation; bara det som efterfrågas rapporteras.

Exempel:
  partnership check                             den här mappen och allt nedanför
  partnership check agreements bank.yaml        en mapp, och en fil med vilket namn
                                                som helst
  partnership check "**/*.partnership.yaml"     ett mönster, inom citattecken
  partnership check --as-of 2026-12-31          som det ser ut den dagen
  partnership check --format json > found.json  för andra program
  partnership check --format sarif=reports/found.sarif --format github
                                                flera på en gång, ett till en fil
  partnership check --fail-on warning           för ett strängare bygge
  partnership check --changed-since origin/main bara det som den här grenen för med sig
  partnership check --fix                       rätta det som är säkert
  partnership check --fix-dry-run > fix.patch   detsamma som en patch
  partnership check --print-config bank.yaml    vad som gäller för den, och varför
  partnership check --shard 1/4 > part-1.jsonl  en fjärdedel, för "merge"
  partnership check - < draft.yaml              en text från ett annat program
  partnership check --stdin-filename bank.partnership.yaml < draft.yaml
                                                detsamma, som om den stod i filen

Det som --fix rättar är det som ”Rätta allt som är säkert” gör i en redigerare:
slarvfel som bara kan menas på ett sätt. Det lägger aldrig till ett löfte. Vad
det har gjort säger det i felutskriften, och rapporten gäller det som är kvar.
En text från standard in går rättad till standard ut; då går rapporten till
felutskriften.

Slutstatus:
  0  ingen anmärkning av det allvar som --fail-on anger eller högre; det som är
     försenat eller utgånget räknas högst som en varning, så att inget bygge
     faller över natten av sig självt
  1  minst en sådan anmärkning
  2  granskningen gick inte att göra: ett felaktigt tillval, en sökväg eller ett
     mönster som inte leder till något, ett fel i konfigurationen; något som
     finns lästes inte, vilket sägs i felutskriften; eller en fil gick inte
     att skriva

Färger visas på terminaler; miljövariablerna NO_COLOR och FORCE_COLOR, och
tillvalen --no-color och --color, bestämmer annars.`,
};
