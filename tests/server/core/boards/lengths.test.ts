import { describe, expect, it } from 'vitest';
import { readLength } from '../../../../server/src/core/boards/cells/lengths.ts';
import { readQuorum } from '../../../../server/src/core/boards/cells/quorum.ts';

describe('how long a meeting lasts', () => {
  it.each([
    ['2 hours', '2 hours'],
    ['2h', '2 hours'],
    ['2 hrs', '2 hours'],
    ['1 hour', '1 hour'],
    ['One hour', '1 hour'],
    ['1.5 hours', '90 minutes'],
    ['1,5 tim', '90 minutes'],
    ['90 min', '90 minutes'],
    ['90 mins.', '90 minutes'],
    ['Half an hour', '30 minutes'],
    ['1 hour 30 minutes', '90 minutes'],
    ['1 day', '1 day'],
    ['2 timmar', '2 hours'],
    ['en timme', '1 hour'],
    ['60 minuter', '60 minutes'],
    ['09.00–10.30', '90 minutes'],
    ['09:00 - 11:00', '2 hours'],
    ['5 working days before the meeting', '5 working days'],
    ['Within 5 business days', '5 working days'],
    ['5 WD prior to meeting', '5 working days'],
    ['5 arbetsdagar före mötet', '5 working days'],
  ])('“%s”', (text, value) => {
    expect(readLength(text)).toEqual({ value });
  });

  it('keeps what makes it uncertain', () => {
    expect(readLength('Up to 2 hours')).toEqual({ value: '2 hours', rest: 'Up to 2 hours' });
  });

  it.each([
    '1-2 hours',
    'Half a day or more',
    'as needed',
    'TBC',
    '0 hours',
    '0 hours 0 minutes',
    '99999999 hours 5 minutes',
    '99999999999999999999999 hours',
    '100000 and a half hours',
    '09:00–99:00',
    '09:00-10:75',
  ])('is not guessed of “%s”', text => {
    expect(readLength(text)).toEqual({ wrong: expect.anything(), remedy: expect.anything() });
  });
});

describe('how many must be there', () => {
  it.each([
    ['3', { members: 3 }],
    ['At least 3 members', { members: 3 }],
    ['One from each party', { eachParty: 1 }],
    ['At least one representative from each Party', { eachParty: 1 }],
    ['Minst en från varje part', { eachParty: 1 }],
    ['4 members, including one from each party', { eachParty: 1, members: 4 }],
  ])('“%s”', (text, value) => {
    expect(readQuorum(text)).toEqual({ value });
  });

  it.each([
    '50%',
    'The CIO and the Account Director',
    'N/A',
    '0',
    '0 from each party',
    '0 members, including one from each party',
    '5000',
    '5000 from each party',
  ])('is not guessed of “%s”', text => {
    expect(readQuorum(text)).toEqual({ wrong: expect.anything(), remedy: expect.anything() });
  });
});
