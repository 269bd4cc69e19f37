import type { Dictionary } from '../message.ts';

/** What changed since an earlier state, on pages for people. */
export const changesView: Dictionary = {
  'What changed': 'Vad som har ändrats',
  'Compared with {0}: {1}.': 'Jämfört med {0}: {1}.',
  'Compared with {0}: nothing has changed in what it says.':
    'Jämfört med {0}: inget har ändrats i vad avtalet säger.',
  'Compared with {0}: what could not be read may have changed.':
    'Jämfört med {0}: det som inte gick att läsa kan ha ändrats.',
  '1 change is left out: it is about something classified that is not meant for this reader.':
    '1 ändring är utelämnad: den gäller något klassificerat som inte är avsett för den här läsaren.',
  '{0} changes are left out: they are about something classified that is not meant for this reader.':
    '{0} ändringar är utelämnade: de gäller något klassificerat som inte är avsett för den här läsaren.',
  'An agreement is compared with what git knows of it: report on one that lies in a repository.':
    'Ett avtal jämförs med vad git vet om det: ta ett som ligger i ett förråd.',
  'A portfolio does not tell what changed; {0} is for reports of one agreement.':
    'En portfölj berättar inte vad som har ändrats; {0} är för rapporter om ett avtal.',
};
