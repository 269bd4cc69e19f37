import type { Dictionary } from '../../message.ts';

/** Findings about forums, people and escalation. */
export const governance: Dictionary = {
  '“{0}”, which {1} was to do by {2}, is still open. Say that it is done or cancelled, or agree on a new due date.':
    '”{0}”, som {1} skulle göra senast {2}, är fortfarande öppen. Ange att den är klar eller inställd, eller kom överens om ett nytt datum.',
  '“{0}”, due by {1}, is still open. Say that it is done or cancelled, or agree on a new due date.':
    '”{0}”, som skulle vara klar senast {1}, är fortfarande öppen. Ange att den är klar eller inställd, eller kom överens om ett nytt datum.',
  'Agreed on {0}': 'Överenskommen {0}',
  '“{0}” ({1}) meets {2}, more often than “{3}” ({4}), which meets {5}. Let the lower level meet at least as often.':
    '”{0}” ({1}) möts {2}, oftare än ”{3}” ({4}), som möts {5}. Låt den lägre nivån mötas minst lika ofta.',
  '“{0}” ({1}) meets {2}, less often than “{3}” ({4}), which meets {5}. Let the lower level meet at least as often.':
    '”{0}” ({1}) möts {2}, mer sällan än ”{3}” ({4}), som möts {5}. Låt den lägre nivån mötas minst lika ofta.',
  '“{0}” meets {1}': '”{0}” möts {1}',
  '“{0}” ({1}) meets {2}, more often than is usual on its level ({3} to {4}), and meetings that come too often are the first to be dropped. Let it meet less often, or move it to the level whose work it does.':
    '”{0}” ({1}) möts {2}, oftare än vad som är vanligt på nivån ({3} till {4}), och möten som hålls för ofta är de första som ställs in. Låt det mötas mer sällan, eller flytta det till den nivå vars arbete det gör.',
  '“{0}” ({1}) meets {2}, less often than is usual on its level ({3} to {4}), so matters wait or are settled elsewhere. Let it meet more often.':
    '”{0}” ({1}) möts {2}, mer sällan än vad som är vanligt på nivån ({3} till {4}), så frågor får vänta eller avgörs någon annanstans. Låt det mötas oftare.',
  '{0} ends within the parties: when its highest step cannot agree either, nobody knows what comes next. Add a last step with `then`, such as mediation, that fits the contract.':
    '{0} slutar inom parterna: när inte heller det högsta steget kommer överens vet ingen vad som händer sedan. Lägg till ett sista steg med `then`, till exempel medling, som stämmer med avtalet.',
  'Step {0} of {1} goes down from the {2} to the {3} level, to people who may decide less. Order the steps from operational to strategic.':
    'Steg {0} i {1} går ned från {2} till {3} nivå, till personer som får besluta mindre. Ordna stegen från operativ till strategisk.',
  'The step before it': 'Steget före',
  '{0} leaves the parties here, before its last step: what comes after it is never reached. Move this step to the end.':
    '{0} lämnar parterna här, före sista steget: det som kommer efter nås aldrig. Flytta steget sist.',
  '{0} owns an earlier step of the escalation too, so step {1} asks the same person again. Name somebody who may decide more, or leave out one of the steps.':
    '{0} äger även ett tidigare steg i eskaleringstrappan, så steg {1} frågar samma person igen. Ange någon som får besluta mer, eller utelämna ett av stegen.',
  '{0} own an earlier step of the escalation too, so step {1} asks the same people again. Name those who may decide more, or leave out one of the steps.':
    '{0} äger även ett tidigare steg i eskaleringstrappan, så steg {1} frågar samma personer igen. Ange några som får besluta mer, eller utelämna ett av stegen.',
  'The earlier step': 'Det tidigare steget',
  'on which level it is': 'vilken nivå det ligger på',
  'how long it may take': 'hur länge det får ta',
  'who owns it': 'vem som äger det',
  'Step {0} of {1} does not say {2}, so a matter can get stuck there. Add {3}.':
    'Steg {0} i {1} säger inte {2}, så en fråga kan fastna där. Lägg till {3}.',
  'Step {0} of {1} has nobody of {2} among its `owners`, so it cannot be settled there. Add somebody who can decide.':
    'Steg {0} i {1} har ingen från {2} bland sina `owners`, så frågan kan inte lösas där. Lägg till någon som kan besluta.',
  'No step of {0} is owned by {1}. If it is not for them, name in `between` whose matters it settles; else add an owner of each party to every step.':
    'Inget steg i {0} ägs av {1}. Om den inte är till för dem, skriv i `between` vems frågor den löser; lägg annars till en ägare från varje part i varje steg.',
  'what it is for': 'vad det är till för',
  'who chairs it': 'vem som leder det',
  'who takes part': 'vilka som deltar',
  'how often it meets': 'hur ofta det möts',
  'what is on its agenda': 'vad som står på dagordningen',
  '“{0}” does not say {1}, and a meeting that leaves this open is the first to be dropped. Add {2}.':
    '”{0}” säger inte {1}, och ett möte som lämnar detta öppet är det första som ställs in. Lägg till {2}.',
  'There is no strategic forum, so nobody decides on direction and investment together. Add one below `strategic`, with members of both sides.':
    'Strategiskt forum saknas, så ingen beslutar gemensamt om riktning och investeringar. Lägg till ett under `strategic`, med medlemmar från båda sidor.',
  'There is no tactical forum, so nobody turns direction into plans, or reviews forecasts and roadmaps. Add one below `tactical`, with members of both sides.':
    'Taktiskt forum saknas, så ingen omsätter riktningen i planer eller går igenom prognoser och färdplaner. Lägg till ett under `tactical`, med medlemmar från båda sidor.',
  'There is no operational forum, so day-to-day issues are settled nowhere. Add one below `operational`, with members of both sides.':
    'Operativt forum saknas, så vardagens problem löses ingenstans. Lägg till ett under `operational`, med medlemmar från båda sidor.',
  '{0}, the executive sponsor of {1}, has no deputy: while {2} is away, nobody there can decide. Name somebody as `deputy`.':
    '{0}, sponsor i ledningen för {1}, har ingen ersättare: när {2} är borta kan ingen där besluta. Ange någon som `deputy`.',
  '{0}, the relationship manager of {1}, has no deputy: while {2} is away, nobody there looks after the partnership. Name somebody as `deputy`.':
    '{0}, relationsansvarig hos {1}, har ingen ersättare: när {2} är borta sköter ingen där om partnerskapet. Ange någon som `deputy`.',
  'There is no escalation path, so what two people cannot settle waits until it is a dispute. Add `escalation`: for each level an owner of each side and a time limit.':
    'Eskaleringstrappa saknas, så det som två personer inte kan lösa väntar tills det är en tvist. Lägg till `escalation`: för varje nivå en ägare från varje sida och en tidsgräns.',
  '{0} has no relationship manager, so nobody sees that its promises are kept from day to day. Give somebody `roles: [relationship-manager]`.':
    '{0} har ingen relationsansvarig, så ingen ser till att löftena hålls i vardagen. Ge någon `roles: [relationship-manager]`.',
  '{0} names no people, so nobody stands behind the partnership or looks after it. Add `people` with an executive sponsor and a relationship manager.':
    '{0} namnger inga personer, så ingen står bakom partnerskapet eller sköter om det. Lägg till `people` med en sponsor i ledningen och en relationsansvarig.',
  '{0} has no executive sponsor, so nobody at its top stands behind the partnership. Give somebody `roles: [executive-sponsor]`.':
    '{0} har ingen sponsor i ledningen, så ingen högst upp står bakom partnerskapet. Ge någon `roles: [executive-sponsor]`.',
  'Everybody in “{0}” is from {1}: that is an internal meeting and governs nothing together. Add members of {2}.':
    'Alla i ”{0}” kommer från {1}: det är ett internt möte och styr inget gemensamt. Lägg till medlemmar från {2}.',
  'another party': 'en annan part',
  '{0} in “{1}”': '{0} i ”{1}”',
  '{0} in {1} more': '{0} i {1} till',
  '{0} would spend about {1} hours a year in forums ({2}), more than the {3} that leave time to prepare. Shorten a meeting, hold it less often, or share the seats.':
    '{0} skulle tillbringa omkring {1} timmar om året i forum ({2}), mer än de {3} som lämnar tid för förberedelser. Förkorta ett möte, håll det mer sällan, eller fördela platserna.',
  '`{0}`: {1}': '`{0}`: {1}',
  '“{0}” meets {1}, but neither its papers nor its minutes are ready within that time, so nobody can prepare. Shorten both, or meet less often.':
    '”{0}” möts {1}, men varken underlag eller protokoll är klara inom den tiden, så ingen kan förbereda sig. Förkorta båda, eller låt det mötas mer sällan.',
  'The papers of “{0}” are due {1} before it meets, but it meets {2}: they would have to be ready before the meeting that they build on. Shorten `papers`, or meet less often.':
    'Underlagen till ”{0}” ska finnas {1} före mötet, men det möts {2}: de skulle behöva vara klara före det möte som de bygger på. Förkorta `papers`, eller låt det mötas mer sällan.',
  'The minutes of “{0}” may take {1}, but it meets {2}: they come after the meeting that should build on them. Shorten `minutes`, or meet less often.':
    'Protokollet från ”{0}” får ta {1}, men det möts {2}: protokollet kommer efter det möte som ska bygga på det. Förkorta `minutes`, eller låt det mötas mer sällan.',
  'The members of “{0}”': 'Medlemmarna i ”{0}”',
  '“{0}” can never decide: {1} of each party have to be there, but {2} has fewer members. Lower the quorum, or add members.':
    '”{0}” kan aldrig besluta: {1} från varje part måste vara där, men {2} har färre medlemmar. Sänk kvorumet, eller lägg till medlemmar.',
  '“{0}” can never decide: {1} members have to be there, but it has fewer. Lower the quorum, or add members.':
    '”{0}” kan aldrig besluta: {1} medlemmar måste vara där, men det har färre. Sänk kvorumet, eller lägg till medlemmar.',
  '{0} alone can meet the quorum of “{1}” and decide without the others. Write `eachParty: 1`, or raise the number.':
    '{0} kan ensam uppfylla kvorumet i ”{1}” och besluta utan de andra. Skriv `eachParty: 1`, eller höj antalet.',
  '{0} of {1} ({2}) has no counterpart of the same seniority at strategic level: the most senior member from {3} is {4} ({5}). What one side can decide there, the other cannot. Bring in a counterpart, or decide it on another level.':
    '{0} från {1} ({2}) har ingen motpart på samma befattningsnivå på strategisk nivå: den högst placerade medlemmen från {3} är {4} ({5}). Det som den ena sidan kan besluta där kan den andra inte. Ta in en motpart, eller besluta det på en annan nivå.',
  executive: 'ledning',
  director: 'direktör',
  manager: 'chef',
  specialist: 'specialist',
};
