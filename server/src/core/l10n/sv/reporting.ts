import type { Dictionary } from '../message.ts';

/** Reports: their periods, and what a review says of them. */
export const reporting: Dictionary = {
  report: 'rapport',
  reporting: 'rapportering',
  period: 'period',
  evidence: 'underlag',
  'a report': 'en rapport',
  'the record of a report': 'dokumentationen av en rapport',
  'about performance': 'om hur tjänsterna presterar',
  'about progress': 'om hur arbetet framskrider',
  'about money': 'om pengar',
  'about risks': 'om risker',
  'about keeping rules': 'om regelefterlevnad',
  'about something else': 'om något annat',
  'Q{0} {1}': 'kvartal {0} {1}',
  'the first half of {0}': 'första halvåret {0}',
  'the second half of {0}': 'andra halvåret {0}',
  'the report {0}': 'rapporten {0}',
  '{0} now owes {1} {2}': '{0} är nu skyldig {1} {2}',
  '{0} no longer owes {1} {2}': '{0} är inte längre skyldig {1} {2}',
  '{0} owed {1} {2}': 'var {0} skyldig {1} {2}',
  'within {0} after the period': 'inom {0} efter perioden',
  'what kind of report {0} is': 'vilket slags rapport {0} är',
  '{0} is now one {1} instead of one {2}': '{0} är nu en {1} i stället för en {2}',
  'how soon after its period {0} gets {1}': 'hur snart efter perioden {0} får {1}',
  '{0} now gets {1} within {2} after its period': '{0} får nu {1} inom {2} efter perioden',
  'names the report `{0}`, which does not exist': 'nämner rapporten `{0}`, som inte finns',
  'names a period that cannot be read': 'nämner en period som inte kan läsas',
  'does not say which period it covers': 'säger inte vilken period den gäller',
  'was sent before a period of this report had ended, and does not say which one it covers':
    'skickades innan någon period för rapporten hade slutat, och säger inte vilken den gäller',
  'names the period `{0}`, which does not exist': 'nämner perioden `{0}`, som inte finns',
  'names the period `{0}`, which is none of the periods of this report':
    'nämner perioden `{0}`, som inte är någon av rapportens perioder',
  'There is no report `{0}`, so this leads nowhere.':
    'Det finns ingen rapport `{0}`, så det här leder ingenstans.',
  'Name a person by party id, slash and person id, such as nordbank/anna-lind, or give a list of them.':
    'Ange en person med partens id, snedstreck och personens id, till exempel nordbank/anna-lind, eller en lista med personer.',
  'Write a month such as 2026-01, a quarter such as 2026-Q1, a half-year such as 2026-H1, a year such as 2026, or a date inside the period.':
    'Skriv en månad som 2026-01, ett kvartal som 2026-Q1, ett halvår som 2026-H1, ett år som 2026, eller ett datum i perioden.',
  '1 report': '1 rapport',
  '{0} reports': '{0} rapporter',
  'Record that the report was sent today': 'Dokumentera att rapporten skickades i dag',
  'Record that the {0} reports were sent today': 'Dokumentera att de {0} rapporterna skickades i dag',
};
