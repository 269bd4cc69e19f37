import type { Recorder } from '../../../client/src/record/recorder.ts';
import type { Answers } from '../../../server/src/core/index.ts';
import { applyEdits } from '../../../server/src/core/util/text-edit.ts';
import { asked, files } from '../../server/core/features/record-form/asked.ts';

export const agreementUri = 'file:///w/a.partnership.yaml';

/** A language server without a wire: its answers come from the same functions. */
export function recording(given: Readonly<Record<string, string>> = files) {
  const { service, workspace, file, record } = asked(given);
  const recorder: Recorder = {
    recordForm: async ({ uri, answers }) =>
      uri === agreementUri ? service.recordForm(file(), answers) : undefined,
    record: async ({ answers, taken = [] }) => {
      const outcome = record(answers, uri => taken.includes(uri));
      if (!outcome.ok) return { refused: outcome.message };
      const { recording, left, notes } = outcome;
      const before = recording.kind === 'new' ? null : (workspace.file(recording.uri)?.text ?? '');
      const added = recording.kind === 'new' ? recording.text : recording.added;
      return { edit: {}, uri: recording.uri, before, after: recording.text, added, left, notes };
    },
    addPerson: async () => undefined,
  };
  const addPerson = (name: string, party = 'cirrus') => {
    const added = service.addPerson(file(), party, name);
    if (!added?.ok) throw new Error(name);
    workspace.set(added.uri, applyEdits(workspace.file(added.uri)?.text ?? '', added.edits));
    return added.person;
  };
  return { recorder, addPerson, textFor: (answers: Answers) => record(answers) };
}

/** What VS Code keeps over a restart. */
export class Memory {
  readonly kept = new Map<string, unknown>();
  get<T>(key: string, otherwise?: T): T {
    return (this.kept.get(key) ?? otherwise) as T;
  }
  async update(key: string, value: unknown): Promise<void> {
    // As VS Code does: what is kept is text.
    if (value === undefined) this.kept.delete(key);
    else this.kept.set(key, JSON.parse(JSON.stringify(value)));
  }
  keys(): readonly string[] {
    return [...this.kept.keys()];
  }
}
