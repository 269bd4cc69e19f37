import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { Checker } from '../../server/src/core/checking/checker.ts';
import type { Finding } from '../../server/src/core/checking/run-rules.ts';
import type { FileModel } from '../../server/src/core/model/file-model.ts';
import { encloses, type Range } from '../../server/src/core/util/text.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { show, today } from './check.ts';

/** One mistake in one file of a sound folder, and the one finding that it should give. */
export interface Mutation {
  readonly uri: string;
  /** What was done, for the list of failures. */
  readonly what: string;
  /** The text between the offsets is replaced. */
  readonly edit: Range & { readonly text: string };
  /** Nothing: the file is still sound. Several only where they are truly several mistakes. */
  readonly expected: readonly Expected[];
  /** Not asked of rules about the date: that a meeting is late, once its record is gone, is right and no second mistake. */
  readonly isApartFromDate?: boolean;
}

export interface Expected {
  /** A rule's id, or several with `|` between them where either is right. */
  readonly rule: string;
  /** Where the finding stands in the text after the edit. Undefined: anywhere on the file. */
  readonly range?: Range | undefined;
  /** What the finding has to stand in, where the exact place does not matter. */
  readonly within?: Range | undefined;
  /** A file other than the mutated one. */
  readonly uri?: string | undefined;
  /** What the message has to name. */
  readonly says?: string | undefined;
}

/** Sound files that belong together, loaded once; mutations are tried on them one after the other. */
export class SoundFolder {
  readonly name: string;
  readonly #texts: Readonly<Record<string, string>>;
  readonly #workspace = new Workspace();
  readonly #checker = new Checker(this.#workspace, { today: () => today });
  readonly #apartFromDate = new Checker(this.#workspace, { today: () => today, dated: false });
  #mutated: string | undefined;
  readonly messages = new Set<string>();

  constructor(name: string, texts: Readonly<Record<string, string>>) {
    this.name = name;
    this.#texts = texts;
    for (const [uri, text] of Object.entries(texts)) this.#workspace.set(uri, text);
  }

  /** The files as they are without a mistake. */
  files(): FileModel[] {
    this.#restore();
    return this.#workspace.uris().map(uri => this.file(uri));
  }

  file(uri: string): FileModel {
    return this.#workspace.file(uri) as FileModel;
  }

  /** The findings of all files of the folder after an edit. */
  findings({ uri, edit, isApartFromDate }: Omit<Mutation, 'what' | 'expected'>): Finding[] {
    if (this.#mutated !== uri) this.#restore();
    this.#mutated = uri;
    const text = this.#texts[uri] as string;
    this.#workspace.set(uri, text.slice(0, edit.start) + edit.text + text.slice(edit.end));
    const checker = isApartFromDate ? this.#apartFromDate : this.#checker;
    const findings = this.#workspace.uris().flatMap(each => [...checker.findings(each)]);
    // Where a text was approved, any change of it is one of those: that is what its fingerprint is for.
    return findings.filter(({ rule }) => rule !== 'agreement/approved-text-changed');
  }

  /** What is wrong with the findings of a mutation; undefined when the promise is kept. */
  failure(mutation: Mutation): string | undefined {
    const findings = this.findings(mutation);
    for (const { rule, message } of findings) this.messages.add(`${rule} ${message}`);
    const { expected } = mutation;
    const kept =
      findings.length === expected.length &&
      expected.every(each => findings.some(finding => fits(finding, each, mutation)));
    if (kept) return undefined;
    const shown = findings.flatMap(finding => show(this.file(finding.uri).text, [finding]));
    const wanted = expected.map(({ rule, says }) => `${rule}${says ? ` that says ${says}` : ''}`);
    return `${this.name}: ${mutation.what}\n  wanted ${wanted.join(' + ') || 'nothing'}\n  got ${shown.join('\n      ') || 'nothing'}`;
  }

  #restore(): void {
    const uri = this.#mutated;
    this.#mutated = undefined;
    if (uri) this.#workspace.set(uri, this.#texts[uri] as string);
  }
}

function fits(finding: Finding, { rule, range, within, uri, says }: Expected, mutation: Mutation): boolean {
  return (
    rule.split('|').includes(finding.rule) &&
    (!within || encloses(within, finding.range)) &&
    finding.uri === (uri ?? mutation.uri) &&
    (!range || (finding.range.start === range.start && finding.range.end === range.end)) &&
    (!says || finding.message.includes(says))
  );
}

/** The sound samples, a folder each, and the agreement on which the rules' examples are tried. */
export function soundFolders(): SoundFolder[] {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const found = globSync(['samples/*/**/*.partnership.yaml', 'tests/fixtures/sound.yaml'], {
    cwd: root,
    ignore: ['samples/broken/**'],
  });
  const folders = new Map<string, Record<string, string>>();
  for (const file of found.sort()) {
    const folder = file.split('/').slice(0, 2).join('/');
    const texts = folders.get(folder) ?? {};
    texts[`file:///${file}`] = readFileSync(path.join(root, file), 'utf8');
    folders.set(folder, texts);
  }
  return [...folders].map(([name, texts]) => new SoundFolder(name, texts));
}

/**
 * Tries every mutation, or an even selection of at most `most`, and lists those that break the promise.
 * `MUTATIONS=all` tries every single one.
 */
export function failures(folder: SoundFolder, mutations: readonly Mutation[], most = 10): string[] {
  const step = process.env.MUTATIONS === 'all' ? 1 : Math.max(1, mutations.length / most);
  const failed: string[] = [];
  for (let index = 0; index < mutations.length; index += step) {
    const failure = folder.failure(mutations[Math.floor(index)] as Mutation);
    if (failure) failed.push(failure);
  }
  return failed;
}
