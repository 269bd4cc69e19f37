import type { Dictionary } from '../message.ts';

/** What pages say of approvals, the term, decision rights, promises and what is open. */
export const viewMore: Dictionary = {
  // Labels.
  'Who approved which version': 'Vem som har godkänt vilken version',
  'the present one': 'den nuvarande',
  'In the contract': 'I avtalet',
  'Latest value': 'Senaste värde',
  'What it may decide, and how': 'Vad det får besluta, och hur',
  Between: 'Mellan',
  'Who promises, and to whom': 'Vem som lovar, och till vem',
  'Open escalations': 'Öppna eskaleringar',
  'Open early warnings': 'Öppna tidiga varningar',
  'Where it is': 'Var den är',
  'Given by': 'Given av',
  Scorecard: 'Styrkort',
  Measure: 'Mått',
  Values: 'Värden',
  'Decisions of the last twelve months': 'Beslut de senaste tolv månaderna',
  Decision: 'Beslut',
  Note: 'Anteckning',
  'nobody is named': 'ingen är utsedd',

  // Approvals.
  '{0}: not approved yet': '{0}: inte godkänt ännu',
  '{0}: a record that may be its approval is not understood':
    '{0}: en post som kan vara godkännandet går inte att förstå',
  '{0}: refused on {1}': '{0}: avböjt den {1}',
  '{0}: refused by {1} on {2}': '{0}: avböjt av {1} den {2}',
  '{0}: approved another text than this, on {1}': '{0}: godkände en annan text än den här, den {1}',
  '{0}: approved on {1}': '{0}: godkänt den {1}',
  '{0}: approved by {1} on {2}': '{0}: godkänt av {1} den {2}',
  approved: 'godkänt',
  refused: 'avböjt',
  'approved another text than this': 'godkände en annan text än den här',
  'not known, since not all of the text is understood': 'okänt, eftersom inte hela texten går att förstå',

  // Objectives and measures.
  '{0} on {1}': '{0} den {1}',
  'target {0}': 'mål {0}',
  'not measured yet': 'inte mätt ännu',
  'meets the target': 'når målet',
  'misses the target': 'når inte målet',

  // The term and its end.
  'decide about the extension': 'besluta om förlängningen',
  'decide about the extension by {0}': 'besluta om förlängningen med {0}',

  // People and forums.
  vacant: 'vakant',
  'key person': 'nyckelperson',
  Secretary: 'Sekreterare',
  'Decides on': 'Beslutar om',
  'Recommends on': 'Rekommenderar om',
  How: 'Hur',
  'Final say': 'Sista ordet',
  '{0}, about {1}': '{0}, om {1}',
  'may change it': 'får ändra det',
  'may not change it': 'får inte ändra det',
  Quorum: 'Beslutsförhet',
  '{0} of each party': '{0} från varje part',
  '{0} members in all': '{0} ledamöter totalt',
  'below its quorum': 'inte beslutsfört',
  'attendance not recorded': 'närvaro inte dokumenterad',
  'nobody can tell whether it had its quorum': 'ingen kan säga om det var beslutsfört',
  Governance: 'Styrning',
  Reporting: 'Rapportering',
  'agreed, with gaps': 'överenskommet, med luckor',

  // Promises.
  'warns early': 'varnar tidigt',
  'warns early of {0}': 'varnar tidigt för {0}',
  'Due after the period': 'Lämnas efter perioden',
  'Time to negotiate': 'Tid att förhandla',
  'Comes with': 'Följs av',
  'How firm': 'Hur bindande',
  'firm for {0}': 'bindande i {0}',
  'within {0} for {1}': 'inom {0} i {1}',
  'Updated when it changes by': 'Uppdateras när det ändras med',
  Safeguard: 'Skydd',
  'How to warn': 'Hur det varnas',
  'Meant for': 'Avsett för',
  'within {0} of noticing it': 'inom {0} från upptäckten',

  // What is open.
  open: 'öppen',
  'open, and the time of its level has run out': 'öppen, och nivåns tid har gått ut',
  settled: 'löst',
  'may be settled: some records are not understood': 'kan vara löst: en del poster går inte att förstå',
  'given in time, and open': 'given i tid, och öppen',
  'given late, and open': 'given för sent, och öppen',

  // What is left out.
  'The decisions of 1 meeting are left out: it is of a forum in which this reader does not sit.':
    'Besluten från 1 möte är utelämnade: det hölls i ett forum där läsaren inte sitter.',
  'The decisions of {0} meetings are left out: they are of forums in which this reader does not sit.':
    'Besluten från {0} möten är utelämnade: de hölls i forum där läsaren inte sitter.',
  '1 escalation or early warning is left out: it is not between this reader and another.':
    '1 eskalering eller tidig varning är utelämnad: den gäller inte den här läsaren.',
  '{0} escalations and early warnings are left out: they are not between this reader and others.':
    '{0} eskaleringar och tidiga varningar är utelämnade: de gäller inte den här läsaren.',
  '1 measure is left out: it is looked at in a forum in which this reader does not sit.':
    '1 mått är utelämnat: det följs upp i ett forum där läsaren inte sitter.',
  '{0} measures are left out: they are looked at in forums in which this reader does not sit.':
    '{0} mått är utelämnade: de följs upp i forum där läsaren inte sitter.',
};
