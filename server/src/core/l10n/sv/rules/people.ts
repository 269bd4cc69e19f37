import type { Dictionary } from '../../message.ts';

/** Findings about seats and what parties are. */
export const people: Dictionary = {
  '“{0}” of {1}': '”{0}” hos {1}',
  'Nobody is named for the seat {0}, so nobody knows whom to call. Write `name` there, or in the `Party` file of the party.':
    'Ingen är namngiven för befattningen {0}, så ingen vet vem man ska ringa. Skriv `name` där, eller i partens `Party`-fil.',
  'Nobody is named for the seats {0}, so nobody knows whom to call. Write `name` there, or in the `Party` files of the parties.':
    'Ingen är namngiven för befattningarna {0}, så ingen vet vem man ska ringa. Skriv `name` där, eller i parternas `Party`-filer.',
  'Add a place for the name': 'Lägg till en plats för namnet',
  'Add places for the names': 'Lägg till platser för namnen',
  'Here {0} is `{1}/{2}`, but the `Party` file names {3}: what stands here counts. Take the name out here, so that the `Party` file says who it is, or write the same name in both.':
    'Här är {0} `{1}/{2}`, men `Party`-filen anger {3}: det som står här gäller. Ta bort namnet här, så att `Party`-filen säger vem det är, eller skriv samma namn på båda ställena.',
  'The name in the `Party` file': 'Namnet i `Party`-filen',
  'Leave the name to the `Party` file': 'Överlåt namnet åt `Party`-filen',
  '`{0}` is {1}, so {2} cannot act for it as for a customer. Write the id of the customer, or leave `of` out.':
    '`{0}` är {1}, så {2} kan inte handla åt den som åt en kund. Skriv kundens id, eller utelämna `of`.',
  '{0} has no executive sponsor in this agreement, so nobody at its top stands behind the partnership. Where `roles` stands beside `party: {1}`, those in its `Party` file do not count here: add `executive-sponsor` there.':
    '{0} har ingen sponsor i ledningen i det här avtalet, så ingen högst upp står bakom partnerskapet. Där `roles` står bredvid `party: {1}` räknas inte rollerna i dess `Party`-fil här: lägg till `executive-sponsor` där.',
  '{0} has no relationship manager in this agreement, so nobody sees that its promises are kept from day to day. Where `roles` stands beside `party: {1}`, those in its `Party` file do not count here: add `relationship-manager` there.':
    '{0} har ingen relationsansvarig i det här avtalet, så ingen ser till att löftena hålls i vardagen. Där `roles` står bredvid `party: {1}` räknas inte rollerna i dess `Party`-fil här: lägg till `relationship-manager` där.',
  '{0} is of {1}, and holds no role for {2}. Name somebody of {3}, by the id that its `Party` file gives.':
    '{0} är hos {1} och har ingen roll för {2}. Ange någon hos {3} med det id som står i dess `Party`-fil.',
  '“{0}” is classified red, which means for named people only, but nobody is named for the seat “{1}”. Write `name` there or in the `Party` file, or choose a wider classification.':
    '”{0}” är rödmärkt, alltså bara för namngivna personer, men ingen är namngiven för befattningen ”{1}”. Skriv `name` där eller i `Party`-filen, eller välj en vidare märkning.',
  'Only {0} is a partner, and nobody is the customer or the vendor: equals are at least two. Give another party `role: partner`, or one `role: customer` and one `role: vendor`.':
    'Bara {0} är partner, och ingen är kund eller leverantör: likställda är minst två. Ge en part till `role: partner`, eller en `role: customer` och en `role: vendor`.',
};
