import type { Dictionary } from '../message.ts';

/** What hovers say about the agreement at hand. */
export const hovers: Dictionary = {
  'In this agreement:': 'I det här avtalet:',
  'nothing yet': 'ingenting ännu',
  'no forum': 'inget forum',
  strategic: 'strategisk',
  tactical: 'taktisk',
  operational: 'operativ',
  '1 activity': '1 aktivitet',
  '{0} activities': '{0} aktiviteter',
  somebody: 'någon',
  '{0} advises {1}': '{0} ger råd till {1}',
  '1 early warning': '1 tidig varning',
  '{0} early warnings': '{0} tidiga varningar',
  'a health check': 'en hälsokontroll',
  'no health check': 'ingen hälsokontroll',
  'no commitment yet': 'inget åtagande ännu',
  '{0} by each party': '{0} av varje part',
  '{0} by {1}': '{0} av {1}',
  '1 commitment: {0}': '1 åtagande: {0}',
  '{0} commitments: {1}': '{0} åtaganden: {1}',

  // Who or what a reference means.
  'agreement, version {0}, {1}': 'avtal, version {0}, {1}',
  '1 person': '1 person',
  '{0} people': '{0} personer',
  'public sector': 'offentlig sektor',
  'private sector': 'privat sektor',
  'strategic forum': 'strategiskt forum',
  'tactical forum': 'taktiskt forum',
  'operational forum': 'operativt forum',
  Seniority: 'Befattningsnivå',
  Roles: 'Roller',
  Deputy: 'Ersättare',
  Forums: 'Forum',
  rotating: 'turas om',
  Purpose: 'Syfte',
  Chair: 'Ordförande',
  Members: 'Medlemmar',
  'each party to the other': 'varje part till den andra',
  '{0} ahead': '{0} framåt',

  // What a value says in other words.
  'next: {0}': 'nästa: {0}',
  'next: {0} at the latest, counted from the start of the term':
    'nästa: senast {0}, räknat från avtalstidens början',
  'next: {0} at the latest, counted from the last record':
    'nästa: senast {0}, räknat från den senaste posten',
  'was due by {0}, counted from the last record':
    'skulle ha skett senast {0}, räknat från den senaste posten',
  '{0} a year': '{0} per år',
  'time on the clock.': 'tid på klockan.',
  'calendar days, weekends and holidays included.': 'kalenderdagar, även helger och lediga dagar.',
  'calendar days, weekends and holidays included; about {0}.':
    'kalenderdagar, även helger och lediga dagar; omkring {0}.',
  'Monday to Friday without the agreement’s holidays; about {0} calendar days.':
    'måndag till fredag utom avtalets lediga dagar; omkring {0} kalenderdagar.',
  '{0} calendar days.': '{0} kalenderdagar.',
  'calendar months; about {0} days.': 'kalendermånader; omkring {0} dagar.',
  'calendar quarters; about {0} days.': 'kalenderkvartal; omkring {0} dagar.',
  'calendar years; about {0} days.': 'kalenderår; omkring {0} dagar.',
};
