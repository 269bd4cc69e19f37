import type { Principle } from './principle.ts';

export const sharing: Principle = {
  key: 'sharing',
  rulePrefix: 'sharing',
  name: 'Share plans and forecasts',
  summary: 'Plans and forecasts, short term and long term, pass regularly in both directions.',
  meaning:
    'Each party shows the other what it expects and intends, for the coming months and for the coming years. ' +
    'This is a natural part of the tactical and strategic meetings, not a favour and not a special report. ' +
    'It is what makes proactivity possible: nobody can act ahead on what they were never told.',
  good: [
    'Every item has an owner, a horizon, a refresh, and a forum that reviews it.',
    'It says how binding it is: the firm months, the tolerance, or that it binds nobody.',
    'There is something short term (up to 12 months) and something long term (beyond).',
    'Both parties give: demand and business plans one way, roadmaps and capacity the other.',
    'It says who may see it.',
  ],
  failures: [
    'A one-way forecast: the customer shares demand and gets nothing back, or the reverse.',
    'It is made once, for the signing, and never refreshed.',
    'Monthly figures are promised to a meeting that is held quarterly.',
    'A forecast is treated as an order, so the next one is empty.',
  ],
  usual: [
    { what: 'Forecast', value: 'usually 12 to 18 months rolling, the first 3 months firm' },
    { what: 'Refresh of a forecast', value: 'usually monthly or quarterly' },
    { what: 'Roadmap and plan', value: 'usually 12 to 36 months ahead, refreshed yearly' },
  ],
  example: `sharing:
  intent: Plans and forecasts are a normal agenda item, not a favour.
  commitments:
    - { id: demand-forecast, what: Demand by month, type: forecast, by: nordbank, to: cirrus,
        owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board,
        binding: { window: 3 months, tolerance: 20% }, classification: amber }
    - { id: service-roadmap, what: Roadmap of the services, type: roadmap, by: cirrus, to: nordbank,
        owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee,
        binding: none, classification: amber }`,
  clauses: [
    'Rolling forecast and firm window: which months bind, within which tolerance, and what follows outside it. Have this reviewed where money depends on it.',
    'Joint business plan, often a schedule that both executives sign each year.',
    'Technology roadmap, usually stated to be for information only.',
    'Between parties that compete, plans and forecasts of capacity touch competition law as much as prices do (European Commission, guidelines on horizontal co-operation, 2023, chapter 6): have this reviewed.',
    'Confidentiality and, for listed companies, inside information: have this reviewed before long-term plans are shared.',
  ],
  vocabulary: [
    {
      term: 'Joint relationship management plan',
      source: 'ISO 44001:2017',
      meaning:
        'The living document of a collaboration: its objectives, risks, value creation and behaviours. An agreement ' +
        'is a part of it, also in what is shared, by whom and how often.',
    },
    {
      term: 'Honesty',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'To tell the truth about facts and intentions, also when a plan gets worse.',
    },
    {
      term: 'Clear, green, amber, amber+strict, red',
      source: 'Traffic Light Protocol 2.0 (FIRST, 2022)',
      meaning:
        'How far information may travel: clear anywhere, green in the community, amber to those who need it in the ' +
        'own organisation and its clients, not its suppliers, amber+strict inside the organisation only, red to the named persons only.',
    },
  ],
};
