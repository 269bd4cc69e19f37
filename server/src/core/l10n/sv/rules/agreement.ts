import type { Dictionary } from '../../message.ts';

/** Findings about the agreement as a whole and its parties. */
export const agreement: Dictionary = {
  'The agreement ends on {0}, before it starts on {1}. Change one of the two.':
    'Avtalet slutar {0}, innan det börjar {1}. Ändra ett av datumen.',
  'Starts {0}': 'Börjar {0}',
  'The renewal would be decided by {0}, before the agreement starts on {1}. Choose a date within the term.':
    'Förlängningen skulle beslutas senast {0}, innan avtalet börjar {1}. Välj ett datum inom avtalstiden.',
  'The renewal would be decided by {0}, after the agreement has ended on {1}. Choose a date within the term.':
    'Förlängningen skulle beslutas senast {0}, efter att avtalet har slutat {1}. Välj ett datum inom avtalstiden.',
  'Ends {0}': 'Slutar {0}',
  'Notice given on the day of the renewal decision, {0}, runs out only on {1}, after the agreement’s end on {2}. Decide earlier, or shorten `{3}`.':
    'En uppsägning på dagen för förlängningsbeslutet, {0}, löper ut först {1}, efter avtalets slut {2}. Besluta tidigare, eller förkorta `{3}`.',
  'Notice of {0}': 'Uppsägningstid {0}',
  'The agreement has run since {0} without an exit plan; usual is to have one within three months. How to part is agreed easily while all goes well. Agree on how work, data and knowledge are handed over, and name the file as `exitPlan`.':
    'Avtalet har gällt sedan {0} utan avvecklingsplan; vanligt är att ha en inom tre månader. Hur man skiljs åt är lätt att komma överens om medan allt går bra. Kom överens om hur arbete, data och kunskap lämnas över, och ange filen som `exitPlan`.',
  'The agreement ended on {0}, but its status is still active: both sides act on promises that nobody has made for this time. Agree on a new end, or set `status` to `ended`.':
    'Avtalet slutade {0}, men dess status är fortfarande `active`: båda sidor handlar efter löften som ingen har gett för den här tiden. Kom överens om ett nytt slutdatum, eller sätt `status` till `ended`.',
  'Nothing says which text prevails where this agreement and the contract differ, so each party will read the one that suits it. Agree on it, and add `precedence`.':
    'Det framgår inte vilken text som gäller när det här avtalet och huvudavtalet skiljer sig åt, så varje part kommer att läsa den som passar. Kom överens om det, och lägg till `precedence`.',
  'Renewal was to be decided by {0}, and the dates have not changed since: the agreement will run out or go on by accident. Decide together, then write down the new end and the next decision date.':
    'Förlängningen skulle ha beslutats senast {0}, och datumen har inte ändrats sedan dess: avtalet löper ut eller fortsätter av en slump. Besluta tillsammans, och skriv sedan in det nya slutdatumet och nästa beslutsdag.',
  'Renewal is to be decided by today. Decide together, then write down the new end and the next decision date.':
    'Förlängningen ska beslutas senast i dag. Besluta tillsammans, och skriv sedan in det nya slutdatumet och nästa beslutsdag.',
  'Renewal is to be decided by tomorrow, {0}. Decide together, then write down the new end and the next decision date.':
    'Förlängningen ska beslutas senast i morgon, {0}. Besluta tillsammans, och skriv sedan in det nya slutdatumet och nästa beslutsdag.',
  'Renewal is to be decided by {0}, in {1} days. Decide together, then write down the new end and the next decision date.':
    'Förlängningen ska beslutas senast {0}, om {1} dagar. Besluta tillsammans, och skriv sedan in det nya slutdatumet och nästa beslutsdag.',
  'The agreement ends on {0}': 'Avtalet slutar {0}',
  'Nothing says when the partnership itself is reviewed, so it is talked about only when something has gone wrong. Add `review` with `internal`, for each party by itself, and `joint`, for all together.':
    'Det framgår inte när själva partnerskapet ses över, så det talas om det först när något har gått fel. Lägg till `review` med `internal`, för varje part för sig, och `joint`, för alla tillsammans.',
  'Nothing says when the parties review the partnership together, so each of them judges it alone. Add `joint`, usually yearly.':
    'Det framgår inte när parterna ser över partnerskapet tillsammans, så var och en bedömer det på egen hand. Lägg till `joint`, vanligen varje år.',
  'Nothing says when each party reviews the partnership by itself, so nobody knows what their own side thinks of it. Add `internal`, usually half-yearly.':
    'Det framgår inte när varje part ser över partnerskapet för sig, så ingen vet vad den egna sidan tycker. Lägg till `internal`, vanligen varje halvår.',
  'The internal review of the partnership by {0}': 'Den interna översynen av partnerskapet hos {0}',
  'The joint review of the partnership': 'Den gemensamma översynen av partnerskapet',
  '{0} was due by {1}; the last one was on {2}. A partnership that nobody looks at drifts away from what it was meant for. Hold the review, or record it if it took place.':
    '{0} skulle ha gjorts senast {1}; den senaste var {2}. Ett partnerskap som ingen ser över glider bort från det som det var tänkt för. Håll översynen, eller dokumentera den om den har ägt rum.',
  '{0} was due by {1}, and none is recorded. A partnership that nobody looks at drifts away from what it was meant for. Hold the review, or record it if it took place.':
    '{0} skulle ha gjorts senast {1}, och ingen är dokumenterad. Ett partnerskap som ingen ser över glider bort från det som det var tänkt för. Håll översynen, eller dokumentera den om den har ägt rum.',
  '{0}, but the version is still {1}. Raise it to {2}, so that everybody sees how much has changed.':
    '{0}, men versionen är fortfarande {1}. Höj den till {2}, så att alla ser hur mycket som har ändrats.',
  '{0}, but the version only went from {1} to {2}. Raise it to {3}, so that everybody sees how much has changed.':
    '{0}, men versionen gick bara från {1} till {2}. Höj den till {3}, så att alla ser hur mycket som har ändrats.',
  'A promise was weakened or removed': 'Ett löfte har försvagats eller tagits bort',
  'A promise was added, or its meaning changed': 'Ett löfte har tillkommit eller ändrat innebörd',
  'The wording changed': 'Ordalydelsen har ändrats',
  'Nothing changed': 'Ingenting har ändrats',

  'The agreement is unbalanced: {0} promises by {1}, but only {2} by {3}. Whoever gives more will feel it. Look together at what could be promised in return.':
    'Avtalet är obalanserat: {1} ger {0} löften, men {3} bara {2}. Den som ger mer kommer att märka det. Se tillsammans efter vad som kan lovas i gengäld.',
  'No party is the customer, and none the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party `role: customer` and one `role: vendor`.':
    'Ingen part är kund och ingen är leverantör: ett partnerskap om tjänster behöver någon som köper och någon som levererar. Ge en part `role: customer` och en `role: vendor`.',
  'No party is the customer: a partnership for services needs somebody who buys and somebody who delivers. Give one party `role: customer`.':
    'Ingen part är kund: ett partnerskap om tjänster behöver någon som köper och någon som levererar. Ge en part `role: customer`.',
  'No party is the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party `role: vendor`.':
    'Ingen part är leverantör: ett partnerskap om tjänster behöver någon som köper och någon som levererar. Ge en part `role: vendor`.',

  'The principle “{0}” is missing, so nobody can be held to it. {1} Add `{2}` with what the parties promise each other.':
    'Principen ”{0}” saknas, så ingen kan hållas till den. {1} Lägg till `{2}` med vad parterna lovar varandra.',
  '`{0}` is a placeholder, so this does not tell what happened. Write what happened, or remove the entry.':
    '`{0}` är bara en platshållare, så här står inte vad som hände. Skriv vad som hände, eller ta bort posten.',
  '`{0}` is a placeholder, but the agreement is active: this part was never agreed. Write what was agreed, or remove it.':
    '`{0}` är en platshållare, men avtalet gäller: den här delen har aldrig avtalats. Skriv vad som avtalades, eller ta bort den.',
  '“{0}” says what is meant, but holds nothing that anyone could keep or break. Add who does what for whom, and when.':
    '”{0}” säger vad som avses, men innehåller inget som någon kan hålla eller bryta. Lägg till vem som gör vad för vem, och när.',
};
