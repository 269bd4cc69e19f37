import type { Dictionary } from '../../message.ts';

/** The pages of rules about principles as wholes. */
export const principle: Dictionary = {
  'One of the seven principles is missing, or its section is empty':
    'En av de sju principerna saknas, eller dess avsnitt är tomt',
  'A strategic partnership obliges the parties to all seven; what the text leaves out, nobody can be held to.':
    'Ett strategiskt partnerskap förpliktar parterna till alla sju; det som texten utelämnar kan ingen hållas till.',
  'Add the section with at least one commitment that somebody can keep. Leave a principle out only on purpose: then say so in `required` of partnership.config.yaml.':
    'Lägg till avsnittet med minst ett åtagande som någon kan hålla. Utelämna en princip bara med avsikt: säg det då i `required` i partnership.config.yaml.',
  'A principle has an intent but nothing that anyone could keep or break':
    'En princip har en avsikt men inget som någon kan hålla eller bryta',
  'Good intentions fade; a promise with a name and a date can be kept, missed and talked about.':
    'Goda avsikter bleknar; ett löfte med ett namn och ett datum kan hållas, missas och talas om.',
  'Add a commitment, forum, activity or adviser: who does what for whom, and when.':
    'Lägg till ett åtagande, ett forum, en aktivitet eller en rådgivare: vem som gör vad för vem, och när.',
  'An active agreement, one of its parties or a record of it still holds a placeholder such as TBD or <name>':
    'Ett gällande avtal, en av dess parter eller dokumentationen av det innehåller ännu en platshållare som TBD eller <namn>',
  'The agreement is in force, yet this part of it was never agreed.':
    'Avtalet gäller, men den här delen av det är aldrig överenskommen.',
  'Write what was agreed, or remove the entry until it is.':
    'Skriv vad som är överenskommet, eller ta bort posten tills det är det.',
};
