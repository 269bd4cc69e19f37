import type { Dictionary } from '../message.ts';

/** Seats, the people who hold them, and what parties are besides customer and vendor. */
export const people: Dictionary = {
  // Roles of parties.
  integrator: 'integratör',
  partner: 'partner',
  observer: 'observatör',
  'an integrator': 'integratör',
  'a partner': 'partner',
  'an observer': 'observatör',

  // Keys.
  of: 'åt',
  since: 'sedan',
  seats: 'platser',
  email: 'e-post',
  'key person': 'nyckelperson',
  'lock in': 'bindningstid',
  handover: 'överlämning',
  vacancy: 'vakans',
  'replacement approved by': 'ersättare godkänns av',

  // What changed.
  'for which customer {0} acts': 'åt vilken kund {0} handlar',
  '{0} now acts for {1} instead of {2}': '{0} handlar nu åt {1} i stället för {2}',
  'At {0}, {1} now holds the position {2}': 'Hos {0} har {1} nu befattningen {2}',
  'At {0}, {1} now stands where {2} stood, who was to stay until {3}':
    'Hos {0} står nu {1} där {2} stod, som skulle stanna till {3}',
  'At {0}, nobody is named any more for the position {1} (before: {2})':
    'Hos {0} nämns ingen längre för befattningen {1} (förut: {2})',
  'At {0}, nobody is named any more for the position {1} (before: {2}, who was to stay until {3})':
    'Hos {0} nämns ingen längre för befattningen {1} (förut: {2}, som skulle stanna till {3})',
  'since when {0} holds the position': 'sedan när {0} har befattningen',
  '{0} is now said to hold the position since {1} instead of {2}':
    '{0} anges nu ha befattningen sedan {1} i stället för {2}',
  'how many hold the position {0} at {1}': 'hur många som har befattningen {0} hos {1}',
  'At {0}, the position {1} is now held by {2} instead of {3}':
    'Hos {0} har nu {2} befattningen {1} i stället för {3}',
  'Invitations for {0} now go to another address': 'Kallelser till {0} går nu till en annan adress',
  'Invitations for {0} now go to an address': 'Kallelser till {0} går nu till en adress',
  'Invitations for {0} no longer go to an address': 'Kallelser till {0} går inte längre till någon adress',
  'how long {0} stays at least': 'hur länge {0} stannar minst',
  '{0} now stays at least {1}': '{0} stannar nu minst {1}',
  'how long before a replacement of {0} the other party is told':
    'hur långt innan {0} byts ut den andra parten får veta det',
  'Of a replacement of {0} the other party is now told {1} before':
    'När {0} ska bytas ut får den andra parten nu veta det {1} i förväg',
  'how long {0} and a successor work side by side': 'hur länge {0} och en efterträdare arbetar sida vid sida',
  '{0} and a successor now work side by side for {1}':
    '{0} och en efterträdare arbetar nu sida vid sida i {1}',
  'how long the position of {0} may stay empty': 'hur länge befattningen som {0} har får stå tom',
  'The position of {0} may now stay empty for {1}': 'Befattningen som {0} har får nu stå tom i {1}',
  'who approves a replacement of {0}': 'vem som godkänner den som ersätter {0}',
  'A replacement of {0} is now approved by {1} instead of {2}':
    'Den som ersätter {0} godkänns nu av {1} i stället för {2}',

  // Hovers.
  'Held by': 'Innehas av',
  Since: 'Sedan',
  'nobody who is named': 'ingen som är namngiven',

  // Completion.
  'A position without a name: who holds it may change.':
    'En befattning utan namn: den som har den kan bytas ut.',
  'new seat': 'ny befattning',

  // Mistakes of form.
  "Name one of this party's people by the id that its Party file gives, such as sara-berg.":
    'Ange någon av partens personer med det id som står i dess Party-fil, till exempel sara-berg.',
};
