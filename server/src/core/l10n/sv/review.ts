import type { Dictionary } from '../message.ts';

/** What a change is about, and what promises are called where they are kept or not. */
export const review: Dictionary = {
  'Escalation, {0}': 'Eskalering, {0}',
  'Adviser {0}': 'Rådgivare {0}',
  'Early warning by {0}': 'Tidig varning från {0}',
  '“{0}”': '”{0}”',
  'The agreement': 'Avtalet',
  'The agreement “{0}”': 'Avtalet ”{0}”',
  'the file of the party “{0}” is not there': 'filen för parten ”{0}” finns inte',
  'internal review': 'intern översyn',
  'joint review': 'gemensam översyn',
  'health check': 'hälsokontroll',
  'decision about renewal': 'beslut om förlängning',
};
