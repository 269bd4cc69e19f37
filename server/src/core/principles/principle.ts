/** The key of a principle's section in an agreement. */
export type PrincipleKey =
  | 'firstChoice'
  | 'sharing'
  | 'governance'
  | 'benchmarking'
  | 'trustedAdviser'
  | 'proactivity'
  | 'openDialogue';

/** A value that practice shows. Never a duty: sources differ, so it is always worded "usual". */
export interface UsualValue {
  readonly what: string;
  readonly value: string;
}

/** A word that a reader may know from another body of practice, and what it means here. */
export interface VocabularyTerm {
  readonly term: string;
  /** With its version where that matters: what a standard says differs between them. */
  readonly source:
    | 'ISO 44001:2017'
    | 'ITIL 2011'
    | 'ITIL 4'
    | 'SIAM Foundation BoK 2017'
    | 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)'
    | 'Traffic Light Protocol 2.0 (FIRST, 2022)';
  readonly meaning: string;
}

/** One principle. All texts are plain sentences without Markdown, but for `example`, which is YAML. */
export interface Principle {
  readonly key: PrincipleKey;
  readonly name: string;
  /** One sentence, for lists and completion. */
  readonly summary: string;
  /** Two to four sentences. */
  readonly meaning: string;
  /** What good looks like. */
  readonly good: readonly string[];
  /** How it usually fails. */
  readonly failures: readonly string[];
  /** Empty where practice shows no figure. Show `usualNote` with it. */
  readonly usual: readonly UsualValue[];
  /** A short section in the agreement format, starting with its key, without a final line break. */
  readonly example: string;
  /** Where it belongs in a contract. Never legal advice. */
  readonly clauses: readonly string[];
  readonly vocabulary: readonly VocabularyTerm[];
  /** The part before the slash in the ids of the rules that serve this principle. */
  readonly rulePrefix: string;
}
