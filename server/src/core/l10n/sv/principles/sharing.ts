import type { Dictionary } from '../../message.ts';

export const sharing: Dictionary = {
  'Share plans and forecasts': 'Dela planer och prognoser',
  'Plans and forecasts, short term and long term, pass regularly in both directions.':
    'Planer och prognoser, på kort och lång sikt, utbyts regelbundet åt båda hållen.',
  'Each party shows the other what it expects and intends, for the coming months and for the coming years. This is a natural part of the tactical and strategic meetings, not a favour and not a special report. It is what makes proactivity possible: nobody can act ahead on what they were never told.':
    'Varje part visar den andra vad den väntar sig och tänker göra, de närmaste månaderna och de närmaste åren. Det är en naturlig del av de taktiska och strategiska mötena, ingen tjänst och ingen särskild rapport. Det är det som gör proaktivitet möjlig: ingen kan agera i förväg på något som aldrig har berättats.',
  'Every item has an owner, a horizon, a refresh, and a forum that reviews it.':
    'Varje punkt har en ägare, en horisont, en uppdateringstakt och ett forum som går igenom den.',
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
  'Between parties that compete, plans and forecasts of capacity touch competition law as much as prices do (European Commission, guidelines on horizontal co-operation, 2023, chapter 6): have this reviewed.':
    'Mellan parter som konkurrerar berör planer och kapacitetsprognoser konkurrensrätten lika mycket som priser (Europeiska kommissionen, riktlinjer om horisontellt samarbete, 2023, kapitel 6): låt granska detta.',
  'Confidentiality and, for listed companies, inside information: have this reviewed before long-term plans are shared.':
    'Sekretess och, för börsbolag, insiderinformation: låt granska detta innan långsiktiga planer delas.',
  'Joint relationship management plan': 'Gemensam plan för relationen',
  'The living document of a collaboration: its objectives, risks, value creation and behaviours. An agreement is a part of it, also in what is shared, by whom and how often.':
    'Samarbetets levande dokument: mål, risker, värdeskapande och förhållningssätt. Ett avtal är en del av den, också i vad som delas, av vem och hur ofta.',
  'To tell the truth about facts and intentions, also when a plan gets worse.':
    'Att säga sanningen om fakta och avsikter, också när en plan blir sämre.',
  'Clear, green, amber, amber+strict, red': 'Clear, green, amber, amber+strict, red',
  'How far information may travel: clear anywhere, green in the community, amber to those who need it in the own organisation and its clients, not its suppliers, amber+strict inside the organisation only, red to the named persons only.':
    'Hur långt information får spridas: clear överallt, green inom gemenskapen, amber till dem som behöver den i den egna organisationen och hos dess kunder, inte hos dess leverantörer, amber+strict endast inom organisationen, red endast till de namngivna personerna.',
};
