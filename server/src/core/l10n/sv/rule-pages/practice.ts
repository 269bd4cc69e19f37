import type { Dictionary } from '../../message.ts';

/** The pages of rules about arrangements that look complete and do not work in practice. */
export const practice: Dictionary = {
  'A deputy belongs to another party': 'En ersättare hör till en annan part',
  'A deputy decides and votes for whoever is away; someone of the other party cannot do that for this one, and its side of the table is empty.':
    'En ersättare beslutar och röstar för den som är borta; det kan ingen från den andra parten göra, och den egna sidan av bordet står tom.',
  'Name somebody of the same party as `deputy`.': 'Ange någon från samma part som `deputy`.',
};
