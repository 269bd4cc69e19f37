import type { Dictionary } from '../../message.ts';

/** Findings about who decides in a forum, and about escalation paths. */
export const forums: Dictionary = {
  'the escalation': 'eskaleringstrappan',
  'the ladder “{0}”': 'eskaleringstrappan ”{0}”',
  'Step {0} of {1} is on the {2} level again, but {3} ({4}) is less senior than {5} ({6}), who could not settle it before. Name somebody who may decide more, or leave out one of the steps.':
    'Steg {0} i {1} ligger på {2} nivå igen, men {3} ({4}) är lägre uppsatt än {5} ({6}), som inte kunde lösa frågan förra gången. Ange någon som får besluta mer, eller utelämna ett av stegen.',
  'Step {0} of {1} has {2}, at least twice as long as step {3} above it with {4}: what most matters need should not take the longest. Shorten it, or give the higher step more time.':
    'Steg {0} i {1} har {2}, minst dubbelt så lång tid som steg {3} ovanför med {4}: det som de flesta frågor behöver bör inte ta längst tid. Korta det, eller ge det högre steget mer tid.',
  'The higher step': 'Det högre steget',
  'The only escalation path is for one kind of matter, “{0}”, so whatever else two people cannot settle waits until it is a dispute. Add `escalation`, which is for everything.':
    'Den enda eskaleringsvägen är för ett slags ärenden, ”{0}”, så allt annat som två personer inte kan lösa väntar tills det är en tvist. Lägg till `escalation`, som är för allt.',
  'No escalation path is for {0}, so what they cannot settle waits until it is a dispute. Add one of `ladders` that names them in `between`, or `escalation`, which is for all parties.':
    'Ingen eskaleringstrappa gäller {0}, så det som de inte kan lösa väntar tills det är en tvist. Lägg till en av `ladders` som anger dem i `between`, eller `escalation`, som gäller alla parter.',
  '{0} more': '{0} till',
  'a ladder': 'en eskaleringstrappa',
  'There is no ladder `{0}`, so this leads nowhere.':
    'Det finns ingen eskaleringstrappa `{0}`, så det här leder ingenstans.',
  '{0} chairs “{1}” without being one of its members, and so does not count for its quorum. Add `{2}` to `members`; leave it as it is if an independent chair is meant.':
    '{0} leder ”{1}” utan att vara en av dess medlemmar, och räknas därför inte i dess kvorum. Lägg till `{2}` i `members`; låt det vara om en oberoende ordförande är avsedd.',
  'Add {0} to the members of “{1}”': 'Lägg till {0} bland medlemmarna i ”{1}”',
  '“{0}” is classified red, for the people in its `audience` only, but in “{1}” {2} may see it too. Name them as persons among the observers, or show it without them.':
    '”{0}” är klassad som red, bara för personerna i dess `audience`, men i ”{1}” kan även {2} se det. Ange dem som personer bland observatörerna, eller visa det utan dem.',
  '“{0}” is classified amber+strict, for the parties that share it only, but in “{1}” {2} may see it too. Name them as persons among the observers, or show it without them.':
    '”{0}” är klassad som amber+strict, bara för parterna som delar den, men i ”{1}” kan även {2} se det. Ange dem som personer bland observatörerna, eller visa det utan dem.',
  'what a forum may decide': 'vad ett forum får besluta',
  'a chair': 'en ordförande',
  'a final say': 'ett sista ord',
};
