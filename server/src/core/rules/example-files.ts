/** One file of a rule's example. */
export interface ExampleFile {
  /** Undefined for the first one, which needs no name. */
  readonly name: string | undefined;
  readonly text: string;
}

/** The files of an example: each line `# file: NAME` begins another one. */
export function exampleFiles(example: string): ExampleFile[] {
  const [first = '', ...others] = example.split(/^# file: (.+)\n/m);
  const files: ExampleFile[] = [{ name: undefined, text: first }];
  for (let i = 0; i < others.length; i += 2) files.push({ name: others[i], text: others[i + 1] ?? '' });
  return files;
}
