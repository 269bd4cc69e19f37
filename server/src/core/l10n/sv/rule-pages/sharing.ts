import type { Dictionary } from '../../message.ts';

/** The pages of rules about sharing. */
export const sharing: Dictionary = {
  'Nothing is shared on which the coming months can be planned':
    'Inget delas som de närmaste månaderna kan planeras utifrån',
  'People and capacity are planned in months: without a forecast the other party finds out when it is too late.':
    'Människor och kapacitet planeras i månader: utan en prognos märker den andra parten det när det är för sent.',
  'Add a forecast that is refreshed at least quarterly, something with a horizon of up to 12 months, or a firm window.':
    'Lägg till en prognos som uppdateras minst en gång i kvartalet, något med en horisont på upp till 12 månader, eller ett fast fönster.',
  'Nothing is shared on which anybody could invest': 'Inget delas som någon kan investera utifrån',
  'Investments and skills take years: a partner who sees only this year can only react.':
    'Investeringar och kompetens tar år: en partner som bara ser det här året kan bara reagera.',
  'Add a plan or roadmap with a horizon beyond 12 months, usually 12 to 36 months and renewed yearly; a forecast serves beyond 18 months.':
    'Lägg till en plan eller färdplan med en horisont bortom 12 månader, vanligen 12 till 36 månader och förnyad varje år; en prognos räcker bortom 18 månader.',
  'Plans and forecasts are shared only by some of the parties':
    'Bara några av parterna delar planer och prognoser',
  'Whoever only receives figures can plan, whoever only gives them works in the dark; sharing that goes one way soon stops.':
    'Den som bara får siffror kan planera, den som bara ger dem arbetar i mörker; delande åt ett håll upphör snart.',
  'Add a plan, forecast or roadmap of the party that shares nothing yet.':
    'Lägg till en plan, prognos eller färdplan från den part som ännu inte delar något.',
  'A shared plan or forecast does not say by whom, or has no owner, recipient, cadence, horizon or binding':
    'En delad plan eller prognos säger inte av vem, eller saknar ägare, mottagare, takt, horisont eller bindning',
  'A forecast that nobody owns is made once and never refreshed; where nothing says how binding it is, that is argued about later.':
    'En prognos som ingen äger görs en gång och förnyas aldrig; där inget säger hur bindande den är grälar man om det senare.',
  'Fill in what the message lists; write `binding: none` where it is for information only.':
    'Fyll i det som meddelandet räknar upp; skriv `binding: none` där den bara är till kännedom.',
  'A plan or forecast ends before the next one comes': 'En plan eller prognos tar slut innan nästa kommer',
  'Between the end of the one and the next there is time that nothing shared covers: just then the other party is blind.':
    'Mellan slutet på den ena och den nästa finns tid som inget delat täcker: just då är den andra parten blind.',
  'Lengthen `horizon`, or share more often, until the horizon reaches the next time.':
    'Förläng `horizon`, eller dela oftare, tills horisonten når fram till nästa gång.',
  'Figures are firm for longer than they look ahead': 'Siffror är bindande längre än de ser framåt',
  'Nobody can be held to figures that are not in the forecast.':
    'Ingen kan hållas till siffror som inte finns i prognosen.',
  'Shorten `window` in `binding`, or lengthen `horizon`. Usual for a forecast: 12 to 18 months, the first 3 firm.':
    'Förkorta `window` i `binding`, eller förläng `horizon`. Vanligt för en prognos: 12 till 18 månader, varav de första 3 bindande.',
  'No tactical or strategic forum reviews what is shared':
    'Inget taktiskt eller strategiskt forum tar upp det som delas',
  'What is only sent is filed unread; in a forum of those who plan it is talked about, and its next edition is missed when it does not come.':
    'Det som bara skickas läggs undan oläst; i ett forum för dem som planerar talas det om, och man saknar nästa utgåva när den inte kommer.',
  'Name in `forum` the tactical or strategic forum that looks at it.':
    'Ange i `forum` det taktiska eller strategiska forum som tar upp det.',
  'The forum meets less often than what it reviews is shared':
    'Forumet möts mer sällan än det som tas upp där delas',
  'Monthly figures promised to a quarterly meeting reach it two times out of three too late, or never.':
    'Månadssiffror som är lovade till ett kvartalsmöte når det två gånger av tre för sent, eller aldrig.',
  'Name a forum that meets often enough, or share as often as the forum meets.':
    'Ange ett forum som möts tillräckligt ofta, eller dela så ofta som forumet möts.',
  'The forum has members or observers who may not see what it reviews':
    'Forumet har medlemmar eller observatörer som inte får se det som tas upp där',
  'Once it has been shown to somebody who should not have seen it, the other party stops sharing.':
    'När det väl har visats för någon som inte skulle ha sett det slutar den andra parten att dela.',
  'Name a forum whose members may all see it, add them to `audience`, or choose a wider classification. Red is for the persons in `audience` only, amber+strict for the parties in `by` and `to`.':
    'Ange ett forum vars alla medlemmar får se det, lägg till dem i `audience`, eller välj en vidare klassning. Red är bara för personerna i `audience`, amber+strict för parterna i `by` och `to`.',
  'A plan or forecast has not been shared when it was due':
    'En plan eller prognos har inte delats när den skulle',
  'The other party plans with old figures, and finds out from the consequences.':
    'Den andra parten planerar med gamla siffror och märker det på följderna.',
  'Share it, and record it with `type: shared`; or record it if it was shared already.':
    'Dela den, och dokumentera det med `type: shared`; eller dokumentera det om den redan är delad.',
};
