import type { Dictionary } from '../../message.ts';

/** The pages of rules about following up what was promised. */
export const followUp: Dictionary = {
  'A regular commitment has not been kept when it was due':
    'Ett återkommande åtagande har inte hållits när det skulle',
  'A promise that nobody follows up is soon none, and then nobody believes the others either.':
    'Ett löfte som ingen följer upp är snart inget, och då tror ingen på de andra heller.',
  'Keep it, and record it with `type: fulfilled`; or record it if it was kept already.':
    'Håll det, och dokumentera det med `type: fulfilled`; eller dokumentera det om det redan har hållits.',
};
