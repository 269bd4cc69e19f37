import type { Dictionary } from '../../message.ts';

/** The pages of rules about arrangements that look complete and do not work in practice. */
export const practice: Dictionary = {
  'A deputy belongs to another party': 'En ersättare hör till en annan part',
  'A deputy decides and votes for whoever is away; someone of the other party cannot do that for this one, and its side of the table is empty.':
    'En ersättare beslutar och röstar för den som är borta; det kan ingen från den andra parten göra, och den egna sidan av bordet står tom.',
  'Name somebody of the same party as `deputy`.': 'Ange någon från samma part som `deputy`.',
  'A first-choice commitment has no notice, or no time to answer':
    'Ett åtagande om förstahandsval saknar varseltid eller svarstid',
  'Where nothing says how early the partner is told and by when it answers, nobody can be late, and the promise cannot be kept or broken.':
    'Där inget säger hur tidigt partnern får veta och när den svarar kan ingen vara sen, och löftet kan varken hållas eller brytas.',
  'Add `notice` and `response`, such as 60 days and 20 working days.':
    'Lägg till `notice` och `response`, till exempel 60 dagar och 20 arbetsdagar.',
  'Prices are compared, and nothing says whether the parties compete with each other':
    'Priser jämförs, och inget säger om parterna konkurrerar med varandra',
  'Between competitors, prices and future plans are what competition law looks at first; whether they are competitors is a question to be asked before, not after.':
    'Mellan konkurrenter är priser och framtida planer det som konkurrensrätten ser på först; om de är konkurrenter är en fråga att ställa före, inte efter.',
  'Find out in which markets the parties meet, and write `partiesCompete: true` or `false`.':
    'Ta reda på på vilka marknader parterna möts, och skriv `partiesCompete: true` eller `false`.',
  'The parties compete with each other, and future plans are shared without a safeguard':
    'Parterna konkurrerar med varandra, och framtida planer delas utan skyddsåtgärd',
  'Competition law is about future plans, capacity and demand as much as about prices (European Commission, guidelines on horizontal co-operation, 2023, chapter 6): what a competitor knows beforehand, it need not compete against.':
    'Konkurrensrätten handlar lika mycket om framtida planer, kapacitet och efterfrågan som om priser (Europeiska kommissionen, riktlinjer om horisontellt samarbete, 2023, kapitel 6): det som en konkurrent vet i förväg behöver den inte konkurrera mot.',
  'Have it reviewed, and say in `safeguard` what keeps it from those who compete, such as a separate team that sees it.':
    'Låt granska det, och ange i `safeguard` vad som håller det borta från dem som konkurrerar, till exempel en särskild grupp som får se det.',
};
