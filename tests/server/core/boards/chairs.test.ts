import { describe, expect, it } from 'vitest';
import { readHolder } from '../../../../server/src/core/boards/chairs.ts';
import { Sides } from '../../../../server/src/core/boards/sides.ts';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';

const sides = new Sides({ customer: 'Nordbank', vendor: 'Cirrus' });
const read = (text: string) => readHolder(text, sides, undefined, '2026-11-30' as IsoDate);
const rotating = (rotates?: string) => ({ kind: 'rotating', rotates });

describe('a chair that the parties take by turns', () => {
  it.each([
    ['Rotating', undefined],
    ['Rotating chair', undefined],
    ['Roterande ordförandeskap', undefined],
    ['Alternates between the Customer and the Supplier', undefined],
    ['Växlar mellan parterna', undefined],
    ['Rotates annually between Nordbank and Cirrus', '1 year'],
    ['Rotates every 6 months between the parties', '6 months'],
    ['Roterar årligen mellan beställaren och leverantören', '1 year'],
  ])('“%s”', (text, rotates) => {
    expect(read(text)).toEqual({ value: rotating(rotates), rest: undefined });
  });

  it.each([
    ['Rotates annually, starting with the Supplier', '1 year'],
    ['Rotates annually, the Customer first', '1 year'],
    ['Roterar årligen, med början hos leverantören', '1 year'],
    ['Rotating every 0 months', undefined],
    ['Rotating among members', undefined],
    ['Alternates by agenda item', undefined],
  ])('keeps what else stands there: “%s”', (text, rotates) => {
    expect(read(text)).toEqual({ value: rotating(rotates), rest: expect.stringMatching(/\S/) });
  });

  it.each([
    'Deputy chair alternates; chair is the Customer CIO',
    'Rotating; first Anna Lind, Customer CIO',
    'Rotating; first Anna Lind',
    'Rotates between the Customer CIO and the Supplier CEO',
    'Customer CIO (alternate: Head of IT)',
    'IT-chefen, turas om med kundansvarig',
    `Rotating ${'and so on '.repeat(30)}`,
  ])('is not certain where somebody stands there, too: “%s”', text => {
    expect(read(text)).toEqual({ wrong: expect.anything(), remedy: expect.anything() });
  });
});
