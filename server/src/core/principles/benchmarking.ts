import type { Principle } from './principle.ts';

export const benchmarking: Principle = {
  key: 'benchmarking',
  rulePrefix: 'benchmarking',
  name: 'Joint benchmarking',
  summary:
    'The parties look at the market together, regularly, for the best quality and profitability of both.',
  meaning:
    'Jointly and regularly, the parties compare solutions, prices, market and technology with what others do. ' +
    'The purpose is the best quality and profitability of both, so a finding leads to a plan and not to a claim. ' +
    'It is never a way to reveal confidential information, neither of each other nor of anyone else.',
  good: [
    'Like is compared with like, by a method agreed before the figures are seen.',
    'The data is public, historic, aggregated, or handled by a third party.',
    'A finding leads to an action with an owner, in the forum that received it.',
    'It happens at a fixed interval, not when someone is angry about a price.',
  ],
  failures: [
    'It is used as a price weapon, once, shortly before the renewal.',
    'The months go into disputing the data, and nothing follows.',
    "Someone shows a competitor's offer to make a point.",
    'Only prices are compared, so better ways of working are never found.',
  ],
  usual: [
    { what: 'Benchmark', value: 'usually every 12 to 24 months' },
    { what: 'Market update', value: 'usually half-yearly' },
  ],
  example: `benchmarking:
  intent: We learn the market together; nobody's confidential figures are on the table.
  partiesCompete: false
  activities:
    - id: market-watch
      type: market-update
      topics: [market, technology, solutions, prices]
      handling: aggregated
      by: both
      cadence: half-yearly
      forum: steering-committee`,
  clauses: [
    'Benchmarking clause: who benchmarks, who pays, by which method, and what follows from the result. Have this reviewed.',
    'Most-favoured customer: a different promise with a similar sound. Say if it is not meant.',
    'Confidentiality: what may be used, and who may see the result.',
    'Prices of third parties touch competition law and, between parties that compete, so do prices, future plans and capacity: always have this reviewed.',
    'The usual lawful way is aggregated, historic figures through an independent third party (European Commission, guidelines on horizontal co-operation, 2023, chapter 6).',
  ],
  vocabulary: [
    {
      term: 'Value creation',
      source: 'ISO 44001:2017',
      meaning:
        'The lifecycle stage in which the partners look for more than they signed for. A benchmark feeds it.',
    },
    {
      term: 'Continual improvement',
      source: 'ITIL 4',
      meaning: 'The practice that turns a finding into a change. A benchmark without it is only a report.',
    },
    {
      term: 'Equity',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'A fair share of gains and losses, also when the market has moved since the price was agreed.',
    },
  ],
};
