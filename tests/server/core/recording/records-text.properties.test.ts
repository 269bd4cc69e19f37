import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { format } from '../../../../server/src/core/features/formatting.ts';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { withIds } from '../../../../server/src/core/recording/ids.ts';
import { recordsText } from '../../../../server/src/core/recording/records-text.ts';
import { anyNewRecord, said } from '../../../support/new-records.ts';
import { times } from '../../../support/seed.ts';

const read = (text: string) => readFile({ uri: 'file:///a.partnership.yaml', text });

describe('the text of new records', () => {
  it('reads as the data that it was made from', () => {
    fc.assert(
      fc.property(fc.array(anyNewRecord, { minLength: 1, maxLength: 5 }), news => {
        const records = withIds(news, new Set());
        const text = recordsText('nordbank-cirrus', records);
        const data = said({
          apiVersion: 'partnership/v1',
          kind: 'Records',
          agreement: 'nordbank-cirrus',
          records,
        });
        const file = read(text);
        expect(file.yaml.problems).toEqual([]);
        expect(file.value).toEqual(data);
        expect(file.schemaProblems).toEqual([]);
        expect(load(text)).toEqual(data);
      }),
      { numRuns: 400 * times },
    );
  });

  it('is left as it is by the formatter', () => {
    fc.assert(
      fc.property(
        fc.array(anyNewRecord, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (news, eol) => {
          const text = recordsText('nordbank-cirrus', withIds(news, new Set()), eol);
          expect(format(read(text), { tabSize: 4, insertSpaces: true })).toEqual([]);
        },
      ),
      { numRuns: 200 * times },
    );
  });
});
