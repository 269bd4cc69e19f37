/**
 * This room is the contract between rules and those who run them. Change it when all rules need something; what
 * one rule needs stands in its own file.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { RuleId, RuleOptions, SettableRule, Severity } from '../config/settable-rule.ts';
import type { Text } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { CoverablePart } from '../model/coverage.ts';
import type { FileModel } from '../model/file-model.ts';
import type { TopLevelKey } from '../model/sections.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import type { AgreementReview } from '../review/review.ts';
import type { Range } from '../util/text.ts';
import type { TextEdit } from '../util/text-edit.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import type { Idle } from './idle.ts';

/** What a rule says about one place. The range is in the file that was checked. */
export interface Report {
  readonly range: Range;
  /** What is wrong, why it matters, what to do; names people and forums by their names. */
  readonly message: Text;
  /** The id path of the thing: together with rule and agreement it makes the fingerprint. */
  readonly path: string;
  /**
   * What it was reported as by earlier versions, where a path or place has moved: what accepts all of these accepts it, so that
   * no waiver and no comment is orphaned. Several, where one finding has taken the place of several.
   */
  readonly formerly?: readonly Former[];
  /** Where the rule's own severity does not hold. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** What a quick fix needs; plain JSON, in which `StartOf` stands for an offset. Fixes read this and never the message. */
  readonly data?: unknown;
}

/** How and where an earlier version reported a finding. */
export interface Former {
  readonly path: string;
  /** Where it stood, if that was elsewhere: a comment may stand there. */
  readonly range?: Range;
}

/** Another place that the finding is about. */
export interface Related {
  readonly uri: string;
  readonly range: Range;
  readonly message: Text;
}

/** What a check may look at besides the file or agreement itself. */
export interface RuleContext {
  readonly workspace: ReadonlyWorkspace;
  /** Undefined when rules that depend on the date are switched off. */
  readonly today: IsoDate | undefined;
  /** The principles that this organisation insists on (decision 36). */
  readonly required: ReadonlySet<PrincipleKey>;
  /** The ids of all rules: what a configuration can set. */
  readonly ruleIds: readonly RuleId[];
}

/** Changes of one file. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** One way to put a finding right. */
export interface Fix {
  /** What it does, as a menu shows it. */
  readonly title: Text;
  /** In the file of the finding; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** In other files, where it takes changes there too. */
  readonly elsewhere?: readonly FileEdits[];
  /**
   * Whether it is certainly what was meant and says nothing that the text does not say already. Only such fixes
   * are made without asking, when everything is fixed at once.
   */
  readonly sure?: boolean;
}

/** What a fix reads of a finding: where it stands and its data, never its message. */
export type Fixable = Pick<Report, 'range' | 'data'>;

/** What a fix may look at besides the finding. */
export interface FixContext {
  readonly file: FileModel;
  readonly workspace: ReadonlyWorkspace;
  /** The user's date, also where rules that depend on it are off. */
  readonly today: IsoDate;
}

interface RuleBase extends SettableRule {
  /** The principle that it serves, where it serves one. */
  readonly principle?: PrincipleKey;
  /**
   * False where nobody can have meant it: what cannot be read, or leads nowhere. Then nothing offers to accept it with a
   * reason.
   */
  readonly acceptable?: false;
  /** Whether its verdict depends on today's date: it is not asked where such rules are off. */
  readonly dated?: true;
  /** What the rule says, as one sentence for catalogues and problem lists. */
  readonly title: string;
  /** Why that matters to the parties. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /**
   * YAML that shows it. Top-level keys replace those of a sound agreement (`key: null` removes one); a
   * text with `kind:`, or with `extends:` or `waivers:` of a configuration, is a whole file of its own. A line
   * `# file: NAME` begins another file, such as the records of the agreement. Both examples are run by the tests.
   */
  readonly bad: string;
  readonly good: string;
  /**
   * The ways to put a finding right, the best first. Each of them removes the finding and causes no other, but for
   * placeholders of what only the user knows.
   */
  fix?(finding: Fixable, context: FixContext): readonly Fix[];
}

/** A rule about one file of any kind: YAML, shape, references. */
export interface FileRule extends RuleBase {
  readonly on: 'file';
  check(file: FileModel, context: RuleContext, options: RuleOptions): Iterable<Report>;
}

/** A rule about what an agreement says. */
export interface AgreementRule extends RuleBase {
  readonly on: 'agreement';
  /**
   * The top-level keys whose content the verdict rests on; `''` is the list of the keys itself. When one of them holds lines that could not be
   * read, the rule is not asked: it would judge on half the text.
   */
  readonly reads: readonly (TopLevelKey | '')[];
  /** Whether it looks into any section, and knows by itself what to conclude where one of them could not be read. */
  readonly readsAll?: true;
  /** The parts of which it says that something is missing there: it is silent where one of them stands in the contract. */
  readonly silentIfCovered?: readonly CoverablePart[];
  check(agreement: AgreementModel, context: RuleContext, options: RuleOptions): Iterable<Report>;
}

/** A rule about what accepts findings. It is asked last, when it is known what is accepted. */
export interface SuppressionRule extends RuleBase {
  readonly on: 'suppressions';
  /** @param idle what accepts nothing, as far as that can be known */
  check(idle: Idle, context: RuleContext): Iterable<Report>;
}

/**
 * A rule about a change: it compares two states of an agreement, so it is asked in reviews and never by `check`. Its
 * examples are the state after; the sound agreement is the state before.
 */
export interface ReviewRule extends RuleBase {
  readonly on: 'review';
  check(review: AgreementReview): Iterable<Report>;
}

export type Rule = FileRule | AgreementRule | SuppressionRule | ReviewRule;
