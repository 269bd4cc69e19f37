import type { Dictionary } from '../message.ts';

/** Renewal and exit: how it may go on, how ready the parties are to part, what was kept. */
export const readiness: Dictionary = {
  'Renewal and exit': 'Förlängning och avveckling',
  'Last day': 'Sista dag',
  'cannot be read': 'går inte att läsa',
  'none is named': 'ingen är angiven',
  'nobody is named': 'ingen är angiven',

  // How it may go on.
  'Whether to go on': 'Om avtalet ska fortsätta',
  'no day to decide is named': 'ingen dag för beslutet är angiven',
  'by when to decide is not named, or cannot be read':
    'när det senast ska beslutas är inte angivet, eller går inte att läsa',
  'to be decided by {0}': 'beslutas senast den {0}',
  'to be decided by {0}, in 1 day': 'beslutas senast den {0}, om 1 dag',
  'to be decided by {0}, in {1} days': 'beslutas senast den {0}, om {1} dagar',
  'to be decided by today': 'beslutas senast i dag',
  'was to be decided by {0}; the text does not say what was decided':
    'skulle beslutas senast den {0}; texten säger inte vad som beslutades',
  Extension: 'Förlängning',
  'Extension by {0}': 'Förlängning med {0}',
  'if all parties want it': 'om alla parter vill det',
  'if {0} wants it': 'om {0} vill det',
  'After that': 'Därefter',
  'goes on by itself {0}': 'fortsätter av sig självt {0}',
  'Notice of whoever does not go on': 'Uppsägning från den part som inte vill fortsätta',
  'by {0}': 'senast den {0}',
  'was to be given by {0}': 'skulle lämnas senast den {0}',

  // How ready they are to part.
  'Exit plan': 'Avvecklingsplan',
  'covered by {0}': 'täcks av {0}',
  'two are named, {0} and {1}: nobody can tell which one holds':
    'två är angivna, {0} och {1}: ingen kan säga vilken som gäller',
  'agreed on {0}': 'överenskommen den {0}',
  'but there is no such file': 'men filen finns inte',
  'which lies outside of the workspace': 'som ligger utanför arbetsytan',
  'Who keeps the exit plan': 'Vem som förvaltar avvecklingsplanen',
  '{0}: the position is vacant': '{0}: befattningen är vakant',
  '{0}, who is not known here': '{0}, som inte är känd här',
  'Review of the exit plan': 'Översyn av avvecklingsplanen',
  'last on {0}': 'senast den {0}',
  'none on record': 'ingen dokumenterad',
  'nothing is recorded, so nobody can tell': 'inget är dokumenterat, så ingen kan säga det',
  'overdue since {0}': 'försenad sedan {0}',
  'next by {0}': 'nästa senast den {0}',
  'how often is not agreed': 'hur ofta är inte avtalat',
  'though a record that may be one is not understood': 'men en post som kan vara en går inte att förstå',

  // What was kept.
  'What was kept': 'Vad som hållits',
  'Meetings until today': 'Möten till i dag',
  'Meetings since {0}': 'Möten sedan {0}',
  'What {0} owes alone': 'Det som {0} ensam ska göra',
  'nothing has come due': 'inget har förfallit ännu',
};
