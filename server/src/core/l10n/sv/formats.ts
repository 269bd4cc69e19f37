import type { Dictionary } from '../message.ts';

/** How values are written: what the schemas say of a value with another form. */
export const formats: Dictionary = {
  'Write the code of the language, such as en for English or sv for Swedish.':
    'Skriv språkets kod, till exempel en för engelska eller sv för svenska.',
  'Write the event in lower-case letters and digits, words joined by single hyphens, such as new-sourcing.':
    'Skriv händelsen med små bokstäver och siffror, orden sammanfogade med enkla bindestreck, till exempel `new-sourcing`.',
  'Write none, or a mapping with window and tolerance, such as { window: 3 months, tolerance: 20% }.':
    'Skriv `none`, eller `window` och `tolerance`, till exempel `{ window: 3 months, tolerance: 20% }`.',
  'Only *, **, ? and braces with commas, such as {a,b}, have a meaning in a path pattern. Write folders with /, and ? for any other sign in a name.':
    'Bara `*`, `**`, `?` och klamrar med komman, som `{a,b}`, har en betydelse i ett sökvägsmönster. Skriv mappar med `/`, och `?` för varje annat tecken i ett namn.',
  'Name a person by party id, slash and person id, such as nordbank/anna-lind, or write rotating, or a mapping with rotates, such as { rotates: 2 years }.':
    'Ange en person med partens id, snedstreck och personens id, till exempel `nordbank/anna-lind`, eller skriv `rotating`, eller hur ofta parterna växlar, till exempel `{ rotates: 2 years }`.',
  'Name a sharing commitment by its id, such as demand-forecast.':
    'Ange ett åtagande att dela med dess id, till exempel `demand-forecast`.',
  'Write the interest in lower-case letters and digits, words joined by single hyphens, such as own-products.':
    'Skriv intresset med små bokstäver och siffror, orden sammanfogade med enkla bindestreck, till exempel `own-products`.',
  'Write the trigger in lower-case letters and digits, words joined by single hyphens, such as delivery-risk.':
    'Skriv den utlösande händelsen med små bokstäver och siffror, orden sammanfogade med enkla bindestreck, till exempel `delivery-risk`.',
  'An id is made of lower-case letters a to z, digits and single hyphens, with at least one letter, such as steering-committee.':
    'Ett id består av små bokstäver a till z, siffror och enkla bindestreck, med minst en bokstav, till exempel `steering-committee`.',
  'Name a person by party id, slash and person id, such as nordbank/anna-lind.':
    'Ange en person med partens id, snedstreck och personens id, till exempel `nordbank/anna-lind`.',
  'Name a party by its id, such as nordbank.': 'Ange en part med dess id, till exempel `nordbank`.',
  'Name a forum by its id, such as steering-committee.':
    'Ange ett forum med dess id, till exempel `steering-committee`.',
  'Name one party by its id, such as nordbank, give a list of ids, or write both.':
    'Ange en part med dess id, till exempel nordbank, en lista med id:n, eller skriv both.',
  'Name a party by its id, such as cirrus, or give a list of ids.':
    'Ange en part med dess id, till exempel `cirrus`, eller en lista med id:n.',
  'Write the date as year-month-day, such as 2026-03-12.':
    'Skriv datumet som år-månad-dag, till exempel `2026-03-12`.',
  'Write the time with two digits for hours and minutes, such as "09:00".':
    'Skriv klockslaget med två siffror för timmar och minuter, till exempel `"09:00"`.',
  'Write a whole number and a unit (minutes, hours, days, working days, weeks, months, quarters or years), such as 10 working days.':
    'Skriv ett heltal och en enhet (`minutes`, `hours`, `days`, `working days`, `weeks`, `months`, `quarters` eller `years`), till exempel `10 working days`.',
  'Write a whole number of at least 1 and a unit (minutes, hours, days, working days, weeks, months, quarters or years), such as 12 months.':
    'Skriv ett heltal på minst 1 och en enhet (`minutes`, `hours`, `days`, `working days`, `weeks`, `months`, `quarters` eller `years`), till exempel `12 months`.',
  'Write daily, weekly, fortnightly, monthly, quarterly, half-yearly, yearly, or every and a whole number of days, weeks, months, quarters or years, such as every 2 weeks.':
    'Skriv `daily`, `weekly`, `fortnightly`, `monthly`, `quarterly`, `half-yearly`, `yearly`, eller `every` och ett antal `days`, `weeks`, `months`, `quarters` eller `years`, till exempel `every 2 weeks`.',
  'Write week, month, quarter, half-year, year, or a whole number of days, weeks, months, quarters or years, such as 2 weeks.':
    'Skriv `week`, `month`, `quarter`, `half-year`, `year`, eller ett antal `days`, `weeks`, `months`, `quarters` eller `years`, till exempel `2 weeks`.',
  'With weeks write a weekday, such as tuesday. With months, quarters, half-years or years write such as second tuesday, last working day or day 15. With days leave it out.':
    'Skriv en veckodag vid veckor, till exempel `tuesday`. Skriv vid månader, kvartal, halvår eller år till exempel `second tuesday`, `last working day` eller `day 15`. Utelämna det vid dagar.',
  'Write how often in short, such as monthly or every 2 weeks.':
    'Skriv hur ofta i korthet, till exempel `monthly` eller `every 2 weeks`.',
  'Write a number and a percent sign, such as 20%.':
    'Skriv ett tal och ett procenttecken, till exempel `20%`.',
  'Write three whole numbers joined by dots, such as 2.1.0.':
    'Skriv tre heltal med punkter emellan, till exempel `2.1.0`.',
  'Write the IANA name of the time zone, such as Europe/Helsinki.':
    'Skriv tidszonens namn enligt IANA, till exempel `Europe/Helsinki`.',
  'Write off, info, warning or error, or a mapping with severity and options.':
    'Skriv `off`, `info`, `warning` eller `error`, eller `severity` med regelns inställningar.',
};
