import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import { type NewAgreement, newAgreement } from '../../../../server/src/core/templates/new-agreement.ts';
import { toPlainText } from '../../../../server/src/core/templates/snippet.ts';
import { placeholderIn } from '../../../../server/src/core/util/placeholder.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { times } from '../../../support/seed.ts';
import { answers } from './answers.ts';

/** What a new agreement may say of its own accord: how partnerships are usually run, and nothing about these two. */
const neutral = new Set([
  'Each of us hears it from the other first, and gets the chance to act on it.',
  'Plans and forecasts are a normal agenda item, in both directions.',
  'Three levels, mirrored on both sides, that meet as agreed.',
  "We learn the market together; nobody's confidential figures are on the table.",
  'Advice serves whoever receives it, and own interests are said aloud.',
  'Act before being asked, on the strength of what the other has shared.',
  'Hard things are raised early, and nobody pays for raising them.',
  'Executive Steering Committee',
  'Service Board',
  'Delivery Meeting',
  'Direction, investment and the health of the relationship',
  'Demand, improvements, and what the operational level cannot settle',
  "The week's work, incidents and changes",
  'Business changes',
  'Roadmaps and forecasts',
  'Benchmark findings',
  'Tough topics',
  'Forecast',
  'Proposals and their answers',
  'Actions',
  'Incidents',
  'Changes',
  'Survey that both parties answer',
  'Action plan agreed at the next steering committee',
  'Agreement',
  'partnership/v1',
]);

/** Ids and words of the format, dates, lengths of time, percentages: nothing that reads like a fact about anybody. */
const isWord = (text: string) =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)?$|^\d{4}-\d\d-\d\d$|^\d+\.\d+\.\d+$|^\d+%$|^(every )?\d+ (working )?[a-z]+$/.test(
    text,
  );

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const onOneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Cn}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function isAnswer(text: string, { customer, vendor, timezone }: NewAgreement): boolean {
  const names = [customer, vendor].flatMap(party => [party.name, party.sponsor, party.manager]);
  const said = names.map(name => onOneLine(name ?? ''));
  const title = `Strategic partnership of ${onOneLine(customer.name)} and ${onOneLine(vendor.name)}`;
  return said.includes(text) || text === title || text === timezone;
}

it('says nothing that was neither answered nor is usual, whatever is answered', () => {
  fc.assert(
    fc.property(answers, given => {
      const text = toPlainText(newAgreement(given, today));
      const { value } = readFile({ uri: 'file:///a.partnership.yaml', text });
      const invented = textsIn(value).filter(
        each => !neutral.has(each) && !isWord(each) && !placeholderIn(each) && !isAnswer(each, given),
      );
      expect(invented, text).toEqual([]);
    }),
    { numRuns: 100 * times },
  );
});

it('has a finding at each placeholder once it is active', () => {
  fc.assert(
    fc.property(answers, given => {
      const text = toPlainText(newAgreement(given, today)).replace('status: draft', 'status: active');
      const workspace = workspaceOf({ 'a.partnership.yaml': text });
      const found = new Checker(workspace, { today: () => today })
        .findings('file:///a.partnership.yaml')
        .filter(({ rule }) => rule === 'principle/placeholder');
      const { value } = readFile({ uri: 'file:///a.partnership.yaml', text });
      const placeholders = textsIn(value).filter(each => placeholderIn(each));
      expect(found.length, text).toBe(placeholders.length);
      expect(placeholders.length).toBeGreaterThan(10);
    }),
    { numRuns: 30 * times },
  );
});
