import type { Dictionary } from '../../message.ts';

/** The pages of rules about governance. */
export const governance: Dictionary = {
  'Strategic, tactical or operational level has no forum':
    'Strategisk, taktisk eller operativ nivå har inget forum',
  'Active governance needs all three levels: what one level cannot settle must have a next one to go to.':
    'Aktiv styrning behöver alla tre nivåer: det som en nivå inte kan lösa måste ha en nästa att gå till.',
  'Add a forum on the level that has none.': 'Lägg till ett forum på den nivå som saknar.',
  'A forum lacks its purpose, chair, members, cadence or agenda':
    'Ett forum saknar syfte, ordförande, medlemmar, takt eller dagordning',
  'Meetings are the first thing dropped under pressure, and those that nobody owns or needs are dropped first.':
    'Möten är det första som ställs in under press, och de som ingen äger eller behöver ställs in först.',
  'Fill in what the message lists.': 'Fyll i det som meddelandet räknar upp.',
  'A forum has members of only one party': 'Ett forum har medlemmar från bara en part',
  'A meeting of one side is an internal meeting: it governs nothing together.':
    'Ett möte på ena sidan är ett internt möte: det styr inget gemensamt.',
  'Add members of the other party, or take the forum out of the agreement.':
    'Lägg till medlemmar från den andra parten, eller ta bort forumet ur avtalet.',
  'A higher level meets more often than a lower one': 'En högre nivå möts oftare än en lägre',
  'Either the higher level does the lower one’s work, or the lower one meets too rarely to do it.':
    'Antingen gör den högre nivån den lägres arbete, eller så möts den lägre för sällan för att göra det.',
  'Let the lower level meet at least as often as the one above it.':
    'Låt den lägre nivån mötas minst lika ofta som den ovanför.',
  'A forum meets more or less often than is usual on its level':
    'Ett forum möts oftare eller mer sällan än vad som är vanligt på dess nivå',
  'Meetings that come too often are the first to be dropped; between those that are too rare, matters wait or are settled elsewhere.':
    'Möten som kommer för ofta är de första som ställs in; mellan dem som är för sällsynta väntar ärenden eller avgörs någon annanstans.',
  'Choose a cadence that is usual on the level: strategic quarterly to half-yearly, tactical monthly to quarterly, operational weekly to monthly. Set other ranges for your organisation where its practice differs.':
    'Välj en takt som är vanlig på nivån: strategisk varje kvartal till varje halvår, taktisk varje månad till varje kvartal, operativ varje vecka till varje månad. Ställ in andra gränser för er organisation där dess praxis skiljer sig.',
  'The most often that a strategic forum usually meets, such as quarterly.':
    'Hur ofta ett strategiskt forum vanligen möts som mest, till exempel quarterly.',
  'The least often that a strategic forum usually meets, such as half-yearly.':
    'Hur ofta ett strategiskt forum vanligen möts som minst, till exempel half-yearly.',
  'The most often that a tactical forum usually meets, such as monthly.':
    'Hur ofta ett taktiskt forum vanligen möts som mest, till exempel monthly.',
  'The least often that a tactical forum usually meets, such as quarterly.':
    'Hur ofta ett taktiskt forum vanligen möts som minst, till exempel quarterly.',
  'The most often that an operational forum usually meets, such as weekly.':
    'Hur ofta ett operativt forum vanligen möts som mest, till exempel weekly.',
  'The least often that an operational forum usually meets, such as monthly.':
    'Hur ofta ett operativt forum vanligen möts som minst, till exempel monthly.',
  'At strategic level, somebody has no counterpart of the same seniority':
    'På strategisk nivå saknar någon en motpart på samma befattningsnivå',
  'Whoever can decide for one side needs somebody opposite who can decide for the other: else the meeting informs, and decisions are taken elsewhere.':
    'Den som kan besluta för den ena sidan behöver någon mitt emot som kan besluta för den andra: annars informerar mötet, och besluten fattas någon annanstans.',
  'Bring in a counterpart of the same seniority, or put the matter on the level where both can decide.':
    'Ta in en motpart på samma befattningsnivå, eller lägg saken på den nivå där båda kan besluta.',
  'A quorum is above the membership, or one party alone can meet it':
    'Ett kvorum är större än antalet medlemmar, eller kan nås av en part ensam',
  'A forum that can never decide is no forum; one in which a single party decides is not governed together.':
    'Ett forum som aldrig kan besluta är inget forum; ett där en enda part beslutar styrs inte gemensamt.',
  'Choose a quorum that the members can reach, and that needs both sides: `{ eachParty: 1 }`.':
    'Välj ett kvorum som medlemmarna kan nå, och som behöver båda sidor: `{ eachParty: 1 }`.',
  'Papers or minutes take longer than from one meeting to the next':
    'Underlag eller protokoll tar längre tid än från ett möte till nästa',
  'Papers that are due before the last meeting was held, or minutes that come after the next one, help nobody to prepare.':
    'Underlag som ska vara klara innan det förra mötet hölls, eller protokoll som kommer efter nästa, hjälper ingen att förbereda sig.',
  'Shorten `papers` or `minutes` until they fit between two meetings, or meet less often.':
    'Förkorta `papers` eller `minutes` tills de ryms mellan två möten, eller mötas mer sällan.',
  'There is no escalation path': 'Det finns ingen eskaleringstrappa',
  'What two people cannot settle needs a next one with a name and a time limit; else it waits until it is a dispute.':
    'Det som två personer inte kan lösa behöver en nästa med ett namn och en tidsgräns; annars väntar det tills det är en tvist.',
  'Add `escalation`, which is for all parties: a step for each level with an owner of each side and a time limit, and a last step outside the parties. Or add one of `ladders` for those who have none.':
    'Lägg till `escalation`, som gäller alla parter: ett steg för varje nivå med en ägare på varje sida och en tidsgräns, och ett sista steg utanför parterna. Eller lägg till en av `ladders` för dem som inte har någon.',
  'A step of an escalation path lacks its level, its time limit or an owner of each side':
    'Ett steg i eskaleringstrappan saknar nivå, tidsgräns eller en ägare på varje sida',
  'A step without a time limit never ends, and one that a side does not own cannot settle anything.':
    'Ett steg utan tidsgräns tar aldrig slut, och ett som en sida inte äger kan inte lösa något.',
  'Fill in what the message lists: each party whose matters it settles has an owner on every step; without `between` each customer and vendor.':
    'Fyll i det som meddelandet räknar upp: varje part vars frågor den löser har en ägare på varje steg; utan `between` varje kund och leverantör.',
  'The levels of an escalation path fall, or something comes behind its end':
    'En eskaleringstrappas nivåer faller, eller något kommer efter dess slut',
  'Escalating means asking somebody who may decide more: a path that goes down or in a circle ends nowhere.':
    'Att eskalera är att fråga någon som får besluta mer: en väg som går nedåt eller i cirkel slutar ingenstans.',
  'Order the steps from operational to strategic, and what is outside the parties last. A level may come twice, with others who own it.':
    'Ordna stegen från operativ till strategisk, och det som är utanför parterna sist. En nivå får komma två gånger, med andra ägare.',
  'A step of an escalation path asks the same person again, or on the same level somebody less senior':
    'Ett steg i en eskaleringstrappa frågar samma person igen, eller någon lägre uppsatt på samma nivå',
  'Whoever could not settle a matter is asked again, only later: the step costs time and changes nothing.':
    'Den som inte kunde lösa saken tillfrågas igen, bara senare: steget kostar tid och ändrar inget.',
  'Name somebody on the higher step who may decide more, or leave one of the two steps out.':
    'Ange på det högre steget någon som får besluta mer, eller utelämna ett av de två stegen.',
  'The escalation has no last step outside the parties':
    'Eskaleringstrappan har inget sista steg utanför parterna',
  'When the highest level cannot agree either, nobody knows what comes next, and each side asks its lawyers.':
    'När inte heller den högsta nivån kommer överens vet ingen vad som kommer härnäst, och varje sida frågar sina jurister.',
  'Add a last step such as `then: mediation`. It should fit the contract’s dispute clause: have it reviewed.':
    'Lägg till ett sista steg, till exempel `then: mediation`. Det bör passa huvudavtalets tvistklausul: låt granska det.',
};
