import type { Dictionary } from '../../message.ts';

/** Pages of rules about seats. */
export const people: Dictionary = {
  'In an agreement in force, nobody is named for the seat of a sponsor or relationship manager':
    'I ett avtal som gäller är ingen namngiven för befattningen som sponsor eller relationsansvarig',
  'An agreement may well name positions; but somebody has to hold those that the partnership hangs on, and the other party has to know whom to call.':
    'Ett avtal får gärna nämna befattningar; men någon måste ha dem som partnerskapet hänger på, och den andra parten måste veta vem man ska ringa.',
  'Write `name` beside the title, or in the `Party` file of the same party: then no agreement changes.':
    'Skriv `name` bredvid titeln, eller i samma parts `Party`-fil: då ändras inget avtal.',
  'The agreement and the `Party` file name two different people for one seat':
    'Avtalet och `Party`-filen anger två olika personer för en befattning',
  'What the agreement says holds; but whoever changed the `Party` file believes that somebody else sits there now.':
    'Det som avtalet säger gäller; men den som ändrade `Party`-filen tror att någon annan sitter där nu.',
  'Take the name out of the agreement, so that the `Party` file says who it is, or write the same name in both.':
    'Ta bort namnet ur avtalet, så att `Party`-filen säger vem det är, eller skriv samma namn på båda ställena.',
};
