import type { Dictionary } from '../../message.ts';

/** Findings about plans and forecasts that are shared. */
export const sharing: Dictionary = {
  '“{0}” is classified red, which means for named people only, but it names nobody, and “{1}” looks at it. Add `audience` with the people who may see it, or choose a wider classification.':
    '”{0}” är klassad `red`, det vill säga endast för namngivna personer, men den namnger ingen, och ”{1}” tar del av den. Lägg till `audience` med de personer som får se den, eller välj en vidare klassning.',
  '“{0}” is classified red, for the people in its `audience` only, but in “{1}” it is also seen by {2}. Name another forum, or add them to `audience` if they may see it.':
    '”{0}” är klassad `red`, endast för personerna i dess `audience`, men i ”{1}” ses den även av {2}. Ange ett annat forum, eller lägg till dem i `audience` om de får se den.',
  '“{0}” is classified amber+strict, for the parties that share it only, but in “{1}” it is also seen by {2}. Name another forum, or choose a wider classification.':
    '”{0}” är klassad `amber+strict`, endast för de parter som delar den, men i ”{1}” ses den även av {2}. Ange ett annat forum, eller välj en vidare klassning.',
  '“{0}” is firm for {1} but looks only {2} ahead: nobody can be held to figures that are not in it. Shorten `window`, or lengthen `horizon`.':
    '”{0}” är fast i {1} men ser bara {2} framåt: ingen kan hållas till siffror som inte finns i den. Förkorta `window`, eller förläng `horizon`.',
  'Looks {0} ahead': 'Ser {0} framåt',
  '“{0}” is shared {1}, but “{2}” meets only {3}: what is shared in between reaches no meeting. Name a forum that meets often enough, or share as often as it meets.':
    '”{0}” delas {1}, men ”{2}” möts bara {3}: det som delas däremellan når inget möte. Ange ett forum som möts tillräckligt ofta, eller dela så ofta som det möts.',
  '“{0}” looks only {1} ahead but is shared {2}: before the next one comes, nothing covers the time. Lengthen `horizon`, or share it more often.':
    '”{0}” ser bara {1} framåt men delas {2}: innan nästa kommer finns inget som täcker tiden. Förläng `horizon`, eller dela den oftare.',
  'Shared {0}': 'Delas {0}',
  'who shares it': 'vem som delar det',
  'who prepares it': 'vem som tar fram det',
  'who receives it': 'vem som är mottagare',
  'how often it is refreshed': 'hur ofta det uppdateras',
  'how far ahead it looks': 'hur långt fram det ser',
  'how binding it is': 'hur bindande det är',
  '“{0}” does not say {1}, so it cannot be relied on. Add {2}.':
    '”{0}” säger inte {1}, så det går inte att lita på. Lägg till {2}.',
  'No plan or roadmap looks further ahead than 12 months, and no forecast further than 18, so no party can invest on the strength of what is shared. Add a plan or roadmap with a horizon beyond 12 months.':
    'Ingen plan eller färdplan ser längre fram än 12 månader, och ingen prognos längre än 18, så ingen part kan investera med stöd av det som delas. Lägg till en plan eller färdplan med en horisont bortom 12 månader.',
  'Everything shared looks further ahead than 12 months, and none of it is a forecast that is refreshed at least quarterly or has a firm window, so nobody can plan the coming months on it. Add a forecast, usually monthly or quarterly.':
    'Allt som delas ser längre fram än 12 månader, och inget av det är en prognos som uppdateras minst en gång i kvartalet eller har ett fast fönster, så ingen kan planera de närmaste månaderna utifrån det. Lägg till en prognos, vanligen varje månad eller kvartal.',
  'No forum reviews “{0}”, so nobody notices when it does not come. Name in `forum` the tactical or strategic forum that looks at it.':
    'Inget forum går igenom ”{0}”, så ingen märker när det uteblir. Ange i `forum` det taktiska eller strategiska forum som ska göra det.',
  '“{0}” is reviewed by “{1}”, an operational forum: those who plan do not meet there. Name a tactical or strategic forum.':
    '”{0}” gås igenom av ”{1}”, ett operativt forum: de som planerar möts inte där. Ange ett taktiskt eller strategiskt forum.',
  'Sharing is one-sided: {0} share nothing, so the others cannot plan on what they know. Add a plan, forecast or roadmap of each of them.':
    'Delandet är ensidigt: {0} delar ingenting, så de andra kan inte planera utifrån vad de vet. Lägg till en plan, prognos eller färdplan från var och en av dem.',
  'Sharing is one-sided: {0} shares nothing, so the others cannot plan on what it knows. Add a plan, forecast or roadmap by {1}.':
    'Delandet är ensidigt: {0} delar ingenting, så de andra kan inte planera utifrån vad den parten vet. Lägg till en plan, prognos eller färdplan från {1}.',
  '“{0}” was due': '”{0}” skulle ha delats',
  '“{0}” was due from {1}': '”{0}” skulle ha delats av {1}',
  '{0} by {1}; the last time it was shared was {2}.': '{0} senast {1}; den senaste gången var {2}.',
  '{0} by {1}, and has never been recorded as shared.':
    '{0} senast {1}, och är aldrig dokumenterat som delat.',
  '{0} Meanwhile others plan with old figures. {1} sees to it: share it, or record it if it was shared.':
    '{0} Under tiden planerar andra med gamla siffror. {1} ansvarar: dela, eller dokumentera om det har delats.',
  '{0} Meanwhile others plan with old figures. Share it, or record it if it was shared.':
    '{0} Under tiden planerar andra med gamla siffror. Dela, eller dokumentera om det har delats.',
};
