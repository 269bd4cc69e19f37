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
  'An executive sponsor or relationship manager sits in no forum and owns no step of the escalation':
    'En ledningssponsor eller relationsansvarig sitter inte i något forum och äger inget steg i eskaleringstrappan',
  'A role that meets nobody exists on paper only: when it is needed, it does not know the matter.':
    'En roll som inte träffar någon finns bara på papperet: när den behövs känner den inte till saken.',
  'Make that person a member of a forum or an owner of a step, or give the role to somebody who is one.':
    'Gör personen till medlem i ett forum eller ägare av ett steg, eller ge rollen till någon som är det.',
  'The same people, and only they, sit on all three levels':
    'Samma personer, och bara de, sitter på alla tre nivåerna',
  'A level exists so that others look at what the level below cannot settle; with the same people it is one meeting under three names.':
    'En nivå finns för att andra ska se på det som nivån under inte kan lösa; med samma personer är det ett möte under tre namn.',
  'Bring in others on a higher level, or hold fewer meetings.':
    'Ta in andra på en högre nivå, eller håll färre möten.',
  'An adviser advises the own party': 'En rådgivare ger råd till den egna parten',
  'A trusted adviser is somebody of one party whom the other can ask; what colleagues tell each other needs no agreement.':
    'En förtrogen rådgivare är någon hos den ena parten som den andra kan fråga; vad kollegor säger till varandra behöver inget avtal.',
  'Write the other party in `advises`, or name a person of the other party.':
    'Ange den andra parten i `advises`, eller en person från den andra parten.',
  'Nobody promises to warn early': 'Ingen lovar att varna tidigt',
  'Bad news that comes early can still be turned into a plan; where nobody owes it, it comes when it can no longer be hidden.':
    'Dåliga nyheter som kommer tidigt kan ännu bli en plan; där ingen är skyldig att berätta kommer de när de inte längre går att dölja.',
  'Add `earlyWarning`: who warns of what, on which channel, and within which time after noticing it.':
    'Lägg till `earlyWarning`: vem som varnar för vad, i vilken kanal, och inom vilken tid efter upptäckten.',
  'An early warning does not say where it is given, or how soon':
    'En tidig varning säger inte var den lämnas, eller hur snart',
  'A warning that may come at any time comes late, and one without a place is said in passing and heard by nobody.':
    'En varning som får komma när som helst kommer sent, och en utan plats sägs i förbigående och hörs av ingen.',
  'Add `channel`, and `within` such as 2 working days.':
    'Lägg till `channel`, och `within`, till exempel 2 arbetsdagar.',
  'What prevails contradicts how this text stands in law':
    'Det som gäller först motsäger textens rättsliga ställning',
  'A text that binds nobody cannot prevail over a contract, and a contract that nobody names cannot prevail either: in a dispute each party picks the half that suits it.':
    'En text som inte binder någon kan inte gälla framför ett kontrakt, och ett kontrakt som ingen nämner kan inte heller gälla: i en tvist väljer varje part den hälft som passar.',
  'Have it reviewed. Name the `contract`; or write `precedence: contract` where this text is non-binding, or another `effect`.':
    'Låt granska det. Ange `contract`; eller skriv `precedence: contract` där texten inte är bindande, eller en annan `effect`.',
  'Working days are counted, and the list of holidays is about to run out':
    'Arbetsdagar räknas, och listan över helgdagar tar snart slut',
  'Behind the last day of the list every weekday counts as a working day: time limits and meetings fall on days when nobody works, and are then called late.':
    'Efter listans sista dag räknas varje vardag som arbetsdag: tidsgränser och möten hamnar på dagar när ingen arbetar, och kallas sedan försenade.',
  'Add the holidays of the coming year to `holidays`.':
    'Lägg till det kommande årets helgdagar i `holidays`.',
  'A measure of the scorecard has no target, owner or forum':
    'Ett mått i styrkortet har inget mål, ingen ägare eller inget forum',
  'A figure without a target is good whatever it is; one that nobody follows and no forum sees changes nothing.':
    'En siffra utan mål är bra hur den än blir; en som ingen följer och inget forum ser förändrar ingenting.',
  'Add what the message lists.': 'Lägg till det som meddelandet räknar upp.',
  'A joint benchmark takes place only when one party calls for it':
    'En gemensam jämförelse görs bara när en part begär det',
  'What one party can call for and the other has to bear is an audit right by another name; it is used when somebody is unhappy, and learned from by nobody.':
    'Det som den ena parten kan begära och den andra måste tåla är en granskningsrätt under annat namn; den används när någon är missnöjd, och ingen lär sig av den.',
  'Give it a rhythm, or let both parties call for it; or write `type: independent`, with who carries it out and what follows.':
    'Ge den en takt, eller låt båda parter begära den; eller skriv `type: independent`, med vem som utför den och vad som följer.',
};
