import type { Dictionary } from '../../message.ts';

/** Pages of rules about who decides in a forum, and about escalation paths. */
export const forums: Dictionary = {
  'A step of an escalation path has at least twice as long as a higher one':
    'Ett steg i en eskaleringstrappa har minst dubbelt så lång tid som ett högre',
  'Most matters are settled on the first step: where it has the most time, each of them waits the longest, and those above have the least time to understand it.':
    'De flesta frågor löses på första steget: där det har längst tid väntar var och en av dem längst, och de som står ovanför har minst tid att förstå dem.',
  'Shorten the lower step, or give the higher one more time. Usual: 2 working days at the bottom, up to 20 at the top.':
    'Korta det lägre steget, eller ge det högre mer tid. Vanligt: 2 arbetsdagar längst ned, upp till 20 högst upp.',
};
