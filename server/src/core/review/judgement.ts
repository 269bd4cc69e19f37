import type { SidedJudge, Verdict } from './verdict.ts';

/** Who gains when a value gets better. */
export type Benefit =
  /** Those to whom it is promised, or all where it is promised to nobody in particular. */
  | 'receivers'
  /** Those who promise it: the answer to a proposal is owed to them (decision 62). */
  | 'givers'
  /** Receivers gain what givers lose: figures that are held more firmly. */
  | 'receivers-from-givers'
  | 'all';

/** A text, a number or a list, compared as a whole. */
export interface ValueJudgement {
  readonly how: 'value';
  readonly judge: SidedJudge;
  readonly benefit: Benefit;
  /** What it means that a value is there at all, which was not before. */
  readonly presence: Verdict;
  /** Each item of a list is promised by itself: what went and what came are a change each. */
  readonly itemByItem?: true;
  /** The order of a list's items counts; else it is a set. */
  readonly ordered?: true;
  /** Free text: a thing that differs in nothing else from one of another id was renamed (decision 65). */
  readonly isText?: true;
}

/** A mapping, compared key by key. */
export interface PartJudgement {
  readonly how: 'part';
  /** It is one promise: that it comes or goes counts as a whole. Else what it holds decides. */
  readonly presence?: Verdict;
  /** How it compares where one side wrote a word instead of a mapping. */
  readonly word?: ValueJudgement;
}

/** A list of things, each matched with its earlier self. */
export interface ThingsJudgement {
  readonly how: 'things';
  /** What it means that a thing comes; the opposite when it goes. Undefined: what it holds decides. */
  readonly presence?: Verdict;
  /** How a thing without an id is told from its neighbours (decision 67). */
  readonly key?: readonly string[];
  /** A thing of another id is the same one when it has the same name: people and parties. */
  readonly sameName?: true;
  /**
   * Who has an interest in a thing that is promised to nobody in particular: the parties of a forum's members, those that a
   * ladder is for; `around`: whoever has one in what it is a part of.
   */
  readonly interests: 'promise' | 'forum' | 'ladder' | 'adviser' | 'around' | 'all';
}

/** One of the levels of governance: forums may move between them. */
export interface LevelJudgement {
  readonly how: 'level';
}

/** `by` and `to`, which say one thing together. */
export interface DirectionJudgement {
  readonly how: 'direction';
}

/** A key that tells the thing from others, or keeps account of that: matched, not compared. */
export interface IdentityJudgement {
  readonly how: 'identity';
}

/** Ids that a thing or the agreement had: that of a rename or a removal is part of it, another one is wording. */
export interface FormerJudgement {
  readonly how: 'former';
}

export type Judgement =
  | ValueJudgement
  | PartJudgement
  | ThingsJudgement
  | LevelJudgement
  | DirectionJudgement
  | IdentityJudgement
  | FormerJudgement;
