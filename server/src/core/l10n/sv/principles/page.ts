import type { Dictionary } from '../../message.ts';

/** What the pages of all principles have. */
export const page: Dictionary = {
  'What good looks like': 'Så ser det ut när det fungerar',
  'How it usually fails': 'Så brukar det gå fel',
  'What is usual': 'Vad som är vanligt',
  'These are usual values, not rules. Sources differ, and your organisation may set its own.':
    'Detta är vanliga värden, inga regler. Källorna skiljer sig åt, och er organisation kan sätta sina egna.',
  Example: 'Exempel',
  'In a contract': 'I ett avtal',
  'Elsewhere it is called': 'På andra håll heter det',
  'ISO 44001:2017': 'ISO 44001:2017',
  'ITIL 2011': 'ITIL 2011',
  'ITIL 4': 'ITIL 4',
  'SIAM Foundation BoK 2017': 'SIAM Foundation BoK 2017',
  'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)':
    'Formella relationsavtal (Frydlinger, Hart och Vitasek, 2019)',
  'Traffic Light Protocol 2.0 (FIRST, 2022)': 'Traffic Light Protocol 2.0 (FIRST, 2022)',
  Honesty: 'Ärlighet',
  'Value creation': 'Värdeskapande',
  'Continual improvement': 'Ständig förbättring',
};
