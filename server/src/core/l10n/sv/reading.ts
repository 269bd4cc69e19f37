import type { Dictionary } from '../message.ts';

/** Why a date, a length of time or a cadence cannot be read: phrases behind the name of what is wrong. */
export const reading: Dictionary = {
  'write dates as year-month-day, e.g. 2026-03-12': 'skriv datum som år-månad-dag, t.ex. 2026-03-12',
  'the year {0} lies outside {1} to {2}': 'året {0} ligger utanför {1} till {2}',
  'there is no month {0}: {1}': 'det finns ingen månad {0}: {1}',
  'there is no day 0: {0}': 'det finns ingen dag 0: {0}',
  '{0} {1} does not exist: {2} {3} has {4} days': '{0} {1} finns inte: {2} {3} har {4} dagar',
  'write month and day with two digits': 'skriv månad och dag med två siffror',
  '{0} can be read as {1}: {2}': '{0} kan läsas som {1}: {2}',

  '{0} is no time at all: write at least {1}': '{0} är ingen tid alls: skriv minst {1}',
  'write durations in lower case, with one space between the words':
    'skriv tidslängder med små bokstäver och ett mellanslag mellan orden',
  'write a whole number and a unit, e.g. 10 working days':
    'skriv ett heltal och en enhet, t.ex. `10 working days`',
  'write the number in digits: {0}': 'skriv talet med siffror: {0}',
  'a duration cannot be negative': 'en tidslängd kan inte vara negativ',
  '{0} is longer than a duration can be': '{0} är längre än en tidslängd kan vara',
  'write a whole number': 'skriv ett heltal',
  '{0} needs a unit, e.g. days or working days': '{0} behöver en enhet, t.ex. `days` eller `working days`',
  '{0} is no unit of time: use {1}': '{0} är ingen tidsenhet: använd {1}',
  'write {0}': 'skriv {0}',
  'write one whole number and one unit': 'skriv ett heltal och en enhet',
  'write the time on the 24-hour clock, e.g. 09:00': 'skriv klockslaget i 24-timmarsformat, t.ex. 09:00',

  'write how often, e.g. {0} or every 2 weeks': 'skriv hur ofta, t.ex. {0} eller `every 2 weeks`',
  'say how often, e.g. every: quarter': 'ange hur ofta, t.ex. `every: quarter`',
  'biweekly can mean every two weeks or twice a week: write fortnightly, or write weekly in two entries, one for each day':
    '`biweekly` kan betyda varannan vecka eller två gånger i veckan: skriv `fortnightly`, eller skriv `weekly` i två poster, en för varje dag',
  'bimonthly can mean every two months or twice a month: write every 2 months or fortnightly':
    '`bimonthly` kan betyda varannan månad eller två gånger i månaden: skriv `every 2 months` eller `fortnightly`',
  'biyearly can mean every two years or twice a year: write every 2 years or half-yearly':
    '`biyearly` kan betyda vartannat år eller två gånger om året: skriv `every 2 years` eller `half-yearly`',
  'biannually can mean twice a year or every two years: write half-yearly or every 2 years':
    '`biannually` kan betyda två gånger om året eller vartannat år: skriv `half-yearly` eller `every 2 years`',
  'write {0}, or e.g. every 2 weeks': 'skriv {0}, eller t.ex. `every 2 weeks`',
  '{0} needs a unit: days, weeks, months, quarters or years':
    '{0} behöver en enhet: `days`, `weeks`, `months`, `quarters` eller `years`',
  'write week, month, quarter, half-year, year, or e.g. 2 weeks':
    'skriv `week`, `month`, `quarter`, `half-year`, `year`, eller t.ex. `2 weeks`',
  'the interval is at least 1: {0}': 'intervallet är minst 1: {0}',
  'a cadence counts days, weeks, months, quarters or years: {0}':
    'en takt räknas i dagar, veckor, månader, kvartal eller år: {0}',
  'what takes place when somebody calls for it is written as `{ onDemand: { calledBy: both } }`; for a rhythm {0}':
    'det som äger rum när någon begär det skrivs som `{ onDemand: { calledBy: both } }`; för en takt {0}',
  '{0} is no cadence: {1}': '{0} är ingen takt: {1}',

  '{0} has no fixed day: leave out `on`, and start the series with `from`':
    '{0} har ingen bestämd dag: utelämna `on`, och börja serien med `from`',
  '{0} needs to know which {1} of the month, e.g. first {2}':
    '{0} behöver veta vilken {1} i månaden, t.ex. `first {2}`',
  '{0} is a day of a month, but {1} counts weeks: write a weekday, e.g. tuesday':
    '{0} är en dag i en månad, men {1} räknar veckor: skriv en veckodag, t.ex. `tuesday`',
  'not every month has a fifth one of a weekday': 'alla månader har inte en femte av en veckodag',
  'a month has at most 31 days': 'en månad har högst 31 dagar',
  '{0} is no day that a cadence can fall on': '{0} är ingen dag som en takt kan infalla på',
  'with days, leave out `on`': 'utelämna `on` när takten räknas i dagar',
  'write a weekday, e.g. tuesday': 'skriv en veckodag, t.ex. `tuesday`',
  'write e.g. second tuesday, last working day or day 15':
    'skriv t.ex. `second tuesday`, `last working day` eller `day 15`',
};
