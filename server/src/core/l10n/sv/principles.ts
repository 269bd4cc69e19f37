import type { Dictionary } from '../message.ts';

/** The pages of the seven principles. */
export const principles: Dictionary = {
  // What every page has.
  'What good looks like': 'Så ser det ut när det fungerar',
  'How it usually fails': 'Så brukar det gå fel',
  'What is usual': 'Vad som är vanligt',
  'These are usual values, not rules. Sources differ, and your organisation may set its own.':
    'Detta är vanliga värden, inga regler. Källorna skiljer sig åt, och er organisation kan sätta sina egna.',
  Example: 'Exempel',
  'In a contract': 'I ett avtal',
  'Elsewhere it is called': 'På andra håll heter det',
  'ISO 44001': 'ISO 44001',
  'ITIL 4': 'ITIL 4',
  SIAM: 'SIAM',
  'Formal relational contracts': 'Formella relationsavtal',
  'Traffic Light Protocol': 'Traffic Light Protocol',
  Honesty: 'Ärlighet',
  'Value creation': 'Värdeskapande',
  'Continual improvement': 'Ständig förbättring',

  // First choice
  'First choice': 'Förstahandsval',
  'Each party tells the other about significant business events first, and gives it the chance to act.':
    'Varje part berättar först för den andra om viktiga affärshändelser och ger den möjlighet att agera.',
  'Before a party acts on a significant event or initiative, it tells its partner and leaves time for a reply. It is information plus an opportunity. It is not exclusivity: whoever was told first may still lose the business. It goes both ways: the customer speaks before it goes to the market, the vendor before it launches, sells or reorganises.':
    'Innan en part agerar på en viktig händelse eller ett viktigt initiativ berättar den för sin partner och ger tid för svar. Det är information plus en möjlighet. Det är ingen exklusivitet: den som fick veta först kan ändå förlora affären. Det gäller åt båda hållen: kunden talar innan den går ut på marknaden, leverantören innan den lanserar, säljer eller omorganiserar.',
  'The events that trigger it are listed, so nobody has to guess what counts as significant.':
    'Händelserna som utlöser det är uppräknade, så att ingen behöver gissa vad som räknas som viktigt.',
  'There is a notice period, and a reply window that fits inside it.':
    'Det finns en varseltid, och en svarstid som ryms inom den.',
  'Both parties promise something.': 'Båda parterna lovar något.',
  'The agreement says plainly what happens after the notice: usually just a conversation.':
    'Avtalet säger tydligt vad som händer efter varslet: oftast bara ett samtal.',
  'The partner reads about it in the press.': 'Partnern läser om det i tidningen.',
  'The notice comes when the decision is already made, so the reply is a formality.':
    'Varslet kommer när beslutet redan är fattat, så svaret blir en formalitet.',
  'Goodwill is read as a right of first refusal, because nobody wrote down that it is not.':
    'Välvilja läses som en förköpsrätt, för att ingen skrev att den inte är det.',
  'Only the customer promises, or only the vendor.': 'Bara kunden lovar, eller bara leverantören.',
  'Notice before a market approach': 'Varsel före en marknadskontakt',
  'usually 30 to 90 days': 'vanligen 30 till 90 dagar',
  'Time to reply': 'Tid för svar',
  'usually 10 to 30 days, inside the notice': 'vanligen 10 till 30 dagar, inom varseltiden',
  'First negotiation, first offer and first refusal. The three differ a lot in law: say which one is meant, or that none is, and have this reviewed.':
    'Rätt till första förhandling, första anbud och förköp. De tre skiljer sig mycket juridiskt: skriv vilken som avses, eller att ingen gör det, och låt granska detta.',
  'Change of control and assignment, which name some of the same events.':
    'Ägarbyte och överlåtelse, som nämner en del av samma händelser.',
  'Procurement: a public customer has to treat all bidders equally. Anything beyond information needs review before it is promised.':
    'Upphandling: en offentlig kund ska behandla alla anbudsgivare lika. Allt utöver information behöver granskas innan det utlovas.',
  'Confidentiality: what is told early is often not public yet. Check that the clause covers it.':
    'Sekretess: det som berättas tidigt är ofta inte offentligt än. Kontrollera att klausulen täcker det.',
  'Working together': 'Samarbete (working together)',
  'The lifecycle stage in which partners settle how they operate jointly; early notice belongs in those arrangements.':
    'Det skede i livscykeln där parterna kommer överens om hur de arbetar tillsammans; tidiga varsel hör hemma där.',
  Loyalty: 'Lojalitet',
  "To weigh the other's interest as one's own before acting. First choice is loyalty with dates on it.":
    'Att väga den andras intresse som sitt eget innan man agerar. Förstahandsval är lojalitet med datum på.',
  Autonomy: 'Självständighet',
  'Each party stays free to decide. It is the reason why this is not exclusivity.':
    'Varje part är fri att besluta. Därför är detta ingen exklusivitet.',

  // Share plans and forecasts
  'Share plans and forecasts': 'Dela planer och prognoser',
  'Plans and forecasts, short term and long term, pass regularly in both directions.':
    'Planer och prognoser, på kort och lång sikt, utbyts regelbundet åt båda hållen.',
  'Each party shows the other what it expects and intends, for the coming months and for the coming years. This is a natural part of the tactical and strategic meetings, not a favour and not a special report. It is what makes proactivity possible: nobody can act ahead on what they were never told.':
    'Varje part visar den andra vad den väntar sig och tänker göra, de närmaste månaderna och de närmaste åren. Det är en naturlig del av de taktiska och strategiska mötena, ingen tjänst och ingen särskild rapport. Det är det som gör proaktivitet möjlig: ingen kan agera i förväg på något som aldrig har berättats.',
  'Every item has an owner, a horizon, a refresh, and a forum that carries it.':
    'Varje punkt har en ägare, en horisont, en uppdateringstakt och ett forum som bär den.',
  'It says how binding it is: the firm months, the tolerance, or that it binds nobody.':
    'Det framgår hur bindande den är: de fasta månaderna, toleransen, eller att den inte binder någon.',
  'There is something short term (up to 12 months) and something long term (beyond).':
    'Det finns något på kort sikt (upp till 12 månader) och något på lång sikt (därefter).',
  'Both parties give: demand and business plans one way, roadmaps and capacity the other.':
    'Båda parterna ger: behov och affärsplaner åt ena hållet, färdplaner och kapacitet åt det andra.',
  'It says who may see it.': 'Det framgår vem som får se det.',
  'A one-way forecast: the customer shares demand and gets nothing back, or the reverse.':
    'En enkelriktad prognos: kunden delar sitt behov och får inget tillbaka, eller tvärtom.',
  'It is made once, for the signing, and never refreshed.':
    'Den görs en gång, till undertecknandet, och uppdateras aldrig.',
  'Monthly figures are promised to a meeting that is held quarterly.':
    'Månadssiffror utlovas till ett möte som hålls varje kvartal.',
  'A forecast is treated as an order, so the next one is empty.':
    'En prognos behandlas som en beställning, så nästa är tom.',
  Forecast: 'Prognos',
  'usually 12 to 18 months rolling, the first 3 months firm':
    'vanligen rullande 12 till 18 månader, de första 3 fasta',
  'Refresh of a forecast': 'Uppdatering av en prognos',
  'usually monthly or quarterly': 'vanligen varje månad eller kvartal',
  'Roadmap and plan': 'Färdplan och plan',
  'usually 12 to 36 months ahead, refreshed yearly':
    'vanligen 12 till 36 månader framåt, uppdaterad varje år',
  'Rolling forecast and firm window: which months bind, within which tolerance, and what follows outside it. Have this reviewed where money depends on it.':
    'Rullande prognos och fast fönster: vilka månader som binder, inom vilken tolerans, och vad som följer utanför den. Låt granska detta där pengar beror på det.',
  'Joint business plan, often a schedule that both executives sign each year.':
    'Gemensam affärsplan, ofta en bilaga som båda ledningarna undertecknar varje år.',
  'Technology roadmap, usually stated to be for information only.':
    'Teknisk färdplan, oftast angiven som enbart information.',
  'Confidentiality and, for listed companies, inside information: have this reviewed before long-term plans are shared.':
    'Sekretess och, för börsbolag, insiderinformation: låt granska detta innan långsiktiga planer delas.',
  'Relationship management plan': 'Plan för relationsstyrning',
  'The living document of a collaboration. What is shared, by whom and how often belongs in it.':
    'Samarbetets levande dokument. Vad som delas, av vem och hur ofta hör hemma i den.',
  'To tell the truth about facts and intentions, also when a plan gets worse.':
    'Att säga sanningen om fakta och avsikter, också när en plan blir sämre.',
  'Clear, green, amber, amber+strict, red': 'Clear, green, amber, amber+strict, red',
  'How far information may travel: clear anywhere, green in the community, amber to those who need it in the organisation and its clients, amber+strict inside the organisation only, red to the named persons only.':
    'Hur långt information får spridas: clear överallt, green inom gemenskapen, amber till dem som behöver den i organisationen och hos dess kunder, amber+strict endast inom organisationen, red endast till de namngivna personerna.',

  // Active governance
  'Active governance': 'Aktiv styrning',
  'Forums on strategic, tactical and operational level, mirrored on both sides and kept alive.':
    'Forum på strategisk, taktisk och operativ nivå, speglade på båda sidor och hållna vid liv.',
  'The parties meet on three levels: strategic for direction, tactical for plans and performance, operational for daily work. Each level has its counterparts on both sides, so that everyone knows whom to call. Active means kept alive: the agreed meetings are held and reported as agreed, also when everyone is busy.':
    'Parterna möts på tre nivåer: strategisk för riktningen, taktisk för planer och resultat, operativ för det dagliga arbetet. Varje nivå har sina motparter på båda sidor, så att alla vet vem de ska ringa. Aktiv betyder hållen vid liv: de avtalade mötena hålls och protokollförs som avtalat, också när alla har mycket att göra.',
  'Each level has a forum with a purpose, a chair, members of both sides, a cadence and an agenda.':
    'Varje nivå har ett forum med syfte, ordförande, medlemmar från båda sidor, mötestakt och dagordning.',
  'Papers come before the meeting and minutes after it, within days that are written down.':
    'Underlag kommer före mötet och protokoll efter det, inom dagar som står i avtalet.',
  'Decisions are recorded, and actions have an owner and a date.':
    'Beslut dokumenteras, och åtgärder har en ägare och ett datum.',
  'A ladder for disagreements: an owner on each side and a time limit on every step.':
    'En eskaleringstrappa för oenighet: en ägare på varje sida och en tidsgräns på varje steg.',
  'The model itself is looked at now and then: which meetings earn their time?':
    'Själva modellen ses över då och då: vilka möten är värda sin tid?',
  'Meetings are the first thing dropped under pressure, which is when they are needed most.':
    'Mötena är det första som ställs in under press, just när de behövs mest.',
  'The quarterly review becomes an interrogation of the vendor.':
    'Kvartalsgenomgången blir ett förhör av leverantören.',
  'The strategic meeting discusses tickets, because nobody decided what belongs where.':
    'Styrgruppen diskuterar enskilda ärenden, för att ingen har bestämt vad som hör hemma var.',
  'One person sits on every level, so escalating means talking to the same person again.':
    'Samma person sitter på varje nivå, så att eskalera betyder att tala med samma person igen.',
  'Strategic forum': 'Strategiskt forum',
  'usually quarterly to half-yearly': 'vanligen varje kvartal till varje halvår',
  'Tactical forum': 'Taktiskt forum',
  'usually monthly to quarterly': 'vanligen varje månad till varje kvartal',
  'Operational forum': 'Operativt forum',
  'usually weekly to monthly': 'vanligen varje vecka till varje månad',
  'Papers and minutes': 'Underlag och protokoll',
  'usually 5 working days before and after': 'vanligen 5 arbetsdagar före och efter',
  'Escalation step': 'Steg i eskaleringstrappan',
  'usually 2 to 10 working days, 20 at the top': 'vanligen 2 till 10 arbetsdagar, 20 högst upp',
  'Review of the governance model': 'Översyn av styrmodellen',
  'usually yearly': 'vanligen varje år',
  'Governance schedule: the forums, their members and what each may decide. Say whether a forum can change the contract; usually it cannot.':
    'Bilaga om styrning: forumen, deras medlemmar och vad vart och ett får besluta. Skriv om ett forum kan ändra avtalet; oftast kan det inte det.',
  'Key personnel: who has to stay, and how a successor is agreed.':
    'Nyckelpersoner: vem som måste vara kvar, och hur en efterträdare utses.',
  'Escalation, ending in a step outside the parties. It touches dispute resolution, so have this reviewed.':
    'Eskalering, som slutar i ett steg utanför parterna. Den berör tvistlösning, så låt granska detta.',
  'Executive sponsor': 'Sponsor i ledningen',
  'The senior person on each side who answers for the relationship.':
    'Den högre chef på varje sida som svarar för relationen.',
  'Joint management team': 'Gemensam ledningsgrupp',
  'People of both parties who run the collaboration together; here usually the tactical forum.':
    'Personer från båda parter som driver samarbetet tillsammans; här oftast det taktiska forumet.',
  'Board, process forum, working group': 'Styrelse, processforum, arbetsgrupp',
  'A board decides, a process forum keeps a practice working across suppliers, a working group solves one problem and ends.':
    'En styrelse beslutar, ett processforum håller ett arbetssätt i gång över leverantörsgränserna, en arbetsgrupp löser ett problem och upphör.',
  'Supplier category': 'Leverantörskategori',
  'How important a supplier is. Not the same as a governance level: a strategic partner meets on all three.':
    'Hur viktig en leverantör är. Inte samma sak som en styrningsnivå: en strategisk partner möts på alla tre.',

  // Joint benchmarking
  'Joint benchmarking': 'Gemensam benchmarking',
  'The parties look at the market together, regularly, for the best quality and profitability of both.':
    'Parterna ser på marknaden tillsammans, regelbundet, för bästa kvalitet och lönsamhet hos båda.',
  'Jointly and regularly, the parties compare solutions, prices, market and technology with what others do. The purpose is the best quality and profitability of both, so a finding leads to a plan and not to a claim. It is never a way to reveal confidential information, neither of each other nor of anyone else.':
    'Gemensamt och regelbundet jämför parterna lösningar, priser, marknad och teknik med vad andra gör. Syftet är bästa kvalitet och lönsamhet hos båda, så ett resultat leder till en plan och inte till ett krav. Det är aldrig ett sätt att röja konfidentiell information, varken om varandra eller om någon annan.',
  'Like is compared with like, by a method agreed before the figures are seen.':
    'Lika jämförs med lika, med en metod som bestämts innan någon har sett siffrorna.',
  'The data is public, historic, aggregated, or handled by a third party.':
    'Uppgifterna är offentliga, historiska, sammanställda eller hanterade av tredje part.',
  'A finding leads to an action with an owner, in the forum that received it.':
    'Ett resultat leder till en åtgärd med en ägare, i det forum som fick det.',
  'It happens at a fixed interval, not when someone is angry about a price.':
    'Det sker med fast intervall, inte när någon är arg över ett pris.',
  'It is used as a price weapon, once, shortly before the renewal.':
    'Den används som prisvapen, en gång, strax före förlängningen.',
  'The months go into disputing the data, and nothing follows.':
    'Månaderna går åt till att tvista om uppgifterna, och sedan händer ingenting.',
  "Someone shows a competitor's offer to make a point.": 'Någon visar ett konkurrentanbud för att få rätt.',
  'Only prices are compared, so better ways of working are never found.':
    'Bara priser jämförs, så bättre arbetssätt upptäcks aldrig.',
  Benchmark: 'Benchmark',
  'usually every 12 to 24 months': 'vanligen var 12:e till 24:e månad',
  'Market update': 'Marknadsöversikt',
  'usually half-yearly': 'vanligen varje halvår',
  'Benchmarking clause: who benchmarks, who pays, by which method, and what follows from the result. Have this reviewed.':
    'Benchmarkingklausul: vem som jämför, vem som betalar, med vilken metod, och vad som följer av resultatet. Låt granska detta.',
  'Most-favoured customer: a different promise with a similar sound. Say if it is not meant.':
    'Mest gynnad kund: ett annat löfte som låter likadant. Skriv om det inte avses.',
  'Confidentiality: what may be used, and who may see the result.':
    'Sekretess: vad som får användas, och vem som får se resultatet.',
  'Prices of third parties, and prices between parties that compete, touch competition law: always have this reviewed.':
    'Tredje parts priser, och priser mellan parter som konkurrerar, berör konkurrensrätten: låt alltid granska detta.',
  'The lifecycle stage in which the partners look for more than they signed for. A benchmark feeds it.':
    'Det skede i livscykeln där parterna söker mer än det de skrev på för. En benchmark ger näring åt det.',
  'The practice that turns a finding into a change. A benchmark without it is only a report.':
    'Arbetssättet som gör ett resultat till en förändring. En benchmark utan det är bara en rapport.',
  Equity: 'Skälighet',
  'A fair share of gains and losses, also when the market has moved since the price was agreed.':
    'En rättvis fördelning av vinster och förluster, också när marknaden har rört sig sedan priset avtalades.',

  // Trusted adviser
  'Trusted adviser': 'Betrodd rådgivare',
  'Each party is an adviser whom the other can trust.':
    'Varje part är en rådgivare som den andra kan lita på.',
  'Each party gives the other its honest advice on what it knows best, also when that advice sells nothing. The customer advises too: on its industry, its regulation, and how to succeed in its organisation. Trust is the word that says most about a strategic partnership, and advice is where it is tested.':
    'Varje part ger den andra ärliga råd om det den kan bäst, också när rådet inte säljer något. Kunden ger också råd: om sin bransch, sina regelverk och hur man lyckas i dess organisation. Förtroende är det ord som säger mest om ett strategiskt partnerskap, och det är i råden det prövas.',
  'A named adviser each way, and the topics on which each is asked.':
    'En namngiven rådgivare åt varje håll, och de ämnen som var och en tillfrågas om.',
  "The adviser's own interest is disclosed together with the advice.":
    'Rådgivarens egenintresse redovisas tillsammans med rådet.',
  'Now and then the advice is to buy less, or to wait.':
    'Då och då är rådet att köpa mindre, eller att vänta.',
  'Advisers change with a handover, not by an email.':
    'Rådgivare byts med en överlämning, inte med ett mejl.',
  'Selling disguised as advice.': 'Försäljning förklädd till råd.',
  'The adviser is the account manager, with a sales target in the same quarter.':
    'Rådgivaren är kundansvarig säljare, med försäljningsmål samma kvartal.',
  'Advice goes one way only, so the vendor never learns the business it serves.':
    'Råden går bara åt ett håll, så leverantören lär sig aldrig verksamheten den betjänar.',
  'Nobody is named, so everybody advises and no one is asked.':
    'Ingen är namngiven, så alla ger råd och ingen blir tillfrågad.',
  'Conflict of interest: what an adviser has to disclose, and when to step back.':
    'Intressekonflikt: vad en rådgivare måste redovisa, och när den ska kliva åt sidan.',
  'Key personnel: how long a named adviser stays, and who succeeds.':
    'Nyckelpersoner: hur länge en namngiven rådgivare stannar, och vem som efterträder.',
  'Reliance on advice and liability for it: whether advice in a meeting binds anyone. Have this reviewed.':
    'Tillit till råd och ansvar för dem: om råd vid ett möte binder någon. Låt granska detta.',
  Knowledge: 'Kunskap',
  'The lifecycle stage in which a party works out what it and its partner need to know; advisers keep that alive.':
    'Det skede i livscykeln där en part reder ut vad den och dess partner behöver veta; rådgivare håller det levande.',
  Integrity: 'Integritet',
  'Words and actions agree over time, so that a party can be relied on.':
    'Ord och handling stämmer överens över tid, så att man kan lita på en part.',
  'Relationship management': 'Relationshantering',
  'The practice of building links on strategic and tactical level. An adviser is one of those links.':
    'Arbetssättet att bygga band på strategisk och taktisk nivå. En rådgivare är ett av dem.',

  // Proactivity
  Proactivity: 'Proaktivitet',
  'Each party acts before it is asked, on the strength of what the other has shared.':
    'Varje part agerar innan den blir tillfrågad, med stöd av det den andra har delat.',
  'A proactive partner brings the idea before it is requested and the warning before it hurts. Sharing information is the precondition: a proposal rests on a plan or a forecast that the other party gave. It asks something of the receiver too: an idea gets an answer by a date, and a warning gets thanks.':
    'En proaktiv partner kommer med idén innan den efterfrågas och varningen innan det gör ont. Förutsättningen är att information delas: ett förslag vilar på en plan eller prognos från den andra parten. Det kräver något av mottagaren också: en idé får svar inom en viss tid, och en varning får ett tack.',
  'Proposals at an agreed pace, each resting on something that was shared.':
    'Förslag i avtalad takt, vart och ett grundat på något som har delats.',
  'Every proposal gets an answer by a date: yes, no, or later and when.':
    'Varje förslag får svar inom en viss tid: ja, nej, eller senare och när.',
  'Early warnings both ways, with triggers, a channel and a time.':
    'Tidiga varningar åt båda hållen, med utlösande händelser, en kanal och en tid.',
  'Whoever warns early is not blamed for it.': 'Den som varnar tidigt får ingen skuld för det.',
  'A warning is used against the one who gave it, so it was the last.':
    'En varning används mot den som gav den, så det blev den sista.',
  'Ideas that nobody answers, until nobody has any.': 'Idéer som ingen svarar på, tills ingen har några.',
  'Proactivity is demanded from the vendor while the plans are kept secret.':
    'Proaktivitet krävs av leverantören medan planerna hålls hemliga.',
  'Three improvement proposals a year become three sales offers a year.':
    'Tre förbättringsförslag om året blir tre säljofferter om året.',
  'The forecast that proposals rest on': 'Prognosen som förslagen vilar på',
  'usually refreshed monthly or quarterly': 'vanligen uppdaterad varje månad eller kvartal',
  'The roadmap or plan that they rest on': 'Färdplanen eller planen som de vilar på',
  'usually refreshed yearly': 'vanligen uppdaterad varje år',
  'Early warning: what has to be told and how soon. Whether a warning can be used as an admission is a question of law: have this reviewed.':
    'Tidig varning: vad som måste berättas och hur snart. Om en varning kan användas som ett erkännande är en rättsfråga: låt granska detta.',
  'Continuous improvement: how many proposals, who pays for the work, and who keeps the gain.':
    'Ständig förbättring: hur många förslag, vem som betalar arbetet, och vem som får vinsten.',
  'Intellectual property in proposals, if they hold more than ideas: have this reviewed.':
    'Immateriella rättigheter i förslag, om de innehåller mer än idéer: låt granska detta.',
  'The lifecycle stage in which improvement and innovation are worked on jointly.':
    'Det skede i livscykeln där parterna arbetar gemensamt med förbättring och innovation.',
  'The practice of finding, registering and answering ideas. A register with dates keeps them from getting lost.':
    'Arbetssättet att finna, registrera och besvara idéer. Ett register med datum gör att de inte tappas bort.',
  Reciprocity: 'Ömsesidighet',
  'What one gives is returned. Here: plans for ideas, ideas for answers.':
    'Det man ger får man tillbaka. Här: planer mot idéer, idéer mot svar.',

  // Open and honest dialogue
  'Open and honest dialogue': 'Öppen och ärlig dialog',
  'Hard things are raised early, and a tough discussion now and then is part of the partnership.':
    'Svåra saker tas upp tidigt, och en tuff diskussion då och då hör till partnerskapet.',
  'What is hard to say is said early, to the person it concerns, while it can still be mended. A partnership sometimes needs a tough discussion; planning a place for it makes it ordinary. The dialogue goes on all the time, inside each party as well as between them.':
    'Det som är svårt att säga sägs tidigt, till den det gäller, medan det ännu går att rätta till. Ett partnerskap behöver ibland en tuff diskussion; en planerad plats för den gör den vardaglig. Dialogen pågår hela tiden, både inom varje part och mellan dem.',
  'A standing slot for tough topics in a forum, kept also when there seems to be nothing.':
    'En stående punkt för svåra frågor i ett forum, som blir kvar också när det inte verkar finnas något.',
  'A health check that asks both sides the same questions and ends in a few actions.':
    'En hälsokontroll som ställer samma frågor till båda sidor och slutar i några få åtgärder.',
  'A ladder for disagreements with a time limit on each step.':
    'En eskaleringstrappa för oenighet, med en tidsgräns på varje steg.',
  'Each side speaks first about its own mistakes.': 'Varje sida talar först om sina egna misstag.',
  'Problems stay hidden until the lawyers meet.': 'Problemen förblir dolda tills juristerna möts.',
  'Everything is green in the report and red in the corridor.':
    'Allt är grönt i rapporten och rött i korridoren.',
  'The customer scores the vendor, and calls that a health check.':
    'Kunden betygsätter leverantören och kallar det hälsokontroll.',
  'The survey is done, the result is shown, and nothing changes.':
    'Enkäten görs, resultatet visas, och ingenting förändras.',
  'Health check': 'Hälsokontroll',
  'usually every 6 to 12 months': 'vanligen var 6:e till 12:e månad',
  'Dispute resolution: the ladder inside the parties comes first, the step outside them last. Have this reviewed.':
    'Tvistlösning: eskaleringstrappan inom parterna kommer först, steget utanför dem sist. Låt granska detta.',
  'Relationship assessment: who asks, who sees the answers, and what has to follow.':
    'Utvärdering av relationen: vem som frågar, vem som ser svaren, och vad som måste följa.',
  'Conversations without prejudice: whether something said openly can be used later is a question of law. Have this reviewed.':
    'Samtal utan bindande verkan: om något som sägs öppet kan användas senare är en rättsfråga. Låt granska detta.',
  'Staying together': 'Fortsatt samarbete (staying together)',
  'The lifecycle stage of measuring the relationship and mending it; the health check is its instrument.':
    'Det skede i livscykeln där relationen mäts och vårdas; hälsokontrollen är verktyget.',
  'Exit strategy activation': 'Avslut enligt plan (exit strategy activation)',
  'The last lifecycle stage. Parties that talk openly plan it while they are still friends.':
    'Livscykelns sista skede. Parter som talar öppet planerar det medan de ännu är vänner.',
  'To say what is so, and to leave out nothing that the other needs to know.':
    'Att säga som det är, och inte utelämna något som den andra behöver veta.',
};
