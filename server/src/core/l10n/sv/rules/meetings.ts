import type { Dictionary } from '../../message.ts';

/** Findings about how governance is lived: meetings, minutes, the model itself. */
export const meetings: Dictionary = {
  '“{0}”, planned for {1}, met only on {2}, after its window: what depended on it had to wait. If the day does not suit, change the cadence or its `window`.':
    '”{0}”, planerat till {1}, möttes först {2}, efter sitt tidsfönster: det som berodde på mötet fick vänta. Om dagen inte passar, ändra mötestakten eller dess `window`.',
  '“{0}” met after its window {1} times, the last time on {2} instead of {3}: what depended on it had to wait. If the days do not suit, change the cadence or its `window`.':
    '”{0}” möttes efter sitt tidsfönster {1} gånger, senast {2} i stället för {3}: det som berodde på mötena fick vänta. Om dagarna inte passar, ändra mötestakten eller dess `window`.',
  'Planned for {0}, held on {1}': 'Planerat till {0}, hölls {1}',
  '“{0}” has no record of the meeting planned for {1}: what it would have settled waits. Record it if it was held, or record `type: waived` if both sides agreed to skip it.':
    '”{0}” har inte dokumenterat mötet som var planerat till {1}: det som skulle ha avgjorts väntar. Dokumentera mötet om det hölls, eller dokumentera `type: waived` om båda sidor kom överens om att ställa in det.',
  '“{0}” has no record of {1} planned meetings ({2}), some of them in a row: a forum that does not meet exists on paper only. Record those that were held or skipped by agreement, and bring the forum back to life.':
    '”{0}” har inte dokumenterat {1} planerade möten ({2}), flera av dem i rad: ett forum som inte möts finns bara på papperet. Dokumentera de möten som hölls eller ställdes in enligt överenskommelse, och väck forumet till liv.',
  '“{0}” has no record of {1} planned meetings ({2}): what they would have settled waits. Record those that were held, or record `type: waived` where both sides agreed to skip one.':
    '”{0}” har inte dokumenterat {1} planerade möten ({2}): det som skulle ha avgjorts väntar. Dokumentera de möten som hölls, eller dokumentera `type: waived` där båda sidor kom överens om att ställa in ett möte.',
  'The waiver for {0} does not count, since nobody from {1} is named in `agreedBy`.':
    'Den överenskomna inställningen för {0} räknas inte, eftersom ingen från {1} nämns i `agreedBy`.',
  'The waivers for {0} do not count, since nobody from {1} is named in `agreedBy`.':
    'De överenskomna inställningarna för {0} räknas inte, eftersom ingen från {1} nämns i `agreedBy`.',
  '{0} {1}': '{0} {1}',
  '“{0}” decided on {1} below its quorum: {2}. What was decided need not be accepted. Add who else was there, or confirm the decisions in the next meeting.':
    '”{0}” beslutade den {1} utan att vara beslutfört: {2}. Det som beslutades behöver ingen godta. Lägg till vilka fler som var med, eller bekräfta besluten på nästa möte.',
  'The quorum of “{0}”': 'När ”{0}” är beslutfört',
  'too few of {0} were there': 'för få från {0} var med',
  '1 member or deputy was there': '1 ledamot eller ersättare var med',
  '{0} members or deputies were there': '{0} ledamöter eller ersättare var med',
  'Planned for {0}: nothing recorded': 'Planerat till {0}: inget dokumenterat',
  'Nobody from {0} was at “{1}” on {2}: what was decided there does not bind who was not there. Add who else was present, or hold the meeting again together.':
    'Ingen från {0} var med i ”{1}” {2}: det som beslutades där binder inte den som inte var med. Lägg till vilka fler som var med, eller håll mötet igen tillsammans.',
  '“{0}” (“{1}”, {2})': '”{0}” (”{1}”, {2})',
  '“{0}” ({1})': '”{0}” ({1})',
  '{0} has neither an `owner` nor a `due` date: what nobody owns is done by nobody, and what has no date is never late. Add both.':
    '{0} har varken `owner` eller `due`: det som ingen äger blir inte gjort, och det som inte har något datum blir aldrig försenat. Lägg till båda.',
  '{0} has no `owner`: what nobody owns is done by nobody. Name one person as `owner`.':
    '{0} saknar `owner`: det som ingen äger blir inte gjort. Ange en person som `owner`.',
  '{0} has no `due` date: what has no date is never late. Add `due`.':
    '{0} saknar `due`: det som inte har något datum blir aldrig försenat. Lägg till `due`.',
  'The forums, their members and how often they meet were last reviewed on {0}, more than a year ago; usual is once a year. Look at them together, and write the day here.':
    'Forumen, deras medlemmar och mötestakter sågs senast över den {0}, för mer än ett år sedan; vanligt är en gång om året. Gå igenom dem tillsammans, och skriv dagen här.',
  'The agreement has run for more than a year, and {0}, when its forums, their members and how often they meet are said to have been reviewed, is still to come. Write the day of the last review; usual is once a year.':
    'Avtalet har gällt i mer än ett år, och {0}, då forumen, deras medlemmar och mötestakter sägs ha setts över, har inte kommit än. Skriv dagen för den senaste översynen; vanligt är en gång om året.',
  'The agreement has run for more than a year, and nothing says that its forums, their members and how often they meet were ever reviewed; usual is once a year. Look at them together, and add `reviewed` with the day.':
    'Avtalet har gällt i mer än ett år, och inget säger att forumen, deras medlemmar och mötestakter någonsin har setts över; vanligt är en gång om året. Gå igenom dem tillsammans, och lägg till `reviewed` med dagen.',
};
