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
};
