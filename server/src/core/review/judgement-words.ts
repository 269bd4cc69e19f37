import { wider } from './comparisons/sets.ts';
import { reworded, undecided } from './comparisons/words.ts';
import type {
  Benefit,
  DirectionJudgement,
  FormerJudgement,
  IdentityJudgement,
  LevelJudgement,
  PartJudgement,
  ThingsJudgement,
  ValueJudgement,
} from './judgement.ts';
import type { SidedJudge } from './verdict.ts';

/** The words of the table of judgements. */

/** A change has a direction: more of it is better for somebody, and so is having it at all. */
export function good(judge: SidedJudge, benefit: Benefit = 'receivers'): ValueJudgement {
  return { how: 'value', judge, benefit, presence: 'better' };
}

/** More of it is better for somebody; what it means that none is declared is not in the text. */
export function limit(judge: SidedJudge, benefit: Benefit = 'receivers'): ValueJudgement {
  return { ...good(judge, benefit), presence: 'undetermined' };
}

/** Each item is promised by itself: one that goes is a loss, whatever comes in its place. */
export const promised: ValueJudgement = { ...good(wider), itemByItem: true };

export const text: ValueJudgement = {
  how: 'value',
  judge: reworded,
  benefit: 'receivers',
  presence: 'reworded',
  isText: true,
};
/** Who does it, or when in the calendar (decision 64). */
export const arrangement: ValueJudgement = {
  how: 'value',
  judge: reworded,
  benefit: 'receivers',
  presence: 'reworded',
};
/** What it means is not in the text (decision 64: “the rest”). */
export const open: ValueJudgement = {
  how: 'value',
  judge: undecided,
  benefit: 'receivers',
  presence: 'undetermined',
};
/** Who decides what is there for all parties, also for those who do not sit there. */
export const openForAll: ValueJudgement = { ...open, benefit: 'all' };
export const part: PartJudgement = { how: 'part' };
export const identity: IdentityJudgement = { how: 'identity' };
export const former: FormerJudgement = { how: 'former' };
export const direction: DirectionJudgement = { how: 'direction' };
export const level: LevelJudgement = { how: 'level' };
export const promises: ThingsJudgement = { how: 'things', presence: 'better', interests: 'promise' };

/** What a section says of itself: where it comes from, and where what it leaves out stands. */
export const section = { intent: text, source: arrangement, coveredBy: open };

/** Of a ladder: which step is which, its level says (decision 67). */
export const steps: ThingsJudgement = {
  how: 'things',
  presence: 'better',
  key: ['level', 'then'],
  interests: 'around',
};

/** What all promises have. */
export const promise = { id: identity, by: direction, to: direction, source: arrangement, formerly: former };
