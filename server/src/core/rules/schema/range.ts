import { schemaRule } from './schema-rule.ts';

export const range = schemaRule('range', {
  title: 'A number or the length of a list is outside its limits.',
  why: 'The value makes no sense in the real world, such as a quorum of nobody.',
  remedy: 'Choose a value within the limits that the message names.',
  bad: 'governance:\n  strategic:\n    forums:\n      - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl], quorum: { eachParty: 0 } }\n  tactical:\n    forums:\n      - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n  operational:\n    forums:\n      - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: weekly, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }\n',
  good: 'governance:\n  strategic:\n    forums:\n      - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl], quorum: { eachParty: 1 } }\n  tactical:\n    forums:\n      - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n  operational:\n    forums:\n      - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: weekly, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }\n',
});
