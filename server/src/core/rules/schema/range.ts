import { governanceExample } from '../governance/example.ts';
import { schemaRule } from './schema-rule.ts';

export const schemaRange = schemaRule('range', {
  title: 'A number or the length of a list is outside its limits.',
  why: 'The value makes no sense in the real world, such as a quorum of nobody.',
  remedy: 'Choose a value within the limits that the message names.',
  bad: governanceExample({ strategic: { quorum: '{ eachParty: 0 }' } }),
  good: governanceExample({ strategic: { quorum: '{ eachParty: 1 }' } }),
});
