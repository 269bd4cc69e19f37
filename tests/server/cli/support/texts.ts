import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** An agreement without findings. */
export const sound = soundAgreement;

/** One error: an agreement that ends before it starts. On line 12 and 13. */
export const withError = sound.replace('ends: 2028-12-31', 'ends: 2025-12-31');

/** One warning: only one party promises to tell the other first. */
export const withWarning = soundWith(`firstChoice:
  commitments:
    - { id: big-news, by: nordbank, to: cirrus, events: [new-sourcing], notice: 60 days, response: 20 days, mechanism: inform }
`);

/** One agreement of another id, so that both may lie in one project. */
export function another(text: string, id: string): string {
  return text.replace('id: nordbank-cirrus', `id: ${id}`);
}
