import type { Dictionary } from '../message.ts';

/** What the command line says around findings, and where it cannot do its work. */
export const commandLine: Dictionary = {
  // Around findings.
  error: 'fel',
  warning: 'varning',
  info: 'info',
  '1 error': '1 fel',
  '{0} errors': '{0} fel',
  '1 warning': '1 varning',
  '{0} warnings': '{0} varningar',
  '{0} for information': '{0} för kännedom',
  '1 file checked, no findings': '1 fil granskad, inga anmärkningar',
  '{0} files checked, no findings': '{0} filer granskade, inga anmärkningar',
  '{0} in 1 file': '{0} i 1 fil',
  '{0} in {1} of {2} files': '{0} i {1} av {2} filer',
  '{0} accepted': '{0} godtagna',
  '{0} not read': '{0} olästa',
  '1 error depends on today’s date and does not fail the check; --fail-on-dates makes it.':
    '1 fel beror på dagens datum och fäller inte granskningen; det gör det med --fail-on-dates.',
  '{0} errors depend on today’s date and do not fail the check; --fail-on-dates makes them.':
    '{0} fel beror på dagens datum och fäller inte granskningen; det gör de med --fail-on-dates.',
  'Why, and what to do: {0}': 'Varför, och vad man gör: {0}',
  // Around what the page of a rule says.
  '{0}.': '{0}.',
  'An example that it reports': 'Ett exempel som den rapporterar',
  'The same, sound': 'Detsamma, utan fel',
  'In `{0}`:': 'I `{0}`:',
  'Severity:': 'Allvar:',
  'Serves the principle “{0}”.': 'Tjänar principen ”{0}”.',
  'Depends on today’s date.': 'Beror på dagens datum.',
  'Nobody can mean it, so the editor does not offer to accept it.':
    'Ingen kan mena det, så redigeraren erbjuder inte att godta det.',
  'What to do': 'Vad man gör',
  Options: 'Inställningar',
  'Default:': 'Förval:',
  note: 'se',
  reason: 'skäl',
  'accepted {0}': 'godtaget: {0}',
  '{0} (comment in {1})': '{0} (kommentar i {1})',
  'approved by nobody': 'godkänt av ingen',
  'approved by {0}': 'godkänt av {0}',
  'until {0}': 'till och med {0}',
  'waiver in {0}': 'undantag i {0}',
  'Partnership agreements: {0}': 'Partnerskapsavtal: {0}',
  Line: 'Rad',
  Severity: 'Allvar',
  Finding: 'Anmärkning',
  'line {0}': 'rad {0}',
  '{0} line {1}': '{0} rad {1}',
  '… and more, {0} findings in all: there is no room for the rest here.':
    '… och fler, {0} anmärkningar i allt: resten får inte plats här.',
  '{0} more not shown here: GitHub takes {1} of each severity. {2}':
    '{0} till visas inte här: GitHub tar emot {1} av varje allvar. {2}',
  'The summary of the run, or another --format, has all of them.':
    'Körningens sammanfattning, eller ett annat --format, har alla.',
  '{0} findings are left out: code scanning keeps {1}. The worst are here.':
    '{0} anmärkningar är utelämnade: kodgranskningen behåller {1}. De värsta är med.',
  '1 accepted finding is not among the results; --show-accepted adds what is accepted as suppressed results, with the reasons.':
    '1 godtagen anmärkning är inte med bland resultaten; --show-accepted lägger till det som är godtaget som undertryckta resultat, med skälen.',
  '{0} accepted findings are not among the results; --show-accepted adds what is accepted as suppressed results, with the reasons.':
    '{0} godtagna anmärkningar är inte med bland resultaten; --show-accepted lägger till det som är godtaget som undertryckta resultat, med skälen.',

  // What was typed.
  'Add --help to see what is possible.': 'Lägg till --help för att se vad som går.',
  'Unknown option `{0}`.': 'Okänt tillval: `{0}`.',
  'Unknown command `{0}`.': 'Okänt kommando: `{0}`.',
  'Option `{0}` argument missing.': 'Tillvalet `{0}` saknar sitt värde.',
  'Missing required argument `{0}`.': 'Argumentet `{0}` saknas.',
  'Too many arguments for `{0}`.': 'För många argument till `{0}`.',
  'Did you mean {0}?': 'Menade du {0}?',
  '`{0} {1}` is not possible; did you mean `{2} {3}`?': '`{0} {1}` går inte; menade du `{2} {3}`?',
  '`{0} {1}` is not possible.': '`{0} {1}` går inte.',
  'Write {0} after `{1}`.': 'Skriv {0} efter `{1}`.',
  '`--as-of {0}`: {1}.': '`--as-of {0}`: {1}.',
  'Example: --as-of 2026-12-31.': 'Exempel: --as-of 2026-12-31.',
  'There is no rule or principle called `{0}`.': 'Det finns ingen regel eller princip som heter `{0}`.',
  'The principles are {0}.': 'Principerna är {0}.',
  '“partnership rules” lists all rules.': '”partnership rules” räknar upp alla regler.',
  'The language server is started by editors, over standard input and output.':
    'Språkservern startas av redigeringsprogram, över standard in och standard ut.',
  'Have your editor run: {0}': 'Låt redigeringsprogrammet köra: {0}',
  'Something went wrong in the tool itself, not in your agreements: {0}':
    'Något gick fel i själva verktyget, inte i era avtal: {0}',
  'Please report it to its maintainers, with what the same command prints after setting the environment variable PARTNERSHIP_DEBUG=1.':
    'Berätta för dem som sköter det, med det som samma kommando skriver när miljövariabeln PARTNERSHIP_DEBUG=1 är satt.',
};
