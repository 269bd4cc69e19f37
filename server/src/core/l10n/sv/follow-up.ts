import type { Dictionary } from '../message.ts';

/** Following up what was promised: words for records and what they prove. */
export const followUp: Dictionary = {
  evidence: 'underlag',
};
