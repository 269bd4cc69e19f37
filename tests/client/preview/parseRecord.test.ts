import { expect, it } from 'vitest';
import { parseRecord } from '../../../client/src/preview/page/parseRecord.ts';

it('reads the record that a button begins', () => {
  const record = { kind: 'report', subject: 'monthly “report”' };
  expect(parseRecord(JSON.stringify(record))).toEqual(record);
});

it.each([undefined, '', 'x', '[]', 'null', '{"kind":7}', '7'])('takes %j for none', text => {
  expect(parseRecord(text)).toBeUndefined();
});
