import type { Dictionary } from '../message.ts';

/** How an agreement ends, goes on and is parted from. */
export const term: Dictionary = {
  extensions: 'förlängningar',
  extension: 'förlängning',
  renews: 'förnyas',
  'non renewal notice': 'varsel före slutet',
  'decide by': 'beslut senast',
  needs: 'kräver',
  for: 'med',
  'an extension': 'en förlängning',
  'month by month': 'månad för månad',
  'quarter by quarter': 'kvartal för kvartal',
  'year by year': 'år för år',
  'the extension by {0}': 'förlängningen med {0}',
  'the extension {0}': 'förlängningen {0}',
  'The parties may now use {0}': 'Parterna får nu använda {0}',
  'The parties may no longer use {0}': 'Parterna får inte längre använda {0}',
  'decided by {0}': 'beslutas senast {0}',
  'with the consent of {0}': 'med samtycke av {0}',
  'The agreement was extended: it now ends on {0} instead of {1}':
    'Avtalet förlängdes: det slutar nu {0} i stället för {1}',
  'how long before the end a party has to say that it does not go on':
    'hur långt före slutet en part måste säga att den inte fortsätter',
  'A party that does not go on at the end now has to say so {0} before':
    'En part som inte fortsätter efter slutet måste nu säga det {0} innan',
  'for how long the agreement goes on by itself': 'hur länge avtalet fortsätter av sig självt',
  'The agreement now goes on by itself {0} instead of {1}':
    'Avtalet fortsätter nu av sig självt {0} i stället för {1}',
  'how much later the agreement ends by {0}': 'hur mycket senare avtalet slutar genom {0}',
  'With the extension the agreement now ends {0} later': 'Med förlängningen slutar avtalet nu {0} senare',
  'by when the parties decide about {0}': 'till när parterna beslutar om {0}',
  'The parties now decide by {0} instead of {1} about {2}':
    'Parterna beslutar nu senast {0} i stället för {1} om {2}',
  'who has to agree to {0}': 'vem som måste samtycka till {0}',
  '{0} now needs the consent of {1} instead of {2}': '{0} kräver nu samtycke av {1} i stället för {2}',
  'Name one party by its id, such as nordbank, or write both.':
    'Ange en part med dess id, till exempel `nordbank`, eller skriv `both`.',

  exit: 'avslut',
  plan: 'plan',
  agreed: 'överenskommen',
  'review of the exit plan': 'översyn av avvecklingsplanen',
  'review of the governance model': 'översyn av styrmodellen',
  'The review of the exit plan': 'Översynen av avvecklingsplanen',
  'The review of the governance model': 'Översynen av styrmodellen',
  'who keeps the plan for parting up to date': 'vem som håller planen för att gå skilda vägar aktuell',
  '{0} now keeps the plan for parting up to date instead of {1}':
    '{0} håller nu planen för att gå skilda vägar aktuell i stället för {1}',
  'when the parties agreed on the plan for parting':
    'när parterna kom överens om planen för att gå skilda vägar',
  'The plan for parting was agreed on {0}; before, it said {1}':
    'Planen för att gå skilda vägar kom parterna överens om {0}; förut stod det {1}',
  'how often the parties look at the plan for parting':
    'hur ofta parterna ser över planen för att gå skilda vägar',
  'The parties now look at the plan for parting {0} instead of {1}':
    'Parterna ser nu över planen för att gå skilda vägar {0} i stället för {1}',
  'how often the governance is reviewed': 'hur ofta styrningen ses över',
  'The governance is now reviewed {0} instead of {1}': 'Styrningen ses nu över {0} i stället för {1}',
  'The exit plan is `{0}` here and `{1}` under `term`, so on the day when it is needed there are two. Keep one of them, or name the same file.':
    'Avvecklingsplanen är `{0}` här och `{1}` under `term`, så den dag den behövs finns det två. Behåll en av dem, eller ange samma fil.',
  'The other exit plan': 'Den andra avvecklingsplanen',
  'The forums, their members and how often they meet were last reviewed on {0}, and are to be reviewed {1}. Look at them together, and write the day here.':
    'Forumen, deras medlemmar och hur ofta de möts sågs senast över den {0}, och ska ses över {1}. Titta på dem tillsammans, och skriv dagen här.',
  'The forums, their members and how often they meet are to be reviewed {0}, and nothing says that they ever were. Look at them together, and add `reviewed` with the day.':
    'Forumen, deras medlemmar och hur ofta de möts ska ses över {0}, och ingenting säger att det någonsin har gjorts. Titta på dem tillsammans, och lägg till `reviewed` med dagen.',

  // Rules and their pages.
  'The extension would be decided by {0}, before the agreement starts on {1}. Choose a date within the term.':
    'Förlängningen skulle beslutas senast {0}, innan avtalet börjar {1}. Välj ett datum inom avtalstiden.',
  'The extension would be decided by {0}, after the agreement has ended on {1}: there is nothing left to extend. Choose an earlier date.':
    'Förlängningen skulle beslutas senast {0}, efter att avtalet har slutat {1}: då finns inget kvar att förlänga. Välj ett tidigare datum.',
  'This extension would be decided by {0}, before the one above it, which is decided by {1} and comes first. Put them in the order in which they are used.':
    'Den här förlängningen skulle beslutas senast {0}, före den ovanför, som beslutas senast {1} och kommer först. Sätt dem i den ordning de används.',
  'Notice given on the day by which the extension is decided, {0}, runs out only on {1}, after the agreement’s end on {2}. Decide earlier, or shorten `nonRenewalNotice`.':
    'Ett varsel på dagen då förlängningen beslutas, {0}, löper ut först {1}, efter avtalets slut {2}. Besluta tidigare, eller förkorta `nonRenewalNotice`.',
  'Notice before the end': 'Varsel före slutet',
  'The agreement is active, but nothing says since when or until when, so nobody can tell what is due and when to decide about going on. Add `term` with `starts`, and with `ends` or `renews`.':
    'Avtalet gäller, men ingenting säger sedan när eller till när, så ingen kan säga vad som ska göras och när det ska beslutas om fortsättningen. Lägg till `term` med `starts`, och med `ends` eller `renews`.',
  'The agreement is active, and nothing says since when or until when':
    'Avtalet gäller, och ingenting säger sedan när eller till när',
  'Promises are owed from a first day on: without one nobody can tell what is due, what is late and when to decide about going on.':
    'Löften gäller från en första dag: utan den kan ingen säga vad som ska göras, vad som är sent och när det ska beslutas om fortsättningen.',
  'Add `term` with `starts`, and with `ends` or `renews`.':
    'Lägg till `term` med `starts`, och med `ends` eller `renews`.',
  'The agreement ends on {0}, and nothing says by when the parties decide whether to go on, so it runs out or is extended in a hurry. Add `renewalDecisionBy`, early enough for the notice.':
    'Avtalet slutar {0}, och ingenting säger till när parterna beslutar om de ska fortsätta, så det löper ut eller förlängs i all hast. Lägg till `renewalDecisionBy`, i god tid för varslet.',
  'The agreement ends, and nothing says by when the parties decide whether to go on':
    'Avtalet slutar, och ingenting säger till när parterna beslutar om de ska fortsätta',
  'Without a day for it the decision is made by the calendar: the agreement runs out, or is extended in a hurry.':
    'Utan en dag för det fattar kalendern beslutet: avtalet löper ut, eller förlängs i all hast.',
  'Add `renewalDecisionBy`, or `extensions` with `decideBy`.':
    'Lägg till `renewalDecisionBy`, eller `extensions` med `decideBy`.',
};
