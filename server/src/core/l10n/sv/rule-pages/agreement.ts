import type { Dictionary } from '../../message.ts';

/** The pages of rules about terms, reviews and parties. */
export const agreement: Dictionary = {
  'Start, end, renewal decision and notice contradict each other':
    'Början, slut, beslut om förlängning och uppsägningstid motsäger varandra',
  'A decision that comes too late for the notice leaves nothing to decide.':
    'Ett beslut som kommer för sent för uppsägningen lämnar inget att besluta.',
  'Change the date that the message names; the others are listed beside it.':
    'Ändra det datum som meddelandet anger; de andra står bredvid.',
  'Nobody is to review the partnership itself, inside each party or together':
    'Ingen ska se över själva partnerskapet, varken inom varje part eller gemensamt',
  'Talking about the partnership has to go on all the time, inside each party and between them; without a date it stops first.':
    'Samtalet om partnerskapet måste fortgå hela tiden, inom varje part och mellan dem; utan ett datum är det det första som upphör.',
  'Add `review` with how often each party looks at the partnership by itself (`internal`) and how often all do so together (`joint`).':
    'Lägg till `review` med hur ofta varje part själv ser på partnerskapet (`internal`) och hur ofta alla gör det tillsammans (`joint`).',
  'A review of the partnership is overdue': 'En översyn av partnerskapet är försenad',
  'A partnership that nobody looks at drifts away from what it was meant for.':
    'Ett partnerskap som ingen ser på driver bort från det som det var till för.',
  'Hold the review, and record it with `type: review`; or record it if it took place.':
    'Håll översynen, och dokumentera den med `type: review`; eller dokumentera den om den har ägt rum.',
  'The agreement’s end has passed, but it is still active':
    'Avtalets slut är passerat, men det är fortfarande aktivt',
  'Both sides act on promises that nobody has made for this time.':
    'Båda sidor handlar efter löften som ingen har gett för den här tiden.',
  'Agree on a new end and version, or set `status` to `ended`.':
    'Kom överens om ett nytt slut och en ny version, eller sätt `status` till `ended`.',
  'The decision about renewal is due soon, or was due':
    'Beslutet om förlängning ska snart fattas, eller skulle ha fattats',
  'Without a decision in time the agreement runs out or goes on by accident.':
    'Utan ett beslut i tid löper avtalet ut eller fortsätter av misstag.',
  'Decide together, then write down the new end and the next decision date.':
    'Besluta tillsammans, och skriv sedan ner det nya slutet och nästa beslutsdatum.',
  'Nothing says which text prevails, this agreement or the contract':
    'Inget säger vilken text som har företräde, det här avtalet eller huvudavtalet',
  'Sooner or later the two differ, and then each party reads the one that suits it.':
    'Förr eller senare skiljer sig de två, och då läser varje part den som passar.',
  'Agree on it, have it reviewed, and write `precedence: contract` or `precedence: agreement`.':
    'Kom överens om det, låt granska det, och skriv `precedence: contract` eller `precedence: agreement`.',
  'There is no exit plan months after the start': 'Månader efter början finns ingen avvecklingsplan',
  'How to part is agreed easily while all goes well, and hardly ever afterwards.':
    'Hur man skiljs åt kommer man lätt överens om medan allt går väl, och knappast någonsin efteråt.',
  'Agree on a plan for handing over, and name its file as `exitPlan`; or say with `exit: { coveredBy: … }` where in the contract it stands.':
    'Kom överens om en plan för överlämning, och ange dess fil som `exitPlan`; eller säg med `exit: { coveredBy: … }` var i huvudavtalet den står.',
  'In a review: the version says less than the changes do':
    'I en granskning: versionen säger mindre än vad ändringarna gör',
  'People who signed an earlier version look at the number to learn whether something was taken from them. The first number rises when a promise is weakened or removed, the second when one is added or its meaning changes, the third for wording.':
    'De som undertecknade en tidigare version ser på numret för att få veta om något har tagits ifrån dem. Den första siffran höjs när ett löfte försvagas eller tas bort, den andra när ett läggs till eller dess innebörd ändras, den tredje för ordalydelse.',
  'Raise `version` as the changes ask for; the finding names the number.':
    'Höj `version` som ändringarna kräver; anmärkningen anger numret.',
  'No party is the customer, or none is the vendor': 'Ingen part är kund, eller ingen är leverantör',
  'A partnership for services needs somebody who buys and somebody who delivers, or equals who share a work; the other rules build on it.':
    'Ett partnerskap om tjänster behöver någon som köper och någon som levererar, eller likställda som delar på ett arbete; de andra reglerna bygger på det.',
  'Give one party `role: customer` and one `role: vendor` (or `integrator`). Among equals, give two of them `role: partner`.':
    'Ge en part `role: customer` och en `role: vendor` (eller `integrator`). Bland likställda, ge två av dem `role: partner`.',
  'The promises are unbalanced: one side makes more than twice as many as the other':
    'Löftena är i obalans: den ena sidan ger mer än dubbelt så många som den andra',
  'Who gives much more than it gets feels it before the other does; a partnership lasts where both have something to keep.':
    'Den som ger mycket mer än den får märker det före den andra; ett partnerskap varar där båda har något att hålla.',
  'Look at the promises together: see what the other side could promise in return, and which promise is not needed.':
    'Se på löftena tillsammans: se vad den andra sidan kunde lova i gengäld, och vilket löfte som inte behövs.',
};
