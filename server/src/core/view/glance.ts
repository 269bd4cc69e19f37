import type { Finding } from '../checking/run-rules.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
import { sentence, type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { coversIn } from '../model/coverage.ts';
import { coverInWords } from '../model/covers-in-words.ts';
import { laddersOf } from '../model/ladders.ts';
import type { Principle } from '../principles/principle.ts';
import { principles } from '../principles/principles.ts';
import type { Agreed, PrincipleTile } from './agreement-view.ts';
import { countsInWords, countsOf } from './counts.ts';
import type { Reader } from './reader.ts';

/** The promises whose keeping tells of a principle. */
const kindsOf: Readonly<Record<Principle['key'], readonly PromiseKind[]>> = {
  firstChoice: [],
  sharing: ['sharing'],
  governance: ['forum', 'report', 'governance-review'],
  benchmarking: ['benchmark'],
  trustedAdviser: [],
  proactivity: ['proactivity'],
  openDialogue: ['health-check', 'joint-review', 'internal-review', 'commitment'],
};

/** Two facts for each of the seven principles: what is agreed, and what was kept. */
export function glanceOf(evidence: Evidence, findings: readonly Finding[], reader: Reader): PrincipleTile[] {
  return principles.map(principle => {
    const { key } = principle;
    const open = findings.filter(
      ({ rule, dated, severity }) =>
        !dated && severity !== 'info' && rule.startsWith(`${principle.rulePrefix}/`),
    ).length;
    const agreed = agreedOf(principle, evidence.model, open);
    return {
      principle: key,
      name: reader.text(sentence(principle.name)),
      summary: reader.text(sentence(principle.summary)),
      agreed,
      agreedWords: reader.heading(coverWords(agreed, key, evidence.model) ?? inWords(agreed, open, reader)),
      track: trackOf(key, evidence, reader),
      place: reader.placeAt(evidence.model.agreement, key),
    };
  });
}

function agreedOf({ key }: Principle, model: AgreementModel, open: number): Agreed {
  if (model.file.unreadable.has(key) || model.file.source.isDoubtful(model.agreement, key))
    return 'unreadable';
  if (model.lacks(model.agreement, key)) return 'missing';
  if (isLeftToContract(key, model)) return 'covered';
  if (model.isHollow(key)) return 'words';
  return open > 0 ? 'gaps' : 'agreed';
}

/** Whether all that is said of a principle is where in the contract it stands. */
function isLeftToContract(key: Principle['key'], model: AgreementModel): boolean {
  if (!coversIn(model).some(({ part }) => part.split('.')[0] === key)) return false;
  if (model.isHollow(key)) return true;
  return key === 'governance' && model.forums.length + model.reports.length + laddersOf(model).length === 0;
}

/** Where in the contract a principle stands as a whole. */
function coverWords(agreed: Agreed, key: Principle['key'], model: AgreementModel): Text | undefined {
  return agreed === 'covered' ? coverInWords(model.agreement, key) : undefined;
}

function inWords(agreed: Agreed, open: number, { audience }: Reader): Text {
  switch (agreed) {
    case 'agreed':
      return t`agreed`;
    case 'gaps':
      if (!audience.isInternal) return t`agreed, with gaps`;
      return open === 1 ? t`agreed, with 1 point to settle` : t`agreed, with ${open} points to settle`;
    case 'words':
      return t`only words, nothing that can be kept`;
    case 'covered':
      return t`covered by the contract`;
    case 'missing':
      return t`missing`;
    case 'unreadable':
      return t`cannot be read`;
  }
}

function trackOf(key: Principle['key'], evidence: Evidence, reader: Reader): string | undefined {
  if (!evidence.isInForce || !evidence.isRecorded) return undefined;
  const tracks = evidence.tracks.filter(
    track =>
      kindsOf[key].includes(track.promise.kind) &&
      (track.promise.kind !== 'commitment' || track.promise.path.startsWith(`${key}.`)) &&
      reader.audience.track(track),
  );
  const words = countsInWords(countsOf(tracks, evidence));
  return words && reader.text(words);
}
