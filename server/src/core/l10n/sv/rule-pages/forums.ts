import type { Dictionary } from '../../message.ts';

/** Pages of rules about who decides in a forum, and about escalation paths. */
export const forums: Dictionary = {
  'A step of an escalation path has at least twice as long as a higher one':
    'Ett steg i en eskaleringstrappa har minst dubbelt så lång tid som ett högre',
  'Most matters are settled on the first step: where it has the most time, each of them waits the longest, and those above have the least time to understand it.':
    'De flesta frågor löses på första steget: där det har längst tid väntar var och en av dem längst, och de som står ovanför har minst tid att förstå dem.',
  'Shorten the lower step, or give the higher one more time. Usual: 2 working days at the bottom, up to 20 at the top.':
    'Korta det lägre steget, eller ge det högre mer tid. Vanligt: 2 arbetsdagar längst ned, upp till 20 högst upp.',
  'Somebody chairs a forum to whose members they do not belong':
    'Någon leder ett forum utan att höra till dess medlemmar',
  'Who is not a member does not count for the quorum, has no vote, and is easily left off the invitation. An independent chair is different: there it is meant.':
    'Den som inte är medlem räknas inte i kvorumet, har ingen röst och glöms lätt bort i kallelsen. En oberoende ordförande är något annat: där är det avsett.',
  'Add the chair to `members`, or leave it as it is where an independent chair is meant.':
    'Lägg till ordföranden i `members`, eller låt det vara där en oberoende ordförande är avsedd.',
};
