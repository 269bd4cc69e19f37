import type { Dictionary } from '../message.ts';

/** What the editor shows around the text: lenses, hints, outline, links, reading of files. */
export const features: Dictionary = {
  'Then {0}': 'Därefter {0}',
  'within {0}': 'inom {0}',
  'no references': 'inga hänvisningar',
  '1 reference': '1 hänvisning',
  '{0} references': '{0} hänvisningar',
  '{0} of {1} principles': '{0} av {1} principer',
  'no findings': 'inga anmärkningar',
  '1 finding': '1 anmärkning',
  '{0} findings': '{0} anmärkningar',
  'next: {0}, {1}': 'nästa: {0}, {1}',
  today: 'i dag',
  tomorrow: 'i morgon',
  'Open {0}': 'Öppna {0}',
  'was due {0}': 'skulle ha skett {0}',
  'next {0}': 'nästa {0}',
  'next by {0}': 'nästa senast {0}',
  'Next: {0}.': 'Nästa: {0}.',
  'Next by {0}, counted from the start of the term. To plan the days, give it a ':
    'Nästa senast {0}, räknat från avtalstidens början. För att planera dagarna, lägg till ',
  'Was due by {0}, an interval after the last record; nothing has been recorded since.':
    'Skulle ha skett senast {0}, ett intervall efter den senaste posten; inget har dokumenterats sedan dess.',
  'Next by {0}, an interval after the last record.':
    'Nästa senast {0}, ett intervall efter den senaste posten.',
  'by {0}': 'senast {0}',
  'extends by {0}': 'förlänger med {0}',
  '{0}: the last day to give {1} notice before the agreement ends on {2}.':
    '{0}: sista dagen för uppsägning ({1}) innan avtalet slutar {2}.',
  '{0}: {1} before the next meeting on {2}.': '{0}: {1} före nästa möte {2}.',
  '{0}: {1} after the next meeting on {2}.': '{0}: {1} efter nästa möte {2}.',
  'advises {0}': 'ger råd till {0}',
  'Early warning': 'Tidig varning',
  principle: 'princip',
  'each party → every other': 'varje part → alla andra',
  'each party → the other': 'varje part → den andra',
  'from its Party file': 'från dess Party-fil',
  'Reading agreements': 'Läser avtal',
  '{0} of {1} files': '{0} av {1} filer',
};
