import type { IsoDate } from '../calendar/date.ts';
import type { FileModel } from '../model/file-model.ts';
import type { FileKind } from '../schema/kind.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import type { Scope } from '../workspace/scope.ts';
import type { Facts } from './facts.ts';
import type { Indentation } from './indentation.ts';

/** What every recipe needs: also where there is no document yet. */
export interface TemplateFacts {
  readonly facts: Facts;
  readonly today: IsoDate;
}

/** What everything that makes suggestions in a document has at hand. */
export interface TemplateContext extends TemplateFacts {
  readonly file: FileModel;
  readonly workspace: ReadonlyWorkspace;
  /** What the file is; of a file that does not say yet, what its keys suggest. */
  readonly kind: FileKind | undefined;
  /** The names that the file can use; made when they are first needed. */
  readonly scopes: () => readonly Scope[];
  readonly layout: Indentation;
  readonly eol: string;
}
