/** What somebody has answered so far, by the names of the questions, as it was chosen or typed. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One question of a form. All texts are in the language of whoever is asked. */
export interface FormQuestion {
  /** The name of its answer. */
  readonly name: string;
  /**
   * `choice`: one of the choices; `many`: any number of them; `text`: a text; `texts`: any number of texts; `actions`: the same,
   * each `what; who; by when`.
   */
  readonly ask: 'choice' | 'many' | 'text' | 'texts' | 'actions';
  readonly prompt: string;
  /** What it is about, in a word or two, for a list of what was answered. */
  readonly label: string;
  readonly choices: readonly FormChoice[];
  /** Whether something may be typed that is none of the choices. */
  readonly isOpen: boolean;
  /** Whether the choices are people, so that somebody may be missing among them. */
  readonly isAboutPeople: boolean;
  /** Whether it may be left without an answer. */
  readonly isOptional: boolean;
  /** Whether it is asked only when somebody wants to say it. */
  readonly isExtra: boolean;
  /** What may be chosen together, such as all members of a forum. */
  readonly all?: { readonly label: string; readonly answers: readonly string[] };
  /** Of actions: who does one, and by when. */
  readonly parts?: { readonly owner: FormQuestion; readonly due: FormQuestion };
  /** What was answered, for people; of several things one after the other. Empty: nothing yet. */
  readonly inWords: readonly string[];
}

export interface FormChoice {
  readonly answer: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** A heading over this choice and those that follow it. */
  readonly group?: string;
}

/** What is to be asked so that something can be recorded, as far as the answers so far tell. */
export interface RecordForm {
  /** What the agreement is called. */
  readonly agreement: string;
  /** What is recorded, as the title of a dialogue: `Record a meeting`. */
  readonly title: string;
  readonly questions: readonly FormQuestion[];
  /** The answers so that they mean the same tomorrow: days and people as records have them. */
  readonly answers: Answers;
  /** The first answer that cannot be understood. */
  readonly problem?: FormProblem;
}

export interface FormProblem {
  /** The name of its question. */
  readonly name: string;
  /** Of an action: which part of it, `owner` or `due`. */
  readonly part?: string;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}
